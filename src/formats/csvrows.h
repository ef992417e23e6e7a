// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QByteArray>

#include "domain/errors.h"
#include "formats/tables/tablerows.h"

namespace recourse::formats {

/** How a table is written. */
struct CsvDialect
{
    char delimiter = ',';
    /** A quote within a quoted cell counts as text, too, for programs that forget to double it. */
    bool lenientQuotes = false;
};

/** Comma, semicolon or tab: whichever stands most often outside quotes in the first row. */
[[nodiscard]] char delimiterOf(const QByteArray &utf8);

inline constexpr qsizetype kCsvCellLimit = 1 << 20;
inline constexpr qsizetype kCsvRowLimit = 4 << 20;

/**
 * Splits UTF-8 text into rows and cells, one row a call, each with the line that it begins in. A
 * row with broken quotes or beyond the limits is given as a refusal, and reading goes on in the
 * next line. The text must outlive the object.
 */
class CsvRows final : public TableRows
{
public:
    CsvRows(const QByteArray &utf8, CsvDialect dialect);
    ~CsvRows() override;
    CsvRows(const CsvRows &) = delete;
    CsvRows &operator=(const CsvRows &) = delete;

    [[nodiscard]] Got next() override;
    [[nodiscard]] qsizetype cellCount() const override;
    [[nodiscard]] QByteArrayView cell(qsizetype index) const override;
    [[nodiscard]] qint64 line() const override { return m_rowLine; }
    [[nodiscard]] const domain::Refusal &refusal() const override { return m_refusal; }
    [[nodiscard]] qint64 done() const override { return m_at; }

private:
    struct Parser;
    [[nodiscard]] qsizetype lineEnd(qsizetype from) const;
    [[nodiscard]] bool isCellTooLong(qsizetype from, qsizetype to) const;
    Got refuse(domain::RefusalReason reason);
    Got finish();

    const QByteArray &m_text;
    const char m_delimiter;
    std::unique_ptr<Parser> m_parser;
    qsizetype m_at = 0;
    qint64 m_line = 1; ///< of m_at
    qint64 m_rowLine = 1;
    qsizetype m_resumeAt = 0; ///< after the first line of the row that is being read
    domain::Refusal m_refusal;
};

/** A text as a table. */
class CsvSource final : public TableSource
{
public:
    CsvSource(QByteArray utf8, bool lenientQuotes);
    [[nodiscard]] std::unique_ptr<TableRows> rows() const override;
    [[nodiscard]] qint64 size() const override { return m_text.size(); }
    [[nodiscard]] bool cellsMayShift() const override { return true; }

private:
    const QByteArray m_text;
    const CsvDialect m_dialect;
};

} // namespace recourse::formats
