// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/spelling/folderdictionaries.h"

#include <algorithm>

namespace recourse::formats {

using domain::SpellingFault;

namespace {

/** The first that can be read; where none can, the reason of the last. */
OpenedDictionary openFirst(const QList<DictionaryFiles> &candidates)
{
    OpenedDictionary opened = core::failure(SpellingFault::NoDictionary);
    for (const DictionaryFiles &files : candidates) {
        opened = openDictionary(files);
        if (opened)
            break;
    }
    return opened;
}

} // namespace

FolderDictionaries::FolderDictionaries(QStringList folders, QStringList preferred)
    : m_folders(std::move(folders))
    , m_preferred(std::move(preferred))
{
}

const OpenedDictionary &FolderDictionaries::dictionary(const QString &language)
{
    auto found = m_opened.find(language);
    if (found == m_opened.end())
        found = m_opened
                    .emplace(language, openFirst(dictionariesFor(language, m_preferred, m_folders)))
                    .first;
    return found->second;
}

core::Result<QSet<QString>, SpellingFault> FolderDictionaries::unknownOf(const QString &language,
                                                                         const QStringList &words)
{
    const OpenedDictionary &opened = dictionary(language);
    if (!opened)
        return core::failure(opened.error());
    QSet<QString> unknown;
    for (const QString &word : words) {
        if (!(*opened)->knows(word))
            unknown.insert(word);
    }
    return unknown;
}

QStringList FolderDictionaries::suggestions(const QString &language, const QString &word,
                                            qsizetype most)
{
    const OpenedDictionary &opened = dictionary(language);
    if (!opened)
        return {};
    const QStringList all = (*opened)->suggestions(word);
    return all.first(std::min(most, all.size()));
}

} // namespace recourse::formats
