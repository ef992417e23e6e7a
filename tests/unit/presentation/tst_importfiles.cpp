// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

#include "formats/csvtable.h"
#include "formats/shippedrules.h"
#include "presentation/importpresenter.h"
#include "presentation/lastimport.h"
#include "support/cancellationorders.h"
#include "support/englishplurals.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakereaders.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::ImportModel;
using presentation::ImportPresenter;
using Stage = ImportPresenter::Stage;

/** What an import says of its files and folders, and the report of it. */
class TestImportFiles final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_rules = formats::shippedRules();
        QCoreApplication::installTranslator(&m_plurals);
    }
    void init()
    {
        m_book.orderStore.orders.clear();
        m_readers.answers.clear();
        m_readers.folders.clear();
        m_presenter = std::make_unique<ImportPresenter>(ImportPresenter::Tools{
            m_thread, m_readers, m_rules, m_clock, m_language, m_pool, &formats::csvTable});
    }
    void cleanup()
    {
        m_presenter.reset();
        m_pool.waitForDone();
        m_thread.runAll();
    }

    void saysWhatAFileWasTakenFor()
    {
        m_readers.answers[u"page.html"_s] = [](const auto &) {
            domain::Order order = numbered(u"8176543210980001"_s);
            order.dates = {{}, {}, {}};
            order.dates[0].quote = u"Ship within 7 days"_s;
            order.dates[1].quote = u"Delivery: Dec 20"_s;
            order.events = {{}};
            auto result = test::goodFile(u"site-page"_s, {order});
            result.title = u"Saved order page"_s;
            return result;
        };
        show({u"/x/page.html"_s});
        QCOMPARE(m_presenter->files().constFirst().text,
                 u"Saved order page, 1 order, 2 dates printed by the site, 1 event"_s);
    }
    void aMailThatIsNoOrderMailSaysWhy()
    {
        m_readers.answers[u"news.eml"_s] = [](const auto &) {
            auto result = test::goodFile(u"mail"_s, {});
            domain::Refusal refusal;
            refusal.reason = domain::RefusalReason::NotAnOrderMail;
            result.refused = {refusal};
            return result;
        };
        show({u"/x/news.eml"_s});
        const auto file = m_presenter->files().constFirst();
        QVERIFY(!file.readable);
        QVERIFY2(file.text.startsWith(u"This mail is not about an order"_s), qPrintable(file.text));
    }
    void readsAFolderAndPassesOverWhatHoldsNoOrders()
    {
        domain::FolderFiles folder;
        folder.isFolder = true;
        folder.files = {u"/x/in/a.csv"_s, u"/x/in/letter.txt"_s, u"/x/in/b.csv"_s};
        m_readers.folders[u"/x/in"_s] = folder;
        m_readers.answers[u"a.csv"_s] = [](const auto &) {
            return test::goodFile(u"csv"_s, {numbered(u"8176543210980001"_s)});
        };
        m_readers.answers[u"b.csv"_s] = [](const auto &) {
            return test::goodFile(
                u"csv"_s, {numbered(u"8176543210980002"_s), numbered(u"8176543210980003"_s)});
        };
        show({u"/x/in"_s, u"/x/in/b.csv"_s}); // the second one is read and taken once
        QCOMPARE(m_presenter->summary(), u"3 new · 0 changed · 0 same · 0 refused"_s);
        const auto files = m_presenter->files();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].name, u"in"_s);
        QCOMPARE(files[0].text, u"3 orders, 2 files with orders, 1 other file passed over"_s);
        QVERIFY(files[0].readable);
        QCOMPARE(m_presenter->orders().plan().files.size(), 2);
        m_presenter->import();
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->stage(), Stage::Imported);
        QCOMPARE(m_book.orderStore.orders.size(), 3U);
    }
    void manyFilesAreFewCards()
    {
        QStringList paths;
        for (int i = 0; i < 1000; ++i)
            paths.append(u"/x/%1.txt"_s.arg(i));
        show(paths);
        const auto files = m_presenter->files();
        QCOMPARE(files.size(), 201);
        QCOMPARE(files.constLast().name, u"And 800 more files"_s);
        QCOMPARE(m_presenter->title(), u"Import: 1,000 files"_s);
    }
    void theReportTellsWhatThePreviewShows()
    {
        mixedFiles();
        ImportModel &model = m_presenter->orders();
        model.setData(model.index(0, ImportModel::Take), Qt::Unchecked, Qt::CheckStateRole);
        const QTemporaryDir folder;
        const QSignalSpy reported(m_presenter.get(), &ImportPresenter::reported);
        m_presenter->saveReport(folder.filePath(u"report.csv"_s));
        QTRY_COMPARE(reported.size(), 1);
        QCOMPARE(reported[0][1].toString(), QString());
        const QString table = contentOf(folder.filePath(u"report.csv"_s));
        QCOMPARE(table.count(u'\n'), 7); // heading, 2 files, 3 orders, 1 refused line
        QVERIFY(table.startsWith(u"What,Name,State,Said of it\r\n"_s));
        QVERIFY(
            table.contains(u"File,/x/a.csv,read,\"Table of orders, 3 orders, 1 refused\"\r\n"_s));
        QVERIFY(table.contains(u"File,/x/newsletter.eml,no orders,This is not a file"_s));
        QVERIFY(table.contains(u",left out,"_s));
        QVERIFY(table.contains(u",same,Nothing new\r\n"_s));
        QVERIFY(table.contains(u",refused,"_s));
        QVERIFY(table.contains(u"line 57"_s));
        // Where it cannot be written nothing is there, and the reason is told.
        m_presenter->saveReport(folder.filePath(u"nowhere/report.html"_s));
        QTRY_COMPARE(reported.size(), 2);
        QVERIFY(!reported[1][1].toString().isEmpty());
    }
    /** What was done is told once the window of the import is gone. */
    void theReportAfterTheImportTellsWhatWasDone()
    {
        mixedFiles();
        ImportModel &model = m_presenter->orders();
        model.setData(model.index(0, ImportModel::Take), Qt::Unchecked, Qt::CheckStateRole);
        presentation::LastImport last(m_pool, &formats::csvTable);
        QVERIFY(!last.isThere());
        m_presenter->import();
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->stage(), Stage::Imported);
        last.remember(m_presenter->reportSource());
        QVERIFY(last.isThere());
        m_presenter.reset();

        const QTemporaryDir folder;
        const QSignalSpy saved(&last, &presentation::LastImport::saved);
        last.save(folder.filePath(u"done.csv"_s));
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved[0][1].toString(), QString());
        const QString table = contentOf(folder.filePath(u"done.csv"_s));
        // The new order was left out, so that one was changed and one was known.
        QVERIFY2(table.contains(u"Imported: 0 new, 1 changed, 1 the same, 1 refused"_s),
                 qPrintable(table));
        QVERIFY(table.contains(u"File,/x/newsletter.eml,no orders,This is not a file"_s));
        QVERIFY(table.contains(u",left out,"_s));
        QVERIFY(table.contains(u",refused,"_s));
        last.save(folder.filePath(u"done.html"_s));
        QTRY_COMPARE(saved.size(), 2);
        QVERIFY(contentOf(folder.filePath(u"done.html"_s)).contains(u"Imported into Recourse, "_s));
        last.save(folder.filePath(u"nowhere/done.html"_s));
        QTRY_COMPARE(saved.size(), 3);
        QVERIFY(!saved[2][1].toString().isEmpty());
    }
    void whatFilesSayIsTextInTheReport()
    {
        m_readers.answers[u"a.csv"_s] = [](const auto &) {
            domain::Order order = numbered(QString());
            order.items.first().title = u"=1+1<script>alert(1)</script>"_s;
            return test::goodFile(u"csv"_s, {order});
        };
        show({u"/x/a.csv"_s});
        const QTemporaryDir folder;
        const QSignalSpy reported(m_presenter.get(), &ImportPresenter::reported);
        m_presenter->saveReport(folder.filePath(u"report.html"_s));
        m_presenter->saveReport(folder.filePath(u"report.csv"_s));
        QTRY_COMPARE(reported.size(), 2);
        const QString page = contentOf(folder.filePath(u"report.html"_s));
        QVERIFY(page.contains(u"=1+1&lt;script&gt;"_s));
        QVERIFY(!page.contains(u"<script"_s));
        QVERIFY(page.contains(u"1 new"_s));
        QVERIFY(contentOf(folder.filePath(u"report.csv"_s)).contains(u"Order,'=1+1<script>"_s));
    }

