// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/failingstatements.h"

#include <atomic>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <sqlite3.h>

namespace {
std::atomic<int> left{0}; ///< statements until the one that fails; 0: none does
std::atomic<bool> failed{false};
std::atomic<bool> justFailed{false}; ///< the error that is asked for next is ours
std::string lastSql;

/**
 * The search index asks itself whether its book has changed, and does without an answer; what has
 * no text is a part of another statement.
 */
bool counts(sqlite3_stmt *statement)
{
    const char *sql = sqlite3_sql(statement);
    return sql && std::string_view(sql) != "PRAGMA 'main'.data_version";
}

/** The one that failed last, until it is reset: SQLite says then once more that it failed. */
sqlite3_stmt *failedOne = nullptr;

int codeOf(sqlite3_stmt *statement, int code)
{
    if (!statement || statement != failedOne)
        return code;
    failedOne = nullptr;
    return SQLITE_FULL;
}

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}
} // namespace

namespace recourse::test::failing {

void armStatement(int i)
{
    failed = false;
    justFailed = false;
    left = i;
}

std::string failedStatement()
{
    return lastSql;
}

bool disarm()
{
    left = 0;
    justFailed = false;
    failedOne = nullptr;
    return failed;
}

} // namespace recourse::test::failing

extern "C" int sqlite3_step(sqlite3_stmt *statement)
{
    static const auto step = real<int (*)(sqlite3_stmt *)>("sqlite3_step");
    justFailed = false;
    // A statement that gives rows is stepped for each of them and begun once.
    if (left > 0 && counts(statement) && !sqlite3_stmt_busy(statement) && --left == 0) {
        failed = true;
        failedOne = statement;
        lastSql = sqlite3_sql(statement);
        justFailed = true;
        return SQLITE_FULL;
    }
    return step(statement);
}

extern "C" int sqlite3_extended_errcode(sqlite3 *database)
{
    static const auto code = real<int (*)(sqlite3 *)>("sqlite3_extended_errcode");
    return justFailed ? SQLITE_FULL : code(database);
}

extern "C" int sqlite3_reset(sqlite3_stmt *statement)
{
    static const auto reset = real<int (*)(sqlite3_stmt *)>("sqlite3_reset");
    return codeOf(statement, reset(statement));
}

extern "C" int sqlite3_finalize(sqlite3_stmt *statement)
{
    static const auto finalize = real<int (*)(sqlite3_stmt *)>("sqlite3_finalize");
    return codeOf(statement, finalize(statement));
}
