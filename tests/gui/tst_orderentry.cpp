// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "support/guistatements.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "support/unnamed.h"
#include "ui/common/messagebar.h"
#include "ui/edit/orderform.h"
#include "ui/import/importdialog.h"
#include "ui/import/tablecolumnsdialog.h"

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

    /** Numbers, links or a chat: whatever holds order numbers makes orders that are seen first. */
    void textsWithOrderNumbersArePasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("orders");
        QTest::newRow("numbers") << u"8176543210000001\n8176543210000018, 8176543210000034\n"_s
                                 << 3;
        QTest::newRow("links")
            << u"https://www.aliexpress.com/p/order/detail.html?orderId=8176543210000001&x=2\n"
               "https://www.aliexpress.us/p/order/detail.html?orderId=8176543210000018\n"_s
            << 2;
        QTest::newRow("chat")
            << u"[2026-11-12 10:15] Me: Order ID: 8176543210000001\n"
               "[2026-11-12 10:17] Seller: dear friend, LP00123456789012 is on its way\n"_s
            << 1;
    }
    void textsWithOrderNumbersArePasted()
    {
        QFETCH(QString, text);
        QFETCH(int, orders);
        SessionFixture program(false);
        QVERIFY(program.show());
        QGuiApplication::clipboard()->setText(text);
        QVERIFY(program.press(Qt::Key_V, Qt::ControlModifier));
        QTRY_VERIFY(program.dialog<ui::ImportDialog>());
        auto *import = program.dialog<ui::ImportDialog>();
        auto *take = import->findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY(take->isEnabled());
        QCOMPARE(import->presenter().orders().rowCount(), orders);
        QVERIFY(import->presenter().files().constFirst().readable);
        QTRY_COMPARE(QApplication::focusWidget(), take);
        QTest::keyClick(take, Qt::Key_Return);
        QTRY_COMPARE(program.widget<QTableView>(names::kOrderTable)->model()->rowCount(), orders);
    }

    void aChatWithoutOrdersIsExplained()
    {
        SessionFixture program(false);
        QVERIFY(program.show());
        QGuiApplication::clipboard()->setText(u"Dear friend, when will it come?"_s);
        QVERIFY(program.press(Qt::Key_V, Qt::ControlModifier));
        QTRY_VERIFY(program.dialog<ui::ImportDialog>());
        auto *import = program.dialog<ui::ImportDialog>();
        QTRY_COMPARE(import->presenter().stage(), presentation::ImportPresenter::Stage::Preview);
        QVERIFY(!import->findChild<QPushButton *>(u"importButton"_s)->isEnabled());
        QVERIFY(!import->presenter().files().constFirst().readable);
        QVERIFY(!import->presenter().files().constFirst().text.isEmpty());
        QTest::keyClick(import, Qt::Key_Escape);
        QTRY_VERIFY(!program.dialog<ui::ImportDialog>());
    }

    /** The columns are said once by the keyboard; the next table of the source is read at once. */
    void aTableThatNobodyKnowsIsExplainedOnce()
    {
        const QTemporaryDir folder;
        const QString first = write(folder, "first.csv",
                                    "Nr;<b>Was</b>;Bezahlt;Rest\n"
                                    "8176543210000001;<i>Cup</i>;12,95 €;x\n"
                                    "8176543210000018;Pan;20,00 €;y\n");
        const QString second = write(
            folder, "second.csv", "Nr;<b>Was</b>;Bezahlt;Rest\n8176543210000034;Lamp;1,00 €;z\n");
        SessionFixture program(false);
        QVERIFY(program.show());
        emit program.window().importRequested({first});
        auto *import = SessionFixture::reach<ui::ImportDialog>();
        QVERIFY(import);
        auto *take = import->findChild<QPushButton *>(u"importButton"_s);
        // The keyboard goes to the question that the file asks.
        const auto focused = [] {
            return qobject_cast<QPushButton *>(QApplication::focusWidget());
        };
        QTRY_VERIFY(focused() && focused()->text() == u"Say what the columns are…"_s);
        auto *say = focused();
        QVERIFY(!take->isEnabled());
        QTest::keyClick(say, Qt::Key_Space);
        auto *columns = SessionFixture::reach<ui::TableColumnsDialog>();
        QVERIFY(columns);
        QCOMPARE(test::unnamed(columns), QString());
        auto *view = columns->findChild<QTableView *>(u"columnsView"_s);
        auto *box = columns->findChild<QComboBox *>(u"choiceBox"_s);
        auto *read = columns->findChild<QPushButton *>(u"readButton"_s);
        QTRY_COMPARE(QApplication::focusWidget(), view);
        QCOMPARE(view->model()->index(1, 0).data().toString(), u"\u2068<b>Was</b>\u2069"_s);
        QCOMPARE(box->currentText(), u"Number of the order"_s); // found by the contents
        QVERIFY(read->isEnabled());
        // Not without the numbers of the orders, and in words.
        QTest::keyClick(view, Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget(), box);
        QTest::keyClick(box, Qt::Key_Home);
        QVERIFY(!read->isEnabled());
        auto *blocked = columns->findChild<QLabel *>(u"blockedLabel"_s);
        QCOMPARE(blocked->text(), u"Say which column holds the numbers of the orders."_s);
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(read->isEnabled());
        // The second column holds the titles.
        QTest::keyClick(box, Qt::Key_Tab, Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::focusWidget(), view);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(box->currentText(), u"Not used"_s);
        QTest::keyClick(columns, Qt::Key_H, Qt::AltModifier);
        QTRY_COMPARE(QApplication::focusWidget(), box);
        QTest::keyClicks(box, u"Item"_s);
        QTRY_COMPARE(box->currentText(), u"Item"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!SessionFixture::dialog<ui::TableColumnsDialog>());
        QCOMPARE(SessionFixture::reach<ui::ImportDialog>(), import);
        QTRY_VERIFY(take->isEnabled());
        QCOMPARE(say->text(), u"Change what the columns are…"_s);
        QCOMPARE(import->presenter().orders().rowCount(), 2);
        QTRY_COMPARE(QApplication::focusWidget(), take);
        QTest::keyClick(take, Qt::Key_Return);
        auto *table = program.widget<QTableView>(names::kOrderTable);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(!program.dialog<ui::ImportDialog>());

        emit program.window().importRequested({second});
        import = SessionFixture::reach<ui::ImportDialog>();
        QVERIFY(import);
        take = import->findChild<QPushButton *>(u"importButton"_s);
        QTRY_VERIFY(take->isEnabled());
        QTRY_COMPARE(QApplication::focusWidget(), take);
        QTest::keyClick(take, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_VERIFY(!program.dialog<ui::ImportDialog>());
        reportIsKept(program, folder.filePath(u"report.html"_s));

        // What was said can be forgotten.
        emit program.window().importRequested({second});
        import = SessionFixture::reach<ui::ImportDialog>();
        QVERIFY(import);
        QTRY_COMPARE(import->presenter().stage(), presentation::ImportPresenter::Stage::Preview);
        QCOMPARE(import->presenter().files().constFirst().columns,
                 presentation::ImportFileView::Columns::Said);
        for (auto *each : import->findChildren<QPushButton *>()) {
            if (each->text() == u"Change what the columns are…"_s)
                each->click();
        }
        columns = SessionFixture::reach<ui::TableColumnsDialog>();
        QVERIFY(columns);
        auto *forget = columns->findChild<QPushButton *>(u"forgetButton"_s);
        QVERIFY(forget->isVisible());
        forget->setFocus();
        QTest::keyClick(forget, Qt::Key_Space);
        QTRY_COMPARE(import->presenter().files().constFirst().columns,
                     presentation::ImportFileView::Columns::Unknown);
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

private:
    static QString write(const QTemporaryDir &folder, const char *name, const char *content)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            qFatal("%s cannot be written", name);
        return file.fileName();
    }
    /** A report of the last import can be kept by its entry in the menu. */
    static void reportIsKept(SessionFixture &program, const QString &path)
    {
        auto *action = program.window().findChild<QAction *>(u"importReportAction"_s);
        QVERIFY(action->isEnabled());
        action->trigger();
        auto *asked = SessionFixture::reach<QFileDialog>();
        QVERIFY(asked);
        auto *field = asked->findChild<QLineEdit *>(u"fileNameEdit"_s);
        field->setFocus();
        field->setText(path); // typed, its completions would take the keys
        QTest::keyClick(field, Qt::Key_Return);
        auto *bar = program.widget<ui::MessageBar>(names::kMessageBar);
        QTRY_VERIFY(bar->text().startsWith(u"What was imported stands in "_s));
        QFile report(path);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray page = report.readAll();
        QVERIFY(page.contains("Imported: 1 new, 0 changed, 0 the same, 0 refused"));
        QVERIFY(page.contains("second.csv"));
    }
};

RECOURSE_WINDOW_TEST(TestOrderEntry)
#include "tst_orderentry.moc"
