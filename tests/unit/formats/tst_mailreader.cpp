// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "formats/textreader.h"
#include "support/readerpacks.h"
#include "unit/formats/toldorder.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::ReadOptions;
using domain::ReadResult;
using domain::RefusalReason;
using tests::toldLines;

namespace {

ReadResult read(const QByteArray &content, const ReadOptions &options = {})
{
    return tests::readersUnderTest().readContent(u"mail"_s, content, options, {});
}

QDir folder()
{
    return QDir(QStringLiteral(RECOURSE_TEST_DATA) + u"/readers/mails"_s);
}

QByteArray contentOf(const QString &name)
{
    QFile file(folder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

using Orders = QList<QStringList>;

} // namespace

class TestMailReader final : public QObject
{
    Q_OBJECT

private slots:
    void gives_data()
    {
        QTest::addColumn<Orders>("orders");
        // What is hidden, the title of the page, links to others and the buyer's address are not
        // taken; the fifth of December could be the twelfth of May.
        QTest::newRow("en-shipped") << Orders{{
            u"order: 8176543210980001"_s,
            u"market: aliexpress"_s,
            u"site: aliexpress.us"_s,
            u"seen: 2026-11-21T10:30:00Z"_s,
            u"status: shipped"_s,
            u"total: 41.80 USD"_s,
            u"seller: Lamp & Light Store"_s,
            u"placed_at: 2026-11-19 | Placed on Nov 19, 2026"_s,
            u"item: Desk lamp, white | EU plug | 2 | 20.90 USD"_s,
            u"event: shipped 2026-11-21T10:30:00Z | order shipped"_s,
        }};
        QTest::newRow("en-closed") << Orders{{
            u"order: 8176543210980002"_s,
            u"market: aliexpress"_s,
            u"seen: 2026-11-22T09:00:00Z"_s,
            u"status text: Closed"_s,
        }};
        QTest::newRow("de-two-orders") << Orders{
            {
                u"order: 8176543210980003"_s,
                u"market: aliexpress"_s,
                u"seen: 2026-11-20T10:00:00Z"_s,
                u"total: 12.50 EUR"_s,
                u"seller: Messerladen"_s,
                u"placed_at: 2026-11-20 | Aufgegeben am 20. Nov 2026"_s,
                u"item: Kochmesser |  | 1 | 12.50 EUR"_s,
            },
            {
                u"order: 8176543210980004"_s,
                u"market: aliexpress"_s,
                u"seen: 2026-11-20T10:00:00Z"_s,
                u"total: 11.97 EUR"_s,
                u"seller: Tuchladen"_s,
                u"placed_at: 2026-11-20 | Aufgegeben am 20. Nov 2026"_s,
                u"item: Handtuch | Blau | 3 | 3.99 EUR"_s,
            },
        };
        QTest::newRow("es-customs") << Orders{{
            u"order: 8176543210980005"_s,
            u"market: aliexpress"_s,
            u"site: aliexpress.com"_s,
            u"seen: 2026-11-19T19:15:00Z"_s,
            u"status: shipped"_s,
            u"promised_delivery_by: 2026-12-03 | Fecha estimada de entrega 03/12/2026"_s,
            u"item: Lámpara de mesa | Negro | 1 | ?"_s,
            u"parcel: RB123456789CN"_s,
            u"event: tracking 2026-11-19T19:15:00Z | El paquete RB123456789CN ha pasado la "
            u"aduana"_s,
        }};
        QTest::newRow("ko-delivered") << Orders{{
            u"order: 8176543210980006"_s,
            u"market: aliexpress"_s,
            u"site: aliexpress.com"_s,
            u"seen: 2026-11-19T03:00:00Z"_s,
            u"status: delivered"_s,
            u"parcel: UD123456789KR"_s,
            u"event: delivered 2026-11-19T03:00:00Z | 배송 완료"_s,
        }};
        // What the words behind the number mean, nobody knows yet.
        QTest::newRow("ar-unknown") << Orders{{
            u"order: 8176543210980007"_s,
            u"market: aliexpress"_s,
            u"seen: 2026-11-19T09:00:00Z"_s,
        }};
        // When it happened, a mail that was handed on does not say.
        QTest::newRow("forwarded") << Orders{{
            u"order: 8176543210980001"_s,
            u"market: aliexpress"_s,
            u"status: delivered"_s,
            u"event: delivered  | delivered"_s,
        }};
        QTest::newRow("forwarded-dated") << Orders{{
            u"order: 8176543210980016"_s,
            u"market: aliexpress"_s,
            u"status: shipped"_s,
            u"event: shipped 2026-11-20 | order shipped"_s,
        }};
        QTest::newRow("forwarded-subject-only") << Orders{{
            u"order: 8176543210980003"_s,
            u"market: aliexpress"_s,
            u"status: shipped"_s,
            u"event: shipped  | Bestellung 8176543210980003 wurde versandt"_s,
        }};
        QTest::newRow("forwarded-attached") << Orders{
            {
                u"order: 8176543210980008"_s,
                u"market: aliexpress"_s,
                u"seen: 2026-11-23T07:00:00Z"_s,
                u"status: delivered"_s,
                u"event: delivered 2026-11-23T07:00:00Z | delivered"_s,
            },
            {
                u"order: 8176543210980009"_s,
                u"market: aliexpress"_s,
                u"seen: 2026-11-23T06:00:00Z"_s,
                u"status: shipped"_s,
                u"event: tracking 2026-11-23T06:00:00Z | out for delivery"_s,
            },
        };
        QTest::newRow("bad-values") << Orders{{
            u"order: 8176543210980015"_s,
            u"market: aliexpress"_s,
            u"seen: 2026-11-24T08:00:00Z"_s,
            u"seller: Store"_s,
            u"item: Thing |  | 1 | ?"_s,
        }};
    }
    void gives()
    {
        QFETCH(Orders, orders);
        const QByteArray content = contentOf(QString::fromLatin1(QTest::currentDataTag())
                                             + u".eml"_s);
        QVERIFY(!content.isEmpty());
        const ReadResult result = read(content);
        QCOMPARE(result.format, u"mail"_s);
        QVERIFY(!result.fatal);
        QCOMPARE(result.drafts.size(), orders.size());
        for (qsizetype i = 0; i < orders.size(); ++i)
            QCOMPARE(toldLines(result.drafts.at(i).order), orders.at(i));
    }

    /** A mail that says nothing but its subject, with the order's link where that names a parcel.
     */
    void everySubjectIsKnown_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("text");
        QFile file(QStringLiteral(RECOURSE_TEST_DATA "/readers/subjects.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QStringList row = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
            QCOMPARE(row.size(), 4);
            QTest::newRow(qUtf8Printable(row.at(3))) << row.at(0) << row.at(1) << row.at(2);
        }
    }
    void everySubjectIsKnown()
    {
        QFETCH(QString, text);
        const QByteArray subject = QTest::currentDataTag();
        const bool namesOrder = subject.contains("8176543210000001");
        const ReadResult result = read(
            "From: AliExpress <transaction@notice.aliexpress.com>\nSubject: =?utf-8?B?"
            + subject.toBase64()
            + "?=\nDate: Sat, 21 Nov 2026 18:30:00 +0800\nContent-Type: text/html\n\n"
            + (namesOrder ? QByteArray("<p>Hello</p>")
                          : "<a href=\"https://www.aliexpress.com/p/order/detail.html?"
                            "orderId=8176543210000001\">Order</a>"));
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 1);
        const domain::Order &order = result.drafts.first().order;
        QCOMPARE(order.number, u"8176543210000001"_s);
        const bool known = order.status != domain::OrderStatus::Unknown;
        QTEST(known ? toName(order.status) : u"-"_s, "status");
        QTEST(order.events.isEmpty() ? u"-"_s : toName(order.events.first().kind), "event");
        QCOMPARE(order.statusText, text == "-"_L1 ? QString() : text);
        QCOMPARE(order.parcels.isEmpty(), !subject.contains("LP00123456789012"));
        if (!order.events.isEmpty())
            QCOMPARE(order.events.first().at,
                     domain::Moment::at(core::Instant::fromSeconds(1795257000)));
    }

    void whatCannotBeReadIsNamed()
    {
        const ReadResult result = read(contentOf(u"bad-values.eml"_s));
        QCOMPARE(result.refused.size(), 3);
        QCOMPARE(result.refused.at(0).path, u"8176543210980015.placed_at"_s);
        QCOMPARE(result.refused.at(0).reason, RefusalReason::AmbiguousDate);
        QCOMPARE(result.refused.at(0).arguments, QStringList{u"04/05/2026"_s});
        QCOMPARE(result.refused.at(2).path, u"8176543210980015.unit_price"_s);
        QCOMPARE(result.refused.at(1).path, u"8176543210980015.total"_s);
        QCOMPARE(result.refused.at(1).reason, RefusalReason::BadAmount);
    }

    void nobodyPaysLessThanNothing()
    {
        const ReadResult result = formats::TextReader().read(
            u"Clipboard"_s, "Order ID: 8176543210980001\nTotal: -US $3.00\n", {}, {});
        QCOMPARE(result.drafts.size(), 1);
        QVERIFY(!result.drafts.first().order.total);
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused.first().reason, RefusalReason::BadAmount);
    }

