// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include "domain/ports/spellingdictionaries.h"
#include "presentation/courier.h"
#include "presentation/keptvalues.h"
#include "presentation/machinesettings.h"

namespace recourse::presentation {

/**
 * Which words are wrong, by the machine's dictionaries and the user's own words. A dictionary is
 * asked on a thread of its own, once for each word: what it says counts for every text, whatever
 * was typed meanwhile. GUI thread.
 */
class Spelling final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Off,     ///< the user does not want it
        Waiting, ///< nothing is known of the language yet
        Ready,
        NoDictionary,
        Unusable,       ///< the dictionary of the language cannot be read
        NotInThisBuild, ///< no dictionary can
    };
    Q_ENUM(State)

    /** Settings and kept values outlive it. */
    Spelling(std::shared_ptr<domain::SpellingDictionaries> dictionaries, MachineSettings &settings,
             KeptValues &kept, QObject *parent = nullptr);
    /** Waits for what is being read. */
    ~Spelling() override;

    [[nodiscard]] State state(const QString &language) const;
    /** Of these words those that are known to be wrong; the others are looked up, then changed().
     */
    [[nodiscard]] QSet<QString> wrongOf(const QString &language, const QStringList &words);
    /** At most five, the likeliest first; told through the courier once they are found. */
    void suggest(const QString &language, const QString &word, const Courier &courier,
                 const std::function<void(const QStringList &)> &found);
    /** From now on one of the user's own words of the language; kept. */
    void learn(const QString &language, const QString &word);

signals:
    void changed();

private:
    struct Language
    {
        State state = State::Waiting;
        QHash<QString, bool> known; ///< whether the dictionary knows the word
        QSet<QString> asked;        ///< and not answered yet
        QSet<QString> own;
    };
    using Answer = core::Result<QSet<QString>, domain::SpellingFault>;
    [[nodiscard]] Language &of(const QString &language);
    void take(const QString &language, const QStringList &words, const Answer &answer);
    void goBySettings();

    const std::shared_ptr<domain::SpellingDictionaries> m_dictionaries;
    MachineSettings &m_settings;
    KeptValues &m_kept;
    Courier m_courier;
    bool m_on;
    QHash<QString, Language> m_languages;
    QThreadPool m_pool; ///< of one thread
};

} // namespace recourse::presentation
