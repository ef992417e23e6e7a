// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/textreader.h"

#include <algorithm>

#include <QRegularExpression>

#include "formats/cellvalues.h"
#include "formats/documents/mboxwalk.h"
#include "formats/maildrafts.h"
#include "formats/saidof.h"
#include "formats/textinput.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::OrderDraft;
using domain::ReadResult;
using domain::Refusal;
using domain::RefusalReason;

namespace {

constexpr int kPerhaps = 15; ///< more than a line with a comma is a table
constexpr int kNoJson = 50;  ///< more than a bracket is the beginning of a list

/** "[12.11.2026, 10:15] Jane: hello": a copied chat, and no list of JSON. */
bool beginsLikeChat(const QString &text)
{
    static const QRegularExpression kStamp(uR"(^\s*\[\d[^\]\n"{\[]{3,40}\][ \t]*[^\s,\]])"_s);
    return kStamp.match(text).hasMatch();
}

/** What was said in a chat, without the hour and who said it. */
QString spoken(QString text)
{
    static const QRegularExpression kBefore(
        uR"(^[ \t]*\[\d[^\]\n]{3,40}\][ \t]*(?:[^:\n]{1,40}:[ \t]+(?=\S))?)"_s,
        QRegularExpression::MultilineOption);
    return text.replace(kBefore, QString());
}
constexpr qsizetype kLargestText = 4 * 1024 * 1024;
constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qsizetype kLinesOfTable = 3;
constexpr qsizetype kShortestBareNumber = 15; ///< of an order; shorter ones may be anything

/** Do its first lines have the same number of cells? */
bool isTable(const ReadLines &text, QStringView raw)
{
    for (const QChar separator : {u'\t', u';', u','}) {
        QList<qsizetype> counts;
        for (const QStringView line : raw.split(u'\n')) {
            if (counts.size() < kLinesOfTable && !line.trimmed().isEmpty())
                counts.append(line.count(separator));
        }
        if (text.lines.size() > 1 && counts.constFirst() > 0
            && std::count(counts.begin(), counts.end(), counts.constFirst()) == counts.size())
            return true;
    }
    return false;
}

/** The numbers of a text that is nothing but order numbers; else none. */
QStringList bareNumbers(const ReadLines &text)
{
    static const QRegularExpression kBetween(u"[\\s,;]+"_s);
    QStringList numbers;
    for (const QString &line : text.lines) {
        for (const QString &word : line.split(kBetween, Qt::SkipEmptyParts)) {
            if (word.size() < kShortestBareNumber || !isSiteOrderNumber(word.toUtf8()))
                return {};
            if (!numbers.contains(word))
                numbers.append(word);
        }
    }
    return numbers;
}

MailDrafts draftsOf(const ReadLines &text, const std::vector<ReaderPack> &packs,
                    const domain::ReadOptions &options)
{
    for (const ReaderPack &pack : packs) {
        if (!pack.mails)
            continue;
        const QString market = options.market.isEmpty() ? pack.market : options.market;
        MailDrafts drafts = draftsOfText(text, *pack.mails, market, options);
        for (const QString &number : bareNumbers(text)) {
            OrderDraft draft;
            draft.order.market = market;
            draft.order.number = number;
            drafts.drafts.append(draft);
        }
        if (!drafts.drafts.isEmpty())
            return drafts;
    }
    return {};
}

} // namespace

QString TextReader::id() const
{
    return u"text"_s;
}

int TextReader::recognise(const QByteArray &head) const
{
    const QByteArray utf8 = headText(head);
    QString raw = QString::fromUtf8(utf8);
    const bool isChat = beginsLikeChat(raw);
    if (utf8.startsWith('{') || (utf8.startsWith('[') && !isChat) || utf8.startsWith('<')
        || beginsLikeMail(head) || beginsLikeMbox(head))
        return 0;
    if (isChat)
        raw = spoken(raw);
    const ReadLines text = linesOfText(raw);
    if (text.lines.isEmpty() || isTable(text, raw))
        return 0;
    if (draftsOf(text, *m_packs, {}).drafts.isEmpty())
        return 0;
    return isChat ? kNoJson : kPerhaps;
}

ReadResult TextReader::read(const QString &fileName, const QByteArray &content,
                            const domain::ReadOptions &options,
                            const domain::ReadProgress &progress) const
{
    if (progress && !progress(0, content.size()))
        return cancelledAt(fileName);
    ReadResult result;
    result.format = id();
    const auto utf8 = toUtf8Text(content);
    if (!utf8) {
        result.fatal = utf8.error();
    } else if (utf8->size() > kLargestText) {
        const QString most = QString::number(kLargestText / kMegabyte);
        result.fatal = refusalOf(RefusalReason::TooLarge, most);
    } else {
        const QString text = QString::fromUtf8(*utf8);
        MailDrafts drafts = draftsOf(linesOfText(beginsLikeChat(text) ? spoken(text) : text),
                                     *m_packs, options);
        result.drafts = std::move(drafts.drafts);
        result.refused = std::move(drafts.refused);
        if (result.drafts.isEmpty())
            result.fatal = refusalOf(RefusalReason::NotAnOrderFile);
    }
    return saidOf(fileName, std::move(result));
}

} // namespace recourse::formats
