// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window's thread is away while a big book is used: loaded, scrolled through, sorted,
// searched, all of it selected. A timer beats all the while; what is measured is its longest pause,
// and how much of the processor the thread used in the one in which it used most: on a busy machine
// the pause is also what others took. Prints one JSON line a step, and what the process holds in
// memory at rest: in all, and apart from the files that it shares with others.

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <ctime>
#include <functional>

#include "app/keptinfile.h"
#include "app/session.h"
#include "core/clock.h"
#include "ui/orders/ordertableview.h"

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

qint64 threadMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return qint64(used.tv_sec) * 1000 + used.tv_nsec / 1'000'000;
}

/** The longest time between two beats, and the most work. */
class Pulse final
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
    }
    void begin()
    {
        m_longest = m_most = 0;
        m_used = threadMilliseconds();
        m_clock.start();
    }
    [[nodiscard]] qint64 longest()
    {
        beat();
        return m_longest;
    }
    [[nodiscard]] qint64 most() const { return m_most; }

private:
    void beat()
    {
        if (!m_clock.isValid())
            return;
        m_longest = std::max(m_longest, m_clock.restart());
        const qint64 used = threadMilliseconds();
        m_most = std::max(m_most, used - m_used);
        m_used = used;
    }
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    qint64 m_most = 0;
    qint64 m_used = 0;
};

qint64 kilobytesOf(const QByteArray &name)
{
    QFile status(u"/proc/self/smaps_rollup"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    qint64 sum = 0;
    const auto lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            sum += line.mid(line.indexOf(':') + 1).simplified().split(' ').value(0).toLongLong();
    }
    return sum;
}

void reportMemory(QTextStream &out, const char *when)
{
    out << u"{\"bench\": \"memory\", \"when\": \"%1\", \"resident_kb\": %2, \"private_kb\": %3}\n"_s
               .arg(QLatin1String(when))
               .arg(kilobytesOf("Rss:"))
               .arg(kilobytesOf("Private_"));
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 2) {
        out << "tablebench BOOK\n";
        return 2;
    }
    QTemporaryDir folder;
    QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    app::KeptInFile kept(file);
    presentation::RecentBooks recent(kept);
    presentation::MachineSettings settings(kept, recent);
    const core::SystemClock clock;
    app::Languages languages;
    languages.use(u"en"_s);
    ui::Theme theme(application);
    app::MachineRules rules(folder.path(), app::MachineRules::beginReading());
    auto book = app::openBook(QString::fromLocal8Bit(argv[1]));
    if (!book)
        return 1;
    app::Session session(std::move(*book), {rules, clock, theme, languages, settings, kept});
    Pulse pulse;
    auto &table = session.window().table();
    auto &model = *qobject_cast<presentation::OrderTableModel *>(table.model());
    bool loaded = false;
    QObject::connect(&model, &presentation::OrderTableModel::loaded, &model,
                     [&loaded] { loaded = true; });
    const auto settled = [&loaded] { return loaded; };
    const auto measure = [&](const char *step, const std::function<void()> &doIt,
                             bool asks = true) {
        loaded = !asks;
        QElapsedTimer took;
        pulse.begin();
        took.start();
        doIt();
        const bool done = QTest::qWaitFor(settled, 60000);
        const qint64 ms = took.elapsed();
        QTest::qWait(300); // what follows from it belongs to it
        out << u"{\"bench\": \"table\", \"step\": \"%1\", \"rows\": %2, \"done\": %3, \"ms\": %4, "
               "\"longest_block_ms\": %5, \"most_cpu_ms\": %6}\n"_s.arg(QLatin1String(step))
                   .arg(model.rowCount())
                   .arg(done ? u"true"_s : u"false"_s)
                   .arg(ms)
                   .arg(pulse.longest())
                   .arg(pulse.most());
        out.flush();
    };
    const auto scroll = [&] {
        auto *bar = table.verticalScrollBar();
        for (int step = 0; step <= 100; ++step) {
            bar->setValue(int(qint64(bar->maximum()) * step / 100));
            QTest::qWait(5);
        }
    };
    const auto search = [&](const char *text) {
        auto query = model.query();
        query.search = QLatin1String(text);
        model.setQuery(query);
    };
    measure("load", [&] { session.window().show(); });
    QTest::qWait(3000);
    reportMemory(out, "loaded");
    measure("scroll", scroll, false);
    measure("sort by title", [&] { model.sort(0, Qt::AscendingOrder); });
    measure("sort by two", [&] {
        model.sortBy({{presentation::SortColumn::Status}, {presentation::SortColumn::Total, true}});
    });
    measure("sort by deadline", [&] { model.sortBy({presentation::SortKey()}); });
    for (const char *text : {"k", "ka", "kab", "kabel", ""})
        measure("search", [&] { search(text); });
    measure(
        "select all", [&] { table.selectAll(); }, false);
    measure("sort with all selected", [&] { model.sort(0, Qt::AscendingOrder); });
    measure("search with all selected", [&] { search("kabel"); });
    measure(
        "select all hits", [&] { table.selectAll(); }, false);
    // They lie scattered over the whole book now.
    measure("end of search with all hits selected", [&] { search(""); });
    measure("scroll with hits selected", scroll, false);
    measure("sort with hits selected", [&] { model.sortBy({presentation::SortKey()}); });
    QTest::qWait(15000); // sums are made
    reportMemory(out, "at the end");
    return 0;
}
