// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window's thread is away while a big book is used: loaded, scrolled through, sorted,
// searched, all of it selected. A timer beats all the while; what is measured is its longest pause.
// Prints one JSON line a step, and what the process holds in memory at the end.

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

#include <functional>

#include "app/keptinfile.h"
#include "app/session.h"
#include "core/clock.h"
#include "ui/orders/ordertableview.h"

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

/** The longest time between two beats. */
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
        m_longest = 0;
        m_clock.start();
    }
    [[nodiscard]] qint64 longest()
    {
        beat();
        return m_longest;
    }

private:
    void beat()
    {
        if (m_clock.isValid())
            m_longest = std::max(m_longest, m_clock.restart());
    }
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, 20).simplified().split(' ').value(0).toLongLong();
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
               "\"longest_block_ms\": %5}\n"_s.arg(QLatin1String(step))
                   .arg(model.rowCount())
                   .arg(done ? u"true"_s : u"false"_s)
                   .arg(ms)
                   .arg(pulse.longest());
        out.flush();
    };
    measure("load", [&] { session.window().show(); });
    QTest::qWait(3000);
    measure(
        "scroll",
        [&] {
            auto *bar = table.verticalScrollBar();
            for (int step = 0; step <= 100; ++step) {
                bar->setValue(int(qint64(bar->maximum()) * step / 100));
                QTest::qWait(5);
            }
        },
        false);
    measure("sort by title", [&] { model.sort(0, Qt::AscendingOrder); });
    measure("sort by two", [&] {
        model.sortBy({{presentation::SortColumn::Status}, {presentation::SortColumn::Total, true}});
    });
    measure("sort by deadline", [&] { model.sortBy({presentation::SortKey()}); });
    for (const char *text : {"k", "ka", "kab", "kabel", ""})
        measure("search", [&] {
            auto query = model.query();
            query.search = QLatin1String(text);
            model.setQuery(query);
        });
    measure(
        "select all", [&] { table.selectAll(); }, false);
    measure("sort with all selected", [&] { model.sort(0, Qt::AscendingOrder); });
    out << u"{\"bench\": \"memory\", \"resident_kb\": %1}\n"_s.arg(residentKilobytes());
    out.flush();
    return 0;
}
