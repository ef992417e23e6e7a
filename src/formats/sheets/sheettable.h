// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>

#include "formats/tables/tablerows.h"

namespace recourse::formats {

/** A place in the texts of a sheet, its own or those that all sheets of a file share. */
struct SheetText
{
    quint64 begin = 0;
    quint32 size = 0;
    bool shared = false;
};

/** The filled cells of one sheet. Rows and columns may have gaps. */
class SheetTable final : public TableSource
{
public:
    /** Its first row with a text is the header, and cells to the right of it count for nothing. */
    [[nodiscard]] std::unique_ptr<TableRows> rows() const override;
    [[nodiscard]] qint64 size() const override { return qint64(m_rows.size()); }
    [[nodiscard]] bool cellsMayShift() const override { return false; }

private:
    friend class SheetBuilder;
    friend class SheetRows;
    struct Cell
    {
        SheetText text;
        int column = 0;
    };
    struct Row
    {
        qint64 line = 0;
        std::size_t firstCell = 0;
    };

    [[nodiscard]] QByteArrayView textOf(const SheetText &text) const;

    std::shared_ptr<const QByteArray> m_shared;
    QByteArray m_own;
    std::vector<Cell> m_cells; ///< by row, then by column
    std::vector<Row> m_rows;
    qsizetype m_width = 0;
};

/** Puts a sheet together, within bounds; after `false` it is too large. */
class SheetBuilder final
{
public:
    explicit SheetBuilder(std::shared_ptr<const QByteArray> sharedTexts = {});

    void beginRow(qint64 line);
    /** Blank texts are no cells. Columns of a row come from the left to the right. */
    [[nodiscard]] bool addCell(int column, const SheetText &text);
    [[nodiscard]] bool addCell(int column, QByteArrayView text);
    /** `raw` as the file holds it; `currency` stands beside an amount. */
    [[nodiscard]] bool addNumber(int column, const QByteArray &raw,
                                 const QByteArray &currency = {});
    /** The row before once more, so many times. */
    [[nodiscard]] bool repeatRow(qint64 times);
    [[nodiscard]] std::unique_ptr<SheetTable> take();

private:
    std::unique_ptr<SheetTable> m_table;
    std::vector<std::size_t> m_longNumbers; ///< cells
    bool m_exact = false;
    qint64 m_shown = 0; ///< bytes of all cells, shared ones counted each time
};

inline constexpr qint64 kLongestCell = 1 << 20;

} // namespace recourse::formats
