// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"
#include "storage/orderimage.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

class TestSqliteOrders final : public QObject
{
    Q_OBJECT
private slots:
    void givesBackEveryOrderAsItWasPutIn();
    void replacesEveryOrderByAnyOther();
    void anImageForUndoLosesNothing();
    void bytesThatAreNoImageAreRefused();
    void findsByMarketAndNumberAndByWhatIsTyped();
    void severalOrdersMayHaveNoNumber();
    void aNumberIsTakenOnceInAMarket();
    void anEventIsNeverChanged_data();
    void anEventIsNeverChanged();
    void replacingKeepsTheRowsOfItsEvents();
    void visitsByMarketAndNumber();
    void draftsAndSettingsAreKeptByKey();
    void aDraftGoesWithItsOrder();
    void picturesGoWithTheirItems();
    void aPictureThatIsTooLargeIsNotKept();
};

namespace {
constexpr int kGenerated = 300;

bool runs(const QString &path, const QString &sql)
{
    auto connection = storage::Connection::open(path, storage::Connection::Mode::Write);
    return connection && (*connection)->exec(sql);
}
} // namespace

void TestSqliteOrders::givesBackEveryOrderAsItWasPutIn()
{
    BookFixture fixture;
    auto book = fixture.open();
    OrderGenerator generator(1);
    QList<StoredOrder> written;
    QVERIFY(book->transaction([&]() -> Stored<void> {
        for (int i = 0; i < kGenerated; ++i) {
            const Order order = generator.next();
            const auto id = book->orders().insert(order);
            if (!id)
                return core::failure(id.error());
            written.append({*id, order});
        }
        return {};
    }));
    book = fixture.open(storage::SqliteBook::Access::Read);
    for (const StoredOrder &expected : std::as_const(written)) {
        const auto loaded = book->orders().load(expected.id);
        QVERIFY(loaded && *loaded);
        QVERIFY(**loaded == expected.order);
    }
    QCOMPARE(book->orders().count().value(), kGenerated);
}

void TestSqliteOrders::replacesEveryOrderByAnyOther()
{
    BookFixture fixture;
    auto book = fixture.open();
    OrderGenerator generator(2);
    for (int i = 0; i < 60; ++i) {
        const Order before = generator.next();
        const auto id = book->orders().insert(before);
        QVERIFY(id);
        Order after = generator.next();
        after.events = before.events + after.events; // events stay, new ones follow
        QVERIFY(book->orders().replace(*id, after));
        const auto loaded = book->orders().load(*id);
        QVERIFY(loaded && *loaded);
        QVERIFY(**loaded == after);
    }
    QCOMPARE(book->verify().value().filter(u"order_row"_s, Qt::CaseSensitive), QStringList());
}

void TestSqliteOrders::anImageForUndoLosesNothing()
{
    OrderGenerator generator(3);
    for (int i = 0; i < kGenerated; ++i) {
        const Order order = generator.next();
        const auto read = storage::fromImage(storage::toImage(order));
        QVERIFY(read.has_value());
        QVERIFY(*read == order);
    }
}

void TestSqliteOrders::bytesThatAreNoImageAreRefused()
{
    QVERIFY(!storage::fromImage(QByteArray()));
    QVERIFY(!storage::fromImage(QByteArray("\x82\x01")));
    QVERIFY(!storage::fromImage(QByteArray("{}")));
}

void TestSqliteOrders::findsByMarketAndNumberAndByWhatIsTyped()
{
    BookFixture fixture;
    auto book = fixture.open();
    const OrderId id = put(*book, anOrder(u"8176"_s));
    const OrderId nameless = put(*book, anOrder(QString()));
    QCOMPARE(book->orders().find(u"aliexpress"_s, u"8176"_s).value(), std::optional(id));
    QVERIFY(!book->orders().find(u"other"_s, u"8176"_s).value());
    QVERIFY(!book->orders().find(u"aliexpress"_s, QString()).value());
    QCOMPARE(book->orders().findTyped(u" 8176 "_s).value(), std::optional(id));
    QCOMPARE(book->orders().findTyped(u"#%1"_s.arg(nameless.value)).value(),
             std::optional(nameless));
    QVERIFY(!book->orders().findTyped(u"#999"_s).value());
    QVERIFY(!book->orders().findTyped(QString()).value());
    QVERIFY(!book->orders().load({999}).value());
}

