// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/folding.h"
#include "storage/statement.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

class TestSqliteQueries final : public QObject
{
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void searchesEveryPartThatABuyerKnows_data();
    void searchesEveryPartThatABuyerKnows();
    void findsWhatAnOrderSaysNowAndNotWhatItSaid();
    void filtersByGroup_data();
    void filtersByGroup();
    void sorts_data();
    void sorts();
    void countsGroupsTagsAndMoneyOnItsWay();
    void filtersByTagAndLimit();
    void aKeptListFollowsEveryChange();
    void givesRowsInTheOrderAsked();
    void findsFewOrdersThatMayLookAlike();
    void findsTheOrdersOfACheckout();
    void findsCheckoutsAndParcelsByAnIndex_data();
    void findsCheckoutsAndParcelsByAnIndex();
};

void TestSqliteQueries::finds_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const QString &title, const QString &typed, bool found) {
        QTest::newRow(name) << title << typed << found;
    };
    const QString earbuds = u"Wireless earbuds, white (USB-C)"_s;
    row("nothing typed", earbuds, QString(), true);
    row("blanks", earbuds, u"   "_s, true);
    row("first character", earbuds, u"w"_s, true);
    row("first of a later word", earbuds, u"E"_s, true);
    row("one inside a word only", earbuds, u"r"_s, false);
    row("two characters", earbuds, u"ea"_s, true);
    row("two inside a word only", earbuds, u"ar"_s, false);
    row("three inside a word", earbuds, u"bud"_s, true);
    row("whole word", earbuds, u"WIRELESS"_s, true);
    row("all trigrams but not the word", u"abcd bcde"_s, u"abcde"_s, false);
    row("two words, other order", earbuds, u"white wire"_s, true);
    row("one of two words", earbuds, u"white black"_s, false);
    row("punctuation between", earbuds, u"usb-c"_s, true);
    row("accents typed plain", u"Kopfhörer für Café"_s, u"kopfhorer cafe"_s, true);
    row("plain, typed with accents", u"Cafe"_s, u"CAFÉ"_s, true);
    row("sharp s", u"Fußball"_s, u"fussball"_s, true);
    row("typed sharp s", u"FUSSBALL"_s, u"fuß"_s, true);
    row("Polish", u"Łódź"_s, u"lodz"_s, true);
    row("Turkish", u"İstanbul ışık"_s, u"istanbul isik"_s, true);
    row("Cyrillic", u"Наушники беспроводные"_s, u"наушн"_s, true);
    row("Cyrillic first", u"Наушники"_s, u"Н"_s, true);
    row("yo", u"Чёрный чехол"_s, u"черный"_s, true);
    row("typed yo", u"Черный"_s, u"чёрн"_s, true);
    row("one Chinese character", u"无线耳机"_s, u"耳"_s, true);
    row("two Chinese characters", u"无线耳机"_s, u"耳机"_s, true);
    row("characters apart", u"耳无线机"_s, u"耳机"_s, false);
    row("the whole", u"无线耳机 white"_s, u"无线耳机"_s, true);
    row("another character", u"无线耳机"_s, u"耳鼻"_s, false);
    row("beyond the basic plane", u"𠀀𠀁"_s, u"𠀁"_s, true);
    row("Japanese", u"ワイヤレス イヤホン"_s, u"イヤ"_s, true);
    row("half width", u"ﾜｲﾔﾚｽ"_s, u"ワイ"_s, true);
    row("Korean", u"무선 이어폰"_s, u"이어폰"_s, true);
    row("mixed", u"usb充电器"_s, u"usb充"_s, true);
    row("Arabic with marks", u"سَمّاعات"_s, u"سماعات"_s, true);
    row("markup", u"<b>Lamp</b>"_s, u"<b>lamp"_s, true);
    row("quotes", u"5\" screen"_s, u"\"screen\""_s, true);
    row("an unbalanced quote", earbuds, u"\"white"_s, true);
    row("operator", earbuds, u"white AND"_s, false);
    row("NEAR", earbuds, u"NEAR(white earbuds)"_s, false);
    row("star", earbuds, u"whi*"_s, true);
    row("column filter", earbuds, u"text:white"_s, false);
    row("minus", earbuds, u"-white"_s, true);
    row("only punctuation", earbuds, u"***"_s, true);
    row("percent", earbuds, u"%"_s, true);
    row("zero byte", earbuds, QString(QChar(0)) + u"white"_s, true);
    row("half of a pair", earbuds, QString(QChar(0xd83d)) + u"white"_s, true);
    row("very long", earbuds, QString(5000, u'w'), false);
}

