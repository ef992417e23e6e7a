// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "formats/moneytext.h"

using namespace Qt::StringLiterals;
using recourse::domain::RefusalReason;
using recourse::formats::hasOpenDecimalSign;
using recourse::formats::provenDecimalSign;
using recourse::formats::readMoney;

class TestReadMoney final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheShapesThatShopsPrint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("column");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        const auto row = [](const QString &text, const QString &column, qint64 minor,
                            const QString &currency) {
            QTest::newRow(qPrintable(text + u' ' + column)) << text << column << minor << currency;
        };
        row(u"US $120.95"_s, {}, 12095, u"USD"_s);
        row(u"129,46zł"_s, {}, 12946, u"PLN"_s);
        row(u"€48.88"_s, {}, 4888, u"EUR"_s);
        row(u"€ 1,99"_s, {}, 199, u"EUR"_s);
        row(u"R$132,74"_s, {}, 13274, u"BRL"_s);
        row(u"R$61.25"_s, {}, 6125, u"BRL"_s);
        row(u"грн. 222.80"_s, {}, 22280, u"UAH"_s);
        row(u"CN￥ 235.87"_s, {}, 23587, u"CNY"_s);
        row(u"US $1,234.56"_s, {}, 123456, u"USD"_s);
        row(u"1.234,56 €"_s, {}, 123456, u"EUR"_s);
        row(u"1 234,56 ₽"_s, {}, 123456, u"RUB"_s);
        row(u"1'234.50 CHF"_s, {}, 123450, u"CHF"_s);
        row(u"23.90"_s, u"USD"_s, 2390, u"USD"_s);
        row(u"23,9"_s, u"EUR"_s, 2390, u"EUR"_s);
        row(u"$ 7"_s, u"CAD"_s, 700, u"CAD"_s);
        row(u"kr 129"_s, u"NOK"_s, 12900, u"NOK"_s);
        row(u"₩12,340"_s, {}, 12340, u"KRW"_s);
        row(u"1.234"_s, u"JPY"_s, 1234, u"JPY"_s);
        row(u"1,234"_s, u"USD"_s, 123400, u"USD"_s);
        row(u"1,234,567"_s, u"USD"_s, 123456700, u"USD"_s);
        row(u"1234,567"_s, u"KWD"_s, 1234567, u"KWD"_s);
        row(u"0,567"_s, u"KWD"_s, 567, u"KWD"_s);
        row(u"١٢٣٫٤٥"_s, u"SAR"_s, 12345, u"SAR"_s);
        row(u"١٬٢٣٤٫٥٠ ر.س"_s, {}, 123450, u"SAR"_s);
        row(u"Free shipping"_s, u"USD"_s, 0, u"USD"_s);
        row(u"-5.00"_s, u"USD"_s, -500, u"USD"_s);
        row(u"0.00"_s, u"USD"_s, 0, u"USD"_s);
    }
    void readsTheShapesThatShopsPrint()
    {
        QFETCH(QString, text);
        QFETCH(QString, column);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        const auto money = readMoney(text, {column, std::nullopt});
        QVERIFY(money);
        QCOMPARE(money->minor, minor);
        QCOMPARE(money->currency, currency);
    }

    void refusesWhatItWouldHaveToGuess_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("reason");
        const auto row = [](const QString &text, const QString &column, RefusalReason reason) {
            QTest::newRow(qPrintable(text.left(40) + u' ' + column))
                << text << column << int(reason);
        };
        row(u"12.50"_s, {}, RefusalReason::UnknownCurrency);
        row(u"$12.50"_s, {}, RefusalReason::UnknownCurrency);
        row(u"¥1250"_s, {}, RefusalReason::UnknownCurrency);
        row(u"kr 129"_s, {}, RefusalReason::UnknownCurrency);
        row(u"$12.50"_s, u"EUR"_s, RefusalReason::UnknownCurrency);
        row(u"€12.50"_s, u"USD"_s, RefusalReason::Contradiction);
        row(u"1,234"_s, u"KWD"_s, RefusalReason::AmbiguousAmount);
        row(u"12.345,6,7"_s, u"EUR"_s, RefusalReason::BadAmount);
        row(u"12.3456"_s, u"USD"_s, RefusalReason::BadAmount);
        row(u"1,2345,678"_s, u"USD"_s, RefusalReason::BadAmount);
        row(u"twelve"_s, u"USD"_s, RefusalReason::BadAmount);
        row(u"12 USD 50"_s, {}, RefusalReason::BadAmount);
        row(u"1e9"_s, u"USD"_s, RefusalReason::BadAmount);
        row(u"US $12 EUR"_s, {}, RefusalReason::BadAmount);
        row(u"99999999999.00"_s, u"USD"_s, RefusalReason::BadAmount);
        row(u"9"_s.repeated(60), u"USD"_s, RefusalReason::BadAmount);
        row(u"9"_s.repeated(100'000), u"USD"_s, RefusalReason::BadAmount);
        row(u"5.5"_s, u"JPY"_s, RefusalReason::BadAmount);
        row(u"<b>12</b>"_s, u"USD"_s, RefusalReason::BadAmount);
    }
    void refusesWhatItWouldHaveToGuess()
    {
        QFETCH(QString, text);
        QFETCH(QString, column);
        QFETCH(int, reason);
        const auto money = readMoney(text, {column, std::nullopt});
        QVERIFY(!money);
        QCOMPARE(int(money.error()), reason);
    }

    void letsTheRestOfTheFileDecide()
    {
        QCOMPARE(readMoney(u"1,234", {u"KWD"_s, u'.'})->minor, 1234000);
        QCOMPARE(readMoney(u"1,234", {u"KWD"_s, u','})->minor, 1234);
        QCOMPARE(readMoney(u"1.234", {u"EUR"_s, u','})->minor, 123400);
        // Thousandths of a cent where the file parts its cents by a point: not a thousand dollars.
        QCOMPARE(readMoney(u"1.234", {u"USD"_s, u'.'}).error(), RefusalReason::BadAmount);
    }

    void knowsWhatProvesADecimalSign()
    {
        QCOMPARE(provenDecimalSign(u"1.234,56"), std::optional<QChar>(u','));
        QCOMPARE(provenDecimalSign(u"US $120.95"), std::optional<QChar>(u'.'));
        QCOMPARE(provenDecimalSign(u"1,234"), std::nullopt);
        QCOMPARE(provenDecimalSign(u"1,234,567"), std::nullopt);
        QCOMPARE(provenDecimalSign(u"17"), std::nullopt);
        QVERIFY(hasOpenDecimalSign(u"US $1,234"));
        QVERIFY(!hasOpenDecimalSign(u"1,234.00"));
        QVERIFY(!hasOpenDecimalSign(u"12.34"));
    }
};

QTEST_APPLESS_MAIN(TestReadMoney)
#include "tst_readmoney.moc"
