// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statement.h"

#include <QSqlError>

namespace recourse::storage {

using core::failure;

Statement::Statement(Connection &connection, QString sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
{
}

Stored<void> Statement::start()
{
    m_next = 0;
    if (m_query)
        return {};
    QSqlQuery query(m_connection.database());
    query.setForwardOnly(true);
    if (!query.prepare(m_sql))
        return failure(toStorageError(query.lastError()));
    m_query.emplace(std::move(query));
    return {};
}

Stored<void> Statement::exec(bool finished)
{
    if (!m_query->exec()) {
        const QSqlError error = m_query->lastError();
        m_query->finish();
        return failure(toStorageError(error));
    }
    // An unfinished statement would hold its snapshot of the book and keep the log from shrinking.
    if (finished) {
        m_lastId = m_query->lastInsertId().toLongLong();
        m_rowsAffected = m_query->numRowsAffected();
        m_query->finish();
    }
    return {};
}

Stored<void> Statement::finish()
{
    const QSqlError error = m_query->lastError();
    m_query->finish();
    if (error.type() != QSqlError::NoError)
        return failure(toStorageError(error));
    return {};
}

void Statement::bind(const MoneyColumns &columns)
{
    if (columns.money) {
        bind(columns.money->minor);
        put(QVariant(columns.money->currency.isNull() ? QString::fromLatin1("")
                                                      : columns.money->currency));
    } else {
        put(QVariant());
        put(QVariant());
    }
}

std::optional<qint64> Statement::maybeNumber(int column) const
{
    if (isNull(column))
        return {};
    return number(column);
}

std::optional<core::Instant> Statement::instant(int column) const
{
    if (isNull(column))
        return {};
    return core::Instant::fromSeconds(number(column));
}

std::optional<domain::Money> Statement::money(int column) const
{
    if (isNull(column))
        return {};
    return domain::Money{number(column), text(column + 1)};
}

} // namespace recourse::storage