private:
    static QString contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static domain::Order numbered(const QString &number)
    {
        domain::Order order = test::anOrderOf(domain::OrderStatus::AwaitingShipment);
        order.number = number;
        return order;
    }
    /** One new, one changed, one same order, a refused line, and a file that is none. */
    void mixedFiles()
    {
        m_book.orderStore.orders[core::OrderId{1}] = numbered(u"8176543210980001"_s);
        m_book.orderStore.orders[core::OrderId{2}] = numbered(u"8176543210980002"_s);
        m_readers.answers[u"a.csv"_s] = [](const auto &) {
            domain::Order changed = numbered(u"8176543210980001"_s);
            changed.observedAt = test::instant("2026-11-21T13:00:00Z");
            changed.seller.name = u"Lucky Tech Outlet"_s;
            auto result = test::goodFile(
                u"csv"_s,
                {numbered(u"8176543210980003"_s), changed, numbered(u"8176543210980002"_s)});
            domain::Refusal refusal;
            refusal.file = u"/x/a.csv"_s;
            refusal.line = 57;
            refusal.reason = domain::RefusalReason::BadDate;
            refusal.arguments = {u"13/14/2026"_s};
            result.refused = {refusal};
            return result;
        };
        show({u"/x/a.csv"_s, u"/x/newsletter.eml"_s});
    }
    void show(const QStringList &files)
    {
        m_presenter->addFiles(files);
        run();
    }
    void run()
    {
        QCOMPARE(m_presenter->stage(), Stage::Reading);
        QVERIFY(!m_presenter->canImport());
        QTRY_VERIFY(m_thread.waiting() > 0);
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    }

    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T14:00:00Z"};
    test::EnglishPlurals m_plurals;
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    test::FakeReaders m_readers;
    QThreadPool m_pool;
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")}};
    std::unique_ptr<ImportPresenter> m_presenter;
};

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
