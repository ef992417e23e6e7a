// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undoservice.h"
#include "support/importfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::services;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
Order numbered(const QString &number, OrderStatus status = OrderStatus::AwaitingShipment)
{
    Order order = toldOrder(kEarly, status);
    order.number = number;
    order.items = {Item()};
    order.items[0].title = u"Thing"_s;
    return order;
}

QList<Order> manyOrders(int count)
{
    QList<Order> orders;
    for (int i = 0; i < count; ++i)
        orders.append(numbered(QString::number(8176543210000000 + i)));
    return orders;
}
} // namespace

/** An import over a real book: first what it would do, then all of it or nothing. */
class TstImportService final : public QObject, private ImportFixture
{
    Q_OBJECT

    qint64 count() { return book->orders().count().value(); }

private slots:
    void init() { begin(); }
    void cleanupTestCase() { book.reset(); }

    /** The table shows the day that the source printed, wherever one looks at it. */
    void aDayWithoutAnHourIsThatDayInTheTable()
    {
        Order order = numbered(u"8176543210000001"_s);
        DatedFact placed;
        placed.moment = Moment::onDay(QDate(2026, 7, 15));
        order.dates = {placed};
        const ImportReport report = import({order});
        const OrderRow row = book->queries().rows(report.touched).value().constFirst();
        for (const char *zone : {"Pacific/Honolulu", "America/Sao_Paulo", "UTC", "Europe/Berlin",
                                 "Asia/Seoul", "Pacific/Auckland"})
            QCOMPARE(row.placedAt->toUtc().toTimeZone(QTimeZone(zone)).date(), QDate(2026, 7, 15));
    }

    void saysWhatIsNewChangedAndTheSame()
    {
        import({numbered(u"1"_s), numbered(u"2"_s)});
        Order later = numbered(u"2"_s, OrderStatus::Shipped);
        later.observedAt = instant(kLate);
        ReadResult file = goodFile(u"recourse-json"_s, {numbered(u"1"_s), later, numbered(u"3"_s)});
        Refusal refusal;
        refusal.line = 7;
        file.refused = {refusal};
        const ImportPlan made = plan({file});
        QCOMPARE(made.files.size(), 1);
        QCOMPARE(made.files[0].same, 1);
        QCOMPARE(made.files[0].changed, 1);
        QCOMPARE(made.files[0].added, 1);
        QCOMPARE(made.files[0].refused.size(), 1);
        QCOMPARE(made.files[0].refused[0].line, 7);
        QCOMPARE(made.orders.size(), 3);
        QCOMPARE(made.orders[0].state, PlannedState::Same);
        QCOMPARE(made.orders[1].state, PlannedState::Changed);
        QCOMPARE(made.orders[2].state, PlannedState::New);
        const QList<FieldChange> changes{
            {u"status"_s, OrderStatus::AwaitingShipment, OrderStatus::Shipped},
            {u"observed_at"_s, Moment::at(instant(kEarly)), Moment::at(instant(kLate))}};
        QCOMPARE(made.orders[1].changes, changes);
    }

    void thatAnOrderGoesToTheArchiveIsNamed()
    {
        import({numbered(u"1"_s)});
        Order later = numbered(u"1"_s);
        later.archived = true;
        const ImportPlan made = plan({goodFile(u"recourse-json"_s, {later})});
        QCOMPARE(made.orders.at(0).changes, (QList<FieldChange>{{u"archived"_s, false, true}}));
    }

    void aPlanWritesNothing()
    {
        QCOMPARE(plan({goodFile(u"csv"_s, manyOrders(3))}).orders.size(), 3);
        QCOMPARE(count(), 0);
        QVERIFY(!book->journal().last().value());
    }

    void oneChangeHoldsTheWholeImport()
    {
        const ImportReport report = import(manyOrders(40));
        QVERIFY(!report.cancelled);
        QCOMPARE(report.touched.size(), 40);
        QCOMPARE(count(), 40);
        const auto change = book->journal().last().value();
        QVERIFY(change);
        QCOMPARE(change->id, report.changeId);
        QCOMPARE(change->orders, 40);
        QVERIFY(UndoService(rules).undoLast(*book, now).value());
        QCOMPARE(count(), 0);
    }

    void theSameFileTwiceWritesNothing()
    {
        import(manyOrders(5));
        const ImportReport again = import(manyOrders(5));
        QCOMPARE(again.files[0].same, 5);
        QVERIFY(again.touched.isEmpty());
        QCOMPARE(again.changeId, 0);
        // What can be taken back is still the first.
        QVERIFY(UndoService(rules).undoLast(*book, now).value());
        QCOMPARE(count(), 0);
    }

