// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole path through the composed program, by keyboard and mouse, over a real book: import the
// sample file, find the order, read the verdict, cancel it in the wizard, close, reopen, record the
// seller's approval, see the refund's band.

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "app/session.h"
#include "support/fakeclock.h"
#include "support/fakekeptvalues.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "ui/cancellation/cancellationwizard.h"
#include "ui/import/importdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;

namespace {

const QString kNumber = u"8176543210987654"_s;

/** The window that was opened over the main one. */
template <typename Dialog>
Dialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

class TestMainPath : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_languages.use(u"en"_s);
        start();
    }
    void cleanup() { m_session.reset(); }

    void ordersComeInAndOneIsCancelled()
    {
        importSamples();
        m_clock.advance(std::chrono::minutes(2));
        findOrder();
        cancelInTheWizard();
        m_clock.advance(std::chrono::hours(20));
        start(); // closed and opened again
        findOrder();
        QVERIFY(headline().contains(u"You asked to cancel"_s));
        recordApproval();
        seeTheRefund();
    }

private:
    void start()
    {
        m_session.reset();
        auto book = app::openBook(m_folder.filePath(u"orders.recourse"_s));
        QVERIFY(book.has_value());
        m_session = std::make_unique<app::Session>(
            std::move(*book),
            app::Session::Tools{m_rules, m_clock, *m_theme, m_languages, m_settings, m_kept});
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    ui::MainWindow &window() { return m_session->window(); }
    template <typename Widget>
    Widget *widget(const char *name)
    {
        return window().findChild<Widget *>(QLatin1String(name));
    }
    QString headline() { return widget<QLabel>(names::kHeadlineLabel)->text(); }

    void importSamples()
    {
        m_session->importFiles(
            {QStringLiteral(RECOURSE_SOURCE_DIR) + u"/resources/samples/sample-orders.csv"_s});
        QTRY_VERIFY(openDialog<ui::ImportDialog>());
        auto *dialog = openDialog<ui::ImportDialog>();
        auto *button = dialog->findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"summaryLabel"_s)->text().contains(u"12 new"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!openDialog<ui::ImportDialog>());
        auto *table = widget<QTableView>(names::kOrderTable);
        QTRY_VERIFY(table->model()->rowCount() >= 12);
        QTRY_COMPARE(window().focusWidget(), table); // the start page, where it was, is gone
        auto *timeline = widget<QWidget>(names::kTimeline);
        QTRY_VERIFY(timeline->isVisible());
        QTRY_COMPARE(timeline->height(), timeline->heightForWidth(timeline->width()));
    }
    void findOrder()
    {
        auto *search = widget<QLineEdit>(names::kSearchField);
        search->clear();
        QTest::keyClicks(search, u"earbuds"_s);
        auto *table = widget<QTableView>(names::kOrderTable);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
        QTRY_VERIFY(widget<QLabel>(names::kTitleLabel)->text().contains(u"Wireless earbuds"_s));
    }
    void cancelInTheWizard()
    {
        QTRY_COMPARE(headline(), u"You can still cancel."_s);
        auto *cancel = widget<QPushButton>(names::kMainActionButton);
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Space);
        QTRY_VERIFY(openDialog<ui::CancellationWizard>());
        auto *wizard = openDialog<ui::CancellationWizard>();
        auto *next = wizard->findChild<QPushButton *>(u"nextButton"_s);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton); // where it stands
        QVERIFY(!next->isEnabled());             // no reason is preset
        choose(wizard);
        QTRY_VERIFY(next->isEnabled());
        QTest::keyClick(next, Qt::Key_Space); // reason
        QTest::keyClick(next, Qt::Key_Space); // the message is the user's to send or not
        QTRY_VERIFY(next->isVisible());
        if (next->isEnabled())
            QTest::keyClick(next, Qt::Key_Space); // the site
        QVERIFY(!next->isEnabled());              // what happened is never guessed
        choose(wizard);
        QTRY_VERIFY(next->isEnabled());
        QTest::keyClick(next, Qt::Key_Space);
        QTRY_VERIFY(!openDialog<ui::CancellationWizard>());
        QTRY_VERIFY(headline().contains(u"You asked to cancel"_s));
        auto *pane = widget<QWidget>("detailPane");
        QTRY_VERIFY(window().focusWidget() && pane->isAncestorOf(window().focusWidget()));
    }
    /** The first of the page's answers. */
    static void choose(QWidget *wizard)
    {
        for (auto *button : wizard->findChildren<QRadioButton *>()) {
            if (button->isVisible()) {
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        }
        QFAIL("the page offers no answer");
    }
    void recordApproval()
    {
        auto *menu = window().findChild<QMenu *>(u"recordMenu"_s);
        QVERIFY(menu);
        QTRY_VERIFY(std::any_of(menu->actions().cbegin(), menu->actions().cend(),
                                [](const QAction *action) { return action->isEnabled(); }));
        for (QAction *action : menu->actions()) {
            if (action->isEnabled() && action->objectName() == u"recordApprovedAction") {
                action->trigger();
                return;
            }
        }
        QFAIL("the seller's approval cannot be recorded");
    }
    void seeTheRefund()
    {
        QTRY_VERIFY2(headline().contains(u"The money is coming back"_s), qPrintable(headline()));
        const QString detail = window().findChild<QLabel *>(u"detailLabel"_s)->text();
        QVERIFY2(detail.contains(u"3"_s) && detail.contains(u"20"_s), qPrintable(detail));
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock{"2026-11-22T12:00:00Z"};
    app::MachineRules m_rules{m_folder.path(), app::MachineRules::beginReading()};
    app::Languages m_languages;
    test::FakeKeptValues m_kept;
    presentation::RecentBooks m_recent{m_kept};
    presentation::MachineSettings m_settings{m_kept, m_recent};
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<app::Session> m_session;
};

RECOURSE_WINDOW_TEST(TestMainPath)
#include "tst_mainpath.moc"
