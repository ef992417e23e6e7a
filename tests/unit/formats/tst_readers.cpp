// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "formats/csvwriter.h"
#include "formats/exchangewriter.h"
#include "formats/readers.h"
#include "formats/samples.h"

using namespace Qt::StringLiterals;
using recourse::core::Instant;
using recourse::domain::Order;
using recourse::domain::OrderStatus;
using recourse::domain::ReadOptions;
using recourse::domain::ReadResult;
using recourse::domain::RefusalReason;
using recourse::domain::SourceKind;
using recourse::formats::FormatReaders;
using recourse::formats::sampleOrders;
using recourse::formats::sampleTable;

namespace {

ReadResult read(const QByteArray &content, const ReadOptions &options = {})
{
    return FormatReaders().readContent(u"file"_s, content, options, {});
}

} // namespace

class TestReaders final : public QObject
{
    Q_OBJECT

private slots:
    void refusesFilesThatHoldNoOrders_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const QByteArray &content, RefusalReason reason) {
            QTest::newRow(name) << content << int(reason);
        };
        QByteArray binary;
        for (int i = 0; i < 4096; ++i)
            binary += char(i * 37 % 256);
        row("empty", "", RefusalReason::Empty);
        row("blank", "\r\n \t\r\n", RefusalReason::Empty);
        row("only a mark", "\xef\xbb\xbf", RefusalReason::Empty);
        row("binary", binary, RefusalReason::NotAnOrderFile);
        row("zip", QByteArray("PK\x03\x04\x14\x00\x00\x00", 8) + binary,
            RefusalReason::NotAnOrderFile);
        row("prose", "Dear seller, please cancel my order.\nThank you.\n",
            RefusalReason::NotAnOrderFile);
        row("page", "<html><body>order_id</body></html>", RefusalReason::NotAnOrderFile);
        row("other json", "{\"hello\": [1, 2]}", RefusalReason::NotAnOrderFile);
        row("broken json", "{\"format\": \"recourse-book\",", RefusalReason::BadJson);
        row("no number column", "title,status,total\nPen,shipped,1.00\n",
            RefusalReason::MissingColumn);
        row("damaged UTF-8", "order_id,title\n8176543210987654,\xc3\xa4\xc3\xb6\xc3\xbc\xff\n",
            RefusalReason::WrongEncoding);
        row("damaged UTF-8 with mark", "\xef\xbb\xbforder_id,title\n8176543210987654,\xff\n",
            RefusalReason::WrongEncoding);
        row("half of UTF-16", QByteArray("\xff\xfeo\x00\x00\xd8x\x00", 8),
            RefusalReason::WrongEncoding);
    }
    void refusesFilesThatHoldNoOrders()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, reason);
        const ReadResult result = read(content);
        QVERIFY(result.fatal);
        QCOMPARE(int(result.fatal->reason), reason);
        QCOMPARE(result.fatal->file, u"file"_s);
        QVERIFY(result.drafts.isEmpty());
    }

    void namesThePlaceOfABadByte()
    {
        const ReadResult result = read(
            "order_id,title\n8176543210987654,\xc3\xa4\xc3\xb6\xc3\xbc\xff\n");
        QCOMPARE(result.fatal->line, 2);
        QCOMPARE(result.fatal->column, 21);
    }

    void readsTextOfOldPrograms()
    {
        // "Küchenmaschine für Äpfel, größer" and more of it as windows-1252 has it.
        QByteArray content = "order_id;title;total;currency\n";
        for (int i = 0; i < 20; ++i)
            content += "81765432109876" + QByteArray::number(10 + i)
                + ";K\xfc"
                  "chenmaschine f\xfcr \xc4pfel, gr\xf6\xdf"
                  "er, sch\xf6n;1,50;EUR\n";
        const ReadResult result = read(content);
        QVERIFY(!result.fatal);
        QCOMPARE(result.drafts.size(), 20);
        QCOMPARE(result.drafts.at(0).order.items.at(0).title,
                 u"Küchenmaschine für Äpfel, größer, schön"_s);
    }

    void saysWhatToldTheOrders_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<SourceKind>("kind");
        QTest::newRow("page") << u"pages/detail-en.html"_s << SourceKind::Page;
        QTest::newRow("answer") << u"captures/list.json"_s << SourceKind::Capture;
        QTest::newRow("mail") << u"mails/en-shipped.eml"_s << SourceKind::Mail;
        QTest::newRow("exporter") << u"tables/extension.csv"_s << SourceKind::Exporter;
        QTest::newRow("exporter's JSON")
            << u"tables/shopper-inventory.json"_s << SourceKind::Exporter;
        QTest::newRow("privacy") << u"tables/privacy-export.csv"_s << SourceKind::PrivacyExport;
    }
    void saysWhatToldTheOrders()
    {
        QFETCH(QString, file);
        const ReadResult result = FormatReaders().readFile(
            QStringLiteral(RECOURSE_TEST_DATA "/readers/") + file, {}, {});
        QVERIFY(!result.drafts.isEmpty());
        for (const auto &draft : result.drafts)
            QTEST(draft.order.source, "kind");
    }
    void saysWhatToldOrdersOfItsOwnFormats()
    {
        QCOMPARE(read("order_id,status\n8176543210987654,shipped\n").drafts.at(0).order.source,
                 SourceKind::Table);
        QCOMPARE(read("Order ID: 8176543210987654\n").drafts.at(0).order.source, SourceKind::Text);
        // An export tells the sources of its book, where it knows them.
        const ReadResult book = read(R"({"format": "recourse-book", "version": 1, "orders": [
            {"id": "8176543210987654", "observed_at": "2026-11-21T12:00:00Z", "observed_by": "mail"},
            {"id": "8176543210987655"}]})");
        QCOMPARE(book.drafts.at(0).order.source, SourceKind::Mail);
        QCOMPARE(book.drafts.at(1).order.source, SourceKind::Unknown);
    }

    void findsTheFormatByContent()
    {
        QCOMPARE(read("order_id,status\n8176543210987654,shipped\n").format, u"csv"_s);
        QCOMPARE(read("{\"orders\": [], \"version\": 1, \"format\": \"recourse-book\"}").format,
                 u"recourse-json"_s);
        for (const QString &format :
             {u"recourse-json"_s, u"extension-csv"_s, u"csv"_s, u"capture"_s})
            QVERIFY2(FormatReaders().formats().contains(format), qPrintable(format));
        ReadOptions wrong;
        wrong.format = u"telex"_s;
        QCOMPARE(read("order_id\n", wrong).fatal->reason, RefusalReason::BadValue);
    }

    void rowsCopiedFromASpreadsheetAreATable()
    {
        // What a spreadsheet puts on the clipboard: tabs between cells, its own ends of lines.
        const recourse::domain::OrderReaders &readers = FormatReaders();
        const ReadResult result = readers.readContent(
            u"Clipboard"_s,
            "Order ID\tPlaced at\tStatus\tTitle\tTotal\tCurrency\r\n"
            "8176543210987654\t2026-11-20\tawaiting_shipment\tLamp, white\t23.90\tUSD\r\n"
            "8176543210987655\t2026-11-20\tshipped\tCable\t3.02\tUSD\r\n",
            {}, {});
        QVERIFY(!result.fatal);
        QCOMPARE(result.drafts.size(), 2);
        QCOMPARE(result.drafts.at(0).order.number, u"8176543210987654"_s);
        QCOMPARE(result.drafts.at(1).order.total, (recourse::domain::Money{302, u"USD"_s}));
        QCOMPARE(readers.readContent(u"Clipboard"_s, "milk, bread", {}, {}).fatal->reason,
                 RefusalReason::NotAnOrderFile);
    }

    void readsFilesAndSaysWhenItCannot()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"orders.bin"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sampleTable());
        file.close();
        const FormatReaders readers;
        const ReadResult result = readers.readFile(path, {}, {});
        QVERIFY(!result.fatal);
        QVERIFY(result.refused.isEmpty());
        QCOMPARE(result.file, path);
        QCOMPARE(result.drafts.size(), 12);
        QCOMPARE(readers.readFile(folder.path(), {}, {}).fatal->reason,
                 RefusalReason::UnreadableFile);
        QCOMPARE(readers.readFile(folder.filePath(u"none"_s), {}, {}).fatal->reason,
                 RefusalReason::UnreadableFile);
        QVERIFY(file.resize(600LL << 20)); // a hole, no bytes on the disk
        QCOMPARE(readers.readFile(path, {}, {}).fatal->reason, RefusalReason::TooLarge);
    }

    void theOpenBookIsRefusedByEveryName()
    {
        QTemporaryDir folder;
        const QString book = folder.filePath(u"orders.recourse"_s);
        for (const QString &path : {book, QString(book + u"-wal"_s)}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(sampleTable()); // it would be read if it were not refused first
        }
        QVERIFY(QFile::link(book, folder.filePath(u"link.csv"_s)));
        QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
        std::filesystem::create_hard_link(
            QFileInfo(book).filesystemFilePath(),
            QFileInfo(folder.filePath(u"hard.csv"_s)).filesystemFilePath());
        const FormatReaders readers(book);
        for (const QString &name :
             {u"orders.recourse"_s, u"orders.recourse-wal"_s, u"orders.recourse-shm"_s,
              u"link.csv"_s, u"hard.csv"_s, u"sub/../orders.recourse"_s}) {
            const ReadResult result = readers.readFile(folder.filePath(name), {}, {});
            QVERIFY2(result.fatal, qPrintable(name));
            QCOMPARE(result.fatal->reason, RefusalReason::OpenBook);
        }
        QVERIFY(QFile::copy(book, folder.filePath(u"copy.csv"_s)));
        QVERIFY(!readers.readFile(folder.filePath(u"copy.csv"_s), {}, {}).fatal);
    }

    void readsTheCheckedInCorpusWithoutInventing()
    {
        for (const QString &kind : {u"csv"_s, u"exchange"_s}) {
            const QDir corpus(QStringLiteral(RECOURSE_SOURCE_DIR) + u"/tests/fuzz/corpus/"_s
                              + kind);
            const QStringList names = corpus.entryList(QDir::Files);
            QVERIFY(names.size() > 5);
            for (const QString &name : names) {
                QFile file(corpus.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray content = file.readAll();
                const ReadResult result = read(content);
                QVERIFY(!result.fatal || result.drafts.isEmpty());
                for (const auto &draft : result.drafts) {
                    if (!content.contains('\0'))
                        QVERIFY2(content.contains(draft.order.number.toUtf8()), qPrintable(name));
                }
            }
        }
    }

    void showsSamplesOfEveryStateAsOfToday()
    {
        const Instant now = *Instant::fromIso(u"2027-03-05T01:00:00Z"_s);
        const QList<Order> orders = sampleOrders(now);
        QCOMPARE(orders.size(), 44);
        QSet<int> states;
        QSet<QString> numbers;
        QSet<QString> currencies;
        for (const Order &order : orders) {
            states.insert(int(order.status));
            numbers.insert(order.number);
            if (order.total)
                currencies.insert(order.total->currency);
            QVERIFY(order.observedAt);
            QVERIFY(*order.observedAt <= now);
            for (const auto &event : order.events)
                QVERIFY(!event.at || event.at->asStart() <= now);
        }
        QCOMPARE(states.size(), recourse::domain::kOrderStatusCount);
        QCOMPARE(numbers.size(), orders.size());
        QVERIFY(currencies.size() >= 6);
        // The reference is 2026-11-21T12:00; 01:00 of 5 March is less than 104 days later.
        QCOMPARE(orders.at(0).observedAt->toIso(), u"2027-03-04T11:00:00Z"_s);
    }
};

QTEST_APPLESS_MAIN(TestReaders)
#include "tst_readers.moc"
