// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QScrollArea>
#include <QtTest>

#include "formats/moneytext.h"
#include "formats/shippedrules.h"
#include "presentation/evidencepresenter.h"
#include "support/dialogpictures.h"
#include "support/disputefixture.h"
#include "support/evidencetools.h"
#include "support/scriptedprompt.h"
#include "ui/dispute/disputewizard.h"
#include "ui/evidence/planner.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::EventKind;
using presentation::DisputePage;
using presentation::DisputePresenter;
using presentation::EvidencePresenter;
using test::eventOf;

// Renders every page of the dispute wizard into <build>/screenshots, for people to look at, and
// fails on what a machine can see of it.

class TestDisputeScreenshots final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_rules = formats::shippedRules(); }
    void cleanup()
    {
        m_wizard.reset();
        m_tools.reset();
        m_thread.runAll();
        m_pictures.undress();
    }

    void everyPageOfANewOneFits_data() { test::addLooks(); }
    void everyPageOfANewOneFits()
    {
        domain::Order order = test::delivered();
        order.country = u"DE"_s;
        domain::Item second = order.items.constFirst();
        second.lineId = u"8176543210997655"_s;
        second.title = u"Magnetic charging cable, 1 m, white"_s;
        order.items.append(second);
        m_book.evidenceStore.items = {photo()};
        open(order);
        check(DisputePage::Standing, u"dispute-1"_s);
        presenter().setReceived(true);
        check(DisputePage::Problem, u"dispute-2"_s);
        presenter().setProblem(u"different_size"_s);
        m_thread.runAll();
        check(DisputePage::Evidence, u"dispute-3"_s);
        for (const auto &claim : presenter().statement().claims)
            presenter().setClaim(claim.id, true);
        check(DisputePage::Statement, u"dispute-4"_s);
        presentation::DisputeWish wish;
        wish.sendsBack = true;
        wish.by = domain::FairPartAsk::By::Whole;
        presenter().setWish(wish);
        check(DisputePage::Wish, u"dispute-5"_s);
        check(DisputePage::Site, u"dispute-6"_s);
        presenter().setStepDone(0, true);
        presenter().setOutcome(EventKind::DisputeOpened);
        check(DisputePage::Outcome, u"dispute-7"_s);
    }

    void aRunningOneFits_data() { test::addLooks(); }
    void aRunningOneFits()
    {
        m_book.evidenceStore.items = {photo()};
        domain::Order order = test::DisputeFixture::running();
        order.country = u"DE"_s;
        order.paymentMethod = u"card"_s;
        domain::Event told = eventOf(EventKind::ComplaintFiled, "2026-11-21T10:00:00Z");
        told.meaning = u"complain_to_authority"_s;
        told.note = u"Consumer Centre Germany, reference 2026-4711"_s;
        order.events += {told, eventOf(EventKind::ReturnApproved, "2026-11-21T10:30:00Z")};
        open(order);
        check(DisputePage::Standing, u"dispute-runs-1"_s);
        check(DisputePage::Evidence, u"dispute-runs-2"_s);
        presenter().setOutcome(EventKind::SellerOffer);
        presenter().setOutcomeAmount(u"5"_s);
        presenter().setActsBy(QDateTime({2026, 11, 24}, {18, 30}, Qt::UTC));
        check(DisputePage::Outcome, u"dispute-runs-3"_s);
        scrollTo(u"recordCard"_s);
        check(DisputePage::Outcome, u"dispute-runs-4"_s);
    }

    void whatCameBeforeTheBookKnewFits_data() { test::addLooks(); }
    void whatCameBeforeTheBookKnewFits()
    {
        open(test::anOrderOf(domain::OrderStatus::AwaitingShipment));
        presenter().setReceived(true);
        check(DisputePage::Problem, u"dispute-unsent"_s);
    }

private:
    static domain::EvidenceItem photo()
    {
        domain::EvidenceItem item = test::photoOf(1, u"ruler"_s);
        item.name = u"the-seam-beside-a-ruler.jpg"_s;
        item.bytes = 1'800'000;
        item.facts.kind = domain::EvidenceKind::Photo;
        item.facts.pixels = {4000, 3000};
        item.facts.capturedAt = u"2026-11-20T14:03:11"_s;
        return item;
    }
    void open(const domain::Order &order)
    {
        m_pictures.dress();
        m_book.draftStore.drafts.clear();
        m_book.orderStore.orders[core::OrderId{1}] = order;
        m_wizard = std::make_unique<ui::DisputeWizard>(std::make_unique<DisputePresenter>(
            core::OrderId{1},
            DisputePresenter::Tools{m_thread, m_rules, m_clock, m_pictures.language(), m_opener,
                                    [](const QString &text, const QString &currency, QChar point) {
                                        return formats::readMoney(text, {currency, point});
                                    }}));
        m_wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        m_tools = std::make_unique<test::EvidenceTools>(m_thread, m_rules, m_pictures.language(),
                                                        m_clock, m_prompt);
        auto *evidence = new EvidencePresenter(m_tools->tools, m_wizard.get());
        m_wizard->planner().bind(*evidence);
        connect(&presenter(), &DisputePresenter::changed, evidence, [this, evidence] {
            evidence->setOrder(presenter().orderId(), presenter().order());
        });
        connect(&presenter(), &DisputePresenter::problemKept, evidence, &EvidencePresenter::reload);
        m_wizard->open();
        m_thread.runAll();
        QTRY_COMPARE(presenter().phase(), DisputePresenter::Phase::Open);
        m_pictures.shrink(*m_wizard);
    }
    /** Goes on to that page and looks at it. */
    void check(DisputePage page, const QString &scene)
    {
        while (presenter().state().page < page && presenter().canLeave(presenter().state().page))
            presenter().next();
        QCOMPARE(presenter().state().page, page);
        test::settle();
        m_thread.runAll(); // the planner reads once it is looked at
        m_pictures.check(*m_wizard, scene);
    }
    void scrollTo(const QString &name) const
    {
        for (auto *area : m_wizard->findChildren<QScrollArea *>()) {
            auto *wanted = area->widget()->findChild<QWidget *>(name);
            if (area->isVisible() && wanted)
                area->ensureWidgetVisible(wanted);
        }
    }
    [[nodiscard]] DisputePresenter &presenter() const { return m_wizard->presenter(); }

    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T12:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    test::FakePageOpener m_opener;
    test::ScriptedPrompt m_prompt;
    test::DialogPictures m_pictures;
    std::unique_ptr<test::EvidenceTools> m_tools;
    std::unique_ptr<ui::DisputeWizard> m_wizard;
};

QTEST_MAIN(TestDisputeScreenshots)
#include "tst_disputescreenshots.moc"