void TestSqliteQueries::finds()
{
    QFETCH(QString, title);
    QFETCH(QString, typed);
    QFETCH(bool, found);
    BookFixture fixture;
    auto book = fixture.open();
    const OrderId id = put(*book, anOrder(QString(), title));
    put(*book, anOrder(QString(), u"#"_s));
    OrderQuery query;
    query.search = typed;
    const auto ids = book->queries().ids(query, 100);
    QVERIFY2(ids, ids ? "" : qPrintable(ids.error().detail));
    QCOMPARE(ids->contains(id), found);
    QVERIFY(book->verify().value().isEmpty());
}

void TestSqliteQueries::searchesEveryPartThatABuyerKnows_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"8176543", "8", "earbuds", "charging", "lucky", "lp0012", "lp", "birthday", "300001"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestSqliteQueries::searchesEveryPartThatABuyerKnows()
{
    QFETCH(QString, typed);
    BookFixture fixture;
    auto book = fixture.open();
    Order order = anOrder(u"8176543210987654"_s, u"Earbuds"_s);
    Item second;
    second.title = u"Charging case"_s;
    order.items.append(second);
    order.seller.name = u"Lucky Tech Store"_s;
    order.parcels.append({u"LP00123456789012"_s, {}, {}, {}});
    order.note = u"a birthday gift"_s;
    order.checkoutId = u"3000010000020003"_s;
    const OrderId id = put(*book, order);
    OrderQuery query;
    query.search = typed;
    QCOMPARE(book->queries().ids(query, -1).value(), QList<OrderId>{id});
}

void TestSqliteQueries::findsWhatAnOrderSaysNowAndNotWhatItSaid()
{
    BookFixture fixture;
    auto book = fixture.open();
    const OrderId id = put(*book, anOrder(u"1"_s, u"Earbuds"_s));
    QVERIFY(book->orders().replace(id, anOrder(u"1"_s, u"Keyboard"_s)));
    OrderQuery query;
    query.search = u"earb"_s;
    QVERIFY(book->queries().ids(query, -1).value().isEmpty());
    query.search = u"keyb"_s;
    QCOMPARE(book->queries().ids(query, -1).value(), QList<OrderId>{id});
    QVERIFY(book->orders().remove(id));
    QVERIFY(book->queries().ids(query, -1).value().isEmpty());
    QVERIFY(book->verify().value().isEmpty());
}

void TestSqliteQueries::filtersByGroup_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<QString>("expected"); // titles, sorted
    const auto row = [](const char *name, Group group, const QString &titles) {
        QTest::newRow(name) << int(group) << titles;
    };
    row("act now", Group::ActNow, u"unpaid"_s);
    row("can cancel", Group::CanCancel, u"unpaid waiting"_s);
    row("seller must answer", Group::SellerMustAnswer, u"asked"_s);
    row("refund expected", Group::RefundExpected, u"refund"_s);
    row("refund overdue", Group::RefundOverdue, u"overdue"_s);
    row("awaiting payment", Group::AwaitingPayment, u"unpaid"_s);
    row("awaiting shipment", Group::AwaitingShipment, u"asked refused waiting"_s);
    row("shipped", Group::Shipped, u"partly"_s);
    row("cancelled", Group::Cancelled, u"overdue received refund"_s);
    row("cancellations", Group::Cancellations, u"asked refused"_s);
    row("refunds", Group::Refunds, u"overdue received refund"_s);
    row("frozen", Group::Frozen, QString());
    row("all", Group::All, u"asked overdue partly received refund refused unpaid waiting"_s);
    row("has evidence", Group::HasEvidence, u"partly waiting"_s);
    row("evidence missing", Group::EvidenceMissing, u"partly"_s);
    row("window closing", Group::WindowClosing, u"unpaid"_s);
}

