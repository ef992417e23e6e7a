// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"

#include <QFile>
#include <QScopeGuard>

#include "storage/bookcopy.h"
#include "storage/searchtable.h"

namespace recourse::storage {

using core::failure;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

namespace {
Stored<QStringList> statementsOf(const Migration &step)
{
    QFile file(step.file);
    if (!file.open(QIODevice::ReadOnly))
        return failure(storageError(StorageErrorKind::Failed, u"no migration "_s + step.file));
    return splitStatements(QString::fromUtf8(file.readAll()));
}

Stored<void> runStep(Connection &connection, const Migration &step)
{
    const auto statements = statementsOf(step);
    if (!statements)
        return failure(statements.error());
    if (auto begun = connection.exec(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto rollback = qScopeGuard([&connection] { (void)connection.exec(u"ROLLBACK"_s); });
    for (const QString &sql : *statements) {
        if (auto done = connection.exec(sql); !done)
            return done;
    }
    if (step.finish) {
        if (auto done = step.finish(connection); !done)
            return done;
    }
    const auto orphans = connection.number(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    if (!orphans)
        return failure(orphans.error());
    if (*orphans != 0)
        return failure(storageError(StorageErrorKind::Failed, u"foreign keys after a step"_s));
    if (auto done = connection.exec(u"PRAGMA user_version = %1"_s.arg(step.version)); !done)
        return done;
    if (auto done = connection.exec(u"COMMIT"_s); !done)
        return done;
    rollback.dismiss();
    return {};
}

Stored<void> runSteps(Connection &connection, qint64 version, const std::vector<Migration> &steps,
                      const std::function<bool()> &more)
{
    for (const Migration &step : steps) {
        if (step.version <= version)
            continue;
        if (!more()) // a short step ends before anybody asks
            return failure(storageError(StorageErrorKind::Failed, u"stopped before a step"_s));
        if (auto done = runStep(connection, step); !done)
            return done;
    }
    return {};
}
} // namespace

const std::vector<Migration> &allMigrations()
{
    static const std::vector<Migration> steps{
        {1, u":/sql/0001_initial.sql"_s},
        {2, u":/sql/0002_seen_values.sql"_s},
        {3, u":/sql/0003_archive_trash_redo.sql"_s},
        {4, u":/sql/0004_assessed_at.sql"_s},
        {5, u":/sql/0005_item_pictures.sql"_s},
        {6, u":/sql/0006_sources.sql"_s},
        {7, u":/sql/0007_messages.sql"_s, addMessagesToSearch},
        {8, u":/sql/0008_evidence.sql"_s},
        {9, u":/sql/0009_markup.sql"_s},
        {10, u":/sql/0010_comparison.sql"_s},
    };
    return steps;
}

QStringList splitStatements(const QString &text)
{
    QStringList statements;
    bool inside = false;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed() == "-- @statement"_L1) {
            inside = true;
            statements.append(QString());
        } else if (inside) {
            statements.last() += line + u'\n';
        }
    }
    for (QString &statement : statements)
        statement = statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

Stored<void> migrate(Connection &connection, const std::vector<Migration> &steps,
                     const std::function<bool()> &more)
{
    const auto version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    // Rebuilding a table needs the keys off, and the switch is ignored inside a transaction.
    if (auto off = connection.exec(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    auto done = [&] {
        const auto goOn = [&more] { return !more || more(); };
        const ProgressWatch watch(connection, goOn);
        return runSteps(connection, *version, steps, goOn);
    }();
    auto on = connection.exec(u"PRAGMA foreign_keys = ON"_s);
    return done ? on : done;
}

} // namespace recourse::storage
