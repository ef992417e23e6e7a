// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statement.h"

#include <sqlite3.h>

namespace recourse::storage {

using core::failure;

namespace {
QString textOf(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(statement, column));
}
} // namespace

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Connection &connection, QString sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
{
}

Stored<void> Statement::start()
{
    m_next = 1;
    if (m_statement) {
        sqlite3_clear_bindings(m_statement.get());
        return {};
    }
    const QByteArray sql = m_sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection.handle(), sql.constData(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(m_connection.lastError());
    m_statement.reset(statement);
    return {};
}

void Statement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), m_next++, value);
}

void Statement::bindText(const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    sqlite3_bind_text64(m_statement.get(), m_next++, bytes.constData(),
                        sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(const QVariant &value)
{
    if (value.userType() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob64(m_statement.get(), m_next++, bytes.constData(),
                            sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    } else if (value.userType() == QMetaType::QString) {
        bindText(value.toString());
    } else if (value.isValid()) {
        bind(value.toLongLong());
    } else {
        bindNull();
    }
}

void Statement::bind(const MoneyColumns &columns)
{
    if (columns.money) {
        bind(columns.money->minor);
        bindText(columns.money->currency);
    } else {
        bindNull();
        bindNull();
    }
}

Stored<bool> Statement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return failure(m_connection.lastError());
    }
}

Stored<void> Statement::exec()
{
    const auto done = step();
    m_lastId = sqlite3_last_insert_rowid(m_connection.handle());
    m_rowsAffected = sqlite3_changes(m_connection.handle());
    reset();
    return done ? Stored<void>() : failure(done.error());
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    return textOf(m_statement.get(), column);
}

QByteArray Statement::json(int column) const
{
    return blob(column);
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement.get(), column));
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
