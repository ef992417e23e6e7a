// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "core/result.h"
#include "domain/ports/orderreader.h"
#include "formats/packs/readerpackreader.h"
#include "formats/tables/columnwords.h"

namespace recourse::formats {

using domain::GuessedColumn;
using domain::TableGuess;

/** The same for equal headings in whatever spelling; the order of the columns counts. */
[[nodiscard]] QString fingerprintOf(const QStringList &headings);
/** What a table's first row says, cut to what is looked at; nothing where it cannot be read. */
[[nodiscard]] QStringList headingsOf(const TableSource &table);

/** Guessed from the words of the headings and from what stands below them. Any thread. */
[[nodiscard]] TableGuess guessTable(const TableSource &table,
                                    const std::vector<ColumnWords> &words);
/** Of a file's content with the words of the packs, be it a text or a spreadsheet, of which the
 * first sheet that has a column of order numbers counts, else the first that is a table. Nothing
 * where there is none, and for a text that only looks a bit like a table. */
[[nodiscard]] std::optional<TableGuess>
guessTable(const QByteArray &content, const std::vector<ReaderPack> &packs = shippedReaderPacks());

/** The guess as it would be used if nobody changed it; it may lack the order's number. */
[[nodiscard]] domain::TableMapping mappingOf(const TableGuess &guess);

/** A mapping file: one JSON object of our columns and the headings of theirs. */
[[nodiscard]] core::Result<domain::TableMapping, domain::Refusal>
readMapping(const QByteArray &content);
[[nodiscard]] QByteArray writeMapping(const domain::TableMapping &mapping);

/** How a table with these columns is read. Its headings are all required. */
[[nodiscard]] TableLayout layoutOf(const domain::TableMapping &mapping);
/** The beginning of a text that may be a table, UTF-8; empty where it is something else. What a
 * table is known by lies in it. */
[[nodiscard]] QByteArray tableHead(const QByteArray &content);
/** The first of these that is said of the content, or of a sheet in it; null where none is. */
[[nodiscard]] const domain::KnownTable *knownTableIn(const QList<domain::KnownTable> &tables,
                                                     const QByteArray &content);

} // namespace recourse::formats