void TestSqliteOrders::severalOrdersMayHaveNoNumber()
{
    BookFixture fixture;
    auto book = fixture.open();
    QVERIFY(put(*book, anOrder(QString())) != put(*book, anOrder(QString())));
}

void TestSqliteOrders::aNumberIsTakenOnceInAMarket()
{
    BookFixture fixture;
    auto book = fixture.open();
    put(*book, anOrder(u"1"_s));
    const auto again = book->orders().insert(anOrder(u"1"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, StorageErrorKind::Failed);
    Order elsewhere = anOrder(u"1"_s);
    elsewhere.market = u"other"_s;
    QVERIFY(book->orders().insert(elsewhere));
}

void TestSqliteOrders::anEventIsNeverChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QString &sql, bool allowed) {
        QTest::newRow(name) << sql << allowed;
    };
    row("kind", u"UPDATE events SET kind = 'paid'"_s, false);
    row("instant", u"UPDATE events SET first_at = 5"_s, false);
    row("note", u"UPDATE events SET note = 'x'"_s, false);
    row("order", u"UPDATE events SET order_id = order_id + 1"_s, false);
    row("mark and note", u"UPDATE events SET retracted_at = 9, note = 'x'"_s, false);
    row("delete", u"DELETE FROM events"_s, false);
    row("delete its order", u"DELETE FROM orders"_s, false);
    row("mark", u"UPDATE events SET retracted_at = 9"_s, true);
}

void TestSqliteOrders::anEventIsNeverChanged()
{
    QFETCH(QString, sql);
    QFETCH(bool, allowed);
    BookFixture fixture;
    Order order = anOrder(u"1"_s);
    Event event;
    event.kind = EventKind::Shipped;
    event.at = Moment::at(at(4));
    order.events.append(event);
    put(*fixture.open(), order);
    QCOMPARE(runs(fixture.path, sql), allowed);
    if (allowed) // the mark stays
        QVERIFY(!runs(fixture.path, u"UPDATE events SET retracted_at = NULL"_s));
}

void TestSqliteOrders::replacingKeepsTheRowsOfItsEvents()
{
    BookFixture fixture;
    auto book = fixture.open();
    Order order = anOrder(u"1"_s);
    Event shipped;
    shipped.kind = EventKind::Shipped;
    Event paid;
    paid.kind = EventKind::Paid;
    order.events = {shipped, paid, shipped};
    const OrderId id = put(*book, order);

    Order changed = order;
    changed.events[1].retractedAt = at(50);
    Event refund;
    refund.kind = EventKind::RefundSent;
    changed.events.append(refund);
    QVERIFY(book->orders().replace(id, changed));
    QCOMPARE(book->orders().load(id).value()->events, changed.events);

    Order without = changed;
    without.events.clear();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"events left out"_s));
    QVERIFY(book->orders().replace(id, without));
    QCOMPARE(book->orders().load(id).value()->events, changed.events);
}

void TestSqliteOrders::visitsByMarketAndNumber()
{
    BookFixture fixture;
    auto book = fixture.open();
    for (const QString &number : {u"30"_s, u"10"_s, QString(), u"20"_s})
        put(*book, anOrder(number));
    QStringList seen;
    QVERIFY(book->orders().forEach([&seen](OrderId, const Order &order) {
        seen.append(order.number);
        return true;
    }));
    QCOMPARE(seen, QStringList({QString(), u"10"_s, u"20"_s, u"30"_s}));
    seen.clear();
    QVERIFY(book->orders().forEach([&seen](OrderId, const Order &order) {
        seen.append(order.number);
        return seen.size() < 2;
    }));
    QCOMPARE(seen.size(), 2);
}

