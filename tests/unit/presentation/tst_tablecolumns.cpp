// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QThreadPool>
#include <QtTest>

#include "formats/shippedrules.h"
#include "formats/tablelayout.h"
#include "presentation/importpresenter.h"
#include "presentation/kepttables.h"
#include "presentation/tablecolumnsmodel.h"
#include "support/cancellationorders.h"
#include "support/englishplurals.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakekeptvalues.h"
#include "support/fakereaders.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::KnownTable;
using domain::TableGuess;
using domain::TableMapping;
using presentation::ImportFileView;
using presentation::ImportPresenter;
using presentation::KeptTables;
using presentation::TableColumnsModel;
using Columns = ImportFileView::Columns;
using Stage = ImportPresenter::Stage;

namespace {

TableGuess guess()
{
    TableGuess made;
    made.headings = {u"Nr"_s, u"Preis"_s, u"Wann"_s, u"Rest"_s};
    made.fingerprint = u"abc"_s;
    made.columns = {{u"order_id"_s, u"Nr"_s, 60},
                    {u"total"_s, u"Preis"_s, 95},
                    {u"placed_at"_s, u"Wann"_s, 40}};
    made.samples = {{u"8176543210980001"_s, u"12,95 €"_s, u"2026-01-02"_s, u"x"_s}};
    return made;
}

int choiceOf(const char *name)
{
    const auto choices = presentation::tableChoices();
    for (int i = 0; i < int(choices.size()); ++i) {
        if (choices.at(i).name == QLatin1String(name))
            return i;
    }
    return -1;
}

} // namespace

