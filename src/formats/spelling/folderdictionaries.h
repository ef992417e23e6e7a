// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>

#include "domain/ports/spellingdictionaries.h"
#include "formats/spelling/dictionary.h"

namespace recourse::formats {

/**
 * The dictionaries in some folders, each read when it is asked for first and kept from then on; so
 * is the reason why there is none. One thread at a time.
 */
class FolderDictionaries final : public domain::SpellingDictionaries
{
public:
    /** `preferred`: names such as "de_AT" that come first for their language. */
    explicit FolderDictionaries(QStringList folders, QStringList preferred = {});

    [[nodiscard]] core::Result<QSet<QString>, domain::SpellingFault>
    unknownOf(const QString &language, const QStringList &words) override;
    [[nodiscard]] QStringList suggestions(const QString &language, const QString &word,
                                          qsizetype most) override;

private:
    [[nodiscard]] const OpenedDictionary &dictionary(const QString &language);
    const QStringList m_folders;
    const QStringList m_preferred;
    std::map<QString, OpenedDictionary> m_opened;
};

} // namespace recourse::formats
