// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/spelling.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::SpellingFault;

namespace {

constexpr qsizetype kMostKnown = 20'000; ///< words of a language that are remembered
constexpr qsizetype kMostOwn = 5'000;
constexpr qsizetype kMostSuggestions = 5;

QString ownKey(const QString &language)
{
    return u"spelling/words/"_s + language;
}

Spelling::State stateOf(SpellingFault fault)
{
    switch (fault) {
    case SpellingFault::NoDictionary:
        return Spelling::State::NoDictionary;
    case SpellingFault::NotInThisBuild:
        return Spelling::State::NotInThisBuild;
    case SpellingFault::Unusable:
        break;
    }
    return Spelling::State::Unusable;
}

/** A word that was learned in small letters is right at the beginning of a sentence too. */
bool isAmong(const QSet<QString> &own, const QString &word)
{
    return own.contains(word) || own.contains(word.toLower());
}

} // namespace

Spelling::Spelling(std::shared_ptr<domain::SpellingDictionaries> dictionaries,
                   MachineSettings &settings, KeptValues &kept, QObject *parent)
    : QObject(parent)
    , m_dictionaries(std::move(dictionaries))
    , m_settings(settings)
    , m_kept(kept)
    , m_courier(this)
    , m_on(settings.preferences().checkSpelling)
{
    m_pool.setMaxThreadCount(1); // a dictionary is asked by one thread at a time
    connect(&m_settings, &MachineSettings::changed, this, &Spelling::goBySettings);
}

Spelling::~Spelling()
{
    m_courier.close();
    m_pool.clear();
    m_pool.waitForDone();
}

void Spelling::goBySettings()
{
    const bool on = m_settings.preferences().checkSpelling;
    if (on == m_on)
        return;
    m_on = on;
    emit changed();
}

Spelling::Language &Spelling::of(const QString &language)
{
    auto found = m_languages.find(language);
    if (found == m_languages.end()) {
        found = m_languages.insert(language, {});
        const QStringList own = m_kept.value(ownKey(language)).toStringList();
        found->own = QSet<QString>(own.cbegin(), own.cend());
    }
    return *found;
}

Spelling::State Spelling::state(const QString &language) const
{
    if (!m_on)
        return State::Off;
    const auto found = m_languages.constFind(language);
    return found == m_languages.cend() ? State::Waiting : found->state;
}

QSet<QString> Spelling::wrongOf(const QString &language, const QStringList &words)
{
    if (!m_on)
        return {};
    Language &all = of(language);
    if (all.state != State::Waiting && all.state != State::Ready)
        return {};
    QSet<QString> wrong;
    QStringList unasked;
    for (const QString &word : words) {
        if (isAmong(all.own, word))
            continue;
        const auto known = all.known.constFind(word);
        if (known != all.known.cend()) {
            if (!*known)
                wrong.insert(word);
        } else if (!all.asked.contains(word)) {
            all.asked.insert(word);
            unasked.append(word);
        }
    }
    if (!unasked.isEmpty()) {
        m_pool.start([this, courier = m_courier, dictionaries = m_dictionaries, language, unasked] {
            const Answer answer = dictionaries->unknownOf(language, unasked);
            courier.deliver([this, language, unasked, answer] { take(language, unasked, answer); });
        });
    }
    return wrong;
}

void Spelling::take(const QString &language, const QStringList &words, const Answer &answer)
{
    Language &all = of(language);
    all.asked.subtract(QSet<QString>(words.cbegin(), words.cend()));
    all.state = answer ? State::Ready : stateOf(answer.error());
    if (answer) {
        if (all.known.size() > kMostKnown)
            all.known.clear();
        for (const QString &word : words)
            all.known.insert(word, !answer->contains(word));
    }
    emit changed();
}

void Spelling::suggest(const QString &language, const QString &word, const Courier &courier,
                       const std::function<void(const QStringList &)> &found)
{
    m_pool.start([dictionaries = m_dictionaries, courier, language, word, found] {
        const QStringList texts = dictionaries->suggestions(language, word, kMostSuggestions);
        courier.deliver([found, texts] { found(texts); });
    });
}

void Spelling::learn(const QString &language, const QString &word)
{
    m_kept.refresh(); // another window may have learned some
    QStringList own = m_kept.value(ownKey(language)).toStringList();
    if (!own.contains(word)) {
        own.append(word);
        own = own.last(std::min(own.size(), kMostOwn));
        m_kept.setValue(ownKey(language), own);
    }
    of(language).own = QSet<QString>(own.cbegin(), own.cend());
    emit changed();
}

} // namespace recourse::presentation