namespace {
void fillGroups(Book &book)
{
    const auto add = [&book](const QString &title, OrderStatus status, auto change) {
        const Order order = anOrder(QString(), title);
        const auto id = book.orders().insert(order);
        OrderRow row = rowOf(id.value(), order);
        row.status = status;
        change(row);
        QVERIFY(book.rows().put(row, at(0), u"p1"_s));
    };
    const auto inCase = [](CaseKind kind, const QString &step, qint64 minor = 0) {
        return [=](OrderRow &row) {
            row.caseKind = kind;
            row.caseStep = step;
            row.total = Money{minor, u"USD"_s};
        };
    };
    add(u"waiting"_s, OrderStatus::AwaitingShipment,
        [](OrderRow &row) { row.canCancel = row.hasEvidence = true; });
    add(u"unpaid"_s, OrderStatus::AwaitingPayment,
        [](OrderRow &row) { row.canCancel = row.needsUser = row.windowClosing = true; });
    add(u"asked"_s, OrderStatus::AwaitingShipment, inCase(CaseKind::Cancellation, u"requested"_s));
    add(u"refused"_s, OrderStatus::AwaitingShipment, inCase(CaseKind::Cancellation, u"refused"_s));
    add(u"refund"_s, OrderStatus::Cancelled, inCase(CaseKind::Refund, u"expected"_s, 500));
    add(u"overdue"_s, OrderStatus::Cancelled, inCase(CaseKind::Refund, u"overdue"_s, 70));
    add(u"received"_s, OrderStatus::Cancelled, inCase(CaseKind::Refund, u"received"_s, 9));
    add(u"partly"_s, OrderStatus::PartlyShipped,
        [](OrderRow &row) { row.hasEvidence = row.evidenceMissing = true; });
}
} // namespace

void TestSqliteQueries::filtersByGroup()
{
    QFETCH(int, group);
    QFETCH(QString, expected);
    BookFixture fixture;
    auto book = fixture.open();
    fillGroups(*book);
    OrderQuery query;
    query.group = Group(group);
    query.sort = {{SortColumn::Title}};
    const auto ids = book->queries().ids(query, -1).value();
    QStringList titles;
    const auto rows = book->queries().rows(ids).value();
    for (const OrderRow &row : rows)
        titles.append(row.title);
    QCOMPARE(titles.join(u' '), expected);
    QCOMPARE(book->queries().summary()->groupCounts.at(group), qint64(titles.size()));
}

