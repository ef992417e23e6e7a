// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

#include "presentation/idset.h"
#include "presentation/idsplice.h"

using namespace recourse;
using presentation::IdSet;
using presentation::IdSplice;
using Ids = QList<core::OrderId>;

class TestIdSet final : public QObject
{
    Q_OBJECT
private slots:
    void holdsWhatWasPutIn()
    {
        const IdSet none;
        QVERIFY(none.isEmpty());
        QVERIFY(!none.contains({1}));
        IdSet some = setOf({1, 64, 32768, 1000000, 64});
        QCOMPARE(some.size(), 4);
        for (const qint64 id : {1, 64, 32768, 1000000})
            QVERIFY(some.contains({id}));
        for (const qint64 id : {0, 2, 63, 65, 32767, 32769, 999999, 1000001, 500000})
            QVERIFY(!some.contains({id}));
        some.remove({64});
        some.remove({65});
        QCOMPARE(some.size(), 3);
        QVERIFY(!some.contains({64}));
    }

    void bookNumbersAsItLikes()
    {
        constexpr qint64 far = std::numeric_limits<qint64>::max();
        IdSet some = setOf({far, -5, 7, far});
        QCOMPARE(some.size(), 3);
        QVERIFY(some.contains({far}));
        QVERIFY(some.contains({-5}));
        QVERIFY(!some.contains({far - 1}));
        some.remove({far});
        QVERIFY(!some.contains({far}));
        QCOMPARE(some.size(), 2);
    }

    void equalIsWhatHoldsTheSame()
    {
        QCOMPARE(setOf({3, 200000}), setOf({200000, 3}));
        QVERIFY(setOf({3, 200000}) != setOf({3, 200001}));
        QVERIFY(setOf({3}) != setOf({40000}));
        QVERIFY(setOf({3}) != setOf({-3}));
        IdSet longer = setOf({3, 200000});
        longer.remove({200000}); // room that is left empty is no difference
        QCOMPARE(longer, setOf({3}));
        QCOMPARE(setOf({3}), longer);
        QVERIFY(setOf({4}) != longer);
    }

    /** Removing, putting in order and inserting as told gives the other list. */
    void spliceTurnsOneListIntoAnother()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 500; ++round) {
            const Ids before = someIds(random);
            const Ids after = someIds(random);
            const IdSplice splice(before, after);
            Ids ids = before;
            for (const IdSplice::Run &run : splice.removals())
                ids.remove(run.first, run.count);
            Ids kept = splice.keptInNewOrder();
            QCOMPARE(sorted(ids), sorted(kept));
            for (const IdSplice::Run &run : splice.insertions()) {
                for (int row = run.first; row <= run.last(); ++row)
                    kept.insert(row, after.at(row));
            }
            QCOMPARE(kept, after);
        }
    }

    /** Each run moves what stands behind it: in a long list a few of them are too many. */
    void longListsAreShownAnewSooner()
    {
        const auto splice = [](int rows, int gaps) {
            Ids before;
            Ids after;
            for (int i = 1; i <= rows; ++i) {
                before.append(core::OrderId{i});
                if (i % (rows / gaps) != 1)
                    after.append(core::OrderId{i});
            }
            return IdSplice(before, after);
        };
        QCOMPARE(splice(1000, 100).removals().size(), 100);
        QVERIFY(!splice(1000, 100).isTooLarge());
        QVERIFY(splice(1000, 200).isTooLarge());
        QVERIFY(splice(100000, 100).isTooLarge());
        QVERIFY(!splice(100000, 10).isTooLarge());
        QVERIFY(!splice(5000000, 1).isTooLarge());
    }

private:
    static IdSet setOf(const QList<qint64> &ids)
    {
        IdSet set;
        for (const qint64 id : ids)
            set.insert({id});
        return set;
    }
    static Ids someIds(QRandomGenerator &random)
    {
        Ids ids;
        for (int i = 1; i <= 40; ++i) {
            if (random.bounded(3) > 0)
                ids.append(core::OrderId{i * 10000});
        }
        if (random.bounded(2) == 0)
            std::shuffle(ids.begin(), ids.end(), random);
        return ids;
    }
    static Ids sorted(Ids ids)
    {
        std::sort(ids.begin(), ids.end());
        return ids;
    }
};

QTEST_APPLESS_MAIN(TestIdSet)
#include "tst_idset.moc"
