// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

class TestSqliteRowStore final : public QObject
{
    Q_OBJECT

private slots:
    void listsRowsThatAreOutOfDate()
    {
        BookFixture fixture;
        auto book = fixture.open();
        const auto add = [&book](const QString &pack, std::optional<core::Instant> until) {
            const Order order = anOrder(QString());
            OrderRow row = rowOf(book->orders().insert(order).value(), order);
            row.validUntil = until;
            if (!pack.isEmpty() && !book->rows().put(row, at(0), pack))
                return OrderId();
            return row.id;
        };
        const OrderId passed = add(u"p2"_s, at(100));
        add(u"p2"_s, at(101));
        add(u"p2"_s, {});
        const OrderId older = add(u"p1"_s, {});
        const OrderId newer = add(u"p3"_s, {});
        const OrderId never = add(QString(), {});
        QCOMPARE(book->rows().outdated(at(100), u"p2"_s, 10).value(),
                 (QList<OrderId>{passed, older, newer, never}));
        QCOMPARE(book->rows().outdated(at(100), u"p2"_s, 2).value().size(), 2);
        QCOMPARE(book->rows().outdated(at(99), u"p2"_s, 10).value().size(), 3);
    }

    void listsRowsThatWereAssessedWhileTheClockWasAhead()
    {
        const BookFixture fixture;
        const auto book = fixture.open();
        const auto add = [&book](qint64 assessed, std::optional<core::Instant> until) {
            const Order order = anOrder(QString());
            OrderRow row = rowOf(book->orders().insert(order).value(), order);
            row.validUntil = until;
            return book->rows().put(row, at(assessed), u"p"_s) ? row.id : OrderId();
        };
        const auto found = [&book](qint64 now) {
            return book->rows().outdated(at(now), u"p"_s, 10).value();
        };
        const OrderId early = add(100, {});
        const OrderId late = add(200, at(300));
        QCOMPARE(found(200), QList<OrderId>());
        QCOMPARE(found(199), QList<OrderId>{late});
        QCOMPARE(found(99), (QList<OrderId>{early, late}));
        // One that has run out and was made ahead is told once.
        const OrderId both = add(150, at(90));
        QCOMPARE(found(99), (QList<OrderId>{both, early, late}));
        QVERIFY(
            book->rows().put(book->queries().rows({late}).value().constFirst(), at(180), u"p"_s));
        QCOMPARE(found(180), QList<OrderId>{both});
    }

    void findsMissingRowsHoweverOftenThereWasNone()
    {
        BookFixture fixture;
        auto book = fixture.open();
        auto other = fixture.open();
        const auto missing = [&book] { return book->rows().outdated(at(0), u"p"_s, 10).value(); };
        QCOMPARE(missing(), QList<OrderId>());
        QCOMPARE(missing(), QList<OrderId>());
        const Order order = anOrder(QString());
        const OrderId here = book->orders().insert(order).value();
        QCOMPARE(missing(), QList<OrderId>{here});
        QCOMPARE(missing(), QList<OrderId>{here});
        QVERIFY(book->rows().put(rowOf(here, order), at(0), u"p"_s).has_value());
        QCOMPARE(missing(), QList<OrderId>());
        const OrderId there = other->orders().insert(order).value();
        QCOMPARE(missing(), QList<OrderId>{there});
        QVERIFY(other->orders().remove(there).has_value());
        QCOMPARE(missing(), QList<OrderId>());
    }
};

QTEST_GUILESS_MAIN(TestSqliteRowStore)
#include "tst_sqliterowstore.moc"
