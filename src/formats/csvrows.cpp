// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csvrows.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <csv.h>

#include "formats/tables/quotedoubler.h"

namespace recourse::formats {

using domain::RefusalReason;

namespace {
constexpr size_t kGrowth = size_t(256) * 1024;
constexpr qsizetype kSurveyed = 64 * 1024;
constexpr std::array<char, 3> kDelimiters{',', ';', '\t'};
} // namespace

char delimiterOf(const QByteArray &utf8)
{
    std::array<int, kDelimiters.size()> counts{};
    bool quoted = false;
    bool anything = false;
    const qsizetype end = std::min(utf8.size(), kSurveyed);
    for (qsizetype i = 0; i < end; ++i) {
        const char c = utf8.at(i);
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if ((c == '\n' || c == '\r') && anything)
            break;
        anything = anything || (c != '\n' && c != '\r');
        for (std::size_t d = 0; d < kDelimiters.size(); ++d)
            counts.at(d) += c == kDelimiters.at(d) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return kDelimiters.at(std::size_t(most - counts.begin()));
}

/**
 * What libcsv cannot tell apart: a quotation mark within a cell that does not begin with one is a
 * character, as the inch sign of a title; text behind the closing mark of a quoted cell is a fault.
 */
class QuoteWatch final
{
public:
    explicit QuoteWatch(char delimiter)
        : m_delimiter(delimiter)
    {
    }
    void clear() { m_state = State::Begin; }
    [[nodiscard]] bool isOpen() const { return m_state == State::Quoted; }
    /** One line or a part of it; false at a fault. */
    bool take(const char *data, qsizetype size)
    {
        if (m_state == State::Begin && !std::memchr(data, '"', std::size_t(size)))
            return true;
        for (qsizetype i = 0; i < size; ++i) {
            if (!take(data[i]))
                return false;
        }
        return true;
    }

private:
    enum class State { Begin, Plain, Quoted, MayBeClosed, Closed };

    bool take(char c)
    {
        const bool ends = c == m_delimiter || c == '\n' || c == '\r';
        const bool blank = !ends && (c == ' ' || c == '\t');
        switch (m_state) {
        case State::Begin:
            if (!ends && !blank)
                m_state = c == '"' ? State::Quoted : State::Plain;
            return true;
        case State::Plain:
            m_state = ends ? State::Begin : State::Plain;
            return true;
        case State::Quoted:
            m_state = c == '"' ? State::MayBeClosed : State::Quoted;
            return true;
        case State::MayBeClosed:
        case State::Closed:
            if (c == '"' && m_state == State::MayBeClosed) {
                m_state = State::Quoted; // a doubled one
                return true;
            }
            m_state = ends ? State::Begin : State::Closed;
            return ends || blank;
        }
        return true;
    }

    const char m_delimiter;
    State m_state = State::Begin;
};

/** libcsv with what it reports: the cells of one row, end to end in one buffer. */
struct CsvRows::Parser
{
    explicit Parser(CsvDialect dialect)
        : m_dialect(dialect)
        , m_quotes(dialect.delimiter)
        , m_doubler(dialect.delimiter)
    {
        begin();
    }
    ~Parser() { csv_free(&m_csv); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    void begin()
    {
        csv_init(&m_csv, 0); // what is wrong with quotes is found by the watch
        // A long field grows by this; libcsv's own step would copy ten megabytes at every line of
        // text.
        csv_set_blk_size(&m_csv, kGrowth);
        csv_set_delim(&m_csv, static_cast<unsigned char>(m_dialect.delimiter));
        m_quotes.clear();
        m_doubler.clear();
        clear();
    }
    void restart()
    {
        csv_free(&m_csv);
        begin();
    }
    void clear()
    {
        cells.resize(0);
        ends.clear();
        complete = false;
    }
    bool feed(const char *data, qsizetype size)
    {
        if (m_dialect.lenientQuotes) {
            const QByteArray &line = m_doubler.doubled(data, size);
            data = line.constData();
            size = line.size();
        } else if (!m_quotes.take(data, size)) {
            return false;
        }
        return csv_parse(&m_csv, data, std::size_t(size), &Parser::takeCell, &Parser::takeRow, this)
            == std::size_t(size);
    }
    bool end()
    {
        return !m_quotes.isOpen()
            && csv_fini(&m_csv, &Parser::takeCell, &Parser::takeRow, this) == 0;
    }
    [[nodiscard]] qsizetype pending() const { return qsizetype(m_csv.entry_pos) + cells.size(); }

    QByteArray cells;
    std::vector<qsizetype> ends;
    bool complete = false;

private:
    static void takeCell(void *data, std::size_t size, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        parser->cells.append(static_cast<const char *>(data), qsizetype(size));
        parser->ends.push_back(parser->cells.size());
    }
    static void takeRow(int, void *self) { static_cast<Parser *>(self)->complete = true; }

    CsvDialect m_dialect;
    QuoteWatch m_quotes;
    QuoteDoubler m_doubler;
    csv_parser m_csv;
};

CsvRows::CsvRows(const QByteArray &utf8, CsvDialect dialect)
    : m_text(utf8)
    , m_delimiter(dialect.delimiter)
    , m_parser(std::make_unique<Parser>(dialect))
{
}

CsvRows::~CsvRows() = default;

qsizetype CsvRows::cellCount() const
{
    return qsizetype(m_parser->ends.size());
}

QByteArrayView CsvRows::cell(qsizetype index) const
{
    const qsizetype begin = index == 0 ? 0 : m_parser->ends.at(std::size_t(index - 1));
    return QByteArrayView(m_parser->cells.constData() + begin,
                          m_parser->ends.at(std::size_t(index)) - begin);
}

/** After the line's end, which may be LF, CR LF or a CR alone. */
qsizetype CsvRows::lineEnd(qsizetype from) const
{
    const char *begin = m_text.constData() + from;
    const auto left = std::size_t(m_text.size() - from);
    const auto *feed = static_cast<const char *>(std::memchr(begin, '\n', left));
    const std::size_t size = feed ? std::size_t(feed - begin) : left;
    const auto *carriage = static_cast<const char *>(std::memchr(begin, '\r', size));
    if (carriage && carriage + 1 != feed)
        return from + (carriage - begin) + 1;
    return feed ? from + qsizetype(size) + 1 : m_text.size();
}

bool CsvRows::isCellTooLong(qsizetype from, qsizetype to) const
{
    const char *at = m_text.constData() + from;
    const char *end = m_text.constData() + to;
    while (at < end) {
        const char *delimiter = std::find(at, end, m_delimiter);
        if (delimiter - at > kCsvCellLimit)
            return true;
        at = delimiter + 1;
    }
    return false;
}

CsvRows::Got CsvRows::next()
{
    m_parser->clear();
    qint64 lines = 0;
    qsizetype rowBegin = m_at;
    while (m_at < m_text.size()) {
        const qsizetype end = lineEnd(m_at);
        if (lines == 0) {
            rowBegin = m_at;
            m_rowLine = m_line;
            m_resumeAt = end;
        }
        if (end - rowBegin > kCsvRowLimit) {
            if (lines > 0)
                return refuse(RefusalReason::UnbalancedQuotes);
            return refuse(isCellTooLong(m_at, end) ? RefusalReason::FieldTooLong
                                                   : RefusalReason::LineTooLong);
        }
        if (!m_parser->feed(m_text.constData() + m_at, end - m_at))
            return refuse(RefusalReason::UnbalancedQuotes);
        m_at = end;
        ++m_line;
        ++lines;
        if (m_parser->complete)
            return end - rowBegin > kCsvCellLimit && isCellTooLong(rowBegin, end)
                ? refuse(RefusalReason::FieldTooLong)
                : Got::Row;
        if (m_parser->pending() == 0 && m_parser->ends.empty())
            lines = 0; // a blank line begins no row
    }
    return finish();
}

CsvRows::Got CsvRows::finish()
{
    if (!m_parser->end())
        return refuse(RefusalReason::UnbalancedQuotes);
    return m_parser->complete ? Got::Row : Got::End;
}

CsvSource::CsvSource(QByteArray utf8, bool lenientQuotes)
    : m_text(std::move(utf8))
    , m_dialect{delimiterOf(m_text), lenientQuotes}
{
}

std::unique_ptr<TableRows> CsvSource::rows() const
{
    return std::make_unique<CsvRows>(m_text, m_dialect);
}

CsvRows::Got CsvRows::refuse(RefusalReason reason)
{
    m_parser->restart();
    m_at = m_resumeAt;
    m_line = m_rowLine + 1;
    m_refusal = domain::Refusal();
    m_refusal.line = m_rowLine;
    m_refusal.reason = reason;
    return Got::Refused;
}

} // namespace recourse::formats
