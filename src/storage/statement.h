// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include "core/instant.h"
#include "core/orderid.h"
#include "domain/money.h"
#include "storage/connection.h"

namespace recourse::storage {

/** The two columns of an amount that may be unknown. */
struct MoneyColumns
{
    const std::optional<domain::Money> &money;
};

/**
 * A statement that is prepared at its first use and kept. Values are bound in the order of the
 * question marks; an empty text, an empty optional and empty bytes are bound as NULL.
 */
class Statement final
{
public:
    Statement(Connection &connection, QString sql);

    /** Binds and runs a statement that gives no rows. */
    template <typename... Values>
    [[nodiscard]] Stored<void> run(const Values &...values)
    {
        if (auto ready = start(); !ready)
            return ready;
        (bind(values), ...);
        return exec(true);
    }
    /** Binds and runs, then calls `row(*this)` for each row until it returns false. */
    template <typename Row, typename... Values>
    [[nodiscard]] Stored<void> each(const Row &row, const Values &...values)
    {
        if (auto ready = start(); !ready)
            return ready;
        (bind(values), ...);
        return read(row);
    }

    // For a number of values that is known at run time only: start, bind …, then exec or read.
    [[nodiscard]] Stored<void> start();
    void bind(qint64 value) { put(QVariant(value)); }
    void bind(int value) { put(QVariant(value)); }
    void bind(bool value) { put(QVariant(int(value))); }
    void bind(const QString &value) { put(value.isEmpty() ? QVariant() : QVariant(value)); }
    /** JSON bytes, kept as text. */
    void bind(const QByteArray &value) { bind(QString::fromUtf8(value)); }
    void bind(core::Instant value) { bind(value.seconds()); }
    void bind(core::OrderId value) { bind(value.value); }
    void bind(const MoneyColumns &columns);
    void bind(const QVariant &value) { put(value); }
    template <typename Value>
    void bind(const std::optional<Value> &value)
    {
        value ? bind(*value) : put(QVariant());
    }
    /** `finished`: no rows are read. */
    [[nodiscard]] Stored<void> exec(bool finished);
    template <typename Row>
    [[nodiscard]] Stored<void> read(const Row &row)
    {
        if (auto done = exec(false); !done)
            return done;
        while (m_query->next()) {
            if (!row(*this))
                break;
        }
        return finish();
    }

    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] core::OrderId orderId(int column) const { return {number(column)}; }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    /** JSON that is kept as text. */
    [[nodiscard]] QByteArray json(int column) const { return text(column).toUtf8(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] std::optional<qint64> maybeNumber(int column) const;
    [[nodiscard]] std::optional<core::Instant> instant(int column) const;
    /** Minor units in `column`, the currency in the next. */
    [[nodiscard]] std::optional<domain::Money> money(int column) const;
    /** Of the last run of a statement that gives no rows. */
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    [[nodiscard]] int rowsAffected() const { return m_rowsAffected; }

private:
    void put(const QVariant &value) { m_query->bindValue(m_next++, value); }
    [[nodiscard]] Stored<void> finish();

    Connection &m_connection;
    QString m_sql;
    std::optional<QSqlQuery> m_query;
    int m_next = 0;
    qint64 m_lastId = 0;
    int m_rowsAffected = 0;
};

} // namespace recourse::storage