    /** As in a book that was made before sources were kept, and then the same page again. */
    void thatItsSourceBecomesKnownIsNoChange()
    {
        Order told = numbered(u"1"_s);
        told.site = u"de"_s;
        told.dates = {dated(DateKind::PlacedAt, Moment::onDay(QDate(2026, 7, 15)))};
        told.parcels = {{u"LP1"_s, u"Post"_s, {}, {}}};
        import({told});
        Order again = told;
        again.source = SourceKind::Page;
        again.site.clear(); // what it does not tell is still told by the other
        const ImportPlan made = plan({goodFile(u"html"_s, {again})});
        QCOMPARE(made.orders.at(0).changes, QList<FieldChange>());
        QCOMPARE(made.orders.at(0).state, PlannedState::Same);
        QCOMPARE(made.files.at(0).same, 1);
        QVERIFY(import({again}).touched.isEmpty());
        QCOMPARE(load(u"1"_s), told);
        again.paymentMethod = u"card"_s;
        QCOMPARE(import({again}).files.at(0).changed, 1);
        QCOMPARE(load(u"1"_s).source, SourceKind::Page);
    }

    void aBetterSourceIsAChange()
    {
        Order told = numbered(u"1"_s);
        told.source = SourceKind::Text;
        import({told});
        told.source = SourceKind::Page;
        QCOMPARE(import({told}).files.at(0).changed, 1);
        QCOMPARE(load(u"1"_s).source, SourceKind::Page);
    }

    void aCancelledPlanSaysSo()
    {
        const auto stop = [](qint64 done, qint64) { return done < 256; };
        const auto made = ImportService(rules).plan(*book, {goodFile(u"csv"_s, manyOrders(600))},
                                                    now, stop);
        QVERIFY(made);
        QVERIFY(made->cancelled);
    }

    void aCancelledImportLeavesNothing()
    {
        const ImportPlan made = plan({goodFile(u"csv"_s, manyOrders(600))});
        const auto stop = [](qint64 done, qint64) { return done < 256; };
        const auto report = ImportService(rules).apply(*book, made, now, stop);
        QVERIFY(report);
        QVERIFY(report->cancelled);
        QVERIFY(report->touched.isEmpty());
        QCOMPARE(report->changeId, 0);
        QCOMPARE(count(), 0);
        QVERIFY(!book->journal().last().value());
    }

    void whatIsLeftOutIsNotWritten()
    {
        ImportPlan made = plan({goodFile(u"csv"_s, manyOrders(3))});
        made.orders[1].taken = false;
        const ImportReport report = ImportService(rules).apply(*book, made, now).value();
        QCOMPARE(report.files[0].added, 2);
        QCOMPARE(count(), 2);
    }

    void anOrderOfTwoFilesIsOne()
    {
        Order second = numbered(u"1"_s, OrderStatus::Shipped);
        second.observedAt = instant(kLate);
        const ImportPlan made = plan(
            {goodFile(u"csv"_s, {numbered(u"1"_s)}), goodFile(u"csv"_s, {second})});
        QCOMPARE(made.orders.size(), 1);
        QCOMPARE(made.files[0].added, 1);
        QCOMPARE(made.files[1].changed, 1);
        QVERIFY(ImportService(rules).apply(*book, made, now));
        QCOMPARE(count(), 1);
        QCOMPARE(load(u"1"_s).status, OrderStatus::Shipped);
    }

    void whatWasWrittenSinceThePlanIsMerged()
    {
        import({numbered(u"1"_s)});
        Order later = numbered(u"1"_s, OrderStatus::Shipped);
        later.observedAt = instant(kLate);
        const ImportPlan made = plan({goodFile(u"csv"_s, {later})});
        const auto id = book->orders().find(u"aliexpress"_s, u"1"_s).value().value();
        Order since = load(u"1"_s);
        since.note = u"written meanwhile"_s;
        QVERIFY(book->orders().replace(id, since));
        QVERIFY(ImportService(rules).apply(*book, made, now));
        QCOMPARE(load(u"1"_s).note, u"written meanwhile"_s);
        QCOMPARE(load(u"1"_s).status, OrderStatus::Shipped);
    }

    void anOrderWithoutANumberIsFoundAgainByWhatItHolds()
    {
        Order order = numbered(QString());
        order.seller.name = u"Lucky Tech Store"_s;
        order.total = Money{2390, u"USD"_s};
        import({order});
        QCOMPARE(import({order}).files[0].same, 1);
        order.total = Money{2391, u"USD"_s};
        QCOMPARE(import({order}).files[0].added, 1);
        QCOMPARE(count(), 2);
    }

    void whatNobodySaidWhenItWasSeenWasSeenAtTheImport()
    {
        Order order = numbered(u"1"_s);
        order.observedAt.reset();
        order.observedStated = false;
        import({order});
        QCOMPARE(load(u"1"_s).observedAt, std::optional(now));
        QVERIFY(!load(u"1"_s).observedStated);
    }
};

QTEST_GUILESS_MAIN(TstImportService)
#include "tst_importservice.moc"
