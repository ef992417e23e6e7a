// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "domain/sitehosts.h"
#include "formats/rulespackreader.h"
#include "presentation/actionmeans.h"
#include "services/openpage.h"
#include "support/packtexts.h"

using namespace Qt::StringLiterals;
using namespace recourse;

// The rule: a pack names paths only. Whatever it says, nothing is opened but an https page of a
// host that is built into the program, with no user's name, no password and no port before it. A
// pack that tries to say more is refused; one that is not leads to no page at all.

namespace {

/** A pack for the market that has hosts, with one page at that path, also for one site. */
QByteArray packWith(const QString &path)
{
    QByteArray pages = R"("pages": [{"id": "order", "path": PATH, "sites": [
  {"site": "aliexpress.ru", "path": PATH}, {"site": "evil.tld", "path": PATH}]}])";
    QByteArray quoted = path.toUtf8();
    quoted.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    pages.replace("PATH", QByteArray('"' + quoted + '"'));
    return test::examplePack({{"\"market\": \"example-market\"", "\"market\": \"aliexpress\""},
                              {"\"pages\": []", pages.constData()},
                              {"\"action.check_status.title\",",
                               "\"action.check_status.title\", \"page\": \"order\","}});
}

domain::Order orderOn(const QString &site)
{
    domain::Order order = test::paidOrder(u"aliexpress"_s, u"8176543210987654"_s);
    order.site = site;
    return order;
}

bool isBuiltIn(const QString &host)
{
    return std::any_of(domain::kSiteHosts.begin(), domain::kSiteHosts.end(),
                       [&](const domain::SiteHost &site) { return site.host == host; });
}

} // namespace

