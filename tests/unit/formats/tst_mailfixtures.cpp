// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Mails as buyers have them, from the folder that RECOURSE_FIXTURES names; each expectation is what
// a person reads in the mail.

#include <QDir>
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

ReadResult fixture(const QString &number)
{
    const QDir folder(qEnvironmentVariable("RECOURSE_FIXTURES") + u"/mail"_s);
    const QStringList names = folder.entryList({number + u"_*.eml"_s}, QDir::Files);
    QFile file(folder.filePath(names.value(0)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return tests::readersUnderTest().readContent(names.value(0), file.readAll(), {}, {});
}

} // namespace

class TestMailFixtures final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QDir(qEnvironmentVariable("RECOURSE_FIXTURES") + u"/mail"_s).exists()
            || qEnvironmentVariable("RECOURSE_FIXTURES").isEmpty())
            QSKIP("RECOURSE_FIXTURES names no folder with the mails");
    }

    void gives_data()
    {
        QTest::addColumn<QList<QStringList>>("orders");
        QTest::newRow("127") << QList<QStringList>{{
            u"order: 9999999999990003"_s,
            u"market: aliexpress"_s,
            u"seen: 2024-08-20T20:51:31Z"_s,
            u"status: awaiting_shipment"_s,
            u"total: 1.99 EUR"_s,
            u"item: Beispiel-Schalter kabellos m ... | Variante A | 1 | ?"_s,
        }};
        QTest::newRow("129") << QList<QStringList>{{
            u"order: 9999999999990005"_s,
            u"market: aliexpress"_s,
            u"seen: 2024-04-04T01:48:58Z"_s,
            u"status: shipped"_s,
            u"total: 1.99 EUR"_s,
            u"seller: Beispiel Store"_s,
            u"placed_at: 2026-01-01 | Aufgegeben am Jan 01,2026, 12:00"_s,
            u"item: Beispiel-Lampe LED flach... | Variante A | 1 | 1.99 EUR"_s,
            u"event: shipped 2024-04-04T01:48:58Z | Bestellung 9999999999990005 wurde versandt"_s,
        }};
        QTest::newRow("131") << QList<QStringList>{{
            u"order: 9999999999990006"_s,
            u"market: aliexpress"_s,
            u"seen: 2024-08-23T06:42:56Z"_s,
            u"status: shipped"_s,
            u"promised_delivery_by: 2024-08-30 | Voraussichtliche Zustellzeit 30/08/2024"_s,
            u"event: tracking 2024-08-23T06:42:56Z | Paket im Transit"_s,
        }};
        QTest::newRow("133") << QList<QStringList>{
            {
                u"order: 9999999999990007"_s,
                u"market: aliexpress"_s,
                u"seen: 2025-03-10T10:36:34Z"_s,
                u"total: 1.99 EUR"_s,
                u"seller: Beispiel Store"_s,
                u"placed_at: 2026-01-01 | Aufgegeben am Jan 01,2026, 12:00"_s,
                u"item: Beispiel-Handtuch aus Bau... | Variante A | 1 | 1.99 EUR"_s,
                u"parcel: H9999702885602351723"_s,
                u"event: tracking 2025-03-10T10:36:34Z | Neuer Lieferstatus"_s,
            },
            {
                u"order: 9999999999990008"_s,
                u"market: aliexpress"_s,
                u"seen: 2025-03-10T10:36:34Z"_s,
                u"total: 1.99 EUR"_s,
                u"seller: Beispiel Store"_s,
                u"placed_at: 2026-01-01 | Aufgegeben am Jan 01,2026, 12:00"_s,
                u"item: Beispiel-Spielzeug Kreise... | Variante A | 1 | 1.99 EUR"_s,
                u"parcel: H9999702885602351723"_s,
                u"event: tracking 2025-03-10T10:36:34Z | Neuer Lieferstatus"_s,
            },
        };
        // Plain text: the order's number stands in a link only.
        QTest::newRow("135") << QList<QStringList>{{
            u"order: 9999999999990011"_s,
            u"market: aliexpress"_s,
            u"site: aliexpress.com"_s,
            u"seen: 2025-07-17T11:37:27Z"_s,
            u"status: shipped"_s,
            u"item: Beispiel-Ersatzteil Getriebe Set für... | Variante A | 1 | ?"_s,
            u"item: Beispiel-Ersatzteil Getriebe Set für... | Variante A | 1 | ?"_s,
            u"parcel: 00340999999999990010"_s,
            u"event: tracking 2025-07-17T11:37:27Z | Zollabfertigung für 00340999999999990010 "
            u"wurde beendet"_s,
        }};
        // Five items of four orders, and not a word of which is whose.
        QList<QStringList> four;
        for (const QString &end : {u"17"_s, u"18"_s, u"19"_s, u"20"_s})
            four.append({
                QString(u"order: 99999999999900"_s + end),
                u"market: aliexpress"_s,
                u"site: aliexpress.com"_s,
                u"seen: 2026-01-29T15:08:42Z"_s,
                u"status: shipped"_s,
                u"parcel: AP99995016711915"_s,
                u"event: tracking 2026-01-29T15:08:42Z | Vom Kurier abgeholt"_s,
            });
        QTest::newRow("137") << four;
        QTest::newRow("139") << QList<QStringList>{{
            u"order: 9999999999990021"_s,
            u"market: aliexpress"_s,
            u"seen: 2023-12-23T16:04:11Z"_s,
            u"status: delivered"_s,
            u"total: 1.99 EUR"_s,
            u"seller: Beispiel Store"_s,
            u"protection_ends_at: 2024-01-07T16:04:11Z | Wenn Sie den Artikel immer noch nicht "
            u"erhalten haben bzw. ihn zwar erhalten haben, aber unzufrieden damit sind, haben Sie "
            u"15 Tage Zeit, eine Streitigkeit zu eröffnen."_s,
            u"placed_at: 2026-01-01 | Aufgegeben am Jan 01,2026, 12:00"_s,
            u"item: Beispiel-Schalter kabello... | Variante A | 1 | 1.99 EUR"_s,
            u"event: delivered 2023-12-23T16:04:11Z | Wir haben die Lieferung Ihrer Bestellung "
            u"9999999999990021 bestätigt."_s,
        }};
        QTest::newRow("143") << QList<QStringList>{{
            u"order: 9999999999990023"_s,
            u"market: aliexpress"_s,
            u"site: aliexpress.com"_s,
            u"seen: 2026-08-19T01:49:28Z"_s,
            u"status: shipped"_s,
            u"item: Beispiel-Stativplatte mit Schnellwechs... | Variante A | 1 | ?"_s,
            u"item: Beispiel-Stativplatte mit Schnellwechs... | Variante B | 1 | ?"_s,
            u"event: tracking 2026-08-19T01:49:28Z | Vom Kurier abgeholt"_s,
        }};
    }
    void gives()
    {
        QFETCH(QList<QStringList>, orders);
        const ReadResult result = fixture(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(result.format, u"mail"_s);
        QVERIFY(!result.fatal);
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.drafts.size(), orders.size());
        for (qsizetype i = 0; i < orders.size(); ++i)
            QCOMPARE(toldLines(result.drafts.at(i).order), orders.at(i));
    }

    void refusesAdvertisingAndOtherShops_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number : {"098", "106", "118", "141"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }
    void refusesAdvertisingAndOtherShops()
    {
        QFETCH(QString, number);
        const ReadResult result = fixture(number);
        QCOMPARE(result.format, u"mail"_s);
        QVERIFY(result.drafts.isEmpty());
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused.at(0).reason, RefusalReason::NotAnOrderMail);
    }

    void nobodysNameOrAddressIsTaken()
    {
        const QDir folder(qEnvironmentVariable("RECOURSE_FIXTURES") + u"/mail"_s);
        for (const QString &name : folder.entryList(QDir::Files)) {
            const ReadResult result = fixture(name.left(3));
            for (const auto &draft : result.drafts) {
                const QString all = toldLines(draft.order).join(u'\n');
                for (const QString &own : {u"Mustermann"_s, u"Musterstra"_s, u"Musterstadt"_s,
                                           u"0000000000"_s, u"example.org"_s, u"Bayern"_s})
                    QVERIFY2(!all.contains(own), qPrintable(name + u": "_s + all));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestMailFixtures)
#include "tst_mailfixtures.moc"
