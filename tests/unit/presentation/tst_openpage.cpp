// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/openpage.h"

#include <QtTest>

#include "presentation/actionmeans.h"

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

domain::RulesPack packWith(const QString &path)
{
    domain::RulesPack pack;
    pack.pages = {{u"order"_s, path}, {u"help"_s, u"/help"_s}};
    pack.actions = {{u"check_status"_s, u"look"_s, {}, {}, u"order"_s},
                    {u"track_parcel"_s, u"track"_s, {}, {}, u"order"_s},
                    {u"open_dispute"_s, u"dispute"_s, {}, {}, u"order"_s},
                    {u"wait"_s, u"wait"_s, {}, {}, {}}};
    return pack;
}

domain::Order orderOn(const QString &site, const QString &number = u"8176543210987654"_s)
{
    domain::Order order;
    order.market = u"aliexpress"_s;
    order.site = site;
    order.number = number;
    return order;
}

const QString kPath = u"/p/order/detail.html?orderId={order}"_s;

} // namespace

class TestOpenPage final : public QObject
{
    Q_OBJECT
private slots:
    void opensTheOrdersPageOnItsOwnSite_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("address");
        const QString rest = u"/p/order/detail.html?orderId=8176543210987654"_s;
        QTest::newRow("not known") << QString() << u"https://www.aliexpress.com"_s + rest;
        QTest::newRow("com") << u"aliexpress.com"_s << u"https://www.aliexpress.com"_s + rest;
        QTest::newRow("www") << u"www.aliexpress.com"_s << u"https://www.aliexpress.com"_s + rest;
        QTest::newRow("German") << u"de.aliexpress.com"_s << u"https://www.aliexpress.com"_s + rest;
        QTest::newRow("loud") << u"ALIEXPRESS.COM"_s << u"https://www.aliexpress.com"_s + rest;
        QTest::newRow("us") << u"aliexpress.us"_s << u"https://www.aliexpress.us"_s + rest;
        QTest::newRow("ru") << u"aliexpress.ru"_s << u"https://aliexpress.ru"_s + rest;
    }
    void opensTheOrdersPageOnItsOwnSite()
    {
        QFETCH(QString, site);
        const auto address = services::orderPageAddress(packWith(kPath), orderOn(site));
        QVERIFY(address);
        QTEST(address->toString(), "address");
    }

    void goesByTheSitesOwnPath()
    {
        domain::RulesPack pack = packWith(kPath);
        pack.pages.first().bySite.insert(u"aliexpress.ru"_s, u"/order-list/{order}"_s);
        const auto russian = services::orderPageAddress(pack, orderOn(u"aliexpress.ru"_s));
        QVERIFY(russian);
        QCOMPARE(russian->toString(), u"https://aliexpress.ru/order-list/8176543210987654"_s);
        const auto other = services::orderPageAddress(pack, orderOn(u"aliexpress.us"_s));
        QVERIFY(other);
        QVERIFY(other->toString().startsWith(u"https://www.aliexpress.us/p/order/"_s));
    }

    void opensAMobilePageWhereTheSiteHasThatPart_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("address");
        QTest::newRow("not known") << QString() << u"https://m.aliexpress.com/p/list.html"_s;
        QTest::newRow("com") << u"aliexpress.com"_s << u"https://m.aliexpress.com/p/list.html"_s;
        QTest::newRow("us") << u"aliexpress.us"_s << u"https://www.aliexpress.us/p/list.html"_s;
        QTest::newRow("ru") << u"aliexpress.ru"_s << u"https://aliexpress.ru/p/list.html"_s;
    }
    void opensAMobilePageWhereTheSiteHasThatPart()
    {
        QFETCH(QString, site);
        domain::RulesPack pack = packWith(u"/p/list.html"_s);
        pack.pages.first().part = u"mobile"_s;
        const auto address = services::orderPageAddress(pack, orderOn(site));
        QVERIFY(address);
        QTEST(address->toString(), "address");
    }

    void refusesHostsThatAreNotBuiltIn_data()
    {
        QTest::addColumn<QString>("site");
        for (const char *site :
             {"aliexpress.com.evil.tld", "evil.tld", "aliexpress.evil.tld", "evilaliexpress.com",
              "aliexpress.com@evil.tld", "evil.tld/aliexpress.com", "aliexpress.com:8080",
              "https://aliexpress.com", "aliexpress.com/..", "aliexpress.com\n", "xn--aliexpress",
              "a.b.aliexpress.com", "<b>aliexpress.com</b>", "aliexpress.com?x", "aliexpress.com.",
              ".aliexpress.com", "aliexpress\xc2\xad.com", "127.0.0.1", "localhost"})
            QTest::newRow(site) << QString::fromUtf8(site);
    }
    void refusesHostsThatAreNotBuiltIn()
    {
        QFETCH(QString, site);
        const auto address = services::orderPageAddress(packWith(kPath), orderOn(site));
        // White space around a name is no other host.
        if (site.trimmed() == u"aliexpress.com"_s)
            QCOMPARE(address.value().host(), u"www.aliexpress.com"_s);
        else
            QVERIFY(!address);
    }

    void refusesAnythingThatIsNoNumber_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number :
             {"", "12a", "12 34", "../../evil", "1&redirect=evil", "1#x", "<script>", "1\n", "-1",
              "\xd9\xa1\xd9\xa2", "1%2f", "123456789012345678901234567890123"})
            QTest::newRow(number) << QString::fromUtf8(number);
    }
    void refusesAnythingThatIsNoNumber()
    {
        QFETCH(QString, number);
        QVERIFY(!services::orderPageAddress(packWith(kPath), orderOn(u"aliexpress.com"_s, number)));
    }

    void refusesPathsThatLeaveTheHost_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path :
             {"", "p/order", "//evil.tld/{order}", "https://evil.tld/{order}", "/\\evil.tld",
              "/@evil.tld", "/../{order}", "/a?b={order}#c", "/a b", "/a?u=http://evil.tld",
              "/{other}", "/a\n", "javascript:alert(1)", "/a?x={order}{"})
            QTest::newRow(path) << QString::fromUtf8(path);
    }
    void refusesPathsThatLeaveTheHost()
    {
        QFETCH(QString, path);
        QVERIFY(!services::orderPageAddress(packWith(path), orderOn(u"aliexpress.com"_s)));
    }

    void refusesAnotherMarketAndAnUnknownPage()
    {
        domain::Order other = orderOn(u"aliexpress.com"_s);
        other.market = u"generic-shop"_s;
        QVERIFY(!services::orderPageAddress(packWith(kPath), other));
        QVERIFY(!services::pageAddress(packWith(kPath), u"nowhere", orderOn(u"aliexpress.com"_s)));
    }

    void aPageWithoutAnOrderNeedsNoNumber()
    {
        const auto address = services::pageAddress(packWith(kPath), u"help",
                                                   orderOn(u"aliexpress.us"_s, QString()));
        QCOMPARE(address.value().toString(), u"https://www.aliexpress.us/help"_s);
    }

    void knowsWhatAClickLeadsTo()
    {
        using presentation::ActionMeans;
        using presentation::meansOf;
        const domain::RulesPack pack = packWith(kPath);
        const domain::Order order = orderOn(u"aliexpress.com"_s);
        QCOMPARE(meansOf(u"request_cancellation"_s, pack, order), ActionMeans::CancellationWizard);
        QCOMPARE(meansOf(u"cancel_unpaid"_s, pack, order), ActionMeans::CancellationWizard);
        QCOMPARE(meansOf(u"open_dispute"_s, pack, order), ActionMeans::DisputeWizard);
        // A pack that does not know of disputes has none.
        QCOMPARE(meansOf(u"escalate_dispute"_s, pack, order), ActionMeans::Words);
        QCOMPARE(meansOf(u"track_parcel"_s, pack, order), ActionMeans::SitePage);
        QCOMPARE(meansOf(u"track_parcel"_s, pack, orderOn(u"evil.tld"_s)), ActionMeans::Words);
        QCOMPARE(meansOf(u"wait"_s, pack, order), ActionMeans::Words);
        QCOMPARE(meansOf(u"unheard_of"_s, pack, order), ActionMeans::Words);
    }
};

QTEST_GUILESS_MAIN(TestOpenPage)
#include "tst_openpage.moc"
