// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

class TestChangeJournal final : public QObject
{
    Q_OBJECT
private slots:
    void takesARecordedEventBack();
    void takesAnImportBackAsAWhole();
    void takesBackStepByStepAndAcrossRestarts();
    void putsARemovedOrderBack();
    void leavesOrdersThatWereWrittenSince();
    void aChangeOfNothingLeavesNothingToUndo();
    void aChangeNeedsATransaction();
    void anEmptyBookHasNothingToUndo();
    void undoOfEveryShapeOfOrder();
};

namespace {
Stored<void> change(Book &book, ChangeKind kind, const QString &subject,
                    const std::function<void()> &work)
{
    return book.transaction([&]() -> Stored<void> {
        const auto begun = book.journal().begin(kind, at(1000), subject);
        if (!begun)
            return core::failure(begun.error());
        work();
        return {};
    });
}

Order withEvent(Order order, EventKind kind)
{
    Event event;
    event.kind = kind;
    event.at = Moment::at(at(500));
    event.source = u"user"_s;
    order.events.append(event);
    return order;
}
} // namespace

void TestChangeJournal::takesARecordedEventBack()
{
    BookFixture fixture;
    auto book = fixture.open();
    Order order = withEvent(anOrder(u"1"_s), EventKind::Placed);
    const OrderId id = put(*book, order);
    const Order after = withEvent(order, EventKind::CancellationRequested);
    QVERIFY(change(*book, ChangeKind::Record, u"1"_s,
                   [&] { QVERIFY(book->orders().replace(id, after)); }));
    const auto last = book->journal().last().value();
    QVERIFY(last.has_value());
    QCOMPARE(last->kind, ChangeKind::Record);
    QCOMPARE(last->at, at(1000));
    QCOMPARE(last->subject, u"1"_s);
    QCOMPARE(last->orders, 1);

    const auto outcome = book->journal().undoLast().value();
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->restored, 1);
    QCOMPARE(outcome->touched, QList<OrderId>{id});
    QVERIFY(outcome->kept.isEmpty());
    QVERIFY(*book->orders().load(id).value() == order);
    QVERIFY(!book->journal().last().value());
}

void TestChangeJournal::takesAnImportBackAsAWhole()
{
    BookFixture fixture;
    auto book = fixture.open();
    Order known = anOrder(u"1"_s, u"Old title"_s);
    known.note = u"mine"_s;
    const OrderId id = put(*book, known);
    QVERIFY(change(*book, ChangeKind::Import, u"a.csv"_s, [&] {
        Order newer = known;
        newer.items[0].title = u"New title"_s;
        QVERIFY(book->orders().replace(id, newer));
        newer.seller.name = u"Store"_s;
        QVERIFY(book->orders().replace(id, newer)); // twice: the first image counts
        const OrderId fresh = put(*book, withEvent(anOrder(u"2"_s), EventKind::Paid));
        QVERIFY(
            book->orders().replace(fresh, withEvent(anOrder(u"2"_s, u"Lamp"_s), EventKind::Paid)));
        put(*book, anOrder(QString()));
    }));
    QCOMPARE(book->journal().last().value()->orders, 3);
    const auto outcome = book->journal().undoLast().value();
    QCOMPARE(outcome->restored, 3);
    QVERIFY(*book->orders().load(id).value() == known);
    QCOMPARE(book->orders().count().value(), 1);
    QVERIFY(book->verify().value().isEmpty());
    OrderQuery query;
    query.search = u"lamp"_s;
    QVERIFY(book->queries().ids(query, -1).value().isEmpty());
    query.search = u"old"_s;
    QCOMPARE(book->queries().ids(query, -1).value(), QList<OrderId>{id});
}

