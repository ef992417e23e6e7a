// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArrayView>

#include "domain/errors.h"

namespace recourse::formats {

/** Rows of a table one after the other, from wherever: a text, a spreadsheet. */
class TableRows
{
public:
    enum class Got { Row, Refused, End };

    virtual ~TableRows() = default;
    [[nodiscard]] virtual Got next() = 0;
    [[nodiscard]] virtual qsizetype cellCount() const = 0;
    /** UTF-8; valid until the next call of next(). */
    [[nodiscard]] virtual QByteArrayView cell(qsizetype index) const = 0;
    /** Line that the row or the refusal begins in, from 1. */
    [[nodiscard]] virtual qint64 line() const = 0;
    [[nodiscard]] virtual const domain::Refusal &refusal() const = 0;
    /** How much of the table's size() is behind. */
    [[nodiscard]] virtual qint64 done() const = 0;
};

/** A table that is gone through several times: for its header, its habits and its rows. */
class TableSource
{
public:
    virtual ~TableSource() = default;
    /** Rows from the first one on, the header's; they need the source. */
    [[nodiscard]] virtual std::unique_ptr<TableRows> rows() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
    /** A cell behind the last column shows that the cells of its row are shifted. */
    [[nodiscard]] virtual bool cellsMayShift() const = 0;
};

} // namespace recourse::formats
