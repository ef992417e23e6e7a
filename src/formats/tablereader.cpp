// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tablereader.h"

#include "formats/cellvalues.h"
#include "formats/csvguard.h"
#include "formats/csvrows.h"
#include "formats/datetext.h"
#include "formats/moneytext.h"
#include "formats/orderassembler.h"
#include "formats/saidof.h"
#include "formats/tablerow.h"
#include "formats/textinput.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::DateOrder;
using domain::ReadOptions;
using domain::ReadProgress;
using domain::ReadResult;
using domain::Refusal;
using domain::RefusalReason;

namespace {

constexpr int kRowsPerReport = 256;
/** Every single cell that is wrong is named, but no file may fill the memory with complaints. */
constexpr qsizetype kMostRefusals = 100'000;

/** One value that all proofs agree in; none once two disagree. */
template <typename T>
class Agreement
{
public:
    void add(const std::optional<T> &proof)
    {
        if (!proof)
            return;
        m_broken = m_broken || (m_value && *m_value != *proof);
        m_value = proof;
    }
    [[nodiscard]] std::optional<T> value() const { return m_broken ? std::nullopt : m_value; }

private:
    std::optional<T> m_value;
    bool m_broken = false;
};

/** One reading of one file. */
class TableReading
{
public:
    TableReading(const TableLayout &layout, const ReadOptions &options, const TableSource &table)
        : m_layout(layout)
        , m_options(options)
        , m_table(table)
    {
    }

    /** False where the header is none. */
    [[nodiscard]] bool readHeader(ReadResult &result)
    {
        const auto rows = m_table.rows();
        const TableRows::Got got = rows->next();
        if (got == TableRows::Got::Refused) {
            result.fatal = rows->refusal();
            return false;
        }
        for (qsizetype i = 0; got == TableRows::Got::Row && i < rows->cellCount(); ++i)
            m_header.push_back(rows->cell(i).toByteArray());
        m_places = placesOf(m_layout, m_header);
        m_firstColumn = m_places.of(firstColumn());
        const bool hasId = m_firstColumn >= 0;
        if (hasId && m_places.doubled.isEmpty())
            return isNamedByItsOrder(result);
        Refusal refusal;
        refusal.line = rows->line();
        if (hasId) {
            refusal.reason = RefusalReason::DuplicateKey;
            refusal.path = QString::fromUtf8(m_places.doubled);
        } else {
            refusal.reason = m_places.found > 1 ? RefusalReason::MissingColumn
                                                : RefusalReason::NotAnOrderFile;
            refusal.path = nameOf(m_layout, firstColumn());
        }
        refusal.arguments.append(refusal.path);
        result.fatal = refusal;
        return false;
    }

    void readRows(ReadResult &result, const ReadProgress &progress)
    {
        const auto source = m_table.rows();
        TableRows &rows = *source;
        TableRowParser parser(m_layout, m_places, m_options, m_number, [this] { return survey(); });
        OrderAssembler orders(m_layout, marketOf(m_layout, m_options));
        (void)rows.next(); // the header
        int unreported = 0;
        for (auto got = rows.next(); got != TableRows::Got::End; got = rows.next()) {
            if (++unreported == kRowsPerReport) {
                unreported = 0;
                if (progress && !progress(rows.done(), m_table.size())) {
                    result = ReadResult{result.file, result.format, {}, {},
                                        {},          true,          {}, result.title};
                    return;
                }
            }
            if (got == TableRows::Got::Refused)
                refuse(result, rows.refusal());
            else
                takeRow(rows, parser, orders, result);
        }
        result.drafts = orders.takeDrafts();
    }

private:
    /** The column without which a table is none of this layout. */
    [[nodiscard]] Column firstColumn() const
    {
        return m_layout.numbers == TableLayout::Numbers::Column ? Column::OrderId : Column::Title;
    }

    bool isNamedByItsOrder(ReadResult &result)
    {
        if (m_layout.numbers != TableLayout::Numbers::FileName)
            return true;
        m_number = numberFromFileName(result.file);
        if (!m_number.isEmpty())
            return true;
        Refusal refusal;
        refusal.reason = RefusalReason::MissingValue;
        refusal.path = toName(Column::OrderId);
        result.fatal = refusal;
        return false;
    }

