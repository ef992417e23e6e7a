// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/guistatements.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <ctime>
#include <mutex>
#include <string_view>
#include <unordered_map>

#include <dlfcn.h>
#include <sqlite3.h>

#include <QThread>

namespace {
using namespace std::chrono_literals;
constexpr std::chrono::nanoseconds kMost = 50ms;

/**
 * How the statements end that the window may run over the reading connection of its own, each
 * answered from a key in a moment however large the book is: a row that is painted has no time to
 * wait for another thread. All else is the business of the book's threads.
 */
constexpr std::array<std::string_view, 21> kAllowed{
    // A row of the table, the selected order, the last change in the menu, "has the book changed?"
    " FROM order_row WHERE order_id = ?",
    " WHERE o.id = ?",
    " FROM events WHERE order_id = ? ORDER BY id",
    " FROM items LEFT JOIN item_pictures USING (order_id, position)"
    " WHERE order_id = ? ORDER BY position",
    " FROM parcels WHERE order_id = ? ORDER BY position",
    " FROM discounts WHERE order_id = ? ORDER BY position",
    " FROM order_dates WHERE order_id = ? ORDER BY position",
    " FROM order_tags WHERE order_id = ? ORDER BY position",
    " FROM changes WHERE undone = 0 ORDER BY id DESC LIMIT 1",
    " FROM changes WHERE redoable = 1 ORDER BY id LIMIT 1",
    "PRAGMA data_version",
    // That connection itself, to a book that is open and up to date by then.
    "SELECT sqlite_source_id()",
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA cache_size = -4096",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = FAST",
    "PRAGMA journal_size_limit = 16777216",
    "PRAGMA query_only = ON",
    "PRAGMA application_id",
    "PRAGMA user_version",
};

thread_local int eventsWithin = 0; ///< of the GUI thread, one in the other

std::mutex guard;
std::condition_variable goesOn;
std::string heldPart; ///< empty: nothing is held back
int waiting = 0;

bool isOfWindow()
{
    return eventsWithin > 0 && qApp && QThread::currentThread() == qApp->thread();
}

void waitWhereHeld(std::string_view sql)
{
    std::unique_lock lock(guard);
    const auto isHeld = [&] { return !heldPart.empty() && sql.find(heldPart) != sql.npos; };
    if (!isHeld())
        return;
    ++waiting;
    goesOn.wait(lock, [&] { return !isHeld(); });
    --waiting;
}

bool isAllowed(std::string_view sql)
{
    return std::any_of(kAllowed.begin(), kAllowed.end(),
                       [sql](std::string_view end) { return sql.ends_with(end); });
}

std::chrono::nanoseconds processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void fail(const char *what, std::string_view sql)
{
    const std::string text = std::string(what) + std::string(sql);
    QTest::qFail(text.c_str(), __FILE__, __LINE__);
}

using Step = int (*)(sqlite3_stmt *);

/** Of the GUI thread only. A statement that gives rows is stepped for each of them. */
int watchedStep(Step step, sqlite3_stmt *statement, std::string_view sql)
{
    static std::unordered_map<sqlite3_stmt *, std::chrono::nanoseconds> spent;
    if (!sqlite3_stmt_busy(statement)) {
        spent[statement] = 0ns;
        if (!isAllowed(sql) || sqlite3_stmt_readonly(statement) == 0)
            fail("A statement on the GUI thread: ", sql);
    }
    const auto begun = processorTime();
    const int code = step(statement);
    auto &sum = spent[statement];
    const bool was = sum > kMost;
    sum += processorTime() - begun;
    if (!was && sum > kMost)
        fail("More than 50 ms on the GUI thread: ", sql);
    return code;
}
} // namespace

namespace recourse::test {

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    ++eventsWithin;
    const bool taken = QApplication::notify(receiver, event);
    --eventsWithin;
    return taken;
}

void held::holdBack(const std::string &part)
{
    const std::lock_guard lock(guard);
    heldPart = part;
}

bool held::waits()
{
    const std::lock_guard lock(guard);
    return waiting > 0;
}

void held::letGo()
{
    {
        const std::lock_guard lock(guard);
        heldPart.clear();
    }
    goesOn.notify_all();
}

} // namespace recourse::test

extern "C" int sqlite3_step(sqlite3_stmt *statement)
{
    static const auto step = reinterpret_cast<Step>(::dlsym(RTLD_NEXT, "sqlite3_step"));
    const char *sql = sqlite3_sql(statement);
    if (!sql) // a part of another statement
        return step(statement);
    if (isOfWindow())
        return watchedStep(step, statement, sql);
    waitWhereHeld(sql);
    return step(statement);
}
