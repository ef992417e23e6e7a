// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <atomic>
#include <vector>

#include <QtTest>

#include "services/sidebyside.h"

using namespace recourse::services;

/** Many pieces of work at once. */
class TstSideBySide final : public QObject
{
    Q_OBJECT

private slots:
    void eachPieceIsDoneOnce_data()
    {
        QTest::addColumn<qsizetype>("count");
        for (const qsizetype count : {0, 1, 2, 3, 1000})
            QTest::addRow("%d", int(count)) << count;
    }
    void eachPieceIsDoneOnce()
    {
        QFETCH(qsizetype, count);
        std::vector<std::atomic<int>> done(std::size_t(count) + 1);
        doSideBySide({count, [&done](qsizetype piece) { ++done[std::size_t(piece)]; },
                      [](qsizetype) { return 0; }});
        for (std::size_t i = 0; i < std::size_t(count); ++i)
            QCOMPARE(done[i].load(), 1);
        QCOMPARE(done[std::size_t(count)].load(), 0);
    }

    /** The same with 20 MB each: two never fit, and one that is too large for the room is done. */
    void largeOnesAreAloneWithoutWaitingForever()
    {
        constexpr qint64 kMegabyte = 1024 * 1024;
        std::atomic<int> inside = 0;
        std::atomic<int> most = 0;
        const auto work = [&](qsizetype) {
            const int now = ++inside;
            int before = most.load();
            while (before < now && !most.compare_exchange_weak(before, now)) { }
            --inside;
        };
        doSideBySide({2000, work, [](qsizetype) { return 20 * kMegabyte; }});
        QCOMPARE(most.load(), 1);
        doSideBySide({3, work, [](qsizetype) { return 4096 * kMegabyte; }});
        QCOMPARE(most.load(), 1);
    }
};

QTEST_GUILESS_MAIN(TstSideBySide)
#include "tst_sidebyside.moc"
