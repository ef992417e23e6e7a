// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/sheets/sheettable.h"

#include <algorithm>

#include "formats/sheets/sheetvalues.h"

namespace recourse::formats {

namespace {
constexpr std::size_t kMostCells = 5'000'000;
constexpr std::size_t kMostRows = 2'000'000;
constexpr qint64 kMostShown = 512LL << 20;
} // namespace

class SheetRows final : public TableRows
{
public:
    explicit SheetRows(const SheetTable &table)
        : m_table(table)
    {
    }

    Got next() override
    {
        m_begin = m_end;
        if (m_row >= m_table.m_rows.size())
            return Got::End;
        m_line = m_table.m_rows.at(m_row).line;
        ++m_row;
        m_end = m_row < m_table.m_rows.size() ? m_table.m_rows.at(m_row).firstCell
                                              : m_table.m_cells.size();
        return Got::Row;
    }
    [[nodiscard]] qsizetype cellCount() const override { return m_table.m_width; }
    [[nodiscard]] QByteArrayView cell(qsizetype index) const override
    {
        const auto begin = m_table.m_cells.begin();
        const auto end = begin + qptrdiff(m_end);
        const auto found = std::lower_bound(
            begin + qptrdiff(m_begin), end, index,
            [](const SheetTable::Cell &cell, qsizetype wanted) { return cell.column < wanted; });
        return found != end && found->column == index ? m_table.textOf(found->text)
                                                      : QByteArrayView();
    }
    [[nodiscard]] qint64 line() const override { return m_line; }
    [[nodiscard]] const domain::Refusal &refusal() const override { return m_none; }
    [[nodiscard]] qint64 done() const override { return qint64(m_row); }

private:
    const SheetTable &m_table;
    std::size_t m_row = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    qint64 m_line = 0;
    domain::Refusal m_none;
};

std::unique_ptr<TableRows> SheetTable::rows() const
{
    return std::make_unique<SheetRows>(*this);
}

QByteArrayView SheetTable::textOf(const SheetText &text) const
{
    return QByteArrayView(text.shared ? *m_shared : m_own)
        .sliced(qsizetype(text.begin), qsizetype(text.size));
}

SheetBuilder::SheetBuilder(std::shared_ptr<const QByteArray> sharedTexts)
    : m_table(std::make_unique<SheetTable>())
{
    m_table->m_shared = std::move(sharedTexts);
}

void SheetBuilder::beginRow(qint64 line)
{
    auto &rows = m_table->m_rows;
    const std::size_t cells = m_table->m_cells.size();
    if (!rows.empty() && rows.back().firstCell == cells)
        rows.back().line = line; // the row before is blank
    else
        rows.push_back({line, cells});
}

bool SheetBuilder::addCell(int column, const SheetText &text)
{
    auto &cells = m_table->m_cells;
    if (m_table->textOf(text).trimmed().isEmpty())
        return true;
    m_shown += text.size;
    if (m_table->m_rows.empty() || column < 0 || cells.size() >= kMostCells || m_shown > kMostShown
        || m_table->m_rows.size() > kMostRows)
        return false;
    const bool isFirst = m_table->m_rows.back().firstCell == cells.size();
    if (!isFirst && cells.back().column >= column)
        return false;
    cells.push_back({text, column});
    return true;
}

bool SheetBuilder::addCell(int column, QByteArrayView text)
{
    if (text.size() > kLongestCell)
        return false;
    const SheetText own{quint64(m_table->m_own.size()), quint32(text.size()), false};
    m_table->m_own.append(text.data(), text.size());
    return addCell(column, own);
}

bool SheetBuilder::addNumber(int column, const QByteArray &raw, const QByteArray &currency)
{
    const SheetNumber number = sheetNumber(raw);
    m_exact = m_exact || number.isExact;
    if (!currency.isEmpty())
        return addCell(column, QByteArray(number.text + ' ' + currency));
    if (number.isLong && !number.isExact)
        m_longNumbers.push_back(m_table->m_cells.size());
    return addCell(column, QByteArrayView(number.text));
}

bool SheetBuilder::repeatRow(qint64 times)
{
    if (m_table->m_rows.empty())
        return true;
    const SheetTable::Row row = m_table->m_rows.back();
    const std::vector<SheetTable::Cell> cells(m_table->m_cells.begin() + qptrdiff(row.firstCell),
                                              m_table->m_cells.end());
    if (cells.empty())
        return true;
    if (quint64(times) * cells.size() > kMostCells - std::min(kMostCells, m_table->m_cells.size()))
        return false; // before the work, not after it
    for (qint64 i = 1; i <= times; ++i) {
        beginRow(row.line + i);
        for (const SheetTable::Cell &cell : cells) {
            if (!addCell(cell.column, cell.text))
                return false;
        }
    }
    return true;
}

std::unique_ptr<SheetTable> SheetBuilder::take()
{
    SheetTable &table = *m_table;
    if (!table.m_rows.empty() && table.m_rows.back().firstCell == table.m_cells.size())
        table.m_rows.pop_back();
    // A program that rounds leaves zeros behind the fifteenth digit of every number.
    for (const std::size_t place : m_exact ? std::vector<std::size_t>() : m_longNumbers) {
        SheetText &text = table.m_cells.at(place).text;
        const QByteArray rounded = roundedNumber(table.textOf(text).toByteArray());
        text = {quint64(table.m_own.size()), quint32(rounded.size()), false};
        table.m_own += rounded;
    }
    if (!table.m_rows.empty()) {
        const std::size_t end = table.m_rows.size() > 1 ? table.m_rows.at(1).firstCell
                                                        : table.m_cells.size();
        table.m_width = table.m_cells.at(end - 1).column + 1;
    }
    return std::move(m_table);
}

} // namespace recourse::formats
