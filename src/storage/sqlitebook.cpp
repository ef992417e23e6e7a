// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlitebook.h"

#include "storage/bookfile.h"
#include "storage/bookverifier.h"
#include "storage/lockholder.h"
#include "storage/sqlitechangejournal.h"
#include "storage/sqliteevidencestore.h"
#include "storage/sqlitekeyedstores.h"
#include "storage/sqliteorderqueries.h"
#include "storage/sqliterowstore.h"
#include "storage/storageerrors.h"

namespace recourse::storage {

using core::failure;
using domain::StorageErrorKind;
using domain::Stored;

/** Declared in the order in which they need each other; statements go before their connection. */
struct SqliteBook::Parts
{
    Parts(QString file, std::unique_ptr<Connection> opened, bool mayWrite)
        : path(std::move(file))
        , connection(std::move(opened))
        , writes(mayWrite)
    {
    }

    QString path;
    std::unique_ptr<Connection> connection;
    bool writes;
    Session session{*connection, writes};
    ChangeRecorder recorder{session};
    SqliteOrderStore orders{session, recorder};
    SqliteRowStore rows{session};
    BookValues values{session};
    SqliteOrderQueries queries{session, values};
    SqliteChangeJournal journal{session, recorder, orders, values};
    SqliteDraftStore drafts{session};
    SqliteSettingStore settings{session, recorder, values};
    SqliteFilterStore filters{session, recorder, values};
    SqliteTemplateStore templates{session, recorder, values};
    SqliteEvidenceStore evidence{session, recorder, values};
};

SqliteBook::SqliteBook(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

SqliteBook::~SqliteBook() = default;

Stored<std::unique_ptr<SqliteBook>> SqliteBook::open(const QString &path, Access access,
                                                     const domain::OpeningProgress &progress)
{
    return open(path, access, allMigrations(), progress);
}

Stored<std::unique_ptr<SqliteBook>> SqliteBook::open(const QString &path, Access access,
                                                     const std::vector<Migration> &steps,
                                                     const domain::OpeningProgress &progress)
{
    if (!isBookThere(path)) {
        if (access != Access::Create)
            return failure(storageError(StorageErrorKind::NoBook, path));
        if (auto made = createBookFile(path, steps); !made)
            return failure(made.error());
    }
    const bool writes = access != Access::Read;
    auto connection = writes ? openToWrite(path, steps, progress) : openToRead(path, steps);
    if (!connection)
        return failure(connection.error());
    auto parts = std::make_unique<Parts>(path, std::move(*connection), writes);
    return std::unique_ptr<SqliteBook>(new SqliteBook(std::move(parts)));
}

domain::OrderStore &SqliteBook::orders()
{
    return m_parts->orders;
}

domain::RowStore &SqliteBook::rows()
{
    return m_parts->rows;
}

domain::OrderQueries &SqliteBook::queries()
{
    return m_parts->queries;
}

domain::ChangeJournal &SqliteBook::journal()
{
    return m_parts->journal;
}

domain::DraftStore &SqliteBook::drafts()
{
    return m_parts->drafts;
}

domain::SettingStore &SqliteBook::settings()
{
    return m_parts->settings;
}

domain::FilterStore &SqliteBook::filters()
{
    return m_parts->filters;
}

domain::TemplateStore &SqliteBook::templates()
{
    return m_parts->templates;
}

domain::EvidenceStore &SqliteBook::evidence()
{
    return m_parts->evidence;
}

Stored<void> SqliteBook::transaction(const std::function<Stored<void>()> &work)
{
    auto done = m_parts->session.atomically(work);
    if (!done) {
        domain::StorageError error = lookedAt(done.error(), m_parts->path);
        if (error.kind == StorageErrorKind::Busy)
            error.holder = nameOfWriter(m_parts->path);
        return failure(error);
    }
    return done;
}

Stored<QStringList> SqliteBook::verify()
{
    return findProblems(*m_parts->connection, m_parts->writes);
}

void SqliteBook::releaseMemory()
{
    m_parts->connection->releaseMemory();
}

} // namespace recourse::storage
