// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "storage/sqlitebook.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/dispute/disputewizard.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using presentation::DisputePage;
using test::SessionFixture;

/** From the menu of the real window to an event in the book, and back by undo. */
class TestDisputing final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_program = std::make_unique<SessionFixture>(true);
        QVERIFY(book()->orders().forEach([this](core::OrderId id, const domain::Order &order) {
            m_id = id;
            return order.market != u"aliexpress" || order.status != domain::OrderStatus::Delivered;
        }));
        QVERIFY(m_program->show());
        QTRY_VERIFY(m_program->widget<QTableView>(names::kOrderTable)->model()->rowCount() > 10);
        m_program->window().selectOrder(m_id);
        QTRY_COMPARE(m_program->window().currentOrder(), m_id);
    }
    void cleanup() { m_program.reset(); }

    void theMenuLeadsToTheBookAndUndoBack()
    {
        const qsizetype before = events().size();
        ui::DisputeWizard *wizard = openByMenu();
        QVERIFY(wizard);
        auto &presenter = wizard->presenter();
        QTRY_COMPARE(presenter.phase(), presentation::DisputePresenter::Phase::Open);
        // Whatever the sample is in: something else can always be noted.
        presenter.setReceived(true);
        presenter.setProblem(u"different_size"_s);
        presentation::DisputeWish wish;
        wish.sendsBack = false;
        wish.by = domain::FairPartAsk::By::Whole;
        presenter.setWish(wish);
        while (!presenter.isLastPage() && presenter.canLeave(presenter.state().page))
            presenter.next();
        QCOMPARE(presenter.state().page, DisputePage::Outcome);
        presenter.setOutcome(domain::EventKind::Note);
        presenter.setOutcomeNote(u"The site had no button"_s);
        auto *next = wizard->findChild<QPushButton *>(u"nextButton"_s);
        QVERIFY(next->isEnabled());
        QTest::keyClick(next, Qt::Key_Space);
        QTRY_VERIFY(!SessionFixture::dialog<ui::DisputeWizard>());
        QTRY_COMPARE(events().size(), before + 1);
        QCOMPARE(events().last().note, u"The site had no button"_s);
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(events().size(), before);
    }
    void closingLeavesTheOrderAsItWas()
    {
        const domain::Order before = order();
        QPointer<ui::DisputeWizard> wizard = openByMenu();
        QVERIFY(wizard);
        QTRY_COMPARE(wizard->presenter().phase(), presentation::DisputePresenter::Phase::Open);
        wizard->presenter().setReceived(true);
        QTest::keyClick(wizard, Qt::Key_Escape);
        QTRY_VERIFY(wizard.isNull()); // with it goes what it had still to keep
        QCOMPARE(order(), before);
        wizard = openByMenu();
        QVERIFY(wizard);
        QTRY_VERIFY(wizard->presenter().isRestored());
        QCOMPARE(wizard->presenter().state().received, std::optional(true));
    }

private:
    /** Null where the menu does not offer it. */
    [[nodiscard]] ui::DisputeWizard *openByMenu() const
    {
        m_program->window().activateWindow();
        auto *action = m_program->window().findChild<QAction *>(u"openDisputeAction"_s);
        if (!action || !QTest::qWaitFor([action] { return action->isEnabled(); }))
            return nullptr;
        action->trigger();
        return SessionFixture::reach<ui::DisputeWizard>();
    }
    [[nodiscard]] std::unique_ptr<storage::SqliteBook> book() const
    {
        return storage::SqliteBook::open(m_program->session->bookPath(),
                                         storage::SqliteBook::Access::Read)
            .value();
    }
    [[nodiscard]] domain::Order order() const
    {
        return book()->orders().load(m_id).value().value();
    }
    [[nodiscard]] QList<domain::Event> events() const
    {
        QList<domain::Event> kept = order().events;
        kept.removeIf([](const domain::Event &event) { return event.retractedAt.has_value(); });
        return kept;
    }

    std::unique_ptr<SessionFixture> m_program;
    core::OrderId m_id;
};

QTEST_MAIN(TestDisputing)
#include "tst_disputing.moc"
