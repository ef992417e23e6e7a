// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QString>
#include <QStringList>

#include "core/result.h"
#include "domain/ports/spellingdictionaries.h"
#include "formats/spelling/dictionaryfiles.h"

namespace recourse::formats {

/** The words of one language. One thread at a time. */
class Dictionary
{
public:
    virtual ~Dictionary() = default;
    /** False also for a word that the dictionary's encoding cannot write. */
    [[nodiscard]] virtual bool knows(const QString &word) const = 0;
    /** The likeliest first. Hunspell gives up looking after about a second. */
    [[nodiscard]] virtual QStringList suggestions(const QString &word) const = 0;
};

using OpenedDictionary = core::Result<std::unique_ptr<Dictionary>, domain::SpellingFault>;

/**
 * Reads a dictionary into memory: up to a second for a large one. Unusable where isReadable() says
 * no, its encoding is not known, or Hunspell throws; NotInThisBuild where Hunspell was not there
 * when the program was built.
 *
 * Hunspell bounds the length of a word, the depth of compounds and the time of suggestions. It does
 * not bound what it reads, and promises nothing for files that were made to harm: of those only
 * what isReadable() looks at is kept from it. So dictionaries are taken from folders alone that the
 * machine's owner fills, never from a file that came with an order or a message.
 */
[[nodiscard]] OpenedDictionary openDictionary(const DictionaryFiles &files);

} // namespace recourse::formats
