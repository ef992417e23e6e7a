// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/folding.h"

#include <algorithm>
#include <string>

#include <QChar>
#include <QSet>

namespace recourse::storage {

using namespace Qt::StringLiterals;

namespace {
constexpr int kTypedLimit = 256;     // nobody types more; a pasted page must not become a query
constexpr size_t kTrigramLimit = 48; // the rest of a long word is decided by the text itself
constexpr size_t kTrigram = 3;

/** Letters that no normalisation takes apart. */
QLatin1String plainLetters(char32_t c)
{
    switch (c) {
    case U'ß':
        return "ss"_L1;
    case U'æ':
        return "ae"_L1;
    case U'œ':
        return "oe"_L1;
    case U'ø':
        return "o"_L1;
    case U'đ':
    case U'ð':
        return "d"_L1;
    case U'ł':
        return "l"_L1;
    case U'þ':
        return "th"_L1;
    case U'ı':
        return "i"_L1;
    case U'ħ':
        return "h"_L1;
    default:
        return {};
    }
}

bool writesWithoutSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    constexpr char32_t kTatweel = 0x0640;
    constexpr char32_t kZeroWidthFirst = 0x200b; // to 0x200d: invisible inside a word
    constexpr char32_t kZeroWidthLast = 0x200d;
    constexpr char32_t kSoftHyphen = 0x00ad;
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || c == kTatweel
        || c == kSoftHyphen || (c >= kZeroWidthFirst && c <= kZeroWidthLast);
}

bool isPartOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_SpacingCombining;
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/** Most titles are plain ASCII; they need no table of Unicode. */
QString foldAscii(const QString &text)
{
    QString folded;
    folded.reserve(text.size() + text.size() / 4 + 2);
    bool inWord = false;
    for (QChar c : text) {
        const char16_t u = c.unicode();
        const bool upper = u >= u'A' && u <= u'Z';
        if (!upper && !(u >= u'a' && u <= u'z') && !(u >= u'0' && u <= u'9')) {
            inWord = false;
            continue;
        }
        if (!inWord)
            folded += "  "_L1;
        inWord = true;
        folded += upper ? QChar(u + (u'a' - u'A')) : c;
    }
    return folded;
}

QString foldUnicode(const QString &text)
{
    // Twice: a compatibility form may hold a capital, a folded capital may hold an accent.
    const QString plain = text.normalized(QString::NormalizationForm_KD)
                              .toCaseFolded()
                              .normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(plain.size() * 2);
    bool inWord = false;
    const std::u32string codePoints = plain.toStdU32String();
    for (const char32_t c : codePoints) {
        if (isMark(c))
            continue;
        if (!isPartOfWord(c)) {
            inWord = false;
            continue;
        }
        const bool alone = writesWithoutSpaces(c);
        if (!inWord || alone)
            folded += "  "_L1;
        inWord = !alone;
        if (const QLatin1String letters = plainLetters(c); !letters.isEmpty())
            folded += letters;
        else
            folded += QString::fromUcs4(&c, 1);
    }
    return folded;
}

/** Neighbours in a script without spaces stay together, so that "耳机" does not find "机 … 耳". */
QStringList wordsOf(const QString &folded)
{
    QStringList words;
    bool lastAlone = false;
    for (const QString &word : folded.split("  "_L1, Qt::SkipEmptyParts)) {
        const bool alone = writesWithoutSpaces(word.toStdU32String().front());
        if (alone && lastAlone)
            words.last() += "  "_L1 + word;
        else
            words.append(word);
        lastAlone = alone;
    }
    return words;
}
} // namespace

QString foldForSearch(const QString &text)
{
    return isPlainAscii(text) ? foldAscii(text) : foldUnicode(text);
}

SearchTerms::SearchTerms(const QString &typed)
{
    const QStringList pieces = typed.left(kTypedLimit).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        for (const QString &word : wordsOf(foldForSearch(piece))) {
            const auto length = word.toStdU32String().size();
            const bool alone = writesWithoutSpaces(word.toStdU32String().front());
            // Short words are looked for at the beginning of a word, longer ones everywhere.
            const QString needle = alone || length == 1 ? "  "_L1 + word
                : length < kTrigram                     ? u' ' + word
                                                        : word;
            if (!m_needles.contains(needle))
                m_needles.append(needle);
        }
    }
}

QString SearchTerms::matchExpression() const
{
    QStringList trigrams;
    QSet<QString> seen;
    for (const QString &needle : m_needles) {
        const std::u32string points = needle.toStdU32String();
        for (size_t i = 0; i + kTrigram <= points.size() && i < kTrigramLimit; ++i) {
            // Folded words hold letters and digits only, so nothing needs escaping.
            const QString trigram = QString::fromUcs4(points.data() + i, kTrigram);
            if (!seen.contains(trigram))
                trigrams.append(u'"' + trigram + u'"');
            seen.insert(trigram);
        }
    }
    return trigrams.join(" AND "_L1);
}

QString sortKey(const QString &text, int length)
{
    QString key = foldForSearch(text.left(length));
    key.replace("  "_L1, " "_L1);
    return key.mid(1);
}

} // namespace recourse::storage