/** A loaded pack cannot lead to a host that the program does not know. */
class TestPackHosts final : public QObject
{
    Q_OBJECT
private slots:
    void anHonestPathLeadsToABuiltInHost()
    {
        const auto pack = formats::readRulesPack(packWith(u"/p/order.html?orderId={order}"_s));
        QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().path));
        const auto address = services::pageAddress(*pack, u"order", orderOn({}));
        QVERIFY(address);
        QCOMPARE(address->toString(),
                 u"https://www.aliexpress.com/p/order.html?orderId=8176543210987654"_s);
    }

    void noPathLeadsElsewhere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("refused"); ///< by the loader; else it leads to no page
        const auto row = [](const char *path, bool refused = true) {
            QTest::newRow(path) << QString::fromUtf8(path) << refused;
        };
        // A foreign host, with and without a scheme.
        row("https://evil.tld/{order}");
        row("http://www.aliexpress.com/{order}");
        row("ftp://www.aliexpress.com/");
        row("javascript:alert(1)");
        row("data:text/html,x");
        row("evil.tld/{order}");
        row("www.aliexpress.com/{order}");
        row("//evil.tld/{order}");
        row("///evil.tld");
        // One that looks like a known host.
        row("https://www.aliexpress.com.evil.tld/");
        row("//www.aliexpress.com.evil.tld/");
        row("//www.a\xd0\xbbiexpress.com/");
        row("//xn--aiexpress-9ya.com/");
        // What a browser may take for the host's part.
        row("/\\evil.tld");
        row("\\\\evil.tld");
        row("\\/evil.tld");
        row("/\t/evil.tld");
        row("/\n/evil.tld");
        row("@evil.tld/{order}");
        row(":8080/{order}");
        row(".evil.tld/{order}");
        row("/@evil.tld/");
        row("/user:password@evil.tld/");
        row("/x:8080/");
        // The same, encoded.
        row("/%2F/evil.tld");
        row("/%2f%2fevil.tld");
        row("/%5cevil.tld");
        row("%2f%2fevil.tld");
        row("/%00");
        row("/%0d%0aHost:evil.tld");
        row("/\xe3\x80\x82"
            "evil.tld"); // a full stop of another script
        row("/\xef\xbc\x8f"
            "evil.tld"); // a stroke that is wider
        // Out of the path, or on to another page from there.
        row("/../{order}");
        row("/a/..//evil.tld");
        row("/a//evil.tld");
        row("/go?url=https://evil.tld");
        row("/go?url=%2f%2fevil.tld");
        row("/a#@evil.tld");
        row("/a?b#c");
        row("/ /evil.tld");
        row("");
        row(" /a");
        row("/{host}/{order}");
        row("/<b>");
    }
    void noPathLeadsElsewhere()
    {
        QFETCH(QString, path);
        QFETCH(bool, refused);
        const auto pack = formats::readRulesPack(packWith(path));
        QCOMPARE(!pack.has_value(), refused);
        if (!pack) {
            QVERIFY2(pack.error().path.startsWith(u"pages[0]"_s), qPrintable(pack.error().path));
            return;
        }
        for (const char *site : {"", "aliexpress.com", "aliexpress.us", "aliexpress.ru", "evil.tld",
                                 "www.aliexpress.com.evil.tld"}) {
            const auto address = services::pageAddress(*pack, u"order",
                                                       orderOn(QString::fromLatin1(site)));
            QVERIFY2(!address, address ? qPrintable(address->toString()) : "");
        }
    }

    /** Every text of the pieces that such tricks are made of, up to four of them. */
    void noneOfManyPathsLeadsElsewhere()
    {
        const QStringList pieces{u"/"_s, u"\\"_s, u"@"_s,    u":"_s, u"."_s,       u"%2f"_s,
                                 u"?"_s, u"#"_s,  u"evil"_s, u"="_s, u"{order}"_s, u"https:"_s};
        int led = 0;
        const auto look = [&](const QString &path) {
            domain::RulesPack pack; // as if the loader had let it through
            pack.pages = {{u"order"_s, path}};
            for (const QString &site : {QString(), u"aliexpress.ru"_s}) {
                const auto address = services::pageAddress(pack, u"order", orderOn(site));
                if (!address)
                    continue;
                ++led;
                QCOMPARE(address->scheme(), u"https"_s);
                QVERIFY2(isBuiltIn(address->host()), qPrintable(address->toString()));
                QCOMPARE(address->port(), -1);
                QCOMPARE(address->userInfo(), QString());
                // As the browser reads it, from its text.
                const QUrl again(address->toString(QUrl::FullyEncoded));
                QCOMPARE(again.host(), address->host());
                QCOMPARE(again.userInfo(), QString());
            }
        };
        for (const QString &one : pieces) {
            for (const QString &two : pieces) {
                look(one + two);
                for (const QString &three : pieces) {
                    look(one + two + three);
                    for (const QString &four : pieces)
                        look(one + two + three + four);
                }
            }
        }
        QVERIFY(led > 0);
    }

    void noOtherKeyNamesAHost_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("hosts of the pack")
            << QByteArray("\"pages\": [") << QByteArray("\"hosts\": [\"evil.tld\"], \"pages\": [");
        QTest::newRow("host of a page")
            << QByteArray("\"id\": \"order\", ")
            << QByteArray("\"id\": \"order\", \"host\": \"evil.tld\", ");
        QTest::newRow("address of a page")
            << QByteArray("\"id\": \"order\", ")
            << QByteArray("\"id\": \"order\", \"url\": \"https://evil.tld\", ");
        QTest::newRow("host of a site")
            << QByteArray("{\"site\": \"evil.tld\", ")
            << QByteArray("{\"site\": \"evil.tld\", \"host\": \"evil.tld\", ");
    }
    void noOtherKeyNamesAHost()
    {
        QFETCH(QByteArray, old);
        QFETCH(QByteArray, other);
        QByteArray text = packWith(u"/a"_s);
        QVERIFY(formats::readRulesPack(text).has_value());
        QVERIFY(text.contains(old));
        QVERIFY(!formats::readRulesPack(text.replace(old, other)).has_value());
    }

    void aPackForAnotherMarketHasNoHostAtAll()
    {
        for (const char *market : {"example-market", "evil.tld", "www.aliexpress.com", "AliExpress",
                                   "aliexpress ", "generic-shop"}) {
            auto pack = formats::readRulesPack(packWith(u"/a"_s)).value();
            pack.market = QString::fromLatin1(market);
            domain::Order order = orderOn(u"aliexpress.com"_s);
            order.market = pack.market;
            QVERIFY(!services::pageAddress(pack, u"order", order));
            QCOMPARE(presentation::meansOf(u"check_status"_s, pack, order),
                     presentation::ActionMeans::Words);
        }
    }
};

QTEST_GUILESS_MAIN(TestPackHosts)
#include "tst_packhosts.moc"
