// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bookhealth.h"

#include "storage/bookcopy.h"
#include "storage/bookfile.h"
#include "storage/bookverifier.h"
#include "storage/statement.h"

namespace recourse::storage {

using core::failure;
using namespace Qt::StringLiterals;

Stored<QStringList> quickProblems(const QString &path, const std::function<bool()> &more)
{
    const auto connection = openAsItIs(path);
    if (!connection)
        return failure(connection.error());
    const ProgressWatch watch(**connection, more);
    QStringList problems;
    Statement check(**connection, u"PRAGMA quick_check"_s);
    const auto done = check.each([&problems](const Statement &row) {
        if (row.text(0) != "ok"_L1)
            problems.append(row.text(0));
        return true;
    });
    if (!done)
        return failure(done.error());
    return problems;
}

Stored<QStringList> problemsOf(const QString &path, const std::function<bool()> &more)
{
    const auto connection = openToRead(path, allMigrations());
    if (!connection)
        return failure(connection.error());
    const ProgressWatch watch(**connection, more);
    return findProblems(**connection, false);
}

} // namespace recourse::storage
