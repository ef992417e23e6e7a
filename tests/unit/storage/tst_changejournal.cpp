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
    void doesAgainWhatWasTakenBack();
    void aNewChangeEndsWhatCouldBeDoneAgain();
    void aWriteOutsideOfAnyChangeEndsItToo();
    void doingAgainLeavesWhatUndoLeft();
    void aNumberThatWentFromOneToAnotherComesBack();
    void settingsAndFiltersArePartOfAChange();
    void templatesArePartOfAChange();
    void picturesComeAndGoWithTheChangeThatBroughtThem();
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

void TestChangeJournal::doesAgainWhatWasTakenBack()
{
    BookFixture fixture;
    const Order known = withEvent(anOrder(u"1"_s, u"Lamp"_s), EventKind::Placed);
    const Order changed = withEvent(known, EventKind::Paid);
    const Order brought = withEvent(anOrder(u"3"_s, u"Cup"_s), EventKind::Placed);
    OrderId id;
    OrderId gone;
    OrderId fresh;
    {
        auto book = fixture.open();
        id = put(*book, known);
        gone = put(*book, anOrder(u"2"_s));
        QVERIFY(change(*book, ChangeKind::Import, u"a.csv"_s, [&] {
            QVERIFY(book->orders().replace(id, changed));
            QVERIFY(book->orders().remove(gone));
            fresh = put(*book, brought);
        }));
        QVERIFY(!book->journal().nextRedo().value());
        QVERIFY(book->journal().undoLast());
    }
    auto book = fixture.open(); // what can be done again survives a restart
    const auto next = book->journal().nextRedo().value();
    QVERIFY(next.has_value());
    QCOMPARE(next->subject, u"a.csv"_s);
    QCOMPARE(next->orders, 3);
    const auto outcome = book->journal().redo().value();
    QCOMPARE(outcome->restored, 3);
    QCOMPARE(outcome->touched, QList<OrderId>({id, fresh}));
    QVERIFY(outcome->kept.isEmpty());
    QVERIFY(*book->orders().load(id).value() == changed);
    QVERIFY(!book->orders().load(gone).value());
    QVERIFY(*book->orders().load(fresh).value() == brought);
    QVERIFY(!book->journal().nextRedo().value());
    QVERIFY(!book->journal().redo().value());
    QCOMPARE(book->journal().last().value()->id, next->id);
    // And back once more: the journal is what it was.
    QVERIFY(book->journal().undoLast());
    QVERIFY(*book->orders().load(id).value() == known);
    QVERIFY(book->orders().load(gone).value());
    QVERIFY(!book->orders().load(fresh).value());
    QCOMPARE(book->verify().value(), QStringList());
}

void TestChangeJournal::aNewChangeEndsWhatCouldBeDoneAgain()
{
    BookFixture fixture;
    auto book = fixture.open();
    OrderId id = put(*book, anOrder(u"1"_s));
    for (const QString &title : {u"a"_s, u"b"_s}) {
        QVERIFY(change(*book, ChangeKind::Record, u"1"_s,
                       [&] { QVERIFY(book->orders().replace(id, anOrder(u"1"_s, title))); }));
    }
    QVERIFY(book->journal().undoLast());
    QVERIFY(book->journal().undoLast());
    QVERIFY(book->journal().redo());
    QVERIFY(book->journal().nextRedo().value());
    QVERIFY(change(*book, ChangeKind::Record, u"1"_s, [] {})); // of nothing: it ends nothing
    QVERIFY(book->journal().nextRedo().value());
    QVERIFY(change(*book, ChangeKind::Record, u"1"_s,
                   [&] { QVERIFY(book->orders().replace(id, anOrder(u"1"_s, u"c"_s))); }));
    QVERIFY(!book->journal().nextRedo().value());
    QVERIFY(!book->journal().redo().value());
    QVERIFY(book->journal().undoLast());
    QCOMPARE(book->orders().load(id).value()->displayTitle(), u"a"_s);
}

void TestChangeJournal::aWriteOutsideOfAnyChangeEndsItToo()
{
    BookFixture fixture;
    auto book = fixture.open();
    OrderId id = put(*book, anOrder(u"1"_s));
    QVERIFY(change(*book, ChangeKind::Record, u"1"_s,
                   [&] { QVERIFY(book->orders().replace(id, anOrder(u"1"_s, u"a"_s))); }));
    QVERIFY(book->journal().undoLast());
    put(*book, anOrder(u"2"_s));
    QVERIFY(!book->journal().redo().value());
    QCOMPARE(book->orders().load(id).value()->displayTitle(), u"Thing"_s);
}

