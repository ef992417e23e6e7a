// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace recourse::formats {

/** The two files of one dictionary, as Hunspell has them. */
struct DictionaryFiles
{
    QString rules; ///< .aff
    QString words; ///< .dic
    bool operator==(const DictionaryFiles &) const = default;
};

/** A longer file is not read. */
inline constexpr qint64 kLongestDictionary = 64 * 1024 * 1024;

/**
 * The dictionaries for a language, a code such as "de", in the order in which they are tried:
 * `preferred` names ("de_AT"), the language's usual country, the bare language, then the others by
 * their names. Of one name that of the first folder counts. Lists folders.
 */
[[nodiscard]] QList<DictionaryFiles>
dictionariesFor(const QString &language, const QStringList &preferred, const QStringList &folders);

/**
 * Whether both files may be given to Hunspell, which itself checks little and reports nothing: they
 * are ordinary files of a bearable length, hold text, and where that is UTF-8 it is well written
 * and in characters of at most three bytes; they announce no more entries than they have bytes for,
 * and there are words. Reads them.
 */
[[nodiscard]] bool isReadable(const DictionaryFiles &files);

} // namespace recourse::formats
