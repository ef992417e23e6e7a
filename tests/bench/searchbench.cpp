// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a key press in the search field costs: the first screen of ids and their rows, as the table
// asks for them, over an imported book. Prints one JSON line a search text; the best of five runs.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <limits>

#include "storage/sqlitebook.h"

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

constexpr int kFirstScreen = 64;

bool measure(domain::OrderQueries &queries, const QString &text, QTextStream &out)
{
    domain::OrderQuery query;
    query.search = text;
    // The window has read the whole list before anybody types.
    const auto all = queries.ids({}, -1).and_then(
        [&](const auto &) { return queries.ids(query, -1); });
    if (!all)
        return false;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        const auto ids = queries.ids(query, kFirstScreen);
        if (!ids || !queries.rows(*ids))
            return false;
        best = std::min(best, timer.nsecsElapsed());
    }
    out << u"{\"bench\": \"search\", \"text\": \"%1\", \"hits\": %2, \"first_screen_ms\": %3}\n"_s
               .arg(text)
               .arg(all->size())
               .arg(double(best) / 1e6, 0, 'f', 2);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        err << "searchbench BOOK TEXT…\n";
        return 2;
    }
    auto book = storage::SqliteBook::open(arguments.at(1), storage::SqliteBook::Access::Read);
    if (!book) {
        err << "the book does not open\n";
        return 1;
    }
    for (const QString &text : arguments.mid(2)) {
        if (!measure((*book)->queries(), text, out))
            return 1;
    }
    return 0;
}
