// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/mailreader.h"

#include <functional>
#include <utility>

#include <QIODevice>

#include "formats/documents/mboxpieces.h"
#include "formats/documents/mboxwalk.h"
#include "formats/documents/mimeparts.h"
#include "formats/maildrafts.h"
#include "formats/saidof.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::OrderDraft;
using domain::ReadOptions;
using domain::ReadProgress;
using domain::ReadResult;
using domain::Refusal;
using domain::RefusalReason;

namespace {

constexpr int kCertain = 95;
constexpr int kDeepestForwarding = 4;
constexpr qsizetype kHead = 64 * 1024;
constexpr qsizetype kMostRefused = 10000; ///< a mailbox may hold whatever came in for years
constexpr qsizetype kMegabyte = 1024 * 1024;
constexpr qsizetype kPiece = 8 * kMegabyte;
constexpr qsizetype kLargestMail = 256 * kMegabyte;

/** Reads mails into one result. */
class MailReading
{
public:
    MailReading(const std::vector<ReaderPack> &packs, const ReadOptions &options,
                ReadResult &result)
        : m_packs(packs)
        , m_options(options)
        , m_result(result)
    {
    }

    /** The mails of a mailbox or of the next piece of it. False where `goOn` said no. */
    bool readMany(const QByteArray &content, const std::function<bool(qsizetype at)> &goOn)
    {
        MboxWalk walk(content);
        for (qsizetype at = 0; !m_result.fatal;) {
            if (!goOn(at))
                return false;
            const auto mail = walk.next();
            if (!mail)
                break;
            read(mail->content, m_linesBefore + mail->line, u"mails[%1]"_s.arg(m_number++));
            at = mail->end;
        }
        m_linesBefore += content.count('\n');
        return true;
    }

    /** The mail behind those that were read. */
    void refuseMail(const Refusal &refusal)
    {
        refuse(refusal, m_linesBefore + 1, u"mails[%1]"_s.arg(m_number));
    }

    /** `line` and `path` say where in the file the mail stands. */
    void read(const QByteArray &content, qint64 line, const QString &path)
    {
        const auto mail = parseMime(content, MimeWish::Mail);
        if (!mail && mail.error().reason == RefusalReason::NotInThisBuild) {
            m_result.fatal = mail.error(); // true of every mail: said once
            return;
        }
        if (!mail) {
            refuse(mail.error(), line, path);
            return;
        }
        if (take(*mail, line, path, 0))
            return;
        refuse(refusalOf(RefusalReason::NotAnOrderMail), line, path);
    }

private:
    /** False where neither the mail nor one that is attached to it is about an order. */
    bool take(const MimeMessage &mail, qint64 line, const QString &path, int depth)
    {
        bool any = false;
        for (const ReaderPack &pack : m_packs) {
            if (!pack.mails)
                continue;
            const QString market = m_options.market.isEmpty() ? pack.market : m_options.market;
            MailDrafts drafts = draftsOfMail(mail, *pack.mails, market, m_options);
            for (OrderDraft &draft : drafts.drafts) {
                draft.line = line;
                draft.path = path;
                draft.ofParcel = draft.order.number.isEmpty();
                m_result.drafts.append(std::move(draft));
                any = true;
            }
            for (const Refusal &refusal : std::as_const(drafts.refused))
                refuse(refusal, line,
                       path.isEmpty() ? refusal.path : QString(path + u'.' + refusal.path));
            if (any)
                break;
        }
        for (const MimeMessage &inner : mail.attached)
            any = (depth < kDeepestForwarding && take(inner, line, path, depth + 1)) || any;
        return any;
    }

    void refuse(Refusal refusal, qint64 line, const QString &path)
    {
        refusal.line = line;
        refusal.path = path;
        if (m_result.refused.size() < kMostRefused)
            m_result.refused.append(refusal);
    }

    const std::vector<ReaderPack> &m_packs;
    const ReadOptions &m_options;
    ReadResult &m_result;
    qint64 m_linesBefore = 0;
    int m_number = 0;
};

} // namespace

QString MailReader::id() const
{
    return u"mail"_s;
}

int MailReader::recognise(const QByteArray &head) const
{
    // A page saved as one file is a message too; its program says so.
    const QByteArray begin = head.left(4096);
    if (begin.contains("Snapshot-Content-Location:") || begin.contains("From: <Saved by"))
        return 0;
    return beginsLikeMbox(head) || beginsLikeMail(head) ? kCertain : 0;
}

ReadResult MailReader::read(const QString &fileName, const QByteArray &content,
                            const ReadOptions &options, const ReadProgress &progress) const
{
    ReadResult result;
    result.file = fileName;
    result.format = id();
    MailReading reading(*m_packs, options, result);
    const auto goOn = [&](qsizetype at) { return !progress || progress(at, content.size()); };
    if (!beginsLikeMbox(content.left(kHead))) {
        if (!goOn(0))
            return cancelledAt(fileName);
        reading.read(content, 0, {});
    } else if (!reading.readMany(content, goOn)) {
        return cancelledAt(fileName);
    }
    return saidOf(fileName, std::move(result));
}

bool MailReader::isMailbox(QIODevice &file)
{
    return beginsLikeMbox(file.peek(kHead));
}

ReadResult MailReader::readMailbox(const QString &fileName, QIODevice &mailbox,
                                   const ReadOptions &options, const ReadProgress &progress) const
{
    ReadResult result;
    result.format = id();
    MailReading reading(*m_packs, options, result);
    MboxPieces pieces(mailbox, kPiece, kLargestMail);
    qint64 before = 0;
    const auto goOn = [&](qsizetype at) {
        return !progress || progress(before + at, mailbox.size());
    };
    while (const auto piece = pieces.next()) {
        if (!reading.readMany(*piece, goOn))
            return cancelledAt(fileName);
        before += piece->size();
    }
    if (pieces.isTooLarge()) // what stands behind it is not read, and that is said
        reading.refuseMail(
            refusalOf(RefusalReason::TooLarge, QString::number(kLargestMail / kMegabyte)));
    return saidOf(fileName, std::move(result));
}

} // namespace recourse::formats
