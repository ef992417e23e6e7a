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

struct FoundDate
{
    Moment moment;
    qsizetype end = 0; ///< behind its last character
};

/** "10:05", "23:59 GMT+2" behind a date. */
qsizetype timeBehind(QStringView text, qsizetype end)
{
    static const QRegularExpression kTime(
        u"^,?\\s+\\d{1,2}:\\d{2}(:\\d{2})?(\\s?[AP]M)?(\\s?\\(?(GMT|UTC)([+-]\\d{1,2}(:?\\d{2})?)?\\)?)?"_s);
    return kTime.match(text.sliced(end, std::min(kLongestDate, text.size() - end)))
        .capturedLength();
}

/** The shortest piece from `begin` on that is a date, and a time behind it: a sentence goes on as
 * it likes. */
std::optional<FoundDate> dateAt(QStringView text, qsizetype begin, std::optional<DateOrder> order)
{
    const qsizetype longest = std::min(kLongestDate, text.size() - begin);
    for (qsizetype length = kShortestDate; length <= longest; ++length) {
        const qsizetype end = begin + length;
        if (text.at(end - 1).isSpace() || endsInsideWord(text, end))
            continue;
        const auto date = readDate(text.sliced(begin, length).toUtf8(), order);
        if (!date)
            continue;
        const qsizetype whole = end + timeBehind(text, end);
        const auto timed = readDate(text.sliced(begin, whole - begin).toUtf8(), order);
        return timed ? FoundDate{*timed, whole} : FoundDate{*date, end};
    }
    return std::nullopt;
}

bool isMark(QChar c)
{
    return c == u'·' || c == u'\n' || c == u'。' || c == u'!' || c == u'！';
}

/** A point behind a word of some length; "Aug. 3" and "3. Aug" go on behind theirs. */
bool isEndOfWords(QStringView text, qsizetype at)
{
    return text.at(at) == u'.' && at > 2 && text.at(at - 1).isLetter() && text.at(at - 2).isLetter()
        && text.at(at - 3).isLetter();
}

/** The sentence around a date: from the words of its pattern to behind it. */
QString sentenceAround(const QString &text, qsizetype begin, qsizetype end)
{
    qsizetype first = begin;
    while (first > 0 && !isMark(text.at(first - 1)) && !isEndOfWords(text, first - 1))
        --first;
    qsizetype last = end;
    while (last < text.size() && !isMark(text.at(last)) && text.at(last) != u'.')
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
            const auto date = dateAt(looked, begin, order);
            if (!date)
                continue;
            DatedFact fact;
            fact.kind = sentence.kind;
            fact.moment = date->moment;
            fact.quote = sentenceAround(looked, match.capturedStart(),
                                        std::max(date->end, match.capturedEnd()));
            facts.append(fact);
            found = true;
        }
    }
    return facts;
}

} // namespace recourse::formats