    void theUserDecidesAnAmbiguousDate()
    {
        const QByteArray content = contentOf(u"en-shipped.eml"_s);
        const ReadResult open = read(content);
        QCOMPARE(open.refused.size(), 1);
        QCOMPARE(open.refused.at(0).reason, RefusalReason::AmbiguousDate);
        QCOMPARE(open.refused.at(0).path, u"8176543210980001.promised_delivery_by"_s);
        ReadOptions options;
        options.dateOrder = domain::DateOrder::DayFirst;
        const ReadResult decided = read(content, options);
        QVERIFY(decided.refused.isEmpty());
        QCOMPARE(
            decided.drafts.at(0).order.date(domain::DateKind::PromisedDeliveryBy)->moment.day(),
            QDate(2026, 12, 5));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"advertising", "other-shop", "forwarded-other-shop", "pretender", "account"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void refuses()
    {
        QFETCH(QString, name);
        const ReadResult result = read(contentOf(name + u".eml"_s));
        QCOMPARE(result.format, u"mail"_s);
        QVERIFY(result.drafts.isEmpty());
        QVERIFY(!result.fatal);
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused.at(0).reason, RefusalReason::NotAnOrderMail);
        QCOMPARE(result.refused.at(0).file, u"mail"_s);
    }

    void manyInAFileGiveWhatTheyGiveAlone_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("unix") << QByteArray("\n");
        QTest::newRow("windows") << QByteArray("\r\n");
    }
    void manyInAFileGiveWhatTheyGiveAlone()
    {
        QFETCH(QByteArray, end);
        QByteArray many;
        Orders alone;
        QStringList refused;
        const QStringList names = folder().entryList({u"*.eml"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() > 15);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QByteArray content = contentOf(names.at(i));
            const ReadResult one = read(content);
            for (const auto &draft : one.drafts)
                alone.append(toldLines(draft.order));
            for (const auto &refusal : one.refused)
                refused.append(QString::number(int(refusal.reason)) + refusal.arguments.join(u' '));
            many += "From - Tue Nov 24 08:00:00 2026\nX-Mozilla-Status: 0001\n" + content + "\n";
        }
        many.replace("\n", end);
        const ReadResult result = read(many);
        QCOMPARE(result.format, u"mail"_s);
        Orders together;
        QStringList refusedTogether;
        for (const auto &draft : result.drafts)
            together.append(toldLines(draft.order));
        for (const auto &refusal : result.refused)
            refusedTogether.append(QString::number(int(refusal.reason))
                                   + refusal.arguments.join(u' '));
        refused.sort();
        refusedTogether.sort();
        QCOMPARE(together, alone);
        QCOMPARE(refusedTogether, refused);
        QCOMPARE(result.drafts.at(0).path.left(6), u"mails["_s);
        QVERIFY(result.drafts.at(1).line > result.drafts.at(0).line);
    }

    /** One that is too large to be held is read in pieces, and nothing is lost between them. */
    void aLargeMailboxGivesAllItsMails()
    {
        constexpr int kMails = 180;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"All mail.mbox"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray padding = QByteArray(QByteArray(70, 'x') + '\n')
                                       .repeated(1500); // 106,500 bytes
        for (int i = 0; i < kMails; ++i)
            file.write("From - Mon Nov 23 10:00:00 2026\n"
                       "From: transaction@notice.aliexpress.com\n"
                       "Subject: Order "
                       + QByteArray::number(8176543210000000 + i)
                       + ": order shipped\n"
                         "Date: Sat, 21 Nov 2026 18:30:00 +0800\n"
                         "Content-Type: text/plain; charset=utf-8\n\n"
                       + padding + '\n');
        file.close();
        QVERIFY(file.size() > 19'000'000);

        const auto readers = tests::readersUnderTest();
        qint64 told = 0;
        const ReadResult result = readers.readFile(file.fileName(), {},
                                                   [&](qint64 done, qint64 total) {
                                                       told = std::max(told, done);
                                                       return total == file.size();
                                                   });
        QVERIFY(!result.fatal && !result.cancelled);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), kMails);
        for (int i = 0; i < kMails; ++i) {
            const domain::OrderDraft &draft = result.drafts.at(i);
            QCOMPARE(draft.order.number, QString::number(8176543210000000 + i));
            QCOMPARE(draft.path, u"mails[%1]"_s.arg(i));
            QCOMPARE(draft.line, 1 + i * 1507); // five headers, their end, the text, an empty line
        }
        QVERIFY(told > 18'000'000);

        int asked = 0;
        const auto stop = [&asked](qint64, qint64) { return ++asked < 100; };
        QVERIFY(readers.readFile(file.fileName(), {}, stop).cancelled);
        QCOMPARE(asked, 100);
    }

    void theAddressIsNoItem()
    {
        const ReadResult result = read("From: transaction@notice.aliexpress.com\n"
                                       "Subject: Order 8176543210980017: package in transit\n"
                                       "Date: Tue, 24 Nov 2026 08:00:00 +0000\n\n"
                                       "Package info\nThing\nred\nx1\n"
                                       "Ship to\nJane Roe\n1 Any Street, Anytown x2\n");
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(result.drafts.at(0).order.items.size(), 1);
        QCOMPARE(result.drafts.at(0).order.items.at(0).title, u"Thing"_s);
    }

    void newsOfAParcelAreOfTheOrdersInIt()
    {
        // Whose they are is found where orders are known; an order is not made up.
        const ReadResult alone = read(contentOf(u"en-delivered-parcel.eml"_s));
        QVERIFY(alone.refused.isEmpty());
        QCOMPARE(alone.drafts.size(), 1);
        QVERIFY(alone.drafts.at(0).ofParcel);
        QCOMPARE(toldLines(alone.drafts.at(0).order),
                 (QStringList{
                     u"market: aliexpress"_s,
                     u"seen: 2026-11-22T09:00:00Z"_s,
                     u"status: delivered"_s,
                     u"parcel: LP00123456789012"_s,
                     u"event: delivered 2026-11-22T09:00:00Z | delivered"_s,
                 }));
    }

    void stopsWhenAsked()
    {
        QByteArray many;
        for (int i = 0; i < 10; ++i)
            many += "From - Tue Nov 24 08:00:00 2026\n" + contentOf(u"en-closed.eml"_s) + "\n";
        int asked = 0;
        const ReadResult result = tests::readersUnderTest().readContent(
            u"mail"_s, many, {}, [&asked](qint64, qint64) { return ++asked < 4; });
        QVERIFY(result.cancelled);
        QVERIFY(result.drafts.isEmpty());
        QCOMPARE(asked, 4);
    }

    void aSavedPageIsNoMail()
    {
        const QByteArray page = "From: <Saved by Blink>\nSnapshot-Content-Location: https://x/\n"
                                "Subject: Orders\nMIME-Version: 1.0\n\nx";
        QVERIFY(read(page).format != u"mail"_s);
    }
};

QTEST_APPLESS_MAIN(TestMailReader)
#include "tst_mailreader.moc"
