// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <mutex>

#include <QMap>
#include <QThread>

#include "domain/ports/spellingdictionaries.h"

namespace recourse::test {

/** Dictionaries of a few words; an answer can be held back. Set up before the first question. */
class FakeDictionaries final : public domain::SpellingDictionaries
{
public:
    QMap<QString, QSet<QString>> wrong; ///< by language; every other word is right
    QMap<QString, domain::SpellingFault> faults;
    QMap<QString, QStringList> meant; ///< suggestions by word
    std::atomic<int> questions = 0;
    std::atomic<int> words = 0; ///< that were asked about
    std::atomic<bool> onWindowsThread = false;
    std::mutex gate; ///< locked by a test: no answer comes

    [[nodiscard]] core::Result<QSet<QString>, domain::SpellingFault>
    unknownOf(const QString &language, const QStringList &asked) override
    {
        const std::lock_guard lock(gate);
        ++questions;
        words += int(asked.size());
        noteThread();
        if (faults.contains(language))
            return core::failure(faults.value(language));
        QSet<QString> unknown;
        for (const QString &word : asked) {
            if (wrong.value(language).contains(word))
                unknown.insert(word);
        }
        return unknown;
    }
    [[nodiscard]] QStringList suggestions(const QString &, const QString &word,
                                          qsizetype most) override
    {
        const std::lock_guard lock(gate);
        noteThread();
        const QStringList all = meant.value(word);
        return all.first(std::min(most, all.size()));
    }

private:
    void noteThread()
    {
        if (QThread::currentThread() == m_windows)
            onWindowsThread = true;
    }
    QThread *const m_windows = QThread::currentThread();
};

} // namespace recourse::test
