// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QStringList>

#include "core/result.h"
#include "domain/ports/orderreader.h"
#include "formats/tables/columnwords.h"

namespace recourse::formats {

/** What a column probably holds. */
struct GuessedColumn
{
    QString column;     ///< our name, "order_id"
    QString heading;    ///< as the table prints it
    int confidence = 0; ///< 1 to 100; above 75 heading and contents agree
    bool operator==(const GuessedColumn &) const = default;
};

/** What a table that nobody knows probably holds, for the user to look at and change. */
struct TableGuess
{
    QStringList headings;
    QString fingerprint;          ///< equal for tables of one source; a mapping is kept under it
    QList<GuessedColumn> columns; ///< in the order of the table
    QList<QStringList> samples;   ///< the first rows, as wide as the headings
};

/** The same for equal headings in whatever spelling; the order of the columns counts. */
[[nodiscard]] QString fingerprintOf(const QStringList &headings);

/** Guessed from the words of the headings and from what stands below them. Any thread. */
[[nodiscard]] TableGuess guessTable(const TableSource &table,
                                    const std::vector<ColumnWords> &words);
/** Of a file's content with the shipped words; nothing where it is no table, or has no column that
 * could hold order numbers. Of a spreadsheet the first such sheet. */
[[nodiscard]] std::optional<TableGuess> guessTable(const QByteArray &content);

/** The guess as it would be used if nobody changed it. */
[[nodiscard]] domain::TableMapping mappingOf(const TableGuess &guess);

/** A mapping file: one JSON object of our columns and the headings of theirs. */
[[nodiscard]] core::Result<domain::TableMapping, domain::Refusal>
readMapping(const QByteArray &content);
[[nodiscard]] QByteArray writeMapping(const domain::TableMapping &mapping);

/** How a table with these columns is read. Its headings are all required. */
[[nodiscard]] TableLayout layoutOf(const domain::TableMapping &mapping);
/** The first row of the content, or of a sheet in it, has all headings of the mapping. */
[[nodiscard]] bool isMapped(const domain::TableMapping &mapping, const QByteArray &content);

} // namespace recourse::formats
