// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messages/textlanguage.h"

#include <algorithm>
#include <array>

#include <QLocale>

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

/** What a script is taken for. Kana make Han Japanese, so they count against it. */
enum class Script { Han, Kana, Cyrillic, Arabic, Hangul, Latin, Other };
constexpr std::size_t kScripts = std::size_t(Script::Other) + 1;
using Counts = std::array<qsizetype, kScripts>;

Script scriptOf(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
        return Script::Han;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script::Kana;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    case QChar::Script_Arabic:
        return Script::Arabic;
    case QChar::Script_Hangul:
        return Script::Hangul;
    case QChar::Script_Latin:
        return Script::Latin;
    default:
        return Script::Other;
    }
}

bool isMark(uint one)
{
    const QChar::Category category = QChar::category(one);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

/** A word of most scripts is several letters, one of Han a letter or two. */
void countWord(const QList<uint> &word, bool hasDigit, Counts &counts)
{
    for (const uint letter : word) {
        const Script script = scriptOf(letter);
        if (script == Script::Han || script == Script::Kana)
            ++counts[std::size_t(script)];
    }
    const Script script = scriptOf(word.constFirst());
    const bool isWord = word.size() > 1 && !hasDigit;
    if (isWord && script != Script::Han && script != Script::Kana)
        ++counts[std::size_t(script)];
}

Counts countsOf(const QString &text)
{
    Counts counts{};
    QList<uint> word;
    bool hasDigit = false;
    const auto end = [&] {
        if (!word.isEmpty())
            countWord(word, hasDigit, counts);
        word.clear();
        hasDigit = false;
    };
    const QList<uint> all = text.toUcs4();
    for (const uint one : all) {
        if (QChar::isLetter(one))
            word.append(one);
        else if (QChar::isDigit(one))
            hasDigit = true;
        else if (!isMark(one))
            end();
    }
    end();
    return counts;
}

/** Empty: none says one. */
QString lastSentLanguage(const QList<Event> &sent, core::Instant at)
{
    const QList<Event> events = eventsInOrder(sent);
    const auto last = std::find_if(events.crbegin(), events.crend(), [at](const Event &event) {
        return event.kind == EventKind::MessageSent && !event.retractedAt
            && !event.language.isEmpty() && (!event.at || event.at->asStart() <= at);
    });
    return last == events.crend() ? QString() : last->language;
}
} // namespace

QString guessedLanguage(const QString &text, const QString &latin)
{
    const Counts counts = countsOf(text);
    const auto most = std::ranges::max_element(counts);
    if (*most == 0 || std::ranges::count(counts, *most) > 1)
        return {};
    switch (Script(most - counts.begin())) {
    case Script::Han:
        // Whoever writes kana writes Japanese, however much of it is Han.
        return counts[std::size_t(Script::Kana)] > 0 ? QString() : u"zh"_s;
    case Script::Cyrillic:
        return u"ru"_s;
    case Script::Arabic:
        return u"ar"_s;
    case Script::Hangul:
        return u"ko"_s;
    case Script::Latin:
        return latin;
    case Script::Kana:
    case Script::Other:
        break;
    }
    return {};
}

QString lastLatinLanguage(const Order &order, core::Instant at, const QList<Order> &others)
{
    QString last = lastSentLanguage(order.events, at);
    if (last.isEmpty()) {
        QList<Event> events;
        for (const Order &other : others)
            events += other.events;
        last = lastSentLanguage(events, at);
    }
    const bool isLatin = !last.isEmpty() && QLocale(last).script() == QLocale::LatinScript;
    return isLatin ? last : QString();
}

} // namespace recourse::domain
