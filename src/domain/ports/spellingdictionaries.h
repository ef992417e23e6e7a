// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include "core/result.h"

namespace recourse::domain {

/** Why the words of a language cannot be looked up. */
enum class SpellingFault {
    NoDictionary, ///< none is there for this language
    Unusable,     ///< one is there, but it is damaged, too large or written in an unknown encoding
    NotInThisBuild, ///< the program was built without a library that reads dictionaries
};

/**
 * The spelling dictionaries of this machine. A first question about a language may read files of
 * many megabytes, a suggestion may take half a second: any thread but the window's, and one at a
 * time.
 */
class SpellingDictionaries
{
public:
    virtual ~SpellingDictionaries() = default;
    /** Those of the words that the dictionary of the language, a code such as "de", does not know.
     */
    [[nodiscard]] virtual core::Result<QSet<QString>, SpellingFault>
    unknownOf(const QString &language, const QStringList &words) = 0;
    /** What may have been meant, the likeliest first, at most so many; none where nothing is known
     * of the language. */
    [[nodiscard]] virtual QStringList suggestions(const QString &language, const QString &word,
                                                  qsizetype most) = 0;
};

} // namespace recourse::domain
