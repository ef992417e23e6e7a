// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

#include "formats/redaction.h"

using namespace Qt::StringLiterals;
using recourse::formats::redacted;

namespace {
QByteArray dataOf(const char *name)
{
    QFile file(QStringLiteral(RECOURSE_TEST_DATA "/readers/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/** What others may see of a file that could not be read. */
class TstRedaction final : public QObject
{
    Q_OBJECT

private slots:
    void theBuildStaysAndThePeopleGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("JSON")
            << u"{\"orderId\":\"8176543210000001\",\"statusText\":\"To ship\",\"n\":81.5,\"ok\":true}"_s
            << u"{\"orderId\":\"1111111111111111\",\"statusText\":\"To ship\",\"n\":11.1,\"ok\":true}"_s;
        QTest::newRow("a number in a key")
            << u"{\"order_8176543210000001\": {\"tag\": \"list\"}}"_s
            << u"{\"order_1111111111111111\": {\"tag\": \"list\"}}"_s;
        QTest::newRow("dates and amounts") << u"{\"d\":\"Jul 15, 2026\",\"p\":\"R$132,74 EUR\"}"_s
                                           << u"{\"d\":\"Jul 11, 1111\",\"p\":\"X$111,11 EUR\"}"_s;
        QTest::newRow("escapes") << u"{\"a\":\"Erika\\n\\u00e4 \\\"x\"}"_s
                                 << u"{\"a\":\"Xxxxx\\nx \\\"x\"}"_s;
        QTest::newRow("a document in a text") << u"[{\"body\":\"{\\\"name\\\":\\\"Erika\\\"}\"}]"_s
                                              << u"[{\"body\":\"{\\\"name\\\":\\\"Xxxxx\\\"}\"}]"_s;
        QTest::newRow("page")
            << u"<div class=\"order-item\" title=\"Erika\">Order 42 <b>Müller</b></div>"_s
            << u"<div class=\"order-item\" title=\"Xxxxx\">Xxxxx 11 <b>Xxxxxx</b></div>"_s;
        QTest::newRow("script of a page")
            << u"<script>window.runParams = {\"name\": \"Erika\"};</script><!-- Erika -->"_s
            << u"<script>window.runParams = {\"name\": \"Xxxxx\"};</script>"_s;
        QTest::newRow("table") << u"Order Id,Title\n8176543210000001,Lamp\n"_s
                               << u"Order Id,Title\n1111111111111111,Xxxx\n"_s;
        QTest::newRow("a table without a heading")
            << u"8176543210000001,Lamp\n"_s << u"1111111111111111,Xxxx\n"_s;
        QTest::newRow("mail")
            << u"Subject: Hello Erika\nContent-Type: text/plain\n\nDear Erika\n"_s
            << u"Subject: Xxxxx Xxxxx\nContent-Type: text/plain\n\nXxxx Xxxxx\n"_s;
    }
    void theBuildStaysAndThePeopleGo()
    {
        QFETCH(QString, text);
        const QByteArray seen = redacted(text.toUtf8());
        QTEST(QString::fromUtf8(seen), "expected");
    }

    /** The order page has the buyer's address, telephone and a token in it. */
    void nothingOfTheBuyerStays()
    {
        for (const char *name : {"captures/detail-en.json", "captures/detail-ar.json"}) {
            const QByteArray content = dataOf(name);
            QVERIFY(content.contains("Geheim"));
            const QByteArray seen = redacted(content);
            QVERIFY(QJsonDocument::fromJson(seen).isObject());
            QVERIFY(seen.contains("detail_simple_order_info_component"));
            QVERIFY(seen.contains("orderCreatTime"));
            for (const char *secret :
                 {"Geheim", "geheim", "1517777777", "Verborgener", "04711", "lamp", "8176543210"})
                QVERIFY2(!seen.contains(secret), secret);
            QCOMPARE(redacted(seen), seen); // nothing is left to take away
        }
    }

    void whatIsCodedIsLeftOut()
    {
        const QByteArray line = QByteArray("geheim geheim geheim geheim geheim gehe").toBase64();
        const QByteArray mail = "Subject: a\n\n" + line + "\n" + line + "\n";
        QCOMPARE(redacted(mail), QByteArray("Subject: x\n\n(left out)\n"));
        QVERIFY(redacted("PK\x03\x04 anything").isEmpty());
        QVERIFY(redacted(QByteArray(10, '\0')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstRedaction)
#include "tst_redaction.moc"