void TestChangeJournal::takesBackStepByStepAndAcrossRestarts()
{
    BookFixture fixture;
    const Order first = anOrder(u"1"_s);
    const Order second = withEvent(first, EventKind::Paid);
    const Order third = withEvent(second, EventKind::Shipped);
    OrderId id;
    {
        auto book = fixture.open();
        QVERIFY(change(*book, ChangeKind::Import, u"a.csv"_s, [&] { id = put(*book, first); }));
        QVERIFY(change(*book, ChangeKind::Record, u"1"_s,
                       [&] { QVERIFY(book->orders().replace(id, second)); }));
        QVERIFY(change(*book, ChangeKind::Record, u"1"_s,
                       [&] { QVERIFY(book->orders().replace(id, third)); }));
    }
    auto book = fixture.open();
    QVERIFY(book->journal().undoLast());
    QVERIFY(*book->orders().load(id).value() == second);
    QVERIFY(book->journal().undoLast());
    QVERIFY(*book->orders().load(id).value() == first);
    QCOMPARE(book->journal().undoLast().value()->change.kind, ChangeKind::Import);
    QVERIFY(!book->orders().load(id).value());
    QVERIFY(!book->journal().undoLast().value());
}

void TestChangeJournal::putsARemovedOrderBack()
{
    BookFixture fixture;
    auto book = fixture.open();
    const Order order = withEvent(anOrder(u"1"_s), EventKind::Paid);
    const OrderId id = put(*book, order);
    QVERIFY(
        change(*book, ChangeKind::EditNote, u"1"_s, [&] { QVERIFY(book->orders().remove(id)); }));
    QVERIFY(!book->orders().load(id).value());
    QCOMPARE(book->journal().undoLast().value()->touched, QList<OrderId>{id});
    QVERIFY(*book->orders().load(id).value() == order);
}

void TestChangeJournal::leavesOrdersThatWereWrittenSince()
{
    BookFixture fixture;
    auto book = fixture.open();
    const OrderId known = put(*book, anOrder(u"1"_s));
    OrderId fresh;
    QVERIFY(change(*book, ChangeKind::Import, u"a.csv"_s, [&] {
        QVERIFY(book->orders().replace(known, anOrder(u"1"_s, u"Newer"_s)));
        fresh = put(*book, anOrder(u"2"_s));
        put(*book, anOrder(u"3"_s));
    }));
    // Written outside of any change: nothing remembers how they were before that.
    Order noted = anOrder(u"1"_s, u"Newer"_s);
    noted.note = u"mine"_s;
    QVERIFY(book->orders().replace(known, noted));
    noted.number = u"2"_s;
    QVERIFY(book->orders().replace(fresh, noted));
    const auto outcome = book->journal().undoLast().value();
    QCOMPARE(outcome->kept, QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(outcome->restored, 1);
    QCOMPARE(book->orders().count().value(), 2);
    QCOMPARE(book->orders().load(known).value()->note, u"mine"_s);
    QVERIFY(!book->journal().last().value());
}

void TestChangeJournal::aChangeOfNothingLeavesNothingToUndo()
{
    BookFixture fixture;
    auto book = fixture.open();
    QVERIFY(change(*book, ChangeKind::Import, u"same.csv"_s, [] {}));
    QVERIFY(!book->journal().last().value());
}

void TestChangeJournal::aChangeNeedsATransaction()
{
    BookFixture fixture;
    auto book = fixture.open();
    QVERIFY(!book->journal().begin(ChangeKind::Record, at(1), u"1"_s));
    put(*book, anOrder(u"1"_s));
    QVERIFY(!book->journal().last().value());
}

void TestChangeJournal::anEmptyBookHasNothingToUndo()
{
    BookFixture fixture;
    QVERIFY(!fixture.open()->journal().undoLast().value());
}

void TestChangeJournal::undoOfEveryShapeOfOrder()
{
    BookFixture fixture;
    auto book = fixture.open();
    OrderGenerator generator(9);
    for (int i = 0; i < 40; ++i) {
        const Order before = generator.next();
        const OrderId id = book->orders().insert(before).value();
        Order after = generator.next();
        after.events = before.events + after.events;
        QVERIFY(change(*book, ChangeKind::Import, u"x"_s,
                       [&] { QVERIFY(book->orders().replace(id, after)); }));
        QVERIFY(book->journal().undoLast());
        QVERIFY(*book->orders().load(id).value() == before);
    }
}

QTEST_GUILESS_MAIN(TestChangeJournal)
#include "tst_changejournal.moc"
