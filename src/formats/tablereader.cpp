// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tablereader.h"

#include "formats/csvguard.h"
#include "formats/csvrows.h"
#include "formats/datetext.h"
#include "formats/moneytext.h"
#include "formats/orderassembler.h"
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
    TableReading(const TableLayout &layout, const ReadOptions &options, const QByteArray &text)
        : m_layout(layout)
        , m_options(options)
        , m_text(text)
        , m_dialect{delimiterOf(text), layout.lenientQuotes}
    {
    }

    /** False where the header is none. */
    [[nodiscard]] bool readHeader(ReadResult &result)
    {
        CsvRows rows(m_text, m_dialect);
        const CsvRows::Got got = rows.next();
        if (got == CsvRows::Got::Refused) {
            result.fatal = rows.refusal();
            return false;
        }
        for (qsizetype i = 0; i < rows.cellCount(); ++i)
            m_header.push_back(rows.cell(i).toByteArray());
        m_places = placesOf(m_layout, m_header);
        const bool hasId = m_places.of(Column::OrderId) >= 0;
        if (hasId && m_places.doubled.isEmpty())
            return true;
        Refusal refusal;
        refusal.line = rows.line();
        if (hasId) {
            refusal.reason = RefusalReason::DuplicateKey;
            refusal.path = QString::fromUtf8(m_places.doubled);
        } else {
            refusal.reason = m_places.found > 1 ? RefusalReason::MissingColumn
                                                : RefusalReason::NotAnOrderFile;
            refusal.path = nameOf(m_layout, Column::OrderId);
        }
        refusal.arguments.append(refusal.path);
        result.fatal = refusal;
        return false;
    }

    void readRows(ReadResult &result, const ReadProgress &progress)
    {
        CsvRows rows(m_text, m_dialect);
        TableRowParser parser(m_layout, m_places, m_options, [this] { return survey(); });
        OrderAssembler orders(m_layout, m_options.market);
        (void)rows.next(); // the header
        int unreported = 0;
        for (auto got = rows.next(); got != CsvRows::Got::End; got = rows.next()) {
            if (++unreported == kRowsPerReport) {
                unreported = 0;
                if (progress && !progress(rows.offset(), m_text.size())) {
                    result = ReadResult{result.file, result.format, {}, {}, {}, true, {}};
                    return;
                }
            }
            std::optional<Refusal> refusal = got == CsvRows::Got::Refused
                ? std::optional(rows.refusal())
                : takeRow(rows, parser, orders);
            if (refusal && result.refused.size() < kMostRefusals)
                result.refused.append(std::move(*refusal));
        }
        result.drafts = orders.takeDrafts();
    }

private:
    std::optional<Refusal> takeRow(const CsvRows &rows, TableRowParser &parser,
                                   OrderAssembler &orders) const
    {
        if (isBlank(rows) || isHeader(rows))
            return std::nullopt;
        if (!hasRightWidth(rows)) {
            Refusal refusal;
            refusal.line = rows.line();
            refusal.reason = RefusalReason::WrongFieldCount;
            refusal.arguments = QStringList{QString::number(m_header.size()),
                                            QString::number(rows.cellCount())};
            return refusal;
        }
        auto row = parser.parse(rows);
        if (!row)
            return row.error();
        return orders.add(std::move(*row), rows.line());
    }

    static bool isBlank(const CsvRows &rows)
    {
        for (qsizetype i = 0; i < rows.cellCount(); ++i) {
            if (!rows.cell(i).trimmed().isEmpty())
                return false;
        }
        return true;
    }

    /** Files that were put together from several have the header again in the middle. */
    bool isHeader(const CsvRows &rows) const
    {
        const int place = m_places.of(Column::OrderId);
        return place < rows.cellCount()
            && rows.cell(place) == QByteArrayView(m_header.at(std::size_t(place)));
    }

    bool hasRightWidth(const CsvRows &rows) const
    {
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
        CsvRows rows(m_text, m_dialect);
        (void)rows.next();
        for (auto got = rows.next(); got != CsvRows::Got::End; got = rows.next()) {
            if (got == CsvRows::Got::Refused)
                continue;
            for (const DateColumn &column : kDateColumns)
                dateOrder.add(provenDateOrder(cellOf(rows, column.column)));
            for (const Column column : kMoneyColumns)
                decimalSign.add(provenDecimalSign(QString::fromUtf8(cellOf(rows, column))));
        }
        return {dateOrder.value(), decimalSign.value()};
    }

    QByteArrayView cellOf(const CsvRows &rows, Column column) const
    {
        const int place = m_places.of(column);
        return place >= 0 && place < rows.cellCount() ? withoutGuard(rows.cell(place))
                                                      : QByteArrayView();
    }

    const TableLayout &m_layout;
    const ReadOptions &m_options;
    const QByteArray &m_text;
    const CsvDialect m_dialect;
    std::vector<QByteArray> m_header;
    ColumnPlaces m_places;
};

} // namespace

ReadResult readTable(const TableLayout &layout, const QString &fileName, const QByteArray &content,
                     const ReadOptions &options, const ReadProgress &progress)
{
    ReadResult result;
    result.file = fileName;
    result.format = layout.format;
    const auto text = toUtf8Text(content);
    if (!text) {
        result.fatal = text.error();
    } else {
        TableReading reading(layout, options, *text);
        if (reading.readHeader(result))
            reading.readRows(result, progress);
    }
    if (result.fatal)
        result.fatal->file = fileName;
    for (Refusal &refusal : result.refused)
        refusal.file = fileName;
    return result;
}

} // namespace recourse::formats
