// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "formats/documents/mimeparts.h"
#include "support/processortime.h"

using namespace Qt::StringLiterals;
using recourse::core::Instant;
using recourse::domain::RefusalReason;
using recourse::formats::MimeMessage;
using recourse::formats::MimeWish;
using recourse::formats::parseMime;

namespace {

MimeMessage mail(const QByteArray &content, MimeWish wish = MimeWish::Mail)
{
    const auto parsed = parseMime(content, wish);
    return parsed ? *parsed : MimeMessage{u"refused"_s, {}, {}, {}, {}, {}, {}, {}};
}

QByteArray withBody(const QByteArray &type, const QByteArray &encoding, const QByteArray &body)
{
    return "From: a@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: " + type
        + "\nContent-Transfer-Encoding: " + encoding + "\n\n" + body;
}

} // namespace

class TestMimeParts final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheHead()
    {
        const MimeMessage read = mail("From: \"Shop, Ltd\" <Transaction@Notice.Example.COM>\n"
                                      "Subject: =?utf-8?q?Bestellung_best=C3=A4tigt?=\n"
                                      "Date: Tue, 20 Aug 2024 13:51:31 -0700\n\nHello\n");
        QCOMPARE(read.from, u"transaction@notice.example.com"_s);
        QCOMPARE(read.subject, u"Bestellung bestätigt"_s);
        QCOMPARE(read.date->toIso(), u"2024-08-20T20:51:31Z"_s);
        QCOMPARE(read.text, QByteArray("Hello\n"));
        QVERIFY(read.html.isEmpty());
    }

    void readsSubjects_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("subject");
        QTest::newRow("two words")
            << QByteArray("=?utf-8?q?best=C3=A4tig?=\n =?utf-8?q?t?=") << u"bestätigt"_s;
        QTest::newRow("split inside a character, q")
            << QByteArray("=?utf-8?q?best=C3?=\n =?utf-8?q?=A4tigt?=") << u"bestätigt"_s;
        QTest::newRow("split inside a character, b")
            << QByteArray("=?UTF-8?B?7Jqx7Iah7J6l?=\n =?UTF-8?B?IOuyiO2Y?= =?UTF-8?B?uA==?=")
            << u"욱송장 번호"_s;
        QTest::newRow("words that end with padding")
            << QByteArray("=?utf-8?B?7Jq07Iah7J6lIOuyiO2YuCBVRDEyMzQ1Njc4OUtSOiDrsLDshqE=?=\n"
                          " =?utf-8?B?IOyZhOujjA==?=")
            << u"운송장 번호 UD123456789KR: 배송 완료"_s;
        QTest::newRow("split inside a character, q then b")
            << QByteArray("=?utf-8?q?best=C3?= =?utf-8*de?b?pHRpZ3Q=?=") << u"bestätigt"_s;
        QTest::newRow("words and plain ones between")
            << QByteArray("=?utf-8?q?a_b?= c =?utf-8?q?=C3=A4?=d =?utf-8?x?e?= =? =?=")
            << u"a b c äd =?utf-8?x?e?= =? =?="_s;
        QTest::newRow("koi8-r") << QByteArray("=?koi8-r?B?+sHLwdo=?=") << u"Заказ"_s;
        QTest::newRow("bare letters")
            << QByteArray("Bestellung best\xc3\xa4tigt") << u"Bestellung bestätigt"_s;
        QTest::newRow("none") << QByteArray() << QString();
    }
    void readsSubjects()
    {
        QFETCH(QByteArray, written);
        QTEST(mail("From: a@example.org\nSubject: " + written + "\n\nx\n").subject, "subject");
    }

    void aMailWithoutDateHasNone()
    {
        QVERIFY(!mail("From: a@example.org\nSubject: x\n\ny\n").date);
        QVERIFY(!mail("From: a@example.org\nDate: soon\n\ny\n").date);
    }

    void decodesBodies_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("html");
        const QByteArray html = "<p>für 1,99€</p>";
        QTest::newRow("quoted-printable") << withBody(
            "text/html; charset=\"utf-8\"", "quoted-printable", "<p>f=C3=BC=\nr 1,99=E2=82=AC</p>")
                                          << html;
        QTest::newRow("base64") << withBody("TEXT/HTML; charset=utf-8", "base64",
                                            "PHA+ZsO8ciAxLDk5\n4oKsPC9wPg==")
                                << html;
        QTest::newRow("windows-1252")
            << withBody("text/html; charset=windows-1252", "8bit", "<p>f\xfcr 1,99\x80</p>")
            << html;
        QTest::newRow("no charset") << withBody("text/html", "8bit", html) << html;
        QTest::newRow("a charset that nobody knows")
            << withBody("text/html; charset=x-none", "8bit", html) << html;
        QTest::newRow("wrong charset")
            << withBody("text/html; charset=us-ascii", "8bit", html) << html;
        QTest::newRow("gb18030") << withBody("text/html; charset=gb2312", "8bit",
                                             "\xb6\xa9\xb5\xa5")
                                 << QByteArray("订单");
    }
    void decodesBodies()
    {
        QFETCH(QByteArray, written);
        QTEST(mail(written).html, "html");
    }

    void textIsAlwaysUtf8()
    {
        const MimeMessage read = mail(
            withBody("text/plain; charset=utf-8", "8bit", "good \xc3\xa4 bad \xff\xfe end"));
        QVERIFY(read.text.isValidUtf8());
        QVERIFY(read.text.startsWith("good ä bad "));
        QVERIFY(read.text.endsWith(" end"));
    }

    void takesWhatIsMeantToBeReadAndNoAttachment()
    {
        const MimeMessage read = mail(
            "From: a@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=out\n\n"
            "preamble\n--out\nContent-Type: multipart/alternative; boundary=in\n\n"
            "--in\nContent-Type: text/plain\n\nplain\n"
            "--in\nContent-Type: text/html\n\n<b>rich</b>\n--in--\n"
            "--out\nContent-Type: text/plain; name=notes.txt\nContent-Disposition: attachment\n\n"
            "secret\n"
            "--out\nContent-Type: image/png\n\nnot a picture\n--out--\n");
        QCOMPARE(read.text, QByteArray("plain"));
        QCOMPARE(read.html, QByteArray("<b>rich</b>"));
        QVERIFY(read.files.empty());
        QVERIFY(read.attached.empty());
    }

    void mailsForwardedAsAttachmentsAreMails()
    {
        const MimeMessage read = mail(
            "From: me@example.org\nSubject: Fwd\nContent-Type: multipart/mixed; boundary=b\n\n"
            "--b\n\nSee below.\n--b\nContent-Type: message/rfc822\n\n"
            "From: shop@example.com\nSubject: Order 1\nDate: Sat, 23 Dec 2023 08:04:11 -0800\n\n"
            "Inner\n--b--\n");
        QCOMPARE(read.attached.size(), std::size_t(1));
        QCOMPARE(read.attached.at(0).from, u"shop@example.com"_s);
        QCOMPARE(read.attached.at(0).subject, u"Order 1"_s);
        QCOMPARE(read.attached.at(0).date->toIso(), u"2023-12-23T16:04:11Z"_s);
        QCOMPARE(read.attached.at(0).text, QByteArray("Inner"));
        QCOMPARE(read.text, QByteArray("See below."));
    }

    void unpacksASavedPage()
    {
        const MimeMessage read = mail(
            "From: <Saved by Blink>\nSnapshot-Content-Location: https://www.aliexpress.com/p/x\n"
            "Subject: Orders\nDate: Sat, 21 Nov 2026 12:00:00 -0000\nMIME-Version: 1.0\n"
            "Content-Type: multipart/related; type=\"text/html\"; boundary=\"----M\"\n\n\n"
            "------M\nContent-Type: text/html\nContent-ID: <frame-1@mhtml.blink>\n"
            "Content-Transfer-Encoding: quoted-printable\n"
            "Content-Location: https://www.aliexpress.com/p/x\n\n<p class=3Da>ok</p>\n"
            "------M\nContent-Type: text/html\nContent-Location: cid:f2\n\n<p>frame</p>\n"
            "------M\nContent-Type: image/AVIF\nContent-ID: <pic>\n"
            "Content-Transfer-Encoding: base64\nContent-Location: https://ae01.example/p.avif\n\n"
            "AAEC\n------M--\n",
            MimeWish::Page);
        QCOMPARE(read.html, QByteArray("<p class=a>ok</p>"));
        QCOMPARE(read.location, u"https://www.aliexpress.com/p/x"_s);
        QCOMPARE(read.date->toIso(), u"2026-11-21T12:00:00Z"_s);
        QCOMPARE(read.files.size(), std::size_t(2));
        QCOMPARE(read.files.at(0).type, u"text/html"_s);
        QCOMPARE(read.files.at(1).type, u"image/avif"_s);
        QCOMPARE(read.files.at(1).location, u"https://ae01.example/p.avif"_s);
        QCOMPARE(read.files.at(1).id, u"pic"_s);
        QCOMPARE(read.files.at(1).content, QByteArray("\x00\x01\x02", 3));
    }

    void bombsAreRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bomb");
        QTest::addColumn<int>("reason");
        QByteArray nested = "From: a@example.org\n";
        for (int i = 0; i < 30000; ++i)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i)
                + "\n\n--b" + QByteArray::number(i) + "\n";
        QTest::newRow("nested parts") << nested << int(RefusalReason::NestedTooDeep);
        QByteArray deeper = "From: a@example.org\n";
        for (int i = 0; i < 60; ++i)
            deeper += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i)
                + "\n\n--b" + QByteArray::number(i) + "\n";
        QTest::newRow("a few too many nested parts") << deeper << int(RefusalReason::NestedTooDeep);
        QTest::newRow("nested mails")
            << QByteArray("From: a@example.org\n"
                          + QByteArray("Content-Type: message/rfc822\n\n").repeated(100000))
            << int(RefusalReason::NestedTooDeep);
        QTest::newRow("many parts")
            << QByteArray("From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n"
                          + QByteArray("--b\n\nx\n").repeated(300000))
            << int(RefusalReason::TooLarge);
        QTest::newRow("nested groups of addresses") << QByteArray(
            "Subject: x\nTO : a@example.org,\n " + QByteArray("g:\n ").repeated(200000) + "\n\ny\n")
                                                    << int(RefusalReason::NestedTooDeep);
        QTest::newRow("large") << QByteArray("From: a@example.org\n\n" + QByteArray(70 << 20, 'x'))
                               << int(RefusalReason::TooLarge);
    }
    void bombsAreRefusedAtOnce()
    {
        QFETCH(QByteArray, bomb);
        const recourse::test::ProcessorTime timer;
        const auto parsed = parseMime(bomb, MimeWish::Mail);
        QVERIFY(!parsed);
        QTEST(int(parsed.error().reason), "reason");
        QVERIFY(timer.elapsed() < 5000);
    }

    void oddOnesAreReadInBoundedTime_data()
    {
        QTest::addColumn<QByteArray>("odd");
        QTest::newRow("a header of megabytes")
            << QByteArray("From: a@example.org\nSubject: " + QByteArray(4 << 20, 'x') + "\n\ny\n");
        QTest::newRow("a hundred thousand headers") << QByteArray(
            "From: a@example.org\n" + QByteArray("X-A: b\n").repeated(100000) + "\ny\n");
        QTest::newRow("addresses")
            << QByteArray("From: " + QByteArray("a@example.org, ").repeated(20000) + "\n\ny\n");
        QTest::newRow("comments") << QByteArray("From: " + QByteArray("(").repeated(100000)
                                                + "\n\ny\n");
        QTest::newRow("encoded words")
            << QByteArray("From: a@example.org\nSubject: "
                          + QByteArray("=?utf-8?q?=C3?=\n ").repeated(50000) + "\n\ny\n");
        QTest::newRow("parameters") << QByteArray(
            "Content-Type: text/plain; " + QByteArray("a*0=b;").repeated(50000) + "\n\ny\n");
        QTest::newRow("bytes") << QByteArray("From: \xff\xfe\0\0\n\0\n\n\0", 16);
        QTest::newRow("nothing") << QByteArray();
    }
    void oddOnesAreReadInBoundedTime()
    {
        QFETCH(QByteArray, odd);
        const recourse::test::ProcessorTime timer;
        const auto parsed = parseMime(odd, MimeWish::Mail);
        if (parsed)
            QVERIFY(parsed->text.isValidUtf8() && parsed->html.isValidUtf8());
        QVERIFY(timer.elapsed() < 10000);
    }
};

QTEST_APPLESS_MAIN(TestMimeParts)
#include "tst_mimeparts.moc"
