// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "domain/messages/together.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;

namespace {

Order orderOf(const QString &number, const QString &seller, const QString &sellerId = {})
{
    Order order;
    order.market = u"aliexpress"_s;
    order.number = number;
    order.seller.name = seller;
    order.seller.id = sellerId;
    Item item;
    item.title = u"Lamp"_s;
    order.items = {item};
    order.total = Money{2390, u"USD"_s};
    return order;
}

} // namespace

/** One message about several orders: of whom it can be, and what it may say. */
class TstTogether final : public QObject
{
    Q_OBJECT

    const core::Instant m_now = core::Instant::fromIso(u"2026-11-26T12:00:00Z"_s).value();

private slots:
    void isOnlyOfOneSeller_data()
    {
        QTest::addColumn<QList<Order>>("orders");
        QTest::addColumn<int>("fault"); // -1: none
        const Order one = orderOf(u"1"_s, u"Lucky Store"_s);
        Order elsewhere = orderOf(u"2"_s, u"Lucky Store"_s);
        elsewhere.market = u"other"_s;
        const auto row = [](const char *name, const QList<Order> &orders, int fault) {
            QTest::newRow(name) << orders << fault;
        };
        row("one alone", {orderOf({}, {})}, -1);
        row("of one seller", {one, orderOf(u"2"_s, u" lucky  store"_s)}, -1);
        row("called otherwise, the same id",
            {orderOf(u"1"_s, u"Lucky"_s, u"7"_s), orderOf(u"2"_s, u"Fortune"_s, u"7"_s)}, -1);
        row("called the same, two ids",
            {orderOf(u"1"_s, u"Lucky"_s, u"7"_s), orderOf(u"2"_s, u"Lucky"_s, u"8"_s)},
            int(TogetherFault::OtherSellers));
        row("of two", {one, orderOf(u"2"_s, u"Fortune"_s)}, int(TogetherFault::OtherSellers));
        row("of nobody knows whom", {one, orderOf(u"2"_s, u" "_s)},
            int(TogetherFault::UnknownSeller));
        row("of two shops", {one, elsewhere}, int(TogetherFault::OtherShops));
        row("one without a number", {one, orderOf({}, u"Lucky Store"_s)},
            int(TogetherFault::NoNumber));
        row("as many as may be", QList<Order>(30, one), -1);
        row("too many", QList<Order>(31, one), int(TogetherFault::TooMany));
    }
    void isOnlyOfOneSeller()
    {
        QFETCH(QList<Order>, orders);
        QFETCH(int, fault);
        const auto found = togetherFault(orders);
        QCOMPARE(found ? int(*found) : -1, fault);
    }

    void saysOnlyWhatAllOfThemTell()
    {
        const Order one = orderOf(u"8176543210980001"_s, u"Lucky Store"_s);
        Order other = orderOf(u"8176543210980002"_s, u"Lucky Store"_s);
        const auto same = messageValues(QList<Order>{one, other}, m_now);
        QCOMPARE(std::get<QString>(same.fields.value(u"order"_s)),
                 u"8176543210980001, 8176543210980002"_s);
        QCOMPARE(std::get<QString>(same.fields.value(u"seller"_s)), u"Lucky Store"_s);
        QCOMPARE(std::get<Money>(same.fields.value(u"total"_s)), (Money{2390, u"USD"_s}));
        QCOMPARE(same.items.size(), 1);

        other.total = Money{100, u"USD"_s};
        other.items[0].title = u"Bulb"_s;
        const auto different = messageValues(QList<Order>{one, other}, m_now);
        QCOMPARE(different.fields.keys(), (QStringList{u"order"_s, u"seller"_s}));
        QVERIFY(different.items.isEmpty());
        QCOMPARE(messageValues(QList<Order>{other}, m_now), messageValues(other, m_now));
        QCOMPARE(messageValues(QList<Order>{}, m_now), MessageValues());
    }
};

QTEST_GUILESS_MAIN(TstTogether)
#include "tst_together.moc"
