// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bookverifier.h"

#include <QMap>
#include <QScopeGuard>

#include "domain/evidence/evidencelog.h"
#include "storage/rowcolumns.h"
#include "storage/statement.h"

namespace recourse::storage {

using core::failure;
using domain::Group;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

namespace {
struct Check
{
    QString name;
    QString sql; ///< gives one row per problem
};

QList<Check> checks()
{
    return {
        {u"foreign key"_s, u"SELECT \"table\" || ' ' || rowid FROM pragma_foreign_key_check"_s},
        {u"order without search text"_s,
         u"SELECT id FROM orders WHERE id NOT IN (SELECT order_id FROM order_search)"_s},
        {u"row tells another number"_s,
         u"SELECT id FROM orders JOIN order_row ON order_id = id "
         "WHERE orders.number IS NOT order_row.number OR orders.market <> order_row.market"_s},
        {u"row stands in another group"_s,
         u"SELECT id FROM orders JOIN order_row ON order_id = id WHERE groups & %1 <> "
         "CASE WHEN trashed_at IS NOT NULL THEN %2 WHEN archived THEN %3 ELSE 0 END"_s
             .arg(bitOf(Group::Archive) | bitOf(Group::Trash))
             .arg(bitOf(Group::Trash))
             .arg(bitOf(Group::Archive))},
        {u"nothing to do it again with"_s,
         u"SELECT id FROM changes WHERE redoable = 1 AND undone = 0"_s},
        {u"evidence that its log does not tell of"_s,
         u"SELECT id FROM evidence WHERE told IS NOT (removed_at IS NULL)"_s},
        {u"interrupted taking back"_s, u"SELECT id FROM book_state WHERE taking_back <> 0"_s},
    };
}

Stored<void> addFindings(Connection &connection, const Check &check, QStringList &problems)
{
    Statement statement(connection, check.sql);
    return statement.each([&](const Statement &row) {
        problems.append(check.name + u": "_s + row.text(0));
        return true;
    });
}

/** Where the log of an order's evidence was changed; one finding an order. */
Stored<void> checkLogs(Connection &connection, QStringList &problems)
{
    QMap<qint64, QList<QByteArray>> logs;
    Statement lines(connection,
                    u"SELECT order_id, line FROM evidence_log ORDER BY order_id, number"_s);
    auto done = lines.each([&logs](const Statement &row) {
        logs[row.number(0)].append(row.text(1).toUtf8());
        return true;
    });
    for (auto log = logs.cbegin(); done && log != logs.cend(); ++log) {
        if (const auto broken = domain::brokenLink(*log))
            problems.append(
                u"log of evidence: order %1, line %2"_s.arg(log.key()).arg(*broken + 1));
    }
    return done;
}

/** The index compares itself with the texts, which SQLite words as a write. */
Stored<void> checkSearchIndex(Connection &connection, QStringList &problems)
{
    auto done = connection.exec(
        u"INSERT INTO order_fts (order_fts, rank) VALUES ('integrity-check', 1)"_s);
    if (!done && done.error().kind == StorageErrorKind::Damaged) {
        problems.append(u"search index: "_s + done.error().detail);
        return {};
    }
    return done;
}
} // namespace

Stored<QStringList> findFileProblems(Connection &connection)
{
    QStringList problems;
    Statement integrity(connection, u"PRAGMA integrity_check"_s);
    auto done = integrity.each([&problems](const Statement &row) {
        if (row.text(0) != "ok"_L1)
            problems.append(row.text(0));
        return true;
    });
    if (!done)
        return failure(done.error());
    return problems;
}

Stored<QStringList> findProblems(Connection &connection, bool writable)
{
    auto found = findFileProblems(connection);
    if (!found)
        return found;
    QStringList problems = *found;
    Stored<void> done;
    for (const Check &check : checks()) {
        if (done = addFindings(connection, check, problems); !done)
            return failure(done.error());
    }
    if (done = checkLogs(connection, problems); !done)
        return failure(done.error());
    if (writable) {
        if (done = checkSearchIndex(connection, problems); !done)
            return failure(done.error());
    }
    return problems;
}

} // namespace recourse::storage