    static void refuse(ReadResult &result, const Refusal &refusal)
    {
        if (result.refused.size() < kMostRefusals)
            result.refused.append(refusal);
    }

    void takeRow(const TableRows &rows, TableRowParser &parser, OrderAssembler &orders,
                 ReadResult &result) const
    {
        if (isBlank(rows) || isHeader(rows))
            return;
        if (!hasRightWidth(rows)) {
            Refusal refusal;
            refusal.line = rows.line();
            refusal.reason = RefusalReason::WrongFieldCount;
            refusal.arguments = QStringList{QString::number(m_header.size()),
                                            QString::number(rows.cellCount())};
            refuse(result, refusal);
            return;
        }
        auto row = parser.parse(rows);
        if (!row) {
            refuse(result, row.error());
            return;
        }
        for (const Refusal &refusal : parser.refusedCells())
            refuse(result, refusal);
        for (const Refusal &refusal : orders.add(std::move(*row), rows.line()))
            refuse(result, refusal);
    }

    static bool isBlank(const TableRows &rows)
    {
        for (qsizetype i = 0; i < rows.cellCount(); ++i) {
            if (!rows.cell(i).trimmed().isEmpty())
                return false;
        }
        return true;
    }

    /** Files that were put together from several have the header again in the middle. */
    bool isHeader(const TableRows &rows) const
    {
        return m_firstColumn < rows.cellCount()
            && rows.cell(m_firstColumn) == QByteArrayView(m_header.at(std::size_t(m_firstColumn)));
    }

    bool hasRightWidth(const TableRows &rows) const
    {
        if (!m_table.cellsMayShift())
            return true;
        const auto width = qsizetype(m_header.size());
        for (qsizetype i = width; i < rows.cellCount(); ++i) {
            if (!rows.cell(i).trimmed().isEmpty())
                return false;
        }
        return rows.cellCount() >= width;
    }

    FileHabits survey() const
    {
        Agreement<DateOrder> dateOrder;
        Agreement<QChar> decimalSign;
        const auto source = m_table.rows();
        TableRows &rows = *source;
        (void)rows.next();
        for (auto got = rows.next(); got != TableRows::Got::End; got = rows.next()) {
            if (got == TableRows::Got::Refused)
                continue;
            for (const DateColumn &column : kDateColumns)
                dateOrder.add(provenDateOrder(cellOf(rows, column.column)));
            for (const Column column : kMoneyColumns)
                decimalSign.add(provenDecimalSign(QString::fromUtf8(cellOf(rows, column))));
        }
        return {dateOrder.value(), decimalSign.value()};
    }

    QByteArrayView cellOf(const TableRows &rows, Column column) const
    {
        const int place = m_places.of(column);
        return place >= 0 && place < rows.cellCount() ? withoutGuard(rows.cell(place))
                                                      : QByteArrayView();
    }

    const TableLayout &m_layout;
    const ReadOptions &m_options;
    const TableSource &m_table;
    std::vector<QByteArray> m_header;
    ColumnPlaces m_places;
    int m_firstColumn = -1;
    QString m_number; ///< of all rows
};

} // namespace

ReadResult readTable(const TableLayout &layout, const QString &fileName, const TableSource &table,
                     const ReadOptions &options, const ReadProgress &progress)
{
    ReadResult result;
    result.file = fileName;
    result.format = layout.format;
    result.title = layout.title;
    TableReading reading(layout, options, table);
    if (reading.readHeader(result))
        reading.readRows(result, progress);
    return saidOf(fileName, std::move(result));
}

ReadResult readTable(const TableLayout &layout, const QString &fileName, const QByteArray &content,
                     const ReadOptions &options, const ReadProgress &progress)
{
    const auto text = toUtf8Text(content);
    if (text)
        return readTable(layout, fileName, CsvSource(*text, layout.lenientQuotes), options,
                         progress);
    ReadResult result;
    result.format = layout.format;
    result.title = layout.title;
    result.fatal = text.error();
    return saidOf(fileName, std::move(result));
}

} // namespace recourse::formats
