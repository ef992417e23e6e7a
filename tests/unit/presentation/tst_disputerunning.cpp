// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "support/disputefixture.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::EventKind;
using presentation::DisputePage;
using test::eventOf;

/** Where a dispute that runs stands, and what is recorded of it. */
class TestDisputeRunning final : public QObject, private test::DisputeFixture
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aRunningDisputeShowsItsLadder()
    {
        open(running());
        QVERIFY(m_presenter->isRunning());
        QCOMPARE(m_presenter->pages().first(), DisputePage::Standing);
        QVERIFY(!m_presenter->pages().contains(DisputePage::Problem));
        // Opened with the problem noted, so its evidence and statement are at hand.
        QVERIFY(m_presenter->pages().contains(DisputePage::Statement));
        const auto view = m_presenter->standing();
        QStringList actions;
        for (const auto &rung : view.rungs)
            actions.append(rung.action);
        QVERIFY2(actions.contains(u"escalate_dispute"_s), qPrintable(actions.join(u' ')));
        QVERIFY2(actions.contains(u"charge_back"_s), qPrintable(actions.join(u' ')));
        // The seller's five days from the 21st at nine.
        QVERIFY2(view.clocks.join(u' ').contains(u"26 Nov"_s), qPrintable(view.clocks.join(u' ')));
    }
    void aStepThatClosesOthersSaysSo()
    {
        domain::Order order = running();
        domain::Event offer = eventOf(EventKind::SellerOffer, "2026-11-21T10:00:00Z");
        offer.amount = domain::Money{500, u"USD"_s};
        order.events.append(offer);
        open(order);
        const auto outcome = [this](EventKind kind) {
            const auto views = m_presenter->outcomes();
            const auto found = std::find_if(views.cbegin(), views.cend(),
                                            [kind](const auto &view) { return view.kind == kind; });
            return found == views.cend() ? std::nullopt : std::optional(*found);
        };
        QVERIFY(outcome(EventKind::OfferAccepted));
        QVERIFY2(
            outcome(EventKind::OfferAccepted)->effect.contains(u"Ask the platform to decide"_s),
            qPrintable(outcome(EventKind::OfferAccepted)->effect));
        QVERIFY2(outcome(EventKind::ChargebackFiled)->effect.contains(u"Ask the platform"_s),
                 qPrintable(outcome(EventKind::ChargebackFiled)->effect));
        QVERIFY(!outcome(EventKind::AppealFiled)); // nothing is decided yet
    }
    void anOfferNeedsItsAmountAndACounterOfferKeepsOne()
    {
        open(running());
        m_presenter->setOutcome(EventKind::SellerOffer);
        QCOMPARE(m_presenter->blockingReason(DisputePage::Outcome),
                 u"Enter the amount that the seller offers."_s);
        m_presenter->setOutcomeAmount(u"five"_s);
        QVERIFY(!m_presenter->canLeave(DisputePage::Outcome));
        m_presenter->setOutcomeAmount(u"5.00"_s);
        record();
        QCOMPARE(last().amount, std::optional(domain::Money{500, u"USD"_s}));
        m_presenter.reset();
        m_thread.runAll();
        reopen();
        m_presenter->setOutcome(EventKind::OfferRefused);
        m_presenter->setOutcomeAmount(u"12.00"_s);
        record();
        QCOMPARE(last().kind, EventKind::OfferRefused);
        QCOMPARE(last().amount, std::optional(domain::Money{1200, u"USD"_s}));
    }
    void thereIsOneAppeal()
    {
        domain::Order order = running();
        order.events.append(eventOf(EventKind::DisputeDecided, "2026-11-21T10:00:00Z"));
        open(order);
        QVERIFY(offers(EventKind::AppealFiled));
        m_presenter->setOutcome(EventKind::AppealFiled);
        record();
        m_presenter.reset();
        m_thread.runAll();
        reopen();
        QVERIFY(!offers(EventKind::AppealFiled));
        QVERIFY(offers(EventKind::AppealDecided));
    }
    void theReturnIsTheLoudestRung()
    {
        domain::Order order = running();
        order.events.append(eventOf(EventKind::ReturnApproved, "2026-11-21T10:00:00Z"));
        open(order);
        const auto view = m_presenter->standing();
        QCOMPARE(view.tone, presentation::ChipTone::Urgent);
        const auto rung = std::find_if(view.rungs.cbegin(), view.rungs.cend(), [](const auto &one) {
            return one.action == u"return_goods"_s;
        });
        QVERIFY(rung != view.rungs.cend());
        QVERIFY(rung->isNext);
        QCOMPARE(rung->tone, presentation::ChipTone::Urgent);
        // Ten days from the 21st.
        QVERIFY2(rung->clock.contains(u"1 Dec"_s), qPrintable(rung->clock));
    }
    void somethingElseNeedsWords()
    {
        open(running());
        m_presenter->setOutcome(EventKind::Note);
        QCOMPARE(m_presenter->blockingReason(DisputePage::Outcome), u"Write what happened."_s);
        m_presenter->setOutcomeNote(u"Wrote to the consumers' office"_s);
        record();
        QCOMPARE(last().note, u"Wrote to the consumers' office"_s);
    }
    void thePagesOwnTimeBeatsTheRule()
    {
        open(running());
        QVERIFY(!m_presenter->asksActsBy());
        m_presenter->setOutcome(EventKind::ReturnApproved);
        QVERIFY(m_presenter->asksActsBy());
        QCOMPARE(m_presenter->blockingReason(DisputePage::Outcome), QString()); // it may say none
        m_presenter->setActsBy(QDateTime({2026, 11, 21}, {13, 0}, Qt::UTC));    // Berlin: now
        QVERIFY2(m_presenter->blockingReason(DisputePage::Outcome).startsWith(u"The page counts"),
                 qPrintable(m_presenter->blockingReason(DisputePage::Outcome)));
        m_presenter->setActsBy(QDateTime({2026, 11, 28}, {19, 30}, Qt::UTC));
        QVERIFY2(m_presenter->actsByText().startsWith(u"7 day"),
                 qPrintable(m_presenter->actsByText()));
        QVERIFY2(m_presenter->recordView().records.join(u' ').contains(u"28 Nov"),
                 qPrintable(m_presenter->recordView().records.join(u' ')));
        QVERIFY2(m_presenter->recordView().then.contains(u"28 Nov"),
                 qPrintable(m_presenter->recordView().then));
        record();
        const domain::Order kept = m_book.orderStore.orders.at(core::OrderId{1});
        const domain::DatedFact *acts = kept.date(domain::DateKind::BuyerActsBy);
        QVERIFY(acts);
        QCOMPARE(acts->moment, domain::Moment::at(test::instant("2026-11-28T18:30:00Z")));
        QCOMPARE(acts->provenance, domain::Provenance::User);
        m_presenter.reset();
        m_thread.runAll();
        reopen();
        // The rule's ten days would be the 1st of December.
        const auto rungs = m_presenter->standing().rungs;
        const auto rung = std::find_if(rungs.cbegin(), rungs.cend(), [](const auto &one) {
            return one.action == u"return_goods"_s;
        });
        QVERIFY(rung != rungs.cend());
        QVERIFY2(rung->clock.contains(u"28 Nov"), qPrintable(rung->clock));
    }
    void aTimeThatIsNotAskedForIsNotKept()
    {
        open(running());
        m_presenter->setOutcome(EventKind::ReturnApproved);
        m_presenter->setActsBy(QDateTime({2026, 11, 28}, {19, 30}, Qt::UTC));
        m_presenter->setOutcome(EventKind::DisputeEscalated);
        QVERIFY(!m_presenter->asksActsBy());
        record();
        QVERIFY(!m_book.orderStore.orders.at(core::OrderId{1}).date(domain::DateKind::BuyerActsBy));
    }
    void aComplaintIsKeptWithItsReferenceAndItsStageShowsIt()
    {
        domain::Order order = running();
        order.country = u"DE"_s;
        open(order);
        m_presenter->setOutcome(EventKind::ComplaintFiled);
        QVERIFY(m_presenter->asksReference());
        QCOMPARE(m_presenter->blockingReason(DisputePage::Outcome),
                 u"Write to whom you complained."_s);
        m_presenter->setOutcomeNote(u"Consumer Centre Germany, 4711"_s);
        record();
        QCOMPARE(last().kind, EventKind::ComplaintFiled);
        QCOMPARE(last().note, u"Consumer Centre Germany, 4711"_s);
        QCOMPARE(last().meaning, u"complain_to_authority"_s);
        m_presenter.reset();
        m_thread.runAll();
        reopen();
        QCOMPARE(doneOf(u"complain_to_authority"_s),
                 u"You did this on 21 Nov: Consumer Centre Germany, 4711"_s);
        QCOMPARE(doneOf(u"charge_back"_s), QString());
        m_presenter->setOutcome(EventKind::ChargebackFiled);
        m_presenter->setOutcomeNote(u"My bank, 0815"_s);
        record();
        m_presenter.reset();
        m_thread.runAll();
        reopen();
        QCOMPARE(doneOf(u"charge_back"_s), u"You did this on 21 Nov: My bank, 0815"_s);
    }
    void aComplaintToThePlatformIsNoneToAnAuthority()
    {
        domain::Order order = running();
        order.events.append(eventOf(EventKind::ComplaintFiled, "2026-11-21T10:00:00Z"));
        open(order);
        QCOMPARE(doneOf(u"complain_to_authority"_s), QString());
    }
    void whatItIsAboutIsKnownByItsIdAndInOlderBooksByItsLabel()
    {
        domain::Order order = running(); // by its label
        open(order);
        QCOMPARE(m_presenter->problemId(), u"different_size"_s);
        m_presenter.reset();
        m_thread.runAll();
        order.events.first().note = u"whatever somebody wrote"_s;
        order.events.first().meaning = u"parts_missing"_s;
        open(order);
        QCOMPARE(m_presenter->problemId(), u"parts_missing"_s);
        m_presenter.reset();
        m_thread.runAll();
        order.events.first().meaning.clear();
        open(order);
        QCOMPARE(m_presenter->problemId(), QString());
    }
    void takenBackItCanBeOpenedAgain()
    {
        domain::Order order = running();
        order.events.append(eventOf(EventKind::DisputeCancelled, "2026-11-21T10:00:00Z"));
        open(order);
        QVERIFY(!m_presenter->isRunning());
        QCOMPARE(m_presenter->standing().answer, u"You can open a dispute now."_s);
    }

private:
    /** Without the marks that keep foreign words in their direction. */
    [[nodiscard]] QString doneOf(const QString &action) const
    {
        for (const auto &rung : m_presenter->standing().rungs) {
            if (rung.action == action)
                return QString(rung.done).remove(QChar(0x2068)).remove(QChar(0x2069));
        }
        return {};
    }
};

QTEST_MAIN(TestDisputeRunning)
#include "tst_disputerunning.moc"
