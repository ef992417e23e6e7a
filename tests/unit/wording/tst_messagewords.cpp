// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "wording/messagewords.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::Moment;
using domain::Money;

class MessageWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("amount");
        QTest::newRow("en") << u"en"_s << u"21 November 2026"_s << u"1,234.50 USD"_s;
        QTest::newRow("de") << u"de"_s << u"21. November 2026"_s << u"1.234,50 USD"_s;
        QTest::newRow("ru") << u"ru"_s << u"21 ноября 2026 г."_s << u"1\u00a0234,50 USD"_s;
        QTest::newRow("zh") << u"zh"_s << u"2026年11月21日"_s << u"1,234.50 USD"_s;
        QTest::newRow("ar") << u"ar"_s << u"21 نوفمبر 2026"_s << u"1,234.50 USD"_s;
        QTest::newRow("pt") << u"pt"_s << u"21 de novembro de 2026"_s << u"1.234,50 USD"_s;
    }
    void writesAsTheLanguageDoes()
    {
        QFETCH(QString, language);
        QFETCH(QString, amount);
        const auto regional = wording::messageRegional(language, QTimeZone::utc());
        const Moment day = Moment::onDay(QDate(2026, 11, 21));
        QTEST(wording::messageText(day, regional), "day");
        const QString written = wording::messageText(Money{123450, u"USD"_s}, regional);
        QCOMPARE(QString(written).replace(QChar(QChar::Nbsp), u' '),
                 QString(amount).replace(QChar(QChar::Nbsp), u' '));
    }

    void anInstantIsADayWhereTheBuyerLives()
    {
        const auto instant = core::Instant::fromIso(u"2026-11-21T20:00:00Z"_s);
        QVERIFY(instant);
        const Moment moment = Moment::at(*instant);
        QCOMPARE(wording::messageText(moment,
                                      wording::messageRegional(u"en"_s, QTimeZone("Asia/Seoul"))),
                 u"22 November 2026"_s);
    }

    void everyFieldHasAName()
    {
        for (const domain::MessageField &field : domain::messageFields())
            QVERIFY2(wording::fieldLabel(field.name) != field.name,
                     qPrintable(field.name.toString()));
    }

    void composesInItsLanguageElseInEnglish()
    {
        domain::MessageTemplate one;
        one.needs = {u"order"_s};
        one.texts = {{u"en"_s, {u"A"_s, u"Order {order}: {title}"_s}},
                     {u"ar"_s, {u"B"_s, u"{order}"_s}}};
        domain::MessageValues values;
        values.fields = {{u"order"_s, u"8176"_s}, {u"title"_s, QString(20000, u'x')}};
        QCOMPARE(wording::composedMessage(one, u"zh"_s, values, QTimeZone::utc()).text,
                 QString(u"Order 8176: "_s + QString(119, u'x') + u'…'));
        QCOMPARE(wording::composedMessage(one, u"ar"_s, values, QTimeZone::utc()).text,
                 u"\u20688176\u2069"_s);
    }
};

QTEST_GUILESS_MAIN(MessageWordsTest)
#include "tst_messagewords.moc"
