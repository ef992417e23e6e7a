// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

#include "presentation/grouplistmodel.h"
#include "storage/sqlitebook.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/orders/paidtogether.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using presentation::Group;
using presentation::GroupListModel;
using test::SessionFixture;

/** From one order of a checkout to the other, through the real window. */
class TestPaidTogether final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_program;
    QList<core::OrderId> m_together;

    QTableView *table() const { return m_program->widget<QTableView>(names::kOrderTable); }
    ui::PaidTogether *part() const { return m_program->widget<ui::PaidTogether>("paidTogether"); }

private slots:
    void init()
    {
        m_program = std::make_unique<SessionFixture>(true);
        const auto book = storage::SqliteBook::open(m_program->session->bookPath(),
                                                    storage::SqliteBook::Access::Write);
        QVERIFY(book);
        m_together.clear();
        QVERIFY((*book)->orders().forEach([this](core::OrderId id, const domain::Order &order) {
            if (order.market == u"aliexpress" && m_together.size() < 2)
                m_together.append(id);
            return m_together.size() < 2;
        }));
        for (const core::OrderId id : std::as_const(m_together)) {
            domain::Order order = (*book)->orders().load(id).value().value();
            order.checkoutId = u"3000010000020003"_s;
            QVERIFY((*book)->orders().replace(id, order));
        }
        QVERIFY(m_program->show());
        QTRY_VERIFY(table()->model()->rowCount() > 10);
        m_program->widget<QTabBar>(names::kTabs)->setCurrentIndex(1); // the facts
    }
    void cleanup() { m_program.reset(); }

    void eachLeadsToTheOther()
    {
        m_program->window().selectOrder(m_together[0]);
        QTRY_COMPARE(m_program->window().currentOrder(), m_together[0]);
        QTRY_VERIFY(part()->isVisible());
        auto *button = part()->findChild<QPushButton *>(u"togetherButton0"_s);
        QVERIFY(button && button->isVisible());
        QVERIFY(button->accessibleName().startsWith(u"Show the order "_s));
        QCOMPARE(part()->findChild<QLabel *>(u"togetherHeading"_s)->text(),
                 u"Paid together with"_s);
        QVERIFY(!part()->findChild<QPushButton *>(u"togetherButton1"_s));
        // The keyboard reaches it from the tabs, in the order in which it stands there.
        auto *tabs = m_program->widget<QTabBar>(names::kTabs);
        tabs->setFocus();
        for (int steps = 0; steps < 10 && !button->hasFocus(); ++steps)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(m_program->window().currentOrder(), m_together[1]);
        QTRY_VERIFY(part()->isVisible());
    }
    void aSearchThatHidesItMakesWay()
    {
        m_program->window().selectOrder(m_together[0]);
        QTRY_COMPARE(m_program->window().currentOrder(), m_together[0]);
        QTRY_VERIFY(part()->isVisible());
        auto *search = m_program->widget<QLineEdit>(names::kSearchField);
        search->setText(m_program->widget<QLabel>(names::kTitleLabel)->text());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(m_program->window().currentOrder(), m_together[0]);
        auto *button = part()->findChild<QPushButton *>(u"togetherButton0"_s);
        QTRY_VERIFY(button && button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(m_program->window().currentOrder(), m_together[1]);
        QVERIFY(search->text().isEmpty());
    }
    void bothAreFoundByTheCheckout()
    {
        m_program->widget<QLineEdit>(names::kSearchField)->setText(u"3000010000020003"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestPaidTogether)
#include "tst_paidtogether.moc"
