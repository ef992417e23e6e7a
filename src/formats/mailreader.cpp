// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/mailreader.h"

#include "formats/documents/mboxwalk.h"
#include "formats/documents/mimeparts.h"
#include "formats/maildrafts.h"
#include "formats/packs/readerpackreader.h"

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

/** Reads mails into one result. */
class MailReading
{
public:
    MailReading(const ReadOptions &options, ReadResult &result)
        : m_options(options)
        , m_result(result)
    {
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
        Refusal none;
        none.reason = RefusalReason::NotAnOrderMail;
        refuse(none, line, path);
    }

private:
    /** False where neither the mail nor one that is attached to it is about an order. */
    bool take(const MimeMessage &mail, qint64 line, const QString &path, int depth)
    {
        bool any = false;
        for (const ReaderPack &pack : shippedReaderPacks()) {
            if (!pack.mails)
                continue;
            const QString market = m_options.market.isEmpty() ? pack.market : m_options.market;
            MailDrafts drafts = draftsOfMail(mail, *pack.mails, market, m_options);
            for (OrderDraft &draft : drafts.drafts) {
                draft.line = line;
                draft.path = path;
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
        m_result.refused.append(refusal);
    }

    const ReadOptions &m_options;
    ReadResult &m_result;
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
    MailReading reading(options, result);
    if (beginsLikeMbox(content.left(64 * 1024))) {
        MboxWalk walk(content);
        qsizetype at = 0;
        for (int number = 0;; ++number) {
            if (progress && !progress(at, content.size()))
                return ReadResult{fileName, id(), {}, {}, {}, true, {}};
            const auto mail = walk.next();
            if (!mail || result.fatal)
                break;
            reading.read(mail->content, mail->line, u"mails["_s + QString::number(number) + u']');
            at = mail->end;
        }
    } else {
        if (progress && !progress(0, content.size()))
            return ReadResult{fileName, id(), {}, {}, {}, true, {}};
        reading.read(content, 0, {});
    }
    if (result.fatal)
        result.fatal->file = fileName;
    for (Refusal &refusal : result.refused)
        refusal.file = fileName;
    return result;
}

} // namespace recourse::formats
