// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"
#include "formats/packs/readerpack.h"
#include "formats/tablelayout.h"

namespace recourse::formats {

/** Tables of one of the programs that export orders, known by the header alone. */
class ExporterReader final : public domain::OrderReader
{
public:
    explicit ExporterReader(TableLayout layout);
    [[nodiscard]] QString id() const override { return m_layout.format; }
    [[nodiscard]] int recognise(const QByteArray &head) const override;
    [[nodiscard]] domain::ReadResult read(const QString &fileName, const QByteArray &content,
                                          const domain::ReadOptions &options,
                                          const domain::ReadProgress &progress) const override;

private:
    const TableLayout m_layout;
};

/** How surely a table with this header is of this layout: 0 no, else 92 to 99. */
[[nodiscard]] int likenessOf(const TableLayout &layout, const std::vector<QByteArray> &header);

[[nodiscard]] std::vector<TableLayout> tablesOf(const std::vector<ReaderPack> &packs);
/** The layouts that the program carries. */
[[nodiscard]] const std::vector<TableLayout> &shippedTables();

} // namespace recourse::formats
