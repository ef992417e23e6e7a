// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A made-up mail for each label, sentence and line of a head that is known of mails, each with what
// a person reads in it.

#include <QFile>
#include <QTest>

#include "support/readerpacks.h"
#include "unit/formats/toldorder.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::ReadResult;
using domain::RefusalReason;
using tests::toldLines;

namespace {

const QByteArray kShop = "AliExpress <transaction@notice.aliexpress.com>";
const QByteArray kBuyer = "Jane Roe <jane@example.org>";
const QByteArray kLink = "https://www.aliexpress.com/p/order/detail.html?orderId=8176543210000001";

/** Sent on Sat, 21 Nov 2026 at 10:30 UTC. */
ReadResult read(const QByteArray &from, const QByteArray &subject, const QByteArray &text)
{
    const QByteArray mail = "From: " + from + "\nTo: jane@example.com\nSubject: =?utf-8?B?"
        + subject.toBase64()
        + "?=\nDate: Sat, 21 Nov 2026 18:30:00 +0800\n"
          "Content-Type: text/plain; charset=utf-8\n\n"
        + text + '\n';
    return tests::readersUnderTest().readContent(u"mail"_s, mail, {}, {});
}

/** What the mail of an order tells beside the order: `more`, and nothing else. */
QStringList told(const QStringList &more)
{
    return QStringList{u"order: 8176543210000001"_s, u"market: aliexpress"_s,
                       u"site: aliexpress.com"_s, u"seen: 2026-11-21T10:30:00Z"_s}
    + more;
}

QList<QStringList> rows(const QString &name, qsizetype columns)
{
    QList<QStringList> rows;
    QFile file(QStringLiteral(RECOURSE_TEST_DATA "/readers/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened", qPrintable(file.fileName()));
    while (!file.atEnd()) {
        rows.append(QString::fromUtf8(file.readLine()).trimmed().split(u'\t'));
        if (rows.last().size() != columns)
            qFatal("a row of %s is not whole", qPrintable(file.fileName()));
    }
    return rows;
}

} // namespace

class TestMailWords final : public QObject
{
    Q_OBJECT

private slots:
    /** What stands behind a label: on its line, behind a colon, or on the next line. */
    void everyLabelGivesWhatStandsBehindIt_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        for (const QStringList &row : rows(u"mail-labels.tsv"_s, 5)) {
            if (!row.at(1).startsWith("items_"_L1))
                QTest::newRow(qUtf8Printable(row.at(0) + u' ' + row.at(2)))
                    << row.at(1) << row.at(2) << row.at(3) << row.at(4);
        }
    }
    void everyLabelGivesWhatStandsBehindIt()
    {
        QFETCH(QString, kind);
        QFETCH(QString, label);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        const bool isOrder = kind == "order"_L1;
        const bool isDate = domain::dateKindFromName(kind).has_value();
        for (const QString &between : {u" "_s, u": "_s, u"\n"_s}) {
            const QString line = label + between + value;
            const QByteArray link = isOrder ? QByteArray("https://www.aliexpress.com/") : kLink;
            const ReadResult result = read(kShop, "Hello", link + '\n' + line.toUtf8());
            QCOMPARE(result.refused.size(), 0);
            QCOMPARE(result.drafts.size(), 1);
            QString fact = kind + u": "_s + expected;
            if (isDate)
                fact += u" | "_s + QString(line).replace(u'\n', u' ');
            QCOMPARE(toldLines(result.drafts.first().order),
                     told(isOrder ? QStringList() : QStringList{fact}));
        }
    }