void TestSqliteQueries::sorts_data()
{
    QTest::addColumn<QList<SortKey>>("keys");
    QTest::addColumn<QString>("expected"); // numbers
    const auto rowBy = [](const char *name, const QList<SortKey> &keys, const QString &expected) {
        QTest::newRow(name) << keys << expected;
    };
    const auto row = [&rowBy](const char *name, SortColumn column, bool down,
                              const QString &expected) {
        rowBy(name, {{column, down}}, expected);
    };
    // Where two are equal, the one that came first stands first; what is not known stands last.
    row("deadline", SortColumn::Deadline, false, u"3 1 4 2 5"_s);
    row("deadline down", SortColumn::Deadline, true, u"1 4 3 2 5"_s);
    row("title", SortColumn::Title, false, u"2 4 3 1 5"_s);
    row("title down", SortColumn::Title, true, u"1 3 4 2 5"_s);
    row("total", SortColumn::Total, false, u"4 3 1 2 5"_s);
    row("total down", SortColumn::Total, true, u"1 3 4 2 5"_s);
    row("placed", SortColumn::Placed, false, u"5 1 2 3 4"_s);
    row("placed down", SortColumn::Placed, true, u"5 1 2 3 4"_s);
    row("number", SortColumn::Number, true, u"5 4 3 2 1"_s);
    row("seller", SortColumn::Seller, false, u"2 1 3 4 5"_s);
    row("next step", SortColumn::NextStep, false, u"3 4 1 2 5"_s);
    row("status", SortColumn::Status, false, u"1 2 3 4 5"_s);
    row("market down", SortColumn::Market, true, u"5 1 2 3 4"_s);
    rowBy("next step, deadline", {{SortColumn::NextStep}, {SortColumn::Deadline}}, u"3 4 1 2 5"_s);
    rowBy("next step, deadline down", {{SortColumn::NextStep}, {SortColumn::Deadline, true}},
          u"4 3 1 2 5"_s);
    rowBy("next step down, deadline down",
          {{SortColumn::NextStep, true}, {SortColumn::Deadline, true}}, u"1 4 3 2 5"_s);
    rowBy("total down, number down", {{SortColumn::Total, true}, {SortColumn::Number, true}},
          u"1 3 4 5 2"_s);
    rowBy("nothing", {}, u"1 2 3 4 5"_s);
}

void TestSqliteQueries::sorts()
{
    QFETCH(QList<SortKey>, keys);
    QFETCH(QString, expected);
    BookFixture fixture;
    auto book = fixture.open();
    const auto add = [&book](const QString &number, auto change) {
        const Order order = anOrder(number, QString());
        const auto id = book->orders().insert(order);
        OrderRow row = rowOf(id.value(), order);
        row.title.clear();
        change(row);
        QVERIFY(book->rows().put(row, at(0), u"p1"_s));
    };
    add(u"1"_s, [](OrderRow &row) {
        row.deadline = at(200);
        row.title = u"zebra"_s;
        row.total = Money{5, u"USD"_s};
        row.seller = u"b"_s;
        row.nextStep = u"wait"_s;
    });
    add(u"2"_s, [](OrderRow &row) {
        row.title = u"Ärmel"_s;
        row.seller = u"Á"_s;
    });
    add(u"3"_s, [](OrderRow &row) {
        row.deadline = at(100);
        row.title = u"Über"_s;
        row.total = Money{1, u"USD"_s};
        row.nextStep = u"pay"_s;
    });
    add(u"4"_s, [](OrderRow &row) {
        row.deadline = at(200);
        row.title = u"bag"_s;
        row.total = Money{9, u"EUR"_s};
        row.nextStep = u"pay"_s;
    });
    add(u"5"_s, [](OrderRow &row) {
        row.placedAt = at(1);
        row.market = u"generic"_s;
    });
    for (const int limit : {-1, 5}) {
        OrderQuery query;
        query.sort = keys;
        const auto ids = book->queries().ids(query, limit);
        QVERIFY(ids);
        QStringList numbers;
        const auto rows = book->queries().rows(*ids).value();
        for (const OrderRow &row : rows)
            numbers.append(row.number);
        QCOMPARE(numbers.join(u' '), expected);
    }
}

void TestSqliteQueries::countsGroupsTagsAndMoneyOnItsWay()
{
    BookFixture fixture;
    auto book = fixture.open();
    fillGroups(*book);
    Order tagged = anOrder(u"9"_s);
    tagged.tags = {u"gift"_s, u"work"_s};
    put(*book, tagged);
    const BookSummary summary = book->queries().summary().value();
    QCOMPARE(summary.orders, 9);
    QCOMPARE(summary.needUser, 1);
    QCOMPARE(summary.expectedBack.size(), 1);
    QCOMPARE(summary.expectedBack.at(0).minor, 570);
    QCOMPARE(summary.expectedBack.at(0).currency, u"USD"_s);
    QCOMPARE(summary.tags.size(), 2);
    QCOMPARE(summary.tags.at(0), std::pair(u"gift"_s, qint64(1)));
    QCOMPARE(summary.tags.at(1), std::pair(u"work"_s, qint64(1)));
}