void TestSqliteOrders::draftsAndSettingsAreKeptByKey()
{
    BookFixture fixture;
    auto book = fixture.open();
    const QByteArray state("{\"page\":1}\0x", 12);
    QVERIFY(book->drafts().save(u"cancellation"_s, {7}, QByteArray("old")));
    QVERIFY(book->drafts().save(u"cancellation"_s, {7}, state));
    QCOMPARE(book->drafts().load(u"cancellation"_s, {7}).value(), state);
    QVERIFY(book->drafts().load(u"cancellation"_s, {8}).value().isEmpty());
    QVERIFY(book->drafts().remove(u"cancellation"_s, {7}));
    QVERIFY(book->drafts().load(u"cancellation"_s, {7}).value().isEmpty());
    QVERIFY(book->settings().value(u"k"_s).value().isEmpty());
    QVERIFY(book->settings().setValue(u"k"_s, u"v"_s));
    QCOMPARE(book->settings().value(u"k"_s).value(), u"v"_s);
    QVERIFY(book->settings().setValue(u"k"_s, QString()));
    QVERIFY(book->settings().value(u"k"_s).value().isEmpty());
}

void TestSqliteOrders::aDraftGoesWithItsOrder()
{
    BookFixture fixture;
    auto book = fixture.open();
    const OrderId id = put(*book, anOrder(u"1"_s));
    QVERIFY(book->drafts().save(u"cancellation"_s, id, QByteArray("x")));
    QVERIFY(book->orders().remove(id));
    QVERIFY(book->drafts().load(u"cancellation"_s, id).value().isEmpty());
    QVERIFY(!book->orders().load(id).value());
    QVERIFY(book->verify().value().isEmpty());
    QVERIFY(put(*book, anOrder(u"2"_s)) != id); // an id is not given twice
}

void TestSqliteOrders::picturesGoWithTheirItems()
{
    BookFixture fixture;
    auto book = fixture.open();
    Order order = anOrder(u"1"_s);
    order.items[0].picture = "small";
    order.items.append(anOrder({}, u"Other"_s).items);
    const OrderId id = put(*book, order);
    const OrderId other = put(*book, anOrder(u"2"_s));
    const auto pictures = [&] {
        auto connection = storage::Connection::open(fixture.path, storage::Connection::Mode::Read);
        return (*connection)->number(u"SELECT count(*) FROM item_pictures"_s).value();
    };
    QCOMPARE(pictures(), 1);
    std::swap(order.items[0], order.items[1]);
    QVERIFY(book->orders().replace(id, order));
    QCOMPARE(book->orders().load(id).value()->items[1].picture, QByteArray("small"));
    QVERIFY(book->orders().load(id).value()->items[0].picture.isEmpty());
    QVERIFY(book->orders().load(other).value()->items[0].picture.isEmpty());
    QCOMPARE(pictures(), 1);
    QVERIFY(book->orders().remove(id));
    QCOMPARE(pictures(), 0);
    QVERIFY(book->verify().value().isEmpty());
}

void TestSqliteOrders::aPictureThatIsTooLargeIsNotKept()
{
    BookFixture fixture;
    auto book = fixture.open();
    Order order = anOrder(u"1"_s);
    order.items[0].picture = QByteArray(kLargestPicture, 'x');
    QVERIFY(book->orders().insert(order));
    order.number = u"2"_s;
    order.items[0].picture += 'x';
    QVERIFY(!book->orders().insert(order));
    QCOMPARE(book->orders().count().value(), 1);
}

QTEST_GUILESS_MAIN(TestSqliteOrders)
#include "tst_sqliteorders.moc"
