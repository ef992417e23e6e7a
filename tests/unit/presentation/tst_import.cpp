// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QThreadPool>
#include <QtTest>

#include "domain/mergevalues.h"
#include "formats/shippedrules.h"
#include "presentation/importpresenter.h"
#include "presentation/importtexts.h"
#include "support/cancellationorders.h"
#include "support/englishplurals.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakereaders.h"
#include "support/processortime.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::ImportModel;
using presentation::ImportPresenter;
using presentation::JobPresenter;
using Stage = ImportPresenter::Stage;

/** The import without a window: reading, preview, question, writing; and the job under it. */
class TestImport final : public QObject
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
        m_presenter = std::make_unique<ImportPresenter>(
            ImportPresenter::Tools{m_thread, m_readers, m_rules, m_clock, m_language, m_pool});
    }
    void cleanup()
    {
        m_presenter.reset();
        m_pool.waitForDone();
        m_thread.runAll();
    }

    void aFieldHasALabelAndWordsOfItsOwn()
    {
        QCOMPARE(presentation::fieldLabel(u"archived"_s), u"In the archive"_s);
        QCOMPARE(presentation::fieldText(u"archived"_s, true, m_clock.now(), m_language.regional()),
                 u"yes"_s);
    }

    // -------------------------------------------------------------- the job

    void aJobShowsItsBarOnlyWhereItLasts()
    {
        JobPresenter job;
        const auto token = job.start([](qint64 done, qint64 total) {
            return QString(QString::number(done) + u'/' + QString::number(total));
        });
        QCOMPARE(job.state(), JobPresenter::State::Running);
        QVERIFY(!job.isBarVisible());
        QVERIFY(token.report(3, 12));
        QTRY_VERIFY(job.isBarVisible());
        QTRY_COMPARE(job.text(), u"3/12"_s);
        QCOMPARE(job.permille(), 250);
        job.succeed();
        QVERIFY(!job.isBarVisible());
        QCOMPARE(job.state(), JobPresenter::State::Succeeded);
    }
    void aCancelledJobIsNoFailedOne()
    {
        JobPresenter job;
        auto token = job.start({});
        job.cancel();
        job.cancel();
        QCOMPARE(job.state(), JobPresenter::State::Cancelling);
        QVERIFY(!token.report(1, 2));
        job.finishCancelled();
        QCOMPARE(job.state(), JobPresenter::State::Cancelled);
        token = job.start({});
        QVERIFY(!token.isCancelled());
        job.fail();
        QCOMPARE(job.state(), JobPresenter::State::Failed);
        job.succeed(); // over is over
        QCOMPARE(job.state(), JobPresenter::State::Failed);
    }

    // -------------------------------------------------------------- the preview

    void showsWhatIsNewChangedSameAndRefused()
    {
        mixedFiles();
        QCOMPARE(m_presenter->title(), u"Import: 2 files"_s);
        QCOMPARE(m_presenter->summary(), u"1 new · 1 changed · 1 same · 1 refused"_s);
        QCOMPARE(m_presenter->importText(), u"Import 2 orders"_s);
        QVERIFY(m_presenter->canImport());
        const auto files = m_presenter->files();
        QCOMPARE(files.at(0).text, u"Table of orders, 3 orders, 1 refused"_s);
        QVERIFY(files.at(0).readable);
        QVERIFY(!files.at(1).readable);
        QCOMPARE(files.at(1).text, u"This is not a file of orders that Recourse can read."_s);

        ImportModel &model = m_presenter->orders();
        QCOMPARE(model.rowCount(), 4); // the file that is none stands among the files
        QCOMPARE(textOf(0, ImportModel::State), u"new"_s);
        QCOMPARE(textOf(1, ImportModel::State), u"changed"_s);
        QCOMPARE(textOf(2, ImportModel::State), u"same"_s);
        QCOMPARE(textOf(3, ImportModel::State), u"refused"_s);
        QCOMPARE(textOf(3, ImportModel::Changes),
                 u"“\u2068"
                 "13/14/2026\u2069” is no date."_s);
        QVERIFY(model.index(3, ImportModel::Order)
                    .data(ImportModel::NumberRole)
                    .toString()
                    .contains(u"line 57"_s));
    }
    void aQuestionNamesWhatToldTheValues()
    {
        const wording::Regional regional{QLocale(QLocale::English, QLocale::UnitedKingdom),
                                         QTimeZone::utc()};
        const auto now = core::Instant::fromIso(u"2026-03-09T12:00:00Z"_s).value();
        services::PlannedOrder planned;
        services::Contradiction asked;
        asked.field = u"total"_s;
        asked.mine = domain::Money{815, u"USD"_s};
        asked.theirs = domain::Money{851, u"USD"_s};
        asked.mineBy = domain::SourceKind::Page;
        asked.mineSeen = core::Instant::fromIso(u"2026-03-03T12:00:00Z"_s).value();
        asked.theirsBy = domain::SourceKind::Mail;
        asked.theirsSeen = core::Instant::fromIso(u"2026-03-05T12:00:00Z"_s).value();
        planned.contradictions = {asked};
        const auto text = [&] { return presentation::questionsOf(planned, now, regional)[0].text; };
        QCOMPARE(
            text(),
            u"Total: 8.15\u00a0USD (saved page of 3 Mar) or 8.51\u00a0USD (mail of the site of "
            "5 Mar)?"_s);
        planned.contradictions[0].theirsBy = domain::SourceKind::Exporter;
        planned.contradictions[0].theirsSeen.reset(); // it does not say when
        QCOMPARE(text(),
                 u"Total: 8.15\u00a0USD (saved page of 3 Mar) or 8.51\u00a0USD (file of an export "
                 "program)?"_s);
        planned.contradictions[0].own = true;
        QCOMPARE(text(),
                 u"Total: your 8.15\u00a0USD or 8.51\u00a0USD (file of an export program)?"_s);
    }
    void asksWhichOfTwoValuesCounts()
    {
        twoValues();
        ImportModel &model = m_presenter->orders();
        QCOMPARE(m_presenter->summary(), u"0 new · 0 changed · 1 same · 1 to decide · 0 refused"_s);
        QCOMPARE(textOf(0, ImportModel::State), u"two values"_s);
        QVERIFY(!m_presenter->canImport()); // nothing else is new
        QCOMPARE(m_presenter->blockingReason(),
                 u"Choose a value where there are two; your book knows everything else already."_s);
        const auto questions = model.questions(0);
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions[0].text, u"Total: your 8.15\u00a0USD or the file's 8.51\u00a0USD?"_s);
        QCOMPARE(questions[0].keepText, u"Keep mine"_s);
        QCOMPARE(questions[0].takeText, u"Take the file's"_s);
        QVERIFY(!questions[0].answered);
        QCOMPARE(model.index(0, ImportModel::Changes).data(Qt::AccessibleTextRole).toString(),
                 u"Total: your 8.15\u00a0USD or the file's 8.51\u00a0USD? 8.15\u00a0USD counts."_s);
        QVERIFY(model.questions(1).isEmpty());

        model.answer(0, 0, true);
        model.answer(0, 7, true); // there is none
        QVERIFY(model.questions(0)[0].takesTheirs);
        QCOMPARE(textOf(0, ImportModel::State), u"changed"_s);
        QCOMPARE(m_presenter->summary(), u"0 new · 0 changed · 1 same · 0 refused"_s);
        QCOMPARE(m_presenter->importText(), u"Import 1 order"_s);
        QVERIFY(m_presenter->canImport());
        m_presenter->import();
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->stage(), Stage::Imported);
        QCOMPARE(m_book.orderStore.orders[core::OrderId{1}].total,
                 std::optional(domain::Money{851, u"USD"_s}));
    }
    void tellsAChangeFieldByField()
    {
        mixedFiles();
        const auto lines = m_presenter->orders()
                               .index(1, ImportModel::Changes)
                               .data(ImportModel::ChangesRole)
                               .value<QList<presentation::ChangeLine>>();
        const auto seller = std::find_if(lines.cbegin(), lines.cend(), [](const auto &line) {
            return line.label == u"Seller"_s;
        });
        QVERIFY(seller != lines.cend());
        QCOMPARE(seller->before, u"\u2068Lucky Tech Store\u2069"_s);
        QCOMPARE(seller->after, u"\u2068Lucky Tech Outlet\u2069"_s);
    }
    void namesWhichOfSeveral()
    {
        QCOMPARE(presentation::fieldLabel(u"items[0].title"_s), u"Item"_s);
        QCOMPARE(presentation::fieldLabel(u"parcels[1].number"_s), u"Tracking number (2)"_s);
        QCOMPARE(presentation::fieldLabel(u"something.newer"_s), u"something.newer"_s);
    }
    void aTickLeavesAnOrderOut()
    {
        mixedFiles();
        ImportModel &model = m_presenter->orders();
        QVERIFY(
            model.setData(model.index(0, ImportModel::Take), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(m_presenter->importText(), u"Import 1 order"_s);
        QVERIFY(!model.setData(model.index(2, ImportModel::Take), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(3, ImportModel::Take), Qt::Checked, Qt::CheckStateRole));
        model.takeAll(false);
        QVERIFY(!m_presenter->canImport());
        QCOMPARE(m_presenter->blockingReason(), u"No order is ticked."_s);
        model.takeAll(true);
        QCOMPARE(m_presenter->importText(), u"Import 2 orders"_s);
    }
    void readsEveryFileOnce()
    {
        int reads = 0;
        m_readers.answers[u"a.csv"_s] = [&reads](const auto &) {
            ++reads;
            return test::goodFile(u"csv"_s, {test::anOrderOf(domain::OrderStatus::Shipped)});
        };
        show({u"/x/a.csv"_s});
        show({u"/x/a.csv"_s, u"/x/b.txt"_s});
        QCOMPARE(reads, 1);
        QCOMPARE(m_presenter->files().size(), 2);
    }
    void rowsThatWereCopiedAreReadLikeAFile()
    {
        m_readers.answers[u"Clipboard"_s] = [](const auto &) {
            return test::goodFile(u"csv"_s, {test::anOrderOf(domain::OrderStatus::Shipped)});
        };
        m_presenter->addCopied("order_id\tstatus\n");
        run();
        QCOMPARE(m_readers.read.at(u"Clipboard"_s), QByteArray("order_id\tstatus\n"));
        QCOMPARE(m_presenter->title(), u"Import what was copied"_s);
        QCOMPARE(m_presenter->files().constFirst().name, u"Clipboard"_s);
        QCOMPARE(m_presenter->files().constFirst().path, QString());
        QCOMPARE(m_presenter->importText(), u"Import 1 order"_s);
    }
    void copiedTextThatHoldsNoOrdersIsSaidSo()
    {
        m_presenter->addCopied("milk, bread");
        run();
        QVERIFY(!m_presenter->canImport());
        QCOMPARE(m_presenter->files().constFirst().text,
                 u"No orders can be read from this. Copy whole rows, together with the first one "
                 "that names the columns."_s);
    }
    void asksHowDatesAreMeantAndReadsAgain()
    {
        QList<std::optional<domain::DateOrder>> asked;
        m_readers.answers[u"a.csv"_s] = [&asked](const domain::ReadOptions &options) {
            asked.append(options.dateOrder);
            if (options.dateOrder)
                return test::goodFile(u"csv"_s, {test::anOrderOf(domain::OrderStatus::Shipped)});
            domain::ReadResult result;
            result.format = u"csv"_s;
            domain::Refusal refusal;
            refusal.reason = domain::RefusalReason::AmbiguousDate;
            refusal.line = 2;
            refusal.arguments = {u"03/04/2026"_s};
            result.refused = {refusal};
            return result;
        };
        show({u"/x/a.csv"_s});
        QVERIFY(m_presenter->asksDateOrder());
        QVERIFY(m_presenter->dateQuestion().contains(u"03/04/2026"_s));
        QVERIFY(!m_presenter->dateOrder());
        QVERIFY(!m_presenter->canImport());
        QVERIFY(m_presenter->waitsForDateOrder());
        // Nothing was refused: a question is open.
        QCOMPARE(m_presenter->summary(),
                 u"0 new · 0 changed · 0 same · 0 refused · 1 waiting for your answer"_s);
        QCOMPARE(m_presenter->blockingReason(),
                 u"Say first whether the day or the month comes first."_s);
        QCOMPARE(m_presenter->files().constFirst().text,
                 u"Table of orders, waits for your answer how its dates are meant"_s);
        QVERIFY(m_presenter->files().constFirst().readable);
        QVERIFY(m_presenter->files().constFirst().waits);
        QCOMPARE(textOf(0, ImportModel::State), u"waits"_s);
        QCOMPARE(textOf(0, ImportModel::Order), u"Waits for your answer"_s);
        m_presenter->setDateOrder(domain::DateOrder::MonthFirst);
        run();
        QCOMPARE(asked,
                 (QList<std::optional<domain::DateOrder>>{{}, domain::DateOrder::MonthFirst}));
        QVERIFY(m_presenter->canImport());
        QVERIFY(!m_presenter->waitsForDateOrder());
        QVERIFY(!m_presenter->files().constFirst().waits);
        QVERIFY(m_presenter->asksDateOrder()); // the answer can be changed still
        m_presenter->setDateOrder(domain::DateOrder::DayFirst);
        run();
        QCOMPARE(asked.last(), std::optional(domain::DateOrder::DayFirst));
    }
    void staysFluidWithAHundredThousandOrders()
    {
        services::ImportPlan plan;
        services::PlannedOrder planned;
        planned.merged = test::anOrderOf(domain::OrderStatus::Shipped);
        plan.orders = QList<services::PlannedOrder>(100'000, planned);
        ImportModel &model = m_presenter->orders();
        const test::ProcessorTime timer;
        model.setPlan(plan);
        for (int row = 0; row < 100'000; row += 1000)
            QVERIFY(!model.index(row, ImportModel::Changes).data().toString().isEmpty());
        QCOMPARE(model.counts().taken, 100'000);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
    void keepsTheContractOfAModel()
    {
        const QAbstractItemModelTester tester(
            &m_presenter->orders(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        mixedFiles();
        ImportModel &model = m_presenter->orders();
        model.setData(model.index(0, ImportModel::Take), Qt::Unchecked, Qt::CheckStateRole);
        emit m_language.changed();
        model.setPlan({});
        QCOMPARE(model.rowCount(), 0);
    }

    // -------------------------------------------------------------- writing

    void writesWhatIsTickedAndTellsSo()
    {
        mixedFiles();
        QSignalSpy imported(m_presenter.get(), &ImportPresenter::imported);
        m_presenter->orders().setData(m_presenter->orders().index(0, ImportModel::Take),
                                      Qt::Unchecked, Qt::CheckStateRole);
        m_presenter->import();
        m_presenter->import(); // a double click
        QCOMPARE(m_presenter->stage(), Stage::Importing);
        m_thread.runAll();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(m_book.orderStore.orders.size(), 2U);
        QCOMPARE(m_book.orderStore.orders.at(core::OrderId{1}).seller.name, u"Lucky Tech Outlet"_s);
    }
    void aStoppedImportWritesNothingAndCanBeTriedAgain()
    {
        mixedFiles();
        m_presenter->import();
        m_presenter->cancel();
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->stage(), Stage::Preview);
        QCOMPARE(m_book.orderStore.orders.size(), 2U);
        QVERIFY(m_presenter->problem().contains(u"Nothing was written"_s));
        QVERIFY(m_presenter->canImport());
    }
    void aClosedDialogIsNotCalledAnyMore()
    {
        m_readers.answers[u"a.csv"_s] = [](const auto &) { return test::goodFile(u"csv"_s, {}); };
        m_presenter->addFiles({u"/x/a.csv"_s});
        m_presenter.reset();
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        m_thread.runAll();
    }
    void saysThatNothingIsNew()
    {
        const domain::Order order = test::anOrderOf(domain::OrderStatus::AwaitingShipment);
        m_book.orderStore.orders[core::OrderId{1}] = order;
        m_readers.answers[u"a.csv"_s] = [order](const auto &) {
            return test::goodFile(u"csv"_s, {order});
        };
        show({u"/x/a.csv"_s});
        QCOMPARE(m_presenter->blockingReason(), u"Your book knows all of this already."_s);
    }

private:
    static domain::Order numbered(const QString &number)
    {
        domain::Order order = test::anOrderOf(domain::OrderStatus::AwaitingShipment);
        order.number = number;
        return order;
    }
    /** An order whose total the buyer entered, and a file that says another one. */
    void twoValues()
    {
        domain::Order known = numbered(u"8176543210980001"_s);
        known.total = domain::Money{815, u"USD"_s};
        known.seen.insert(domain::ownKey(u"total"_s), *known.observedAt);
        m_book.orderStore.orders[core::OrderId{1}] = known;
        m_readers.answers[u"a.csv"_s] = [](const auto &) {
            domain::Order told = numbered(u"8176543210980001"_s);
            told.total = domain::Money{851, u"USD"_s};
            return test::goodFile(u"csv"_s, {told});
        };
        show({u"/x/a.csv"_s});
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
    QString textOf(int row, int column) const
    {
        return m_presenter->orders().index(row, column).data().toString();
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

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
