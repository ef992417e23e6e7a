// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lookalike.h"

#include <QtTest>

#include "support/toldorders.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::Moment;
using domain::Order;

namespace {

Order imported()
{
    Order order = test::toldOrder(test::kEarly, domain::OrderStatus::AwaitingShipment);
    order.total = domain::Money{2390, u"USD"_s};
    order.seller.name = u"Lucky Tech Store"_s;
    domain::Item item;
    item.title = u"Wireless earbuds, white"_s;
    order.items = {item};
    order.dates = {
        test::dated(domain::DateKind::PlacedAt, Moment::at(test::instant("2026-11-20T10:00:00Z")))};
    return order;
}

/** The same, as somebody typed it in. */
Order byHand()
{
    Order order = imported();
    order.number.clear();
    order.seller.name = u"lucky  tech store "_s;
    order.items[0].title = u"earbuds"_s;
    order.dates = {test::dated(domain::DateKind::PlacedAt, Moment::onDay({2026, 11, 20}),
                               domain::Provenance::User)};
    return order;
}

Order placedOn(Order order, const Moment &moment)
{
    order.dates[0].moment = moment;
    return order;
}

} // namespace

/** Pairs made by hand, of which a person would say the same. */
class TestLookAlike final : public QObject
{
    Q_OBJECT
private slots:
    void pairs_data()
    {
        QTest::addColumn<Order>("other");
        QTest::addColumn<bool>("alike");
        QTest::newRow("typed in and imported") << byHand() << true;
        Order order = byHand();
        order.seller.name = u"Somebody else"_s;
        QTest::newRow("another shop and another title") << order << false;
        order.items[0].title = u"WIRELESS earbuds, white"_s;
        QTest::newRow("another shop, the same item") << order << true;
        order.seller.name.clear();
        order.items[0].title.clear();
        QTest::newRow("neither shop nor item") << order << false;
        order = byHand();
        order.total->minor = 2391;
        QTest::newRow("a cent more") << order << false;
        order.total = domain::Money{2390, u"EUR"_s};
        QTest::newRow("another currency") << order << false;
        order.total.reset();
        QTest::newRow("no total") << order << false;
        QTest::newRow("the day after") << placedOn(byHand(), Moment::onDay({2026, 11, 21})) << true;
        QTest::newRow("the day before")
            << placedOn(byHand(), Moment::onDay({2026, 11, 19})) << true;
        QTest::newRow("four days after")
            << placedOn(byHand(), Moment::onDay({2026, 11, 24})) << false;
        QTest::newRow("a day to the second")
            << placedOn(byHand(), Moment::at(test::instant("2026-11-21T10:00:00Z"))) << true;
        QTest::newRow("a second more")
            << placedOn(byHand(), Moment::at(test::instant("2026-11-21T10:00:01Z"))) << false;
        order = byHand();
        order.dates.clear();
        QTest::newRow("no day") << order << false;
        order = byHand();
        order.number = u"8176543210987655"_s;
        QTest::newRow("two numbers are two orders") << order << false;
        order = byHand();
        order.market = u"generic"_s;
        QTest::newRow("another market") << order << false;
        order = byHand();
        order.trashedAt = test::instant(test::kLate);
        QTest::newRow("in the trash") << order << false;
        order = byHand();
        order.archived = true;
        QTest::newRow("in the archive") << order << true;
    }
    void pairs()
    {
        QFETCH(Order, other);
        QFETCH(bool, alike);
        QCOMPARE(domain::looksAlike(imported(), other), alike);
        QCOMPARE(domain::looksAlike(other, imported()), alike);
    }
    void twoWithoutANumberCanBeAlike() { QVERIFY(domain::looksAlike(byHand(), byHand())); }
};

QTEST_GUILESS_MAIN(TestLookAlike)
#include "tst_lookalike.moc"
