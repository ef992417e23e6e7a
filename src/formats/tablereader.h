// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"
#include "formats/tablelayout.h"

namespace recourse::formats {

/** Reads a table of orders that is written in `layout`. Any thread. */
[[nodiscard]] domain::ReadResult readTable(const TableLayout &layout, const QString &fileName,
                                           const TableSource &table,
                                           const domain::ReadOptions &options,
                                           const domain::ReadProgress &progress);
/** The same for the content of a text file. */
[[nodiscard]] domain::ReadResult readTable(const TableLayout &layout, const QString &fileName,
                                           const QByteArray &content,
                                           const domain::ReadOptions &options,
                                           const domain::ReadProgress &progress);

} // namespace recourse::formats