void TestSqliteQueries::filtersByTagAndLimit()
{
    BookFixture fixture;
    auto book = fixture.open();
    Order tagged = anOrder(u"1"_s, u"Lamp"_s);
    tagged.tags = {u"gift"_s};
    const OrderId id = put(*book, tagged);
    put(*book, anOrder(u"2"_s, u"Lamp"_s));
    OrderQuery query;
    QCOMPARE(book->queries().ids(query, 1).value().size(), 1);
    QCOMPARE(book->queries().ids(query, -1).value().size(), 2);
    query.tag = u"gift"_s;
    QCOMPARE(book->queries().ids(query, -1).value(), QList<OrderId>{id});
    query.search = u"lam"_s;
    QCOMPARE(book->queries().ids(query, -1).value(), QList<OrderId>{id});
    query.tag = u"work"_s;
    QVERIFY(book->queries().ids(query, -1).value().isEmpty());
}

/** The search walks a sorted list that is kept: a change by anybody must not be missed. */
void TestSqliteQueries::aKeptListFollowsEveryChange()
{
    const BookFixture fixture;
    const auto writer = fixture.open();
    const auto reader = fixture.open(storage::SqliteBook::Access::Read);
    const OrderId first = put(*writer, anOrder(u"8176543210980001"_s, u"Blue kettle"_s));
    OrderQuery query;
    query.search = u"kettle"_s;
    for (storage::SqliteBook *book : {writer.get(), reader.get()}) {
        QCOMPARE(*book->queries().ids({}, -1), QList<OrderId>{first});
        QCOMPARE(*book->queries().ids(query, 10), QList<OrderId>{first});
    }

    const OrderId second = put(*writer, anOrder(u"8176543210980002"_s, u"Red kettle"_s));
    for (storage::SqliteBook *book : {writer.get(), reader.get()})
        QCOMPARE(*book->queries().ids(query, 10), (QList<OrderId>{first, second}));

    query.sort = {{SortColumn::Number, true}};
    for (storage::SqliteBook *book : {writer.get(), reader.get()})
        QCOMPARE(*book->queries().ids(query, 10), (QList<OrderId>{second, first}));
    QCOMPARE(*reader->queries().ids(query, 1), QList<OrderId>{second});
}

void TestSqliteQueries::givesRowsInTheOrderAsked()
{
    BookFixture fixture;
    auto book = fixture.open();
    const Order order = anOrder(u"1"_s);
    OrderRow row = rowOf(book->orders().insert(order).value(), order);
    row.seller = u"Store"_s;
    row.placedAt = at(1);
    row.total = Money{2, u"JPY"_s};
    row.status = OrderStatus::Frozen;
    row.caseKind = CaseKind::Dispute;
    row.caseStep = u"opened"_s;
    row.situation = u"disputed"_s;
    row.nextStep = u"answer_dispute"_s;
    row.deadline = at(3);
    row.deadlineKind = DeadlineKind::OverdueSince;
    row.validUntil = at(4);
    row.stale = row.canCancel = row.needsUser = true;
    row.tone = Tone::Urgent;
    QVERIFY(book->rows().put(row, at(0), u"p1"_s));
    const OrderId second = put(*book, anOrder(u"2"_s));
    const auto rows = book->queries().rows({second, {99}, row.id}).value();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).number, u"2"_s);
    QVERIFY(rows.at(1) == row);
}

