// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"
#include "formats/tablelayout.h"

namespace recourse::formats {

/** Columns of the public contract, in the order in which an export writes them. */
[[nodiscard]] const TableLayout &contractLayout();

/** Tables with the column names of the public contract; comma, semicolon or tab between the cells.
 */
class CsvReader final : public domain::OrderReader
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] int recognise(const QByteArray &head) const override;
    [[nodiscard]] domain::ReadResult read(const QString &fileName, const QByteArray &content,
                                          const domain::ReadOptions &options,
                                          const domain::ReadProgress &progress) const override;
};

} // namespace recourse::formats
