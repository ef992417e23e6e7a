// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QTest>

#include "formats/sheets/sheettable.h"
#include "formats/sheets/sheetvalues.h"
#include "formats/sheets/xmlwatch.h"
#include "support/readerpacks.h"
#include "unit/formats/toldorder.h"

using namespace Qt::StringLiterals;
using recourse::domain::DateKind;
using recourse::domain::Money;
using recourse::domain::Order;
using recourse::domain::ReadOptions;
using recourse::domain::ReadResult;
using recourse::domain::RefusalReason;
using recourse::formats::FormatReaders;
using namespace recourse::formats;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(RECOURSE_TEST_DATA "/../fuzz/corpus/sheet/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ReadResult read(const QString &name, const ReadOptions &options = {})
{
    return recourse::tests::readersUnderTest().readContent(u"any.name"_s, contentOf(name), options,
                                                           {});
}

QString day(const Order &order, DateKind kind)
{
    const auto *fact = order.date(kind);
    return fact ? fact->moment.toIso() : QString();
}

} // namespace

/** Spreadsheets are found by what they are, read within bounds, and never put on the disk. */
class TestSheets final : public QObject
{
    Q_OBJECT

private slots:
    void readsAWorkbookWithOurColumns()
    {
        const ReadResult result = read(u"own.xlsx"_s);
        QVERIFY(!result.fatal);
        QCOMPARE(result.format, u"spreadsheet"_s);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 1);
        QCOMPARE(result.drafts.at(0).line, 2);
        const Order &order = result.drafts.at(0).order;
        QCOMPARE(order.number, u"8190000000010017"_s);
        QCOMPARE(order.items.at(0).title, u"Lamp"_s);                // a shared text
        QCOMPARE(order.total, std::optional(Money{1295, u"EUR"_s})); // 12.949999999999999
        QCOMPARE(day(order, DateKind::PlacedAt), u"2026-02-19"_s);   // 46072.5, no zone
        QVERIFY(order.date(DateKind::PlacedAt)->moment.isDay());
    }

    void readsDaysSince1904()
    {
        const ReadResult result = read(u"since1904.xlsx"_s);
        QCOMPARE(day(result.drafts.at(0).order, DateKind::PlacedAt), u"2026-02-19"_s);
    }

    void readsWhatTheUserSaidOfItsColumns_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("placed");
        QTest::newRow("xlsx") << u"unknown.xlsx"_s << u"2026-02-19"_s;
        QTest::newRow("ods") << u"unknown.ods"_s << u"2026-02-21"_s;
    }
    void readsWhatTheUserSaidOfItsColumns()
    {
        QFETCH(QString, name);
        QFETCH(QString, placed);
        const ReadResult unknown = read(name);
        QVERIFY(unknown.fatal && unknown.table);
        QCOMPARE(unknown.table->headings.constFirst(), u"Bestell-Nr."_s);
        QVERIFY(unknown.table->samples.constFirst().at(1).startsWith(u"Lamp"_s));
        QVERIFY(!unknown.table->isCut);
        ReadOptions options;
        options.tables = {{{{u"order_id"_s, u"Bestell-Nr."_s},
                            {u"title"_s, u"Was"_s},
                            {u"placed_at"_s, u"Kauf"_s}},
                           unknown.table->fingerprint}};
        const ReadResult said = read(name, options);
        QVERIFY(!said.fatal && said.table);
        QCOMPARE(said.drafts.size(), 1);
        const Order &order = said.drafts.at(0).order;
        QCOMPARE(order.number, u"8190000000010017"_s);
        QVERIFY(order.items.at(0).title.startsWith(u"Lamp"_s));
        QVERIFY(!order.total.has_value()); // nobody said where it stands
        QCOMPARE(day(order, DateKind::PlacedAt), placed);
    }

    void refusesNumbersThatWereRounded()
    {
        const ReadResult result = read(u"spoilt.xlsx"_s);
        QVERIFY(!result.fatal);
        QCOMPARE(result.drafts.size(), 0);
        QCOMPARE(result.refused.size(), 1);
        QCOMPARE(result.refused.at(0).reason, RefusalReason::BadNumber);
        QCOMPARE(result.refused.at(0).path, u"order_id"_s);
        QCOMPARE(result.refused.at(0).line, 2);
    }

    void takesTheFirstSheetWhoseHeaderIsKnown()
    {
        QCOMPARE(read(u"second-sheet.xlsx"_s).drafts.size(), 1);
        const ReadResult privacy = read(u"privacy.xlsx"_s);
        QVERIFY(!privacy.fatal);
        QCOMPARE(privacy.format, u"privacy-export"_s);
        QCOMPARE(privacy.drafts.size(), 1);
        QCOMPARE(privacy.refused.size(), 0);
        QCOMPARE(recourse::tests::toldLines(privacy.drafts.at(0).order),
                 (QStringList{
                     u"order: 8190000000170017"_s, // 8.190000000170017E15
                     u"market: aliexpress"_s,
                     u"status text: FINISH"_s,
                     u"end reason: buyer_accept_goods"_s,
                     u"placed_at: 2026-02-21"_s,
                     u"paid_at: 2026-02-21"_s,
                     u"item: Ultrasonic cleaner |  | ? | ?"_s,
                     u"- line: 8190000000171017"_s,
                 }));
        ReadOptions asked;
        asked.format = u"privacy-export"_s;
        QCOMPARE(read(u"privacy.xlsx"_s, asked).drafts.size(), 1);
    }

    void readsAnOpenDocument()
    {
        const ReadResult result = read(u"own.ods"_s);
        QVERIFY(!result.fatal);
        QCOMPARE(result.refused.size(), 0);
        QCOMPARE(result.drafts.size(), 1);
        const Order &order = result.drafts.at(0).order;
        QCOMPARE(order.number, u"8190000000010017"_s);
        QCOMPARE(order.items.at(0).title, u"Lamp  big"_s); // without the remark
        QCOMPARE(order.total, std::optional(Money{1295, u"EUR"_s}));
        QCOMPARE(day(order, DateKind::PlacedAt), u"2026-02-21"_s);
    }

    void refusesWhatIsDamagedOrMadeToHarm_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *file, RefusalReason reason) {
            QTest::newRow(file) << QString::fromLatin1(file) << int(reason);
        };
        row("backup.zip", RefusalReason::Backup);
        row("other.zip", RefusalReason::NotAnOrderFile);
        row("text.odt", RefusalReason::NotAnOrderFile);
        row("cut.xlsx", RefusalReason::BadSheet);
        row("head-only.xlsx", RefusalReason::NotAnOrderFile);
        row("no-sheets.xlsx", RefusalReason::Empty);
        row("not-closed.xlsx", RefusalReason::BadSheet);
        row("deep.xlsx", RefusalReason::NestedTooDeep);
        row("entities.xlsx", RefusalReason::BadSheet);
        row("external.xlsx", RefusalReason::BadSheet);
        row("attributes.xlsx", RefusalReason::BadSheet);
        row("bomb.xlsx", RefusalReason::TooLarge);
        row("shared-bomb.xlsx", RefusalReason::TooLarge);
        row("repeat-bomb.ods", RefusalReason::TooLarge);
        row("text-out-of-range.xlsx", RefusalReason::BadSheet);
        row("far-column.xlsx", RefusalReason::TooLarge);
        row("backwards.xlsx", RefusalReason::TooLarge);
        row("utf16.xlsx", RefusalReason::WrongEncoding);
    }
    void refusesWhatIsDamagedOrMadeToHarm()
    {
        QFETCH(QString, file);
        QFETCH(int, reason);
        QVERIFY(!contentOf(file).isEmpty());
        const ReadResult result = read(file);
        QVERIFY(result.fatal.has_value());
        QCOMPARE(int(result.fatal->reason), reason);
        QVERIFY(result.drafts.isEmpty());
    }

    /** The archive is read from memory, so names that lead out of it lead nowhere. */
    void namesInTheArchiveDoNotMatter()
    {
        const ReadResult result = read(u"names.xlsx"_s);
        QVERIFY(!result.fatal);
        QVERIFY(result.drafts.isEmpty());
    }

    void stopsWhenCancelled()
    {
        const ReadResult result = recourse::tests::readersUnderTest().readContent(
            u"x"_s, contentOf(u"shared-bomb.xlsx"_s), {}, [](qint64, qint64) { return false; });
        QVERIFY(result.cancelled);
        QVERIFY(!result.fatal);
    }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isLong");
        QTest::addColumn<bool>("isExact");
        const auto row = [](const char *raw, const char *text, bool isLong, bool isExact) {
            QTest::newRow(raw) << QByteArray(raw) << QByteArray(text) << isLong << isExact;
        };
        row("1", "1", false, false);
        row("1.0", "1", false, false);
        row("0.1", "0.1", false, false);
        row("12.949999999999999", "12.95", false, false);
        row("3.069099405669913E15", "3069099405669913", true, true);
        row("3069099405669910", "3069099405669910", true, false);
        row("100005007000000", "100005007000000", false, false); // fifteen digits
        row("8.1900000000100172E17", "8.19000000001002e+17", false, false);
        row("abc", "abc", false, false);
        row("nan", "nan", false, false);
    }
    void numbers()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, text);
        QFETCH(bool, isLong);
        QFETCH(bool, isExact);
        const SheetNumber number = sheetNumber(raw);
        QCOMPARE(number.text, text);
        QCOMPARE(number.isLong, isLong);
        QCOMPARE(number.isExact, isExact);
    }

    /** Whoever keeps the sixteenth digit once keeps it always, so a zero there is a zero. */
    void oneExactNumberVouchesForAll()
    {
        SheetBuilder sure;
        sure.beginRow(1);
        QVERIFY(sure.addNumber(0, "8190000000010010"));
        QVERIFY(sure.addNumber(1, "8190000000010017"));
        const auto exact = sure.take();
        const auto rows = exact->rows();
        QCOMPARE(rows->next(), TableRows::Got::Row);
        QCOMPARE(rows->cell(0).toByteArray(), QByteArray("8190000000010010"));
        SheetBuilder unsure;
        unsure.beginRow(1);
        QVERIFY(unsure.addNumber(0, "8190000000010010"));
        const auto rounded = unsure.take();
        const auto again = rounded->rows();
        QCOMPARE(again->next(), TableRows::Got::Row);
        QCOMPARE(again->cell(0).toByteArray(), QByteArray("8.19000000001001e+15"));
    }

    void formatCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDate");
        QTest::addColumn<QByteArray>("currency");
        QTest::newRow("iso") << u"yyyy\\-mm\\-dd"_s << true << QByteArray();
        QTest::newRow("german") << u"[$-407]dd/mm/yyyy;@"_s << true << QByteArray();
        QTest::newRow("amount") << u"#,##0.00 [$€-407]"_s << false << QByteArray("€");
        QTest::newRow("dollar") << u"[$US$-409]#,##0.00;[RED]-[$US$-409]#,##0.00"_s << false
                                << QByteArray("US$");
        QTest::newRow("without country") << u"[$zł] 0.00"_s << false << QByteArray("zł");
        QTest::newRow("words") << u"0.00 \"dishes\""_s << false << QByteArray();
        QTest::newRow("plain") << u"#,##0.00"_s << false << QByteArray();
        QTest::newRow("colour") << u"[Red]0"_s << false << QByteArray();
        QTest::newRow("open") << u"[$€"_s << false << QByteArray("€");
    }
    void formatCodes()
    {
        QFETCH(QString, code);
        QFETCH(bool, isDate);
        QFETCH(QByteArray, currency);
        QCOMPARE(formatOfCode(code).isDate, isDate);
        QCOMPARE(formatOfCode(code).currency, currency);
    }

    void days()
    {
        QCOMPARE(sheetDate(1, false), QByteArray("1900-01-01"));
        QCOMPARE(sheetDate(59, false), QByteArray("1900-02-28"));
        QCOMPARE(sheetDate(60, false), QByteArray()); // 1900 was no leap year
        QCOMPARE(sheetDate(61, false), QByteArray("1900-03-01"));
        QCOMPARE(sheetDate(46074.322754629, false), QByteArray("2026-02-21 07:44:46"));
        QCOMPARE(sheetDate(46073.999999, false), QByteArray("2026-02-21"));
        QCOMPARE(sheetDate(0.5, false), QByteArray());
        QCOMPARE(sheetDate(-1, false), QByteArray());
        QCOMPARE(sheetDate(1e300, false), QByteArray());
        QCOMPARE(sheetDate(qQNaN(), false), QByteArray());
    }

    void references()
    {
        QCOMPARE(columnOfReference(u"A1"), 0);
        QCOMPARE(columnOfReference(u"AB12"), 27);
        QCOMPARE(columnOfReference(u"XFD1"), 16383);
        QCOMPARE(columnOfReference(u"XFE1"), -1);
        QCOMPARE(columnOfReference(u"12"), -1);
        QCOMPARE(columnOfReference(u""), -1);
    }

    void theWatchLetsOrdinaryXmlPass()
    {
        XmlWatch watch;
        QVERIFY(watch.take("<?xml version=\"1.0\"?><!-- don't > -- ' --><a b='>\"' c=\"<'\">x<!"
                           "[CDATA[<d>]] > ]]></a>"));
        QVERIFY(watch.take(QByteArray("<c r=\"A1\"><v>1</v></c>").repeated(100'000)));
    }
    void theWatchStops_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("types") << QByteArray("<!DOCTYPE a []><a/>");
        QTest::newRow("entity") << QByteArray("<!ENTITY a 'b'>");
        QTest::newRow("endless text") << "<a>" + QByteArray(3 << 20, 'x');
        QTest::newRow("endless attribute") << "<a b='" + QByteArray(40'000, 'x');
        QTest::newRow("hidden behind a bracket")
            << "<a b='>' " + QByteArray("c='' ").repeated(10'000);
        QTest::newRow("endless comment") << "<!--" + QByteArray(40'000, 'x');
        QTest::newRow("many long tags")
            << QByteArray("<a b='" + QByteArray(3000, 'x') + "'/>").repeated(20);
    }
    void theWatchStops()
    {
        QFETCH(QByteArray, xml);
        XmlWatch watch;
        QVERIFY(!watch.take(xml));
    }
};

QTEST_APPLESS_MAIN(TestSheets)
#include "tst_sheets.moc"
