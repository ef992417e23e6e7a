// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "domain/ports/orderreader.h"
#include "formats/packs/readerpackreader.h"
#include "formats/tablelayout.h"

namespace recourse::formats {

/**
 * Spreadsheets saved as .xlsx or .ods: the first sheet whose header is known, be it of an exporter
 * or with the columns of the public contract.
 */
class SheetReader final : public domain::OrderReader
{
public:
    explicit SheetReader(const std::vector<ReaderPack> &packs = shippedReaderPacks());
    [[nodiscard]] QString id() const override;
    [[nodiscard]] int recognise(const QByteArray &head) const override;
    [[nodiscard]] domain::ReadResult read(const QString &fileName, const QByteArray &content,
                                          const domain::ReadOptions &options,
                                          const domain::ReadProgress &progress) const override;

private:
    std::vector<TableLayout> m_layouts;
};

/** Shows the sheets of a spreadsheet until `visit` says false; none where it cannot be read. */
void eachSheet(const QByteArray &content, const std::function<bool(const TableSource &)> &visit);

/** The same for one of these layouts only, the likeliest of them. */
[[nodiscard]] domain::ReadResult readSheets(const std::vector<TableLayout> &layouts,
                                            const QString &fileName, const QByteArray &content,
                                            const domain::ReadOptions &options,
                                            const domain::ReadProgress &progress);

} // namespace recourse::formats
