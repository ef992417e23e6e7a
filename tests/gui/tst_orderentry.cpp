// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "support/guistatements.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/common/messagebar.h"
#include "ui/edit/orderform.h"
#include "ui/import/importdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using test::SessionFixture;

namespace {

/** A person at the keyboard: what is pressed goes to where the focus is, and is counted. */
class Typist final
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++m_keys;
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        m_keys += int(text.size());
    }
    [[nodiscard]] int keys() const { return m_keys; }

private:
    int m_keys = 0;
};

} // namespace

/** Orders come in by the keyboard alone: one by hand, rows by pasting; over the whole program. */
class TestOrderEntry final : public QObject
{
    Q_OBJECT
private slots:
    void anOrderIsEnteredInLessThanTwentySeconds()
    {
        SessionFixture program(false);
        QVERIFY(program.show());
        Typist typist;
        QVERIFY(program.press(Qt::Key_N, Qt::ControlModifier));
        QVERIFY(program.reach<ui::OrderForm>());
        typist.type(u"Desk lamp"_s);
        typist.press(Qt::Key_Tab); // shop: preset
        typist.press(Qt::Key_Tab); // ordered on: today
        typist.press(Qt::Key_Tab); // where it stands
        typist.type(u"p"_s);
        typist.type(u"p"_s); // the second that begins so: paid, not sent yet
        auto *status = program.dialog<ui::OrderForm>()->findChild<QComboBox *>(u"statusBox"_s);
        QCOMPARE(status->currentText(), u"Paid, the payment is being checked"_s);
        typist.press(Qt::Key_Down);
        QCOMPARE(status->currentText(), u"Paid, not sent yet"_s);
        typist.press(Qt::Key_Return);
        // Besides the title's nine letters: at four keys a second the whole takes five seconds.
        QVERIFY2(typist.keys() <= 9 + 8, qPrintable(QString::number(typist.keys())));
        QTRY_VERIFY(!program.dialog<ui::OrderForm>());

        auto *table = program.widget<QTableView>(names::kOrderTable);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(program.widget<QLabel>(names::kTitleLabel)->text(), u"Desk lamp"_s);
        auto *bar = program.widget<ui::MessageBar>(names::kMessageBar);
        QTRY_VERIFY(bar->text().contains(u"Desk lamp"_s));
        QVERIFY(program.press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_VERIFY(program.widget<QWidget>(names::kStartPage)->isVisible());
    }

    void whatWasEnteredIsShownAmongTheOthers()
    {
        SessionFixture program(true);
        QVERIFY(program.show());
        auto *table = program.widget<QTableView>(names::kOrderTable);
        QTRY_VERIFY(table->model()->rowCount() > 1);
        QTRY_VERIFY(program.window().currentOrder().isValid());
        Typist typist;
        QVERIFY(program.press(Qt::Key_N, Qt::ControlModifier));
        QVERIFY(program.reach<ui::OrderForm>());
        typist.type(u"Desk lamp"_s);
        for (int tab = 0; tab < 3; ++tab)
            typist.press(Qt::Key_Tab);
        typist.press(Qt::Key_Down);
        typist.press(Qt::Key_Return);
        QTRY_COMPARE(program.widget<QLabel>(names::kTitleLabel)->text(), u"Desk lamp"_s);
        QCOMPARE(program.window().selectedOrders(), QList{program.window().currentOrder()});
    }

    void anOrderIsCorrectedAndEscapeChangesNothing()
    {
        SessionFixture program(true);
        QVERIFY(program.show());
        auto *table = program.widget<QTableView>(names::kOrderTable);
        QTRY_VERIFY(table->model()->rowCount() > 1);
        QTRY_VERIFY(program.window().currentOrder().isValid());
        auto *title = program.widget<QLabel>(names::kTitleLabel);
        QTRY_VERIFY(!title->text().isEmpty());
        const QString before = title->text();
        Typist typist;
        QVERIFY(program.press(Qt::Key_F2));
        QVERIFY(program.reach<ui::OrderForm>());
        typist.type(u"Something else"_s);
        typist.press(Qt::Key_Escape);
        QTRY_VERIFY(!program.dialog<ui::OrderForm>());
        QCOMPARE(title->text(), before);

        QVERIFY(program.press(Qt::Key_F2));
        QVERIFY(program.reach<ui::OrderForm>());
        typist.press(Qt::Key_A, Qt::ControlModifier);
        typist.type(u"Something else"_s);
        typist.press(Qt::Key_Return);
        QTRY_COMPARE(title->text(), u"Something else"_s);
        QVERIFY(program.press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(title->text(), before);
    }

    void rowsArePastedAndSeenBeforeTheyAreTaken()
    {
        SessionFixture program(false);
        QVERIFY(program.show());
        QGuiApplication::clipboard()->setText(
            u"Order ID\tPlaced at\tStatus\tTitle\tTotal\tCurrency\r\n"
            "8176543210987654\t2026-11-20\tawaiting_shipment\tLamp\t23.90\tUSD\r\n"
            "8176543210987655\t2026-11-20\tshipped\tCable\t3.02\tUSD\r\n"_s);
        QVERIFY(program.press(Qt::Key_V, Qt::ControlModifier));
        QTRY_VERIFY(program.dialog<ui::ImportDialog>());
        auto *import = program.dialog<ui::ImportDialog>();
        auto *take = import->findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY(take->isEnabled());
        QCOMPARE(import->windowTitle(), u"Import what was copied"_s);
        QTRY_COMPARE(QApplication::focusWidget(), take);
        QTest::keyClick(take, Qt::Key_Return);
        QTRY_COMPARE(program.widget<QTableView>(names::kOrderTable)->model()->rowCount(), 2);
    }

    void nothingToPasteIsSaid()
    {
        SessionFixture program(false);
        QVERIFY(program.show());
        QGuiApplication::clipboard()->clear();
        QVERIFY(program.press(Qt::Key_V, Qt::ControlModifier));
        auto *bar = program.widget<ui::MessageBar>(names::kMessageBar);
        QTRY_VERIFY(bar->text().startsWith(u"There is nothing to paste."_s));
        QVERIFY(!program.dialog<ui::ImportDialog>());
    }
};

RECOURSE_WINDOW_TEST(TestOrderEntry)
#include "tst_orderentry.moc"