    void everyHeadingBeginsOrEndsTheItems_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("begins");
        for (const QStringList &row : rows(u"mail-labels.tsv"_s, 5)) {
            if (row.at(1).startsWith("items_"_L1))
                QTest::newRow(qUtf8Printable(row.at(0) + u' ' + row.at(2)))
                    << row.at(2) << (row.at(1) == "items_below"_L1);
        }
    }
    void everyHeadingBeginsOrEndsTheItems()
    {
        QFETCH(QString, heading);
        QFETCH(bool, begins);
        // The buyer is no second thing that was ordered.
        const QByteArray text = (begins ? heading : u"Package info"_s).toUtf8()
            + "\nDesk lamp\nx2\n";
        const QByteArray buyer = begins ? QByteArray() : heading.toUtf8() + "\nJane Roe\nx3\n";
        const ReadResult result = read(kShop, "Hello", text + buyer + kLink);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(toldLines(result.drafts.first().order), told({u"item: Desk lamp |  | 2 | ?"_s}));
    }

    void everySentenceIsKnown_data()
    {
        QTest::addColumn<QStringList>("facts");
        for (const QStringList &row : rows(u"mail-sentences.tsv"_s, 5)) {
            const QString sentence = row.at(4);
            QStringList facts;
            if (row.at(1) != "-"_L1)
                facts << u"status: "_s + row.at(1);
            if (row.at(3) != "-"_L1)
                facts << u"protection_ends_at: "_s + row.at(3) + u" | "_s + sentence;
            if (row.at(2) != "-"_L1)
                facts << u"event: "_s + row.at(2) + u" 2026-11-21T10:30:00Z | "_s + sentence;
            QTest::newRow(qUtf8Printable(sentence)) << facts;
        }
    }
    void everySentenceIsKnown()
    {
        QFETCH(QStringList, facts);
        const ReadResult result = read(kShop, "Hello",
                                       kLink + '\n' + QByteArray(QTest::currentDataTag()));
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(toldLines(result.drafts.first().order), told(facts));
    }

    /** What mail programs put before a subject, and the head that they put before a text. */
    void everyMarkOfForwardingIsKnown_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("value");
        for (const QStringList &row : rows(u"mail-heads.tsv"_s, 3))
            QTest::newRow(qUtf8Printable(row.at(0) + u' ' + row.at(1)))
                << row.at(0) << row.at(1) << row.at(2);
    }
    void everyMarkOfForwardingIsKnown()
    {
        QFETCH(QString, kind);
        QFETCH(QString, mark);
        QFETCH(QString, value);
        const QByteArray prefix = kind == "subject"_L1 ? mark.toUtf8() : QByteArray("Fwd");
        QByteArray head;
        if (kind == "from"_L1)
            head = mark.toUtf8() + ": Other Shop <orders@shop.example>\n";
        else if (kind == "date"_L1)
            head = mark.toUtf8() + ": " + value.toUtf8() + '\n';
        const ReadResult result = read(kBuyer, prefix + ": Order 8176543210000001: order shipped",
                                       head + "It is on its way. AliExpress is cheaper.\n");
        if (kind == "from"_L1) {
            // Another shop has sent it, whatever the text names.
            QVERIFY(result.drafts.isEmpty());
            QCOMPARE(result.refused.size(), 1);
            QCOMPARE(result.refused.first().reason, RefusalReason::NotAnOrderMail);
            return;
        }
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 1);
        const QString day = kind == "date"_L1 ? u"2026-11-20"_s : QString();
        QCOMPARE(toldLines(result.drafts.first().order),
                 (QStringList{u"order: 8176543210000001"_s, u"market: aliexpress"_s,
                              u"status: shipped"_s,
                              QString(u"event: shipped "_s + day + u" | order shipped"_s)}));
    }

    /** Mails of orders come from one host only, whatever the others write. */
    void advertisingIsOfNoOrder_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char *host : {"deals", "newarrival", "info", "selections", "mail", "promotion"})
            QTest::newRow(host) << QByteArray(host);
    }
    void advertisingIsOfNoOrder()
    {
        QFETCH(QByteArray, host);
        const ReadResult result = read("AliExpress <news@" + host + ".aliexpress.com>",
                                       "Order 8176543210000001: order shipped", kLink);
        QVERIFY(result.drafts.isEmpty());
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused.first().reason, RefusalReason::NotAnOrderMail);
    }

    void everyLinkNamesItsOrders_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QStringList>("orders");
        const QStringList one{u"8176543210000001"_s};
        for (const char *key : {"tradeOrderId", "o_ids", "orderId", "tradeId"})
            QTest::newRow(key) << QByteArray(key) + "=8176543210000001" << one;
        QTest::newRow("two") << QByteArray("o_ids=8176543210000001,8176543210000002")
                             << one + QStringList{u"8176543210000002"_s};
    }
    void everyLinkNamesItsOrders()
    {
        QFETCH(QByteArray, query);
        QFETCH(QStringList, orders);
        const ReadResult result = read(kShop, "Hello", "https://www.aliexpress.com/o?" + query);
        QStringList read;
        for (const auto &draft : result.drafts)
            read.append(draft.order.number);
        QCOMPARE(read, orders);
    }

    void aLinkNamesTheParcel()
    {
        const ReadResult result = read(kShop, "Hello", kLink + "&trackingNumber=RB123456789CN");
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(toldLines(result.drafts.first().order), told({u"parcel: RB123456789CN"_s}));
    }
};

QTEST_APPLESS_MAIN(TestMailWords)
#include "tst_mailwords.moc"
