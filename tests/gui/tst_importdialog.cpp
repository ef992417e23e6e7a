// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHelpEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QToolTip>
#include <QtTest>

#include "domain/mergevalues.h"
#include "formats/shippedrules.h"
#include "support/cancellationorders.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakereaders.h"
#include "support/scriptedprompt.h"
#include "support/unnamed.h"
#include "ui/import/importdialog.h"
#include "ui/import/importview.h"
#include "ui/import/redactiondialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::ImportModel;
using presentation::ImportPresenter;

/** The window of the import, by keyboard and mouse, over a book in memory. */
class TestImportDialog final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_rules = formats::shippedRules(); }
    void init()
    {
        m_book.orderStore.orders.clear();
        m_readers.answers.clear();
        m_readers.answers[u"a.csv"_s] = [](const auto &) {
            domain::Order other = test::anOrderOf(domain::OrderStatus::Shipped);
            other.number = u"8176543210980002"_s;
            return test::goodFile(u"csv"_s,
                                  {test::anOrderOf(domain::OrderStatus::AwaitingShipment), other});
        };
        m_dialog = new ui::ImportDialog(
            std::make_unique<ImportPresenter>(
                ImportPresenter::Tools{m_thread, m_readers, m_rules, m_clock, m_language, m_pool}),
            m_prompt);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void cleanup()
    {
        delete m_dialog;
        m_pool.waitForDone();
        m_thread.runAll();
    }

    /** Of a file that could not be read others may see how it is built, once the user has. */
    void aFileThatCannotBeReadCanBeShownToOthers()
    {
        const QTemporaryDir folder;
        QFile original(folder.filePath(u"b.json"_s));
        QVERIFY(original.open(QIODevice::WriteOnly));
        m_readers.redacted[u"b.json"_s] = "{\"name\": \"Xxxxx\"}";
        m_prompt.files.enqueue({folder.filePath(u"b.json"_s)});
        QTest::mouseClick(button("moreButton"), Qt::LeftButton);
        finishReading();
        QPushButton *redact = nullptr;
        for (auto *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == u"Copy without private data…"_s)
                redact = each;
        }
        QVERIFY(redact && redact->isVisible());
        redact->setFocus();
        QTest::keyClick(redact, Qt::Key_Space);
        const auto *dialog = m_dialog->findChild<ui::RedactionDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *save = dialog->findChild<QPushButton *>(u"saveButton"_s);
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"copyEdit"_s)->toPlainText(),
                 u"{\"name\": \"Xxxxx\"}"_s);
        // The file itself is never written over.
        m_prompt.files.enqueue({folder.filePath(u"b.json"_s)});
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"problemLabel"_s)->isVisible());
        m_prompt.files.enqueue({folder.filePath(u"c.json"_s)});
        const QPointer<const QDialog> open(dialog);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!open || !open->isVisible());
        QFile written(folder.filePath(u"c.json"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("{\"name\": \"Xxxxx\"}"));
        QCOMPARE(m_prompt.questions.constLast().suggested, folder.filePath(u"b-redacted.json"_s));
    }

    void importsWhatIsTicked()
    {
        QVERIFY(!button("importButton")->isEnabled());
        m_prompt.files.enqueue({u"/x/a.csv"_s});
        QTest::mouseClick(button("moreButton"), Qt::LeftButton);
        finishReading();
        QVERIFY(button("importButton")->isEnabled());

        auto *view = m_dialog->findChild<ui::ImportView *>(u"ordersView"_s);
        QCOMPARE(view->model()->rowCount(), 2);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(1, ImportModel::Order));
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(view->model()->index(1, ImportModel::Take).data(Qt::CheckStateRole).toInt(),
                 int(Qt::Unchecked));
        const QPoint box = view->visualRect(view->model()->index(1, ImportModel::Take)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, box);
        QCOMPARE(view->model()->index(1, ImportModel::Take).data(Qt::CheckStateRole).toInt(),
                 int(Qt::Checked));
        QTest::keyClick(view, Qt::Key_Space);

        const QSignalSpy imported(m_dialog, &ui::ImportDialog::imported);
        QTest::mouseClick(button("importButton"), Qt::LeftButton);
        m_thread.runAll();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(m_book.orderStore.orders.size(), 1U);
        QTRY_VERIFY(m_dialog.isNull());
    }
    void whatACellCutsOffIsToldWholeAndAsPlainText()
    {
        m_readers.answers[u"long.csv"_s] = [](const auto &) {
            domain::Order order = test::anOrderOf(domain::OrderStatus::Shipped);
            order.items.first().title = u"<b>Ladekabel</b> "_s + u"sehr lang "_s.repeated(20);
            return test::goodFile(u"csv"_s, {order});
        };
        m_dialog->addFiles({u"/x/long.csv"_s});
        finishReading();
        auto *view = m_dialog->findChild<ui::ImportView *>(u"ordersView"_s);
        const QModelIndex index = view->model()->index(0, ImportModel::Order);
        const QString whole = index.data(Qt::DisplayRole).toString();
        const QString number = index.data(ImportModel::NumberRole).toString();
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(whole));
        const QPoint place = view->visualRect(index).center();
        QHelpEvent asked(QEvent::ToolTip, place, view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view->viewport(), &asked);
        QVERIFY(QToolTip::text().contains(whole.toHtmlEscaped()));
        QVERIFY(QToolTip::text().contains(number));
        QVERIFY(!QToolTip::text().contains(u"<b>"_s));
    }
    void decidesBetweenTwoValuesByKeyboard()
    {
        openWithTwoValues();
        auto *view = m_dialog->findChild<ui::ImportView *>(u"ordersView"_s);
        auto *questions = m_dialog->findChild<QWidget *>(u"questions"_s);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, ImportModel::Order));
        QVERIFY(questions->isVisible());
        QCOMPARE(test::unnamed(m_dialog), QString());
        QTest::keyClick(view, Qt::Key_Return); // does not import
        auto *keep = button("keepButton0");
        QCOMPARE(m_dialog->focusWidget(), keep);
        QVERIFY(!keep->isChecked());
        QCOMPARE(keep->accessibleName(), u"Total: Keep mine, 8.15\u00a0USD"_s);
        QTest::keyClick(keep, Qt::Key_Tab);
        auto *take = button("takeButton0");
        QCOMPARE(m_dialog->focusWidget(), take);
        QTest::keyClick(take, Qt::Key_Space);
        QVERIFY(take->isChecked());
        QTest::keyClick(take, Qt::Key_Space); // pressed stays pressed
        QVERIFY(take->isChecked());
        QVERIFY(!keep->isChecked());
        QVERIFY(button("importButton")->isEnabled());
        const QSignalSpy imported(m_dialog, &ui::ImportDialog::imported);
        QTest::mouseClick(button("importButton"), Qt::LeftButton);
        m_thread.runAll();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(m_book.orderStore.orders[core::OrderId{1}].total,
                 std::optional(domain::Money{851, u"USD"_s}));
    }
    void theLinksOfAQuestionAnswerIt()
    {
        openWithTwoValues();
        auto *view = m_dialog->findChild<ui::ImportView *>(u"ordersView"_s);
        ImportModel &model = m_dialog->presenter().orders();
        const QRect cell = view->visualRect(model.index(0, ImportModel::Changes));
        // Wherever they lie: of all places of the cell some keep and some take, and most do
        // nothing.
        int kept = 0;
        int took = 0;
        for (int step = 0; step < 2 * cell.height(); step += 4) {
            const int y = cell.top() + 2 + step % (cell.height() - 4);
            for (int x = cell.left() + 2; x < cell.right(); x += 6) {
                const auto before = model.questions(0).constFirst();
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(x, y));
                const auto after = model.questions(0).constFirst();
                took += !before.takesTheirs && after.takesTheirs ? 1 : 0;
                kept += before.takesTheirs && !after.takesTheirs ? 1 : 0;
            }
        }
        QVERIFY(took > 0);
        QVERIFY(kept > 0);
        QVERIFY(m_dialog->isVisible());
    }
    void savesAReportAndSaysWhere()
    {
        QVERIFY(!button("reportButton")->isEnabled());
        m_dialog->addFiles({u"/x/a.csv"_s});
        finishReading();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.html"_s);
        m_prompt.files.enqueue({path});
        QTest::mouseClick(button("reportButton"), Qt::LeftButton);
        QTRY_COMPARE(m_prompt.told.size(), 1);
        QVERIFY(m_prompt.told.takeFirst().contains(u"report.html"_s));
        QVERIFY(QFile::exists(path));
        QVERIFY(m_dialog->isVisible());
    }
    void asksForTheOrderOfDates()
    {
        m_readers.answers[u"d.csv"_s] = [](const domain::ReadOptions &options) {
            if (options.dateOrder)
                return test::goodFile(u"csv"_s, {test::anOrderOf(domain::OrderStatus::Shipped)});
            domain::ReadResult result;
            domain::Refusal refusal;
            refusal.reason = domain::RefusalReason::AmbiguousDate;
            refusal.arguments = {u"03/04/2026"_s};
            result.refused = {refusal};
            return result;
        };
        QVERIFY(!m_dialog->findChild<QWidget *>(u"questionCard"_s)->isVisible());
        m_dialog->addFiles({u"/x/d.csv"_s});
        finishReading();
        QVERIFY(m_dialog->findChild<QWidget *>(u"questionCard"_s)->isVisible());
        QVERIFY(!button("dayFirstButton")->isChecked());
        QVERIFY(!button("monthFirstButton")->isChecked());
        QCOMPARE(m_dialog->focusWidget(), button("dayFirstButton"));
        // A key press too many in the file dialog answers nothing.
        QTest::keyClick(button("dayFirstButton"), Qt::Key_Return);
        QVERIFY(!m_dialog->presenter().dateOrder());
        QTest::keyClick(button("dayFirstButton"), Qt::Key_Space);
        finishReading();
        QTRY_COMPARE(m_dialog->focusWidget(), button("importButton"));
        QVERIFY(button("dayFirstButton")->isChecked());
        QVERIFY(button("importButton")->isEnabled());
    }
    void takesFilesThatAreDropped()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/x/a.csv"_s), QUrl(u"https://example.org/b.csv"_s)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog, &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog, &drop);
        finishReading();
        QCOMPARE(m_dialog->presenter().files().size(), 1);
    }
    void takesAMailThatAMailProgramHandsOver()
    {
        QMimeData data;
        data.setData(u"message/rfc822"_s, "From: a@example.org\nSubject: Order\n\nText\n");
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog, &drop);
        finishReading();
        QCOMPARE(m_dialog->presenter().files().size(), 1);
    }
    void cancelStopsAnImportBeforeItCloses()
    {
        m_dialog->addFiles({u"/x/a.csv"_s});
        finishReading();
        QTest::mouseClick(button("importButton"), Qt::LeftButton);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        m_thread.runAll();
        QTRY_COMPARE(m_dialog->presenter().stage(), ImportPresenter::Stage::Preview);
        QVERIFY(m_dialog->findChild<QWidget *>(u"problemCard"_s)->isVisible());
        QVERIFY(m_book.orderStore.orders.empty());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_dialog.isNull());
    }

private:
    void openWithTwoValues()
    {
        domain::Order known = test::anOrderOf(domain::OrderStatus::AwaitingShipment);
        known.total = domain::Money{815, u"USD"_s};
        known.seen.insert(domain::ownKey(u"total"_s), *known.observedAt);
        m_book.orderStore.orders[core::OrderId{1}] = known;
        m_readers.answers[u"two.csv"_s] = [](const auto &) {
            domain::Order told = test::anOrderOf(domain::OrderStatus::AwaitingShipment);
            told.total = domain::Money{851, u"USD"_s};
            return test::goodFile(u"csv"_s, {told});
        };
        m_dialog->addFiles({u"/x/two.csv"_s});
        finishReading();
    }
    void finishReading()
    {
        QTRY_VERIFY(m_thread.waiting() > 0);
        m_thread.runAll();
        QTRY_COMPARE(m_dialog->presenter().stage(), ImportPresenter::Stage::Preview);
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T14:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    test::FakeReaders m_readers;
    test::ScriptedPrompt m_prompt;
    QThreadPool m_pool;
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")}};
    QPointer<ui::ImportDialog> m_dialog;
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