void TestSqliteQueries::findsFewOrdersThatMayLookAlike()
{
    const BookFixture fixture;
    const auto book = fixture.open();
    const auto made = [&book](const QString &number, const QString &seller, qint64 minor) {
        Order order = anOrder(number, u"Lamp of "_s + seller);
        order.seller.name = seller;
        order.total = Money{minor, u"EUR"_s};
        const OrderId id = put(*book, order);
        return std::pair(id, order);
    };
    const auto [numbered, numberedOrder] = made(u"81"_s, u"Bright Store"_s, 500);
    const auto [byHand, byHandOrder] = made({}, u"Bright Store"_s, 500);
    made(u"82"_s, u"Bright Store"_s, 501);
    made(u"83"_s, u"Dark Store"_s, 500);
    const auto [trashed, trashedOrder] = made({}, u"Bright Store"_s, 500);
    Order thrown = trashedOrder;
    thrown.trashedAt = core::Instant::fromSeconds(1);
    QVERIFY(book->orders().replace(trashed, thrown));
    QVERIFY(book->rows().put(rowOf(trashed, thrown), at(0), u"p1"_s));
    // Of a numbered one those without a number; of one without those that the search finds.
    QCOMPARE(*book->queries().mayLookAlike(numberedOrder), QList<OrderId>{byHand});
    QCOMPARE(*book->queries().mayLookAlike(byHandOrder), (QList<OrderId>{numbered, byHand}));
    Order silent = byHandOrder;
    silent.seller.name.clear();
    silent.items.clear();
    QVERIFY(book->queries().mayLookAlike(silent)->isEmpty());
    silent.number = u"99"_s;
    silent.total.reset();
    QVERIFY(book->queries().mayLookAlike(silent)->isEmpty());
}

void TestSqliteQueries::findsTheOrdersOfACheckout()
{
    const BookFixture fixture;
    const auto book = fixture.open();
    const auto made = [&book](const QString &number, const QString &checkout) {
        Order order = anOrder(number);
        order.checkoutId = checkout;
        return std::pair(put(*book, order), order);
    };
    const auto second = made(u"82"_s, u"300"_s).first;
    const auto first = made(u"81"_s, u"300"_s).first;
    made(u"83"_s, u"301"_s);
    made(u"84"_s, {});
    auto [trashed, thrown] = made(u"85"_s, u"300"_s);
    thrown.trashedAt = core::Instant::fromSeconds(1);
    QVERIFY(book->orders().replace(trashed, thrown));
    Order elsewhere = anOrder(u"86"_s);
    elsewhere.market = u"elsewhere"_s;
    elsewhere.checkoutId = u"300"_s;
    put(*book, elsewhere);

    const auto together = book->queries().ofCheckout(u"aliexpress"_s, u"300"_s).value();
    QCOMPARE(together.size(), 2);
    QCOMPARE(together[0].id, first);
    QCOMPARE(together[0].number, u"81"_s);
    QCOMPARE(together[1].id, second);
    QVERIFY(book->queries().ofCheckout(u"aliexpress"_s, {})->isEmpty());
    QVERIFY(book->queries().ofCheckout(u"aliexpress"_s, u"9"_s)->isEmpty());
}

void TestSqliteQueries::findsCheckoutsAndParcelsByAnIndex_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("index");
    QTest::newRow("checkout") << u"SELECT id FROM orders WHERE checkout_id = '1' AND market = 'm'"_s
                              << u"orders_by_checkout"_s;
    QTest::newRow("parcel") << u"SELECT order_id FROM parcels WHERE number = '1'"_s
                            << u"parcels_by_number"_s;
}

void TestSqliteQueries::findsCheckoutsAndParcelsByAnIndex()
{
    QFETCH(QString, sql);
    QFETCH(QString, index);
    const BookFixture fixture;
    (void)fixture.open();
    const auto connection = storage::Connection::open(fixture.path,
                                                      storage::Connection::Mode::Read);
    QVERIFY(connection);
    storage::Statement plan(**connection, u"EXPLAIN QUERY PLAN "_s + sql);
    QString told;
    QVERIFY(plan.each([&told](const storage::Statement &row) {
        told += row.text(3);
        return true;
    }));
    QVERIFY2(told.contains(index), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestSqliteQueries)
#include "tst_sqlitequeries.moc"