void TestChangeJournal::doingAgainLeavesWhatUndoLeft()
{
    BookFixture fixture;
    auto book = fixture.open();
    const OrderId known = put(*book, anOrder(u"1"_s));
    const OrderId other = put(*book, anOrder(u"4"_s));
    OrderId fresh;
    QVERIFY(change(*book, ChangeKind::Import, u"a.csv"_s, [&] {
        QVERIFY(book->orders().replace(known, anOrder(u"1"_s, u"Newer"_s)));
        QVERIFY(book->orders().replace(other, anOrder(u"4"_s, u"Newer"_s)));
        fresh = put(*book, anOrder(u"2"_s));
        put(*book, anOrder(u"3"_s));
    }));
    // Written outside of any change: undo leaves it, and so does doing it again.
    QVERIFY(book->orders().replace(known, anOrder(u"1"_s, u"Mine"_s)));
    QVERIFY(book->orders().replace(fresh, anOrder(u"2"_s, u"Mine too"_s)));
    QCOMPARE(book->journal().undoLast().value()->kept, QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(book->orders().count().value(), 3);
    const auto again = book->journal().redo().value();
    QCOMPARE(again->restored, 2);
    QCOMPARE(again->kept, QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(book->orders().load(known).value()->displayTitle(), u"Mine"_s);
    QCOMPARE(book->orders().load(fresh).value()->displayTitle(), u"Mine too"_s);
    QCOMPARE(book->orders().load(other).value()->displayTitle(), u"Newer"_s);
    QCOMPARE(book->orders().count().value(), 4);
    // Nothing of that is forgotten: undo leaves the same ones once more.
    QCOMPARE(book->journal().undoLast().value()->kept, QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(book->orders().count().value(), 3);
    QCOMPARE(book->verify().value(), QStringList());
}

/** As merging does: the order that goes leaves its number to the one that stays. */
void TestChangeJournal::aNumberThatWentFromOneToAnotherComesBack()
{
    for (const bool goesFirst : {true, false}) {
        BookFixture fixture;
        auto book = fixture.open();
        const OrderId first = put(*book, anOrder(goesFirst ? u"7"_s : QString()));
        const OrderId second = put(*book, anOrder(goesFirst ? QString() : u"7"_s));
        const OrderId goes = goesFirst ? first : second;
        const OrderId stays = goesFirst ? second : first;
        QVERIFY(change(*book, ChangeKind::MergeOrders, u"7"_s, [&] {
            QVERIFY(book->orders().remove(goes));
            QVERIFY(book->orders().replace(stays, anOrder(u"7"_s, u"Both"_s)));
        }));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(book->journal().undoLast().value()->kept.isEmpty());
            QCOMPARE(book->orders().load(goes).value()->number, u"7"_s);
            QVERIFY(book->orders().load(stays).value()->number.isEmpty());
            QVERIFY(book->journal().redo().value()->kept.isEmpty());
            QVERIFY(!book->orders().load(goes).value());
            QCOMPARE(book->orders().load(stays).value()->number, u"7"_s);
        }
    }
}

void TestChangeJournal::templatesArePartOfAChange()
{
    BookFixture fixture;
    const auto book = fixture.open();
    QVERIFY(book->templates().all()->isEmpty());
    OwnTemplate own;
    own.written.id = u"own-1"_s;
    own.written.group = u"Mine"_s;
    own.written.situations = {u"awaiting"_s, u"remind_seller"_s};
    own.written.fields = {u"order"_s, u"reason"_s};
    own.written.needs = {u"order"_s};
    own.written.texts = {{u"ar"_s, {u"عنوان"_s, u"نص {order}"_s}},
                         {u"en"_s, {u"Title"_s, u"Line one\n\nLine, two; \"three\""_s}}};
    OwnTemplate changed; // of the program's own
    changed.written.id = u"ask-to-cancel"_s;
    changed.written.texts = {{u"de"_s, {u"Titel"_s, u"Bitte"_s}}};
    changed.original = {{u"de"_s, {u"Titel"_s, u"Bitte sehr"_s}}, {u"zh"_s, {u"标题"_s, u"请"_s}}};
    QVERIFY(change(*book, ChangeKind::SaveTemplate, u"Title"_s, [&] {
        QVERIFY(book->templates().put(own));
        QVERIFY(book->templates().put(changed));
    }));
    const QList<OwnTemplate> both{changed, own};
    QCOMPARE(book->templates().all().value(), both);

    OwnTemplate shorter = own;
    shorter.written.texts.remove(u"ar"_s);
    shorter.written.group.clear();
    QVERIFY(change(*book, ChangeKind::SaveTemplate, u"Title"_s,
                   [&] { QVERIFY(book->templates().put(shorter)); }));
    QCOMPARE(book->templates().all().value(), (QList<OwnTemplate>{changed, shorter}));
    QVERIFY(change(*book, ChangeKind::RemoveTemplate, u"Titel"_s,
                   [&] { QVERIFY(book->templates().remove(changed.written.id)); }));
    QCOMPARE(book->templates().all().value(), QList<OwnTemplate>{shorter});

    QCOMPARE(book->journal().undoLast().value()->change.kind, ChangeKind::RemoveTemplate);
    QVERIFY(book->journal().undoLast().value());
    QCOMPARE(book->templates().all().value(), both);
    QVERIFY(book->journal().undoLast().value());
    QVERIFY(book->templates().all()->isEmpty());
    for (int i = 0; i < 3; ++i)
        QVERIFY(book->journal().redo().value());
    QCOMPARE(book->templates().all().value(), QList<OwnTemplate>{shorter});
    QCOMPARE(book->verify().value(), QStringList());
}

void TestChangeJournal::settingsAndFiltersArePartOfAChange()
{
    BookFixture fixture;
    auto book = fixture.open();
    const SavedFilter first{u"Gifts"_s, Group::Shipped, u"gift"_s, u"lamp"_s};
    const SavedFilter second{u"Gifts"_s, Group::All, QString(), u"cup"_s};
    QVERIFY(book->settings().setValue(u"k"_s, u"outside"_s));
    QVERIFY(!book->journal().last().value());
    const auto write = [&](const SavedFilter &filter, const QString &value) {
        QVERIFY(change(*book, ChangeKind::SaveFilter, filter.name, [&] {
            QVERIFY(book->filters().put(filter));
            QVERIFY(book->settings().setValue(u"k"_s, value));
        }));
    };
    write(first, u"one"_s);
    write(second, QString());
    QCOMPARE(book->journal().last().value()->orders, 0);
    QVERIFY(change(*book, ChangeKind::RemoveFilter, u"Gifts"_s,
                   [&] { QVERIFY(book->filters().remove(u"Gifts"_s)); }));
    const auto state = [&] {
        return std::pair(book->filters().all().value(), book->settings().value(u"k"_s).value());
    };
    using State = std::pair<QList<SavedFilter>, QString>;
    const QList<State> states{{{}, u"outside"_s}, {{first}, u"one"_s}, {{second}, {}}, {{}, {}}};
    QCOMPARE(state(), states.at(3));
    for (int step = 2; step >= 0; --step) {
        QVERIFY(book->journal().undoLast().value());
        QCOMPARE(state(), states.at(step));
    }
    QVERIFY(!book->journal().undoLast().value());
    for (int step = 1; step <= 3; ++step) {
        QVERIFY(book->journal().redo().value());
        QCOMPARE(state(), states.at(step));
    }
    // What is there already is no change.
    QVERIFY(change(*book, ChangeKind::RemoveFilter, u"Gifts"_s,
                   [&] { QVERIFY(book->filters().remove(u"Gifts"_s)); }));
    QCOMPARE(book->journal().last().value()->id, 3);
}

void TestChangeJournal::picturesComeAndGoWithTheChangeThatBroughtThem()
{
    BookFixture fixture;
    auto book = fixture.open();
    const OrderId id = put(*book, anOrder(u"1"_s));
    const auto picture = [&] { return book->orders().load(id).value()->items[0].picture; };
    QVERIFY(change(*book, ChangeKind::Import, u"page.html"_s, [&] {
        Order order = anOrder(u"1"_s);
        order.items[0].picture = "small";
        QVERIFY(book->orders().replace(id, order));
    }));
    QVERIFY(change(*book, ChangeKind::EmptyTrash, {}, [&] { QVERIFY(book->orders().remove(id)); }));
    QVERIFY(!book->orders().load(id).value());
    QVERIFY(book->journal().undoLast().value());
    QCOMPARE(picture(), QByteArray("small"));
    QVERIFY(book->journal().undoLast().value());
    QCOMPARE(picture(), QByteArray());
    QVERIFY(book->journal().redo().value());
    QCOMPARE(picture(), QByteArray("small"));
    QVERIFY(book->verify().value().isEmpty());
}

QTEST_GUILESS_MAIN(TestChangeJournal)
#include "tst_changejournal.moc"
