// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/moneytext.h"

#include <limits>

#include <QtTest>

#include "wording/numbertext.h"

using namespace Qt::StringLiterals;
using recourse::domain::Money;
using recourse::wording::Regional;

class TestMoneyText final : public QObject
{
    Q_OBJECT
private slots:
    void writesAmountsInTheReadersWay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"en_US"_s << qint64(2390) << u"USD"_s << u"23.90\u00a0USD"_s;
        QTest::newRow("German") << u"de_DE"_s << qint64(2390) << u"USD"_s << u"23,90\u00a0USD"_s;
        QTest::newRow("thousands")
            << u"en_US"_s << qint64(123456789) << u"EUR"_s << u"1,234,567.89\u00a0EUR"_s;
        QTest::newRow("no coins") << u"en_US"_s << qint64(1500) << u"JPY"_s << u"1,500\u00a0JPY"_s;
        QTest::newRow("three digits")
            << u"en_US"_s << qint64(1005) << u"KWD"_s << u"1.005\u00a0KWD"_s;
        QTest::newRow("a cent") << u"en_US"_s << qint64(1) << u"USD"_s << u"0.01\u00a0USD"_s;
        QTest::newRow("money back") << u"en_US"_s << qint64(-50) << u"USD"_s << u"-0.50\u00a0USD"_s;
        QTest::newRow("Arabic digits, one piece in right-to-left text")
            << u"ar_EG"_s << qint64(2390) << u"USD"_s << u"\u2066٢٣٫٩٠\u00a0USD\u2069"_s;
        QTest::newRow("the least of all") << u"en_US"_s << std::numeric_limits<qint64>::min()
                                          << u"USD"_s << u"-92,233,720,368,547,758.08\u00a0USD"_s;
        QTest::newRow("the least of all, no coins")
            << u"en_US"_s << std::numeric_limits<qint64>::min() << u"JPY"_s
            << u"-9,223,372,036,854,775,808\u00a0JPY"_s;
    }
    void writesAmountsInTheReadersWay()
    {
        QFETCH(QString, language);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        const Regional regional{QLocale(language), QTimeZone::utc()};
        QTEST(recourse::wording::moneyText(Money{minor, currency}, regional), "text");
    }

    void neverAddsTwoCurrencies()
    {
        const Regional regional{QLocale(u"en_US"_s), QTimeZone::utc()};
        QCOMPARE(recourse::wording::moneyListText({{5742, u"USD"_s}, {1200, u"EUR"_s}}, regional),
                 u"57.42\u00a0USD and 12.00\u00a0EUR"_s);
        QCOMPARE(recourse::wording::moneyListText({}, regional), QString());
    }

    void groupsOrderNumbersByFourFromTheRight_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("shown");
        QTest::newRow("sixteen") << u"8176543210987654"_s << u"8176 5432 1098 7654"_s;
        QTest::newRow("fourteen") << u"12345678901234"_s << u"12 3456 7890 1234"_s;
        QTest::newRow("four") << u"1234"_s << u"1234"_s;
        QTest::newRow("five") << u"12345"_s << u"1 2345"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("another shop's") << u"AB-12345"_s << u"AB-12345"_s;
        QTest::newRow("other digits stay as they are") << u"١٢٣٤٥"_s << u"١٢٣٤٥"_s;
    }
    void groupsOrderNumbersByFourFromTheRight()
    {
        QFETCH(QString, number);
        QTEST(recourse::wording::groupedNumber(number), "shown");
    }

    void keepsForeignTextInOnePiece()
    {
        QCOMPARE(recourse::wording::isolatedLtr(u"8176 5432"_s), u"\u20668176 5432\u2069"_s);
        QCOMPARE(recourse::wording::isolated(u"متجر"_s), u"\u2068متجر\u2069"_s);
        QCOMPARE(recourse::wording::isolated(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestMoneyText)
#include "tst_moneytext.moc"
