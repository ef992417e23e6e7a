// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include "support/englishplurals.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/windowfixture.h"
#include "ui/common/messagebar.h"
#include "ui/common/plaintext.h"
#include "ui/common/style.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;

namespace {

constexpr auto kEarbuds = "8176543210987654";

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_plurals);
        m_theme = std::make_unique<ui::Theme>(*qApp);
    }
    void init()
    {
        const core::Instant now = test::FakeClock(test::WindowFixture::kNow).now();
        m_fixture = std::make_unique<test::WindowFixture>(*m_theme, test::SomeOrders(now).all());
    }
    void cleanup()
    {
        m_fixture.reset();
        m_theme->setAppearance(ui::Appearance::Light);
    }

    void showsTheNearestDeadlineFirstAndItsOrderBeside()
    {
        QSignalSpy painted(window(), &ui::MainWindow::firstPainted);
        QVERIFY(show());
        QTRY_COMPARE(painted.count(), 1);
        QCOMPARE(table()->model()->rowCount(), 8);
        QCOMPARE(table()->currentIndex().row(), 0);
        QCOMPARE(child<QLabel>(names::kTitleLabel)->text(),
                 table()->currentIndex().data(presentation::OrderTableModel::TitleRole).toString());
        QVERIFY(!child<QLabel>(names::kHeadlineLabel)->text().isEmpty());
    }

    void theToolTipOfAnOrderHoldsWhatItsCellCutsOff()
    {
        QVERIFY(show());
        const QModelIndex index = table()->model()->index(0, 0);
        const QString toolTip = index.data(Qt::ToolTipRole).toString();
        for (const int role :
             {presentation::OrderTableModel::TitleRole, presentation::OrderTableModel::SubtitleRole,
              presentation::OrderTableModel::NumberRole})
            QVERIFY2(toolTip.contains(index.data(role).toString()), qPrintable(toolTip));
    }

    void walksThroughTheOrdersByKeyboard()
    {
        QVERIFY(show());
        const QString first = child<QLabel>(names::kTitleLabel)->text();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), 1);
        QVERIFY(child<QLabel>(names::kTitleLabel)->text() != first);
    }

    void searchesAsOneTypesAndSaysWhereNothingIsFound()
    {
        QVERIFY(show());
        auto *field = child<QLineEdit>(names::kSearchField);
        QTest::keyClicks(field, u"earb"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(child<QLabel>(names::kTitleLabel)->text(), u"Wireless earbuds, white"_s);
        QTest::keyClicks(field, u"xyz"_s);
        auto *middle = child<QStackedWidget>(names::kMiddle);
        QTRY_COMPARE(middle->currentWidget()->objectName(), QLatin1String(names::kNothingPage));
        QVERIFY(child<QLabel>(names::kNothingFoundLabel)->text().contains(u"earbxyz"_s));
        QTest::mouseClick(child<QPushButton>(names::kNothingFoundButton), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 8);
        QVERIFY(field->text().isEmpty());
    }

    void escapeClearsTheSearch()
    {
        QVERIFY(show());
        auto *field = child<QLineEdit>(names::kSearchField);
        QTest::keyClicks(field, u"earb"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(table()->model()->rowCount(), 8);
    }

    void keepsTheSelectedOrderWhenTheTableIsSorted()
    {
        QVERIFY(show());
        window()->selectOrder(m_fixture->idOf(QLatin1String(kEarbuds)));
        QTRY_COMPARE(child<QLabel>(names::kTitleLabel)->text(), u"Wireless earbuds, white"_s);
        m_fixture->table.sort(0, Qt::DescendingOrder);
        QTRY_VERIFY(m_fixture->table.isComplete());
        QTRY_COMPARE(window()->currentOrder(), m_fixture->idOf(QLatin1String(kEarbuds)));
        QCOMPARE(child<QLabel>(names::kTitleLabel)->text(), u"Wireless earbuds, white"_s);
    }

    void wantsTheCancellationOfTheSelectedOrder()
    {
        QVERIFY(show());
        const auto id = m_fixture->idOf(QLatin1String(kEarbuds));
        window()->selectOrder(id);
        QTRY_VERIFY(action(names::kCancelOrderAction)->isEnabled());
        QSignalSpy wanted(window(), &ui::MainWindow::cancelRequested);
        action(names::kCancelOrderAction)->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<core::OrderId>(), id);
    }

    void theFilledButtonIsTheNextStepAndNothingElse()
    {
        QVERIFY(show());
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const auto id = index.data(presentation::OrderTableModel::IdRole);
            window()->selectOrder(id.value<core::OrderId>());
            QTRY_COMPARE(m_fixture->detail.id(), id.value<core::OrderId>());
            const QString step = index.data(presentation::OrderTableModel::NextStepRole).toString();
            for (const auto *button :
                 child<QWidget>(names::kButtonHost)->findChildren<QPushButton *>())
                QCOMPARE(button->property(ui::kPrimaryProperty).toBool(),
                         ui::bareText(button->text()) == step);
        }
    }

    void whereWaitingIsTheNextStepNoButtonIsFilled()
    {
        QVERIFY(show());
        window()->selectOrder(m_fixture->idOf(u"8176543210771234"_s)); // its seller must answer
        QTRY_COMPARE(m_fixture->detail.assessment().nextStep, u"wait"_s);
        QCOMPARE(child<QPushButton>(names::kMainActionButton), nullptr);
        const auto buttons = child<QWidget>(names::kButtonHost)->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2); // to ask and to take back stay at hand
    }

    void copiesTheNumberAsTheSiteWritesIt()
    {
        QVERIFY(show());
        window()->selectOrder(m_fixture->idOf(QLatin1String(kEarbuds)));
        QTest::mouseClick(child<QToolButton>(names::kCopyNumberButton), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QLatin1String(kEarbuds));
    }

    void wantsDroppedFilesImported()
    {
        QVERIFY(show());
        QSignalSpy wanted(window(), &ui::MainWindow::importRequested);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/orders.csv"_s), QUrl(u"https://example.org/x"_s)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(window(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window(), &drop);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).toStringList(), QStringList{u"/orders.csv"_s});
    }

    void asksForFilesAndWantsThemImported()
    {
        QVERIFY(show());
        m_fixture->prompt.files = QStringList{u"/a.csv"_s, u"/b.json"_s};
        QSignalSpy wanted(window(), &ui::MainWindow::importRequested);
        action(names::kImportAction)->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).toStringList(), m_fixture->prompt.files);
    }

    void anEmptyBookShowsTheWaysToBegin()
    {
        m_fixture = std::make_unique<test::WindowFixture>(*m_theme, QList<domain::Order>());
        QVERIFY(show());
        auto *pages = child<QStackedWidget>(names::kPages);
        QTRY_COMPARE(pages->currentWidget()->objectName(), QLatin1String(names::kStartPage));
        QSignalSpy demo(window(), &ui::MainWindow::demoRequested);
        QTest::mouseClick(child<QPushButton>(names::kDemoButton), Qt::LeftButton);
        QCOMPARE(demo.count(), 1);
        m_fixture->prompt.files = QStringList{u"/a.csv"_s};
        QSignalSpy wanted(window(), &ui::MainWindow::importRequested);
        QTest::mouseClick(child<QPushButton>(names::kChooseFilesButton), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void nothingToUndoIsSaidWhereTheActionStands()
    {
        QVERIFY(show());
        QVERIFY(!action(names::kUndoAction)->isEnabled());
        QVERIFY(!action(names::kUndoAction)->toolTip().isEmpty());
    }

    void remembersColumnsAndAppearance()
    {
        QVERIFY(show());
        action(names::kDarkAction)->trigger();
        QCOMPARE(m_theme->appearance(), ui::Appearance::Dark);
        QCOMPARE(m_fixture->kept.value(u"appearance"_s).toInt(), int(ui::Appearance::Dark));
        table()->setColumnWidth(1, 133);
        window()->close();
        QCOMPARE(m_fixture->kept.value(u"columnsByHand/Status"_s).toInt(), 133);
    }

    void aMessageOffersWhatCanBeDoneAboutIt()
    {
        QVERIFY(show());
        bool done = false;
        window()->showMessage({ui::ChipTone::Good, u"3 orders <b>imported</b>."_s, u"details"_s,
                               u"Undo"_s, [&done] { done = true; }});
        auto *bar = child<ui::MessageBar>(names::kMessageBar);
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->text(), u"3 orders <b>imported</b>."_s);
        QCOMPARE(bar->findChild<QLabel *>(u"messageText"_s)->textFormat(), Qt::PlainText);
        QTest::mouseClick(bar->findChild<QPushButton *>(u"messageCopy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"details"_s);
        QTest::mouseClick(bar->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
        QVERIFY(done);
        QVERIFY(!bar->isVisible());
    }

    void aClosedMessageGivesTheKeyboardBack()
    {
        QVERIFY(show());
        table()->setFocus();
        window()->showMessage({ui::ChipTone::Good, u"Done."_s, {}, {}, {}});
        auto *close = window()->findChild<QToolButton *>(u"messageClose"_s);
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Space);
        QCOMPARE(window()->focusWidget(), table());
    }

    void whatAClickRecordedIsTakenBackFromTheMessage()
    {
        QVERIFY(show());
        const auto id = m_fixture->idOf(u"8176543210771234"_s);
        window()->selectOrder(id);
        QTRY_VERIFY(child<QPushButton>("answerRecordApproved"));
        auto *answer = child<QPushButton>("answerRecordApproved");
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Space);
        auto *bar = child<ui::MessageBar>(names::kMessageBar);
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY(!child<QPushButton>("answerRecordApproved"));
        auto *pane = child<QWidget>("detailPane");
        QVERIFY(window()->focusWidget() && pane->isAncestorOf(window()->focusWidget()));
        auto *undo = bar->findChild<QPushButton *>(u"messageAction"_s);
        QCOMPARE(undo->text(), u"Undo"_s);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY(child<QPushButton>("answerRecordApproved"));
    }

    void sourcesAreShownOnDemand()
    {
        QVERIFY(show());
        window()->selectOrder(m_fixture->idOf(QLatin1String(kEarbuds)));
        auto *more = child<QToolButton>(names::kOptionMore);
        QVERIFY(more);
        const auto labels = [this] { return window()->findChildren<QLabel *>().size(); };
        const auto before = labels();
        more->click();
        QVERIFY(labels() > before);
    }

private:
    [[nodiscard]] bool show() { return m_fixture->show({1280, 800}); }
    [[nodiscard]] ui::MainWindow *window() const { return m_fixture->window.get(); }
    [[nodiscard]] QTableView *table() const { return child<QTableView>(names::kOrderTable); }
    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return window()->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return window()->findChild<QAction *>(QLatin1String(name));
    }

    test::EnglishPlurals m_plurals;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::WindowFixture> m_fixture;
};

RECOURSE_WINDOW_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
