// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QString>
#include <QVariant>

#include "core/instant.h"
#include "core/orderid.h"
#include "domain/money.h"
#include "storage/connection.h"

struct sqlite3_stmt;

namespace recourse::storage {

/** The two columns of an amount that may be unknown. */
struct MoneyColumns
{
    const std::optional<domain::Money> &money;
};

/**
 * A statement that is prepared at its first use and kept. Values are bound in the order of the
 * question marks; an empty text, an empty optional and empty bytes are bound as NULL.
 *
 * Runs over the handle of Qt Sql's connection: QSqlQuery spends more on the name of each bound
 * value than SQLite on storing it, and an import binds ten million of them.
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
        return exec();
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
    void bind(qint64 value);
    void bind(int value) { bind(qint64(value)); }
    void bind(bool value) { bind(qint64(value)); }
    void bind(const QString &value) { value.isEmpty() ? bindNull() : bindText(value); }
    /** JSON bytes, kept as text. */
    void bind(const QByteArray &value) { bind(QString::fromUtf8(value)); }
    /** A text or bytes that may be empty and are something all the same. */
    void bind(const QVariant &value);
    void bindNull() { ++m_next; }
    void bind(core::Instant value) { bind(value.seconds()); }
    void bind(core::OrderId value) { bind(value.value); }
    void bind(const MoneyColumns &columns);
    template <typename Value>
    void bind(const std::optional<Value> &value)
    {
        value ? bind(*value) : bindNull();
    }
    [[nodiscard]] Stored<void> exec();
    template <typename Row>
    [[nodiscard]] Stored<void> read(const Row &row)
    {
        auto more = step();
        while (more && *more && row(*this))
            more = step();
        reset();
        return more ? Stored<void>() : core::failure(more.error());
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] core::OrderId orderId(int column) const { return {number(column)}; }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    /** JSON that is kept as text. */
    [[nodiscard]] QByteArray json(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] std::optional<qint64> maybeNumber(int column) const;
    [[nodiscard]] std::optional<core::Instant> instant(int column) const;
    /** Minor units in `column`, the currency in the next. */
    [[nodiscard]] std::optional<domain::Money> money(int column) const;
    /** Of the last run of a statement that gives no rows. */
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    [[nodiscard]] int rowsAffected() const { return m_rowsAffected; }

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    void bindText(const QString &value);
    /** True: there is a row. */
    [[nodiscard]] Stored<bool> step();
    /** Lets go of the snapshot of the book, which would keep the log from shrinking. */
    void reset();

    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_next = 1; ///< the parameter that is bound next
    qint64 m_lastId = 0;
    int m_rowsAffected = 0;
};

} // namespace recourse::storage