/** Tables that nobody knows: what the user says of their columns, and what becomes of it. */
class TestTableColumns final : public QObject
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
        m_kept.kept.clear();
        open();
    }
    void cleanup() { close(); }

    // -------------------------------------------------------------- the page

    void whatCanBeChosenIsWhatReadersKnow()
    {
        const auto choices = presentation::tableChoices();
        QCOMPARE(choices.at(0).name, QString());
        QCOMPARE(choices.at(1).name, u"order_id"_s);
        QSet<QString> labels;
        for (qsizetype i = 1; i < choices.size(); ++i) {
            QVERIFY2(formats::columnFromName(choices.at(i).name), qPrintable(choices.at(i).name));
            QVERIFY(choices.at(i).label != choices.at(i).name);
            labels.insert(choices.at(i).label);
        }
        QCOMPARE(labels.size(), choices.size() - 1); // no two are called the same
    }
    void onlyWhatTheGuessIsSureOfIsChosen()
    {
        TableColumnsModel model(u"t.csv"_s, std::make_shared<TableGuess>(guess()), {});
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.choice(0), choiceOf("order_id"));
        QCOMPARE(model.choice(1), choiceOf("total"));
        QCOMPARE(model.choice(2), 0); // a guess that is not sure
        QCOMPARE(model.choice(3), 0);
        QCOMPARE(model.index(2, TableColumnsModel::Holds).data().toString(), u"Not used"_s);
        QCOMPARE(model.index(1, TableColumnsModel::FirstCells).data().toString(),
                 u"\u2068"_s + u"12,95 €\u2069"_s);
        QCOMPARE(model.blockingReason(), QString());
        QCOMPARE(model.mapping(),
                 (TableMapping{{u"order_id"_s, u"Nr"_s}, {u"total"_s, u"Preis"_s}}));
        QVERIFY(!model.isSaid());
    }
    void whatWasSaidBeforeIsChosen()
    {
        const TableMapping said{{u"order_id"_s, u"Rest"_s}};
        const TableColumnsModel model(u"t.csv"_s, std::make_shared<TableGuess>(guess()), said);
        QVERIFY(model.isSaid());
        QCOMPARE(model.mapping(), said);
    }
    void twoColumnsForOneOfOursAreRefusedInWords()
    {
        TableColumnsModel model(u"t.csv"_s, std::make_shared<TableGuess>(guess()), {});
        const QSignalSpy changed(&model, &TableColumnsModel::changed);
        model.setChoice(3, choiceOf("total"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(
            model.blockingReason(),
            u"“Total” is chosen for two columns, “\u2068Preis\u2069” and “\u2068Rest\u2069”. "_s
            u"Only one of them can be it."_s);
        model.setChoice(1, 0);
        QCOMPARE(model.blockingReason(), QString());
    }
    void withoutNumbersOfOrdersItIsNotRead()
    {
        TableColumnsModel model(u"t.csv"_s, std::make_shared<TableGuess>(guess()), {});
        model.setChoice(0, 0);
        QCOMPARE(model.blockingReason(), u"Say which column holds the numbers of the orders."_s);
    }
    void aColumnThatCannotBeFoundAgainIsNotUsed()
    {
        TableGuess table = guess();
        table.headings = {u"Nr"_s, u"Note"_s, u"note"_s, QString()};
        table.unusable = {1, 2, 3};
        TableColumnsModel model(u"t.csv"_s, std::make_shared<TableGuess>(table), {});
        model.setChoice(1, choiceOf("title"));
        QCOMPARE(model.choice(1), 0);
        QVERIFY(model.unusableReason(1).startsWith(u"Two columns"_s));
        QVERIFY(model.unusableReason(3).startsWith(u"This column has no heading"_s));
        QCOMPARE(model.unusableReason(0), QString());
        QCOMPARE(model.index(3, TableColumnsModel::Heading).data().toString(), u"(no heading)"_s);
    }
    void whatATableSaysIsShortAndOnOneLine()
    {
        TableGuess table = guess();
        table.headings[3] = u"<b>a\nb</b>"_s;
        table.samples[0][3] = QString(100'000, u'x');
        const TableColumnsModel model(u"t.csv"_s, std::make_shared<TableGuess>(table), {});
        QCOMPARE(model.index(3, TableColumnsModel::Heading).data().toString(),
                 u"\u2068<b>a b</b>\u2069"_s);
        QCOMPARE(model.index(3, TableColumnsModel::FirstCells).data().toString().size(), 83);
    }

    // -------------------------------------------------------------- kept

    void whatWasSaidIsKeptBySource()
    {
        const TableMapping first{{u"order_id"_s, u"Nr"_s}};
        const TableMapping second{{u"order_id"_s, u"No, \"1\""_s}, {u"title"_s, u"Ware"_s}};
        {
            KeptTables tables(&m_kept);
            tables.keep({first, u"a"_s});
            tables.keep({second, u"b"_s});
            tables.keep({second, {}}); // of no source
            tables.keep({{}, u"c"_s}); // says nothing
        }
        KeptTables again(&m_kept);
        QCOMPARE(again.all(), (QList<KnownTable>{{second, u"b"_s}, {first, u"a"_s}}));
        again.keep({second, u"a"_s});
        QCOMPARE(KeptTables(&m_kept).all(),
                 (QList<KnownTable>{{second, u"a"_s}, {second, u"b"_s}}));
        again.forget(u"b"_s);
        QCOMPARE(KeptTables(&m_kept).all(), (QList<KnownTable>{{second, u"a"_s}}));
        again.forget(u"a"_s);
        QVERIFY(KeptTables(&m_kept).all().isEmpty());
        QVERIFY(m_kept.kept.size() <= 1); // nothing but an empty list
    }
    void onlyTheLatestSourcesAreKept()
    {
        KeptTables tables(&m_kept);
        for (int i = 0; i < 60; ++i)
            tables.keep({{{u"order_id"_s, u"Nr"_s}}, QString::number(i)});
        QCOMPARE(tables.all().size(), KeptTables::kMost);
        QCOMPARE(KeptTables(&m_kept).all().constFirst().fingerprint, u"59"_s);
        QCOMPARE(KeptTables(&m_kept).all().constLast().fingerprint, u"10"_s);
        QCOMPARE(m_kept.kept.size(), KeptTables::kMost + 1);
    }
    void keptWordsThatAreDamagedAreNone()
    {
        m_kept.kept[u"tableColumns/sources"_s] = QStringList{u"a"_s, QString(), u"b"_s};
        m_kept.kept[u"tableColumns/b"_s] = QStringList{u"order_id"_s};
        QVERIFY(KeptTables(&m_kept).all().isEmpty());
    }

    // -------------------------------------------------------------- the import

    void aTableThatNobodyKnowsIsReadOnceTheUserHasSaidHow()
    {
        offerTables();
        show({u"/x/a.csv"_s, u"/x/other.csv"_s});
        const auto files = m_presenter->files();
        QCOMPARE(files.at(0).columns, Columns::Unknown);
        QCOMPARE(files.at(0).table, u"/x/a.csv"_s);
        QVERIFY(files.at(0).waits);
        QCOMPARE(
            files.at(0).text,
            u"A table whose columns Recourse does not know. If it holds orders, say what they are."_s);
        QCOMPARE(files.at(1).columns, Columns::Unknown);
        QCOMPARE(m_presenter->blockingReason(), u"Say first what the columns of the table are."_s);
        QVERIFY(!m_presenter->columnsOf(u"/x/none.csv"_s));

        const auto columns = m_presenter->columnsOf(u"/x/a.csv"_s);
        QVERIFY(columns);
        QCOMPARE(columns->title(), u"What the columns of \u2068a.csv\u2069 are"_s);
        m_presenter->setColumns(u"/x/a.csv"_s, columns->mapping());
        finishReading();
        QCOMPARE(m_presenter->files().at(0).columns, Columns::Said);
        QCOMPARE(m_presenter->files().at(0).text, u"Table of orders, 1 order"_s);
        QCOMPARE(m_presenter->files().at(1).columns, Columns::Unknown); // of another source
        QVERIFY(m_presenter->canImport());
        QCOMPARE(m_presenter->columnsOf(u"/x/a.csv"_s)->mapping(), columns->mapping());
    }
    void theNextFileOfTheSourceIsNotAskedFor()
    {
        offerTables();
        show({u"/x/a.csv"_s});
        m_presenter->setColumns(u"/x/a.csv"_s, {{u"order_id"_s, u"Nr"_s}});
        finishReading();
        close();
        open(); // the next import, maybe after a new start
        show({u"/x/b.csv"_s});
        QCOMPARE(m_presenter->files().at(0).columns, Columns::Said);
        QVERIFY(m_presenter->canImport());

        m_presenter->forgetColumns(u"/x/b.csv"_s);
        finishReading();
        QCOMPARE(m_presenter->files().at(0).columns, Columns::Unknown);
        QVERIFY(KeptTables(&m_kept).all().isEmpty());
    }
    void allTablesOfTheSourceAreReadAgain()
    {
        offerTables();
        domain::FolderFiles folder;
        folder.isFolder = true;
        folder.files = {u"/x/in/a.csv"_s, u"/x/in/b.csv"_s, u"/x/in/other.csv"_s,
                        u"/x/in/letter.txt"_s};
        m_readers.folders[u"/x/in"_s] = folder;
        show({u"/x/in"_s});
        auto view = m_presenter->files().constFirst();
        QCOMPARE(view.columns, Columns::Unknown);
        QCOMPARE(view.table, u"/x/in/a.csv"_s);
        QVERIFY2(view.text.contains(u"3 tables with columns that Recourse does not know"_s),
                 qPrintable(view.text));
        m_presenter->setColumns(view.table, {{u"order_id"_s, u"Nr"_s}});
        finishReading();
        view = m_presenter->files().constFirst();
        QCOMPARE(m_presenter->summary(), u"2 new · 0 changed · 0 same · 0 refused"_s);
        QCOMPARE(view.columns, Columns::Unknown);
        QCOMPARE(view.table, u"/x/in/other.csv"_s); // asked for one after the other
    }
    /** Of thousands of tables only some are kept with their rows, and all are read again. */
    void ofManyTablesFewAreKept()
    {
        domain::FolderFiles folder;
        folder.isFolder = true;
        for (int i = 0; i < 300; ++i) {
            const QString name = u"t%1.csv"_s.arg(i);
            folder.files.append(u"/x/in/"_s + name);
            answerWith(name, u"abc"_s, u"81765432109%1"_s.arg(10'000 + i));
        }
        m_readers.folders[u"/x/in"_s] = folder;
        show({u"/x/in"_s});
        QVERIFY(m_presenter->columnsOf(u"/x/in/t0.csv"_s)->rowCount() > 0);
        QVERIFY(m_presenter->columnsOf(u"/x/in/t299.csv"_s)->rowCount() == 0);
        m_presenter->setColumns(u"/x/in/t0.csv"_s, {{u"order_id"_s, u"Nr"_s}});
        finishReading();
        QCOMPARE(m_presenter->summary(), u"300 new · 0 changed · 0 same · 0 refused"_s);
    }
    void copiedRowsAreAskedForToo()
    {
        offerTables();
        answerWith(u"Clipboard"_s, u"abc"_s, u"8176543210980009"_s);
        m_presenter->addCopied("Nr\tPreis\n8176543210980009\t1\n");
        finishReading();
        QCOMPARE(m_presenter->files().constFirst().columns, Columns::Unknown);
        m_presenter->setColumns(m_presenter->files().constFirst().table,
                                {{u"order_id"_s, u"Nr"_s}});
        finishReading();
        QVERIFY(m_presenter->canImport());
    }

private:
    void open()
    {
        m_presenter = std::make_unique<ImportPresenter>(ImportPresenter::Tools{
            m_thread, m_readers, m_rules, m_clock, m_language, m_pool, {}, &m_kept});
    }
    void close()
    {
        m_presenter.reset();
        m_pool.waitForDone();
        m_thread.runAll();
    }
    /** A table that is read by what was said of its source, and offered before. */
    void answerWith(const QString &name, const QString &fingerprint, const QString &number)
    {
        m_readers.answers[name] = [fingerprint, number](const domain::ReadOptions &options) {
            auto table = std::make_shared<TableGuess>(guess());
            table->fingerprint = fingerprint;
            domain::ReadResult result;
            for (const KnownTable &known : options.tables) {
                if (known.fingerprint != fingerprint)
                    continue;
                domain::Order order = test::anOrderOf(domain::OrderStatus::Shipped);
                order.number = number;
                result = test::goodFile(u"csv"_s, {order});
                result.columns = known.columns;
            }
            if (result.drafts.isEmpty()) {
                result.fatal = domain::Refusal();
                result.fatal->reason = domain::RefusalReason::NotAnOrderFile;
            }
            result.table = table;
            return result;
        };
    }
    void offerTables()
    {
        answerWith(u"a.csv"_s, u"abc"_s, u"8176543210980001"_s);
        answerWith(u"b.csv"_s, u"abc"_s, u"8176543210980002"_s);
        answerWith(u"other.csv"_s, u"other"_s, u"8176543210980003"_s);
    }
    void show(const QStringList &paths)
    {
        m_presenter->addFiles(paths);
        finishReading();
    }
    void finishReading()
    {
        QTRY_VERIFY(m_thread.waiting() > 0);
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
    }

    test::EnglishPlurals m_plurals;
    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T14:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    test::FakeReaders m_readers;
    test::FakeKeptValues m_kept;
    presentation::LanguageSetting m_language{
        wording::Regional{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("UTC")}};
    QThreadPool m_pool;
    std::unique_ptr<ImportPresenter> m_presenter;
};

QTEST_GUILESS_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
