// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/packs/sentences.h"

#include <algorithm>

#include "formats/datetext.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::DatedFact;
using domain::DateOrder;
using domain::Moment;

namespace {
constexpr qsizetype kLongestDate = 32;
constexpr qsizetype kShortestDate = 6;
constexpr qsizetype kLongestText = 8192; ///< of a text that is looked through
constexpr qsizetype kLongestQuote = 300;

bool endsInsideWord(QStringView text, qsizetype end)
{
    return end < text.size() && text.at(end).isLetterOrNumber()
        && text.at(end - 1).isLetterOrNumber();
}

/** The longest piece from `begin` on that is a date: a sentence goes on behind it as it likes. */
std::optional<Moment> dateAt(QStringView text, qsizetype begin, std::optional<DateOrder> order)
{
    const qsizetype longest = std::min(kLongestDate, text.size() - begin);
    for (qsizetype length = longest; length >= kShortestDate; --length) {
        if (endsInsideWord(text, begin + length))
            continue;
        if (const auto date = readDate(text.sliced(begin, length).toUtf8(), order))
            return *date;
    }
    return std::nullopt;
}

bool isEnd(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u'·' || c == u'\n' || c == u'。' || c == u'!' || c == u'！')
        return true;
    // "Aug. 3" and "3. Aug" go on behind the point.
    return c == u'.' && at + 1 < text.size() && text.at(at + 1).isUpper() && at > 2
        && text.at(at - 1).isLetter() && text.at(at - 2).isLetter() && text.at(at - 3).isLetter();
}

/** The sentence around a place in the text. */
QString sentenceAround(const QString &text, qsizetype begin, qsizetype end)
{
    qsizetype first = begin;
    while (first > 0 && !isEnd(text, first - 1))
        --first;
    qsizetype last = end;
    while (last < text.size() && !isEnd(text, last))
        ++last;
    return text.sliced(first, last - first).trimmed().left(kLongestQuote);
}
} // namespace

QList<DatedFact> datesInText(const QString &text, const std::vector<SentenceShape> &sentences,
                             std::optional<DateOrder> order)
{
    QList<DatedFact> facts;
    const QString looked = text.left(kLongestText);
    for (const SentenceShape &sentence : sentences) {
        const auto isOfKind = [&](const DatedFact &fact) { return fact.kind == sentence.kind; };
        if (std::any_of(facts.cbegin(), facts.cend(), isOfKind))
            continue;
        auto matches = sentence.pattern.globalMatch(looked);
        bool found = false;
        while (!found && matches.hasNext()) {
            const auto match = matches.next();
            const qsizetype begin = match.capturedStart(u"date");
            const auto moment = dateAt(looked, begin, order);
            if (!moment)
                continue;
            DatedFact fact;
            fact.kind = sentence.kind;
            fact.moment = *moment;
            fact.quote = sentenceAround(looked, match.capturedStart(), match.capturedEnd());
            facts.append(fact);
            found = true;
        }
    }
    return facts;
}

} // namespace recourse::formats
