// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/spelledwords.h"

#include <algorithm>
#include <array>

#include <QTextBoundaryFinder>

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 20'000;
constexpr qsizetype kLongestWord = 60;
constexpr qsizetype kLongestShort = 5; ///< "USPS", "SKU"
/** Shorter ones stand inside of other words. */
constexpr qsizetype kShortestName = 3;

struct Range
{
    qsizetype start;
    qsizetype end;
};

QList<Range> leftAlone(const QString &text, const QList<MessageMark> &marks,
                       const QStringList &names)
{
    QList<Range> ranges;
    for (const MessageMark &mark : marks)
        ranges.append({mark.start, mark.start + mark.length});
    for (const QString &name : names) {
        if (name.size() < kShortestName)
            continue;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.size()))
            ranges.append({at, at + name.size()});
    }
    return ranges;
}

/** "https://…", "me@example.com", "example.com/track", "order_id", "#help". */
bool isAddress(QStringView piece)
{
    if (piece.contains("://"_L1) || piece.contains(u'@') || piece.contains(u'_')
        || piece.startsWith(u'#'))
        return true;
    for (qsizetype dot = piece.indexOf(u'.', 1); dot > 0 && dot + 1 < piece.size();
         dot = piece.indexOf(u'.', dot + 1)) {
        if (piece.at(dot - 1).isLetterOrNumber() && piece.at(dot + 1).isLetterOrNumber())
            return true;
    }
    return false;
}

bool isCheckable(QStringView word)
{
    if (word.size() < 2 || word.size() > kLongestWord
        || std::ranges::any_of(word, [](QChar c) { return c.isNumber(); })
        || std::ranges::none_of(word, [](QChar c) { return c.isLetter(); }))
        return false;
    const QString text = word.toString();
    return text.size() > kLongestShort || text != text.toUpper() || text == text.toLower();
}

/** Marks that only set a direction belong to no word. */
SpelledWord trimmed(QStringView text, qsizetype start, qsizetype end)
{
    const auto sets = [](QChar c) { return c.category() == QChar::Other_Format; };
    while (start < end && sets(text.at(start)))
        ++start;
    while (start < end && sets(text.at(end - 1)))
        --end;
    return {start, end - start, text.sliced(start, end - start).toString()};
}

} // namespace

bool isWrittenInWords(const QString &language)
{
    static constexpr std::array kWithoutSpaces{"zh"_L1, "ja"_L1, "th"_L1,
                                               "lo"_L1, "km"_L1, "my"_L1};
    return std::ranges::none_of(kWithoutSpaces,
                                [&language](QLatin1StringView code) { return language == code; });
}

QList<SpelledWord> wordsToCheck(const QString &text, const QList<MessageMark> &marks,
                                const QStringList &names)
{
    const QStringView looked = QStringView(text).first(std::min(text.size(), kLongestText));
    const QList<Range> alone = leftAlone(text, marks, names);
    const auto isAlone = [&alone](const SpelledWord &word) {
        return std::ranges::any_of(alone, [&word](const Range &range) {
            return word.start < range.end && word.start + word.length > range.start;
        });
    };
    QList<SpelledWord> words;
    for (qsizetype from = 0; from < looked.size();) {
        qsizetype end = from;
        while (end < looked.size() && !looked.at(end).isSpace())
            ++end;
        const QStringView piece = looked.sliced(from, end - from);
        if (!piece.isEmpty() && !isAddress(piece)) {
            QTextBoundaryFinder finder(QTextBoundaryFinder::Word, piece.data(), piece.size());
            for (qsizetype at = 0, next = finder.toNextBoundary(); next >= 0;
                 at = next, next = finder.toNextBoundary()) {
                const SpelledWord word = trimmed(looked, from + at, from + next);
                if (isCheckable(word.word) && !isAlone(word))
                    words.append(word);
            }
        }
        from = end + 1;
    }
    return words;
}

} // namespace recourse::presentation
