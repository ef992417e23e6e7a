// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <limits>

#include <QTest>

#include "domain/money.h"

using namespace Qt::StringLiterals;
using namespace recourse::domain;

class TestMoney : public QObject
{
    Q_OBJECT
private slots:
    void knowsTheDigitsOfACurrency_data();
    void knowsTheDigitsOfACurrency();
    void writesAndReadsPlainDecimals_data();
    void writesAndReadsPlainDecimals();
    void readsShorterAndLongerForms_data();
    void readsShorterAndLongerForms();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
};

void TestMoney::knowsTheDigitsOfACurrency_data()
{
    QTest::addColumn<int>("digits");
    QTest::newRow("USD") << 2;
    QTest::newRow("EUR") << 2;
    QTest::newRow("RUB") << 2;
    QTest::newRow("JPY") << 0;
    QTest::newRow("KRW") << 0;
    QTest::newRow("CLP") << 0;
    QTest::newRow("KWD") << 3;
    QTest::newRow("TND") << 3;
    QTest::newRow("ZZZ") << 2;
}

void TestMoney::knowsTheDigitsOfACurrency()
{
    QFETCH(int, digits);
    QCOMPARE(currencyExponent(QString::fromLatin1(QTest::currentDataTag())), digits);
}

void TestMoney::writesAndReadsPlainDecimals_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    const qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("cents") << qint64(2390) << u"USD"_s << u"23.90"_s;
    QTest::newRow("less than one") << qint64(5) << u"USD"_s << u"0.05"_s;
    QTest::newRow("nothing") << qint64(0) << u"EUR"_s << u"0.00"_s;
    QTest::newRow("negative") << qint64(-5) << u"USD"_s << u"-0.05"_s;
    QTest::newRow("negative, whole") << qint64(-1200) << u"JPY"_s << u"-1200"_s;
    QTest::newRow("no digits") << qint64(1200) << u"JPY"_s << u"1200"_s;
    QTest::newRow("three digits") << qint64(1234) << u"KWD"_s << u"1.234"_s;
    QTest::newRow("the largest") << most << u"USD"_s << u"92233720368547758.07"_s;
    QTest::newRow("the largest, whole") << most << u"JPY"_s << u"9223372036854775807"_s;
    QTest::newRow("nearly the smallest") << -most << u"KWD"_s << u"-9223372036854775.807"_s;
}

void TestMoney::writesAndReadsPlainDecimals()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, text);
    QCOMPARE(toDecimalText({minor, currency}), text);
    const auto read = fromDecimalText(text, currency);
    QVERIFY(read.has_value());
    QCOMPARE(read->minor, minor);
    QCOMPARE(read->currency, currency);
}

void TestMoney::readsShorterAndLongerForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("one decimal") << u"23.9"_s << u"USD"_s << qint64(2390);
    QTest::newRow("none") << u"23"_s << u"USD"_s << qint64(2300);
    QTest::newRow("zeros behind") << u"23.900"_s << u"USD"_s << qint64(2390);
    QTest::newRow("zeros behind a coinless one") << u"12.00"_s << u"JPY"_s << qint64(12);
    QTest::newRow("zeros before") << u"0023.90"_s << u"USD"_s << qint64(2390);
    QTest::newRow("three of three") << u"1.2"_s << u"KWD"_s << qint64(1200);
    QTest::newRow("negative, one decimal") << u"-1.5"_s << u"USD"_s << qint64(-150);
}

void TestMoney::readsShorterAndLongerForms()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const auto read = fromDecimalText(text, currency);
    QVERIFY(read.has_value());
    QCOMPARE(read->minor, minor);
}

void TestMoney::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    const auto row = [](const char *name, const char *text, const char *currency = "USD") {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(currency);
    };
    row("nothing", "");
    row("a sign only", "-");
    row("two signs", "--5");
    row("plus", "+5");
    row("sign behind", "5-");
    row("no digit before the point", ".50");
    row("no digit behind the point", "5.");
    row("a comma", "1,50");
    row("two points", "1.2.3");
    row("a blank", " 5");
    row("an exponent", "1e3");
    row("foreign digits", "٥");
    row("words", "free");
    row("a fraction of a cent", "23.901");
    row("a fraction of a yen", "12.5", "JPY");
    row("one more than fits", "92233720368547758.08");
    row("more digits than fit", "99999999999999999999");
    row("fits only without its cents", "92233720368547759");
    row("more than fits, negative", "-92233720368547759");
}

void TestMoney::refusesWhatIsNoAmount()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QVERIFY(!fromDecimalText(text, currency).has_value());
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
