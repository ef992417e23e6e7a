// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sellersorders.h"
#include "support/toldorders.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

/** Which orders are from one seller. */
class TstSellersOrders final : public QObject
{
    Q_OBJECT

    BookFixture m_fixture;
    std::unique_ptr<storage::SqliteBook> m_book = m_fixture.open();

    /** Placed so many days after the first of October. */
    OrderId add(const QString &number, const QString &name, const QString &id, int day)
    {
        Order order = anOrder(number);
        order.seller = {name, id, {}, {}};
        const OrderId added = put(*m_book, order);
        OrderRow row = rowOf(added, order);
        row.placedAt = instant("2026-10-01T00:00:00Z").plus(std::chrono::hours(24 * day));
        if (!m_book->rows().put(row, {}, u"p1"_s))
            qFatal("the row is not taken");
        return added;
    }
    QStringList others(OrderId id, int most = 9)
    {
        const Order order = m_book->orders().load(id).value().value();
        const auto found = services::otherOrdersOfSeller(*m_book, id, order, most).value();
        QStringList numbers;
        for (const Order &other : found)
            numbers.append(other.number);
        return numbers;
    }

private slots:
    void areTheNewestWithoutItselfAndOfNobodyElse()
    {
        const OrderId asked = add(u"1"_s, u"Lucky Tech Store"_s, u"77"_s, 5);
        add(u"2"_s, u"Lucky Tech Store"_s, u"77"_s, 1);
        add(u"3"_s, u"Lucky Tech Store"_s, {}, 9);
        add(u"4"_s, u"Lucky Tech Store"_s, u"78"_s, 2); // another shop of that name
        add(u"5"_s, u"Lucky Tech Store Two"_s, {}, 3);
        const OrderId nobodys = add(u"6"_s, {}, {}, 4);
        QCOMPARE(others(asked), (QStringList{u"3"_s, u"2"_s}));
        QCOMPARE(others(asked, 1), QStringList{u"3"_s});
        QCOMPARE(others(nobodys), QStringList());
    }
};

QTEST_GUILESS_MAIN(TstSellersOrders)
#include "tst_sellersorders.moc"
