// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"

#include <atomic>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <sqlite3.h>

#include <QDir>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

namespace recourse::storage {

using core::failure;
using namespace Qt::StringLiterals;

namespace {
std::atomic<quint64> connectionCount{0};

QString uriOf(const QString &path, Connection::Mode mode)
{
    QString uri = QString::fromLatin1(
        QUrl::fromLocalFile(QDir::current().absoluteFilePath(path)).toEncoded(QUrl::FullyEncoded));
    switch (mode) {
    case Connection::Mode::Create:
        return uri + u"?mode=rwc"_s;
    case Connection::Mode::Write:
    case Connection::Mode::Read:
        return uri + u"?mode=rw"_s;
    case Connection::Mode::Immutable:
        return uri + u"?mode=ro&immutable=1"_s;
    }
    return uri;
}

QString optionsOf(Connection::Mode mode)
{
    const QString common = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2500"_s;
    return mode == Connection::Mode::Immutable ? common + u";QSQLITE_OPEN_READONLY"_s : common;
}
} // namespace

Connection::Connection(const QSqlDatabase &database, QString name)
    : m_database(database)
    , m_name(std::move(name))
{
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Stored<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    const QString name = u"recourse-book-%1"_s.arg(++connectionCount);
    std::unique_ptr<Connection> connection(
        new Connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, name), name));
    QSqlDatabase &database = connection->m_database;
    database.setConnectOptions(optionsOf(mode));
    database.setDatabaseName(uriOf(path, mode));
    if (!database.open())
        return failure(toStorageError(database.lastError()));
    if (auto done = connection->takeHandle(); !done)
        return failure(done.error());

    // A page cache of 64 MiB lets an import of 100,000 orders sort its indexes in memory. Who only
    // reads goes through more than any cache holds, and has the system's cache behind its own.
    const bool writes = mode == Mode::Create || mode == Mode::Write;
    const QStringList settings{
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA synchronous = FULL"_s,
        writes ? u"PRAGMA cache_size = -65536"_s : u"PRAGMA cache_size = -4096"_s,
        u"PRAGMA temp_store = MEMORY"_s,
        u"PRAGMA secure_delete = FAST"_s,
        u"PRAGMA journal_size_limit = 16777216"_s,
    };
    for (const QString &setting : settings) {
        if (auto done = connection->exec(setting); !done)
            return failure(done.error());
    }
    if (mode == Mode::Read) {
        if (auto done = connection->exec(u"PRAGMA query_only = ON"_s); !done)
            return failure(done.error());
    }
    return connection;
}

Stored<void> Connection::exec(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(toStorageError(query.lastError()));
    return {};
}

Stored<qint64> Connection::number(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(toStorageError(query.lastError()));
    return query.next() ? query.value(0).toLongLong() : 0;
}

void Connection::releaseMemory()
{
    constexpr int kSmall = 4 << 20;
    int used = 0;
    int highest = 0;
    sqlite3_db_status(m_handle, SQLITE_DBSTATUS_CACHE_USED, &used, &highest, 0);
    if (used <= kSmall)
        return;
    sqlite3_db_release_memory(m_handle);
#ifdef __GLIBC__
    malloc_trim(0); // it keeps what it is given back, a sort's memory too, else
#endif
}

domain::StorageError Connection::lastError() const
{
    return storageError(kindOfNativeCode(sqlite3_extended_errcode(m_handle)),
                        QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Stored<void> Connection::takeHandle()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next())
        return failure(toStorageError(query.lastError()));
    const QVariant handle = m_database.driver()->handle();
    if (query.value(0).toString() != QLatin1String(sqlite3_sourceid())
        || qstrcmp(handle.typeName(), "sqlite3*") != 0) {
        return failure(storageError(domain::StorageErrorKind::Failed,
                                    u"Qt's driver brings another SQLite than this program"_s));
    }
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return {};
}

} // namespace recourse::storage
