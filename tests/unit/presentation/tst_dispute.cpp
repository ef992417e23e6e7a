// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "presentation/evidencepresenter.h"
#include "support/disputefixture.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::EventKind;
using domain::FairPartAsk;
using domain::OrderStatus;
using presentation::DisputePage;
using presentation::DisputePresenter;
using presentation::DisputeState;
using presentation::DisputeWish;
using test::delivered;
using test::eventOf;
using test::instant;
using test::photoOf;

/** The rules of the dispute wizard, over the shipped pack and a book in memory. */
class TestDispute final : public QObject, private test::DisputeFixture
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    // -------------------------------------------------------------- drafts

    void readsItsOwnDraft()
    {
        DisputeState state;
        state.page = DisputePage::Wish;
        state.reached = DisputePage::Outcome;
        state.item = u"8176543210997654"_s;
        state.received = true;
        state.arrived = u"7"_s;
        state.answers.confirmed = {u"ordered"_s, u"problem:damaged"_s};
        state.answers.expected = {u"5 m"_s, u"5 m lang"_s};
        state.answers.received = {u"3 m"_s, {}};
        state.siteText = u"My own\nwords"_s;
        state.ownText = u""_s;
        state.wish = {false, FairPartAsk::By::Pieces,     u"3"_s, {}, {}, u"1.00"_s,
                      true,  domain::WayBackPayer::Seller};
        state.stepsDone = {0, 2};
        state.outcome = EventKind::DisputeOpened;
        state.outcomeAmount = u"5.00"_s;
        state.outcomeNote = u"note"_s;
        state.happenedAt = instant("2026-11-21T09:30:00Z");
        state.actsBy = instant("2026-11-24T09:30:00Z");
        QCOMPARE(presentation::disputeFromDraft(presentation::toDraft(state)),
                 std::optional(state));
        QCOMPARE(presentation::disputeFromDraft(presentation::toDraft(DisputeState())),
                 std::optional(DisputeState()));
    }
    void leavesSenselessValuesAtTheirStart()
    {
        QVERIFY(!presentation::disputeFromDraft("{"));
        QVERIFY(!presentation::disputeFromDraft(R"({"version":2})"));
        const auto state = presentation::disputeFromDraft(
            R"({"version":1,"page":99,"reached":-4,"received":"yes","confirmed":[1,"paid","paid"],)"
            R"("steps_done":[-1,3,3,1,9999],"outcome":"flying","wish":{"by":9,"page_says":-1}})");
        DisputeState wanted;
        wanted.answers.confirmed = {u"paid"_s};
        wanted.stepsDone = {1, 3};
        QCOMPARE(state, std::optional(wanted));
    }
    void closingKeepsADraftAndStartingOverForgetsIt()
    {
        open(delivered());
        m_presenter->next();
        m_presenter->setReceived(true);
        m_presenter->setProblem(u"different_size"_s);
        m_presenter->next();
        m_presenter.reset();
        m_thread.runAll();
        QCOMPARE(m_book.orderStore.orders.at(core::OrderId{1}), delivered());
        reopen();
        QVERIFY(m_presenter->isRestored());
        QCOMPARE(m_presenter->state().page, DisputePage::Evidence);
        QCOMPARE(m_presenter->state().problem, u"different_size"_s);
        m_presenter->startOver();
        m_presenter.reset();
        m_thread.runAll();
        reopen();
        QVERIFY(!m_presenter->isRestored());
        QVERIFY(!m_presenter->hasAnswers());
        // But not the problem: the order's evidence goes by it too.
        DisputeState bare;
        bare.problem = u"different_size"_s;
        bare.received = true;
        QCOMPARE(m_presenter->state(), bare);
    }
    void theProblemOfTheEvidenceAloneIsNoDraft()
    {
        keepForEvidence(u"different_size"_s);
        open(delivered());
        QVERIFY(!m_presenter->hasAnswers());
        m_presenter->next();
        m_presenter->next();
        QVERIFY(!m_presenter->hasAnswers());
        m_presenter->setClaim(u"delivered"_s, true);
        QVERIFY(m_presenter->hasAnswers());
        m_presenter->setClaim(u"delivered"_s, false);
        QVERIFY(!m_presenter->hasAnswers());
        m_presenter->setProblem(u"parts_missing"_s); // now it is an answer
        QVERIFY(m_presenter->hasAnswers());
    }
    void aDraftOfBeforeIsStillOne()
    {
        keepForEvidence(u"different_size"_s);
        m_book.draftStore
            .drafts[{u"dispute"_s, 1}] = R"({"version":1,"page":2,"reached":2,"received":true})";
        open(delivered());
        QVERIFY(m_presenter->isRestored());
        QCOMPARE(m_presenter->state().page, DisputePage::Evidence);
    }

    // -------------------------------------------------------------- may it be opened

    void saysThatItCanBeOpenedAndUntilWhen()
    {
        open(delivered());
        const auto view = m_presenter->standing();
        QCOMPARE(view.answer, u"You can open a dispute now."_s);
        QVERIFY(m_presenter->canLeave(DisputePage::Standing));
        QVERIFY2(view.first.startsWith(u"Write to the seller first"_s), qPrintable(view.first));
        QVERIFY(!view.rules.isEmpty());
        QVERIFY(view.rungs.isEmpty());
        QVERIFY2(view.doors.contains(u"“Ask your bank for a chargeback” closes this way."_s),
                 qPrintable(view.doors.join(u'|')));
    }
    void aMessageInTheBookCounts()
    {
        domain::Order order = delivered();
        order.events = {eventOf(EventKind::MessageSent, "2026-11-20T10:00:00Z")};
        open(order);
        QVERIFY2(m_presenter->standing().first.startsWith(u"You wrote to the seller on 20 Nov"_s),
                 qPrintable(m_presenter->standing().first));
    }
    void tooEarlyStillPrepares()
    {
        open(test::anOrderOf(OrderStatus::AwaitingShipment));
        QVERIFY2(m_presenter->standing().answer.startsWith(u"It is too early"_s),
                 qPrintable(m_presenter->standing().answer));
        QVERIFY(m_presenter->canLeave(DisputePage::Standing));
    }
    void tooLateIsSaidAndGoesNoFurther()
    {
        m_clock.set(instant("2026-12-06T09:00:00Z"));
        domain::Order order = delivered();
        order.observedAt = instant("2026-12-06T08:00:00Z");
        open(order);
        QCOMPARE(m_presenter->blockingReason(DisputePage::Standing),
                 u"No dispute can be opened about this order any more."_s);
        m_presenter->next();
        QCOMPARE(m_presenter->state().page, DisputePage::Standing);
    }

    // -------------------------------------------------------------- what is wrong

    void nothingIsPreset()
    {
        open(delivered());
        QVERIFY(!m_presenter->state().received);
        QVERIFY(m_presenter->problems().isEmpty());
        QCOMPARE(m_presenter->blockingReason(DisputePage::Problem),
                 u"Say whether the parcel arrived."_s);
        m_presenter->setReceived(true);
        for (const auto &problem : m_presenter->problems())
            QVERIFY(!problem.chosen);
        QVERIFY(!m_presenter->state().wish.by);
        QVERIFY(!m_presenter->state().wish.sendsBack);
        QVERIFY(!m_presenter->state().outcome);
    }
    void theQuestionOfTheParcelSortsTheProblems()
    {
        open(delivered());
        m_presenter->setReceived(true);
        QVERIFY(labelOf(u"different_size"_s).has_value());
        QVERIFY(!labelOf(u"shown_delivered"_s));
        m_presenter->setProblem(u"different_size"_s);
        m_presenter->setReceived(false);
        QVERIFY(m_presenter->state().problem.isEmpty());
        QVERIFY(!labelOf(u"different_size"_s));
        QVERIFY(labelOf(u"shown_delivered"_s).has_value());
    }

    void theBuyerKnowsWhatCameWhereTheBookDoesNot()
    {
        open(test::anOrderOf(OrderStatus::AwaitingShipment));
        m_presenter->setReceived(true);
        QVERIFY(labelOf(u"different_size"_s).has_value());
        QVERIFY(!labelOf(u"in_transit"_s));
        for (const auto &problem : m_presenter->problems()) {
            QCOMPARE(problem.chip, u"Not yet"_s);
            QCOMPARE(problem.window, u"Its time begins once the order is recorded as delivered."_s);
            QVERIFY(!problem.asks.isEmpty());
        }
        m_presenter->setProblem(u"different_size"_s);
        QCOMPARE(m_presenter->blockingReason(DisputePage::Problem), QString());
        m_presenter->setReceived(false);
        QVERIFY(labelOf(u"in_transit"_s).has_value());
        QVERIFY(!labelOf(u"different_size"_s));
    }
    void whatTheRulesRefuseIsNotOfferedInstead()
    {
        // Long over: none of either half comes back by the way of the buyer's knowledge.
        m_clock.set(instant("2027-12-06T09:00:00Z"));
        domain::Order order = test::anOrderOf(OrderStatus::Cancelled);
        order.observedAt = instant("2027-12-06T08:00:00Z");
        open(order);
        m_presenter->setReceived(true);
        QVERIFY(m_presenter->problems().isEmpty());
    }

    // -------------------------------------------------------------- evidence and statement

    void theProblemIsTheOneOfTheEvidence()
    {
        keepForEvidence(u"different_size"_s);
        open(delivered());
        QVERIFY(!m_presenter->isRestored());
        QCOMPARE(m_presenter->state().problem, u"different_size"_s);
        QCOMPARE(m_presenter->state().received, std::optional(true)); // the problem says so
        QCOMPARE(m_presenter->problemId(), u"different_size"_s);
        const QSignalSpy kept(m_presenter.get(), &DisputePresenter::problemKept);
        m_presenter->setProblem(u"parts_missing"_s);
        m_presenter->reload(); // what it reads is what was chosen
        m_thread.runAll();
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(ofEvidence(), u"parts_missing"_s);
        QCOMPARE(m_presenter->state().problem, u"parts_missing"_s);
        keepForEvidence(u"shown_delivered"_s);
        m_presenter->reload();
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->state().problem, u"shown_delivered"_s);
        QCOMPARE(m_presenter->state().received, std::optional(false));
        m_presenter->setClaim(u"paid"_s, true);
        m_presenter->startOver();
        m_thread.runAll();
        QCOMPARE(ofEvidence(), u"shown_delivered"_s);
        QVERIFY(m_presenter->state().answers.confirmed.isEmpty());
        QVERIFY(m_presenter->canLeave(DisputePage::Evidence));
    }
    void aChoiceIsNotTakenBackByWhatWasReadBeforeIt()
    {
        open(delivered());
        m_presenter->reload();
        m_presenter->setProblem(u"different_size"_s);
        m_thread.runAll();
        QTest::qWait(0);
        QCOMPARE(m_presenter->state().problem, u"different_size"_s);
        QCOMPARE(ofEvidence(), u"different_size"_s);
    }
    void theStatementHoldsWhatIsTicked()
    {
        m_book.evidenceStore.items = {photoOf(1, u"ruler"_s)};
        choose(u"different_size"_s);
        QCOMPARE(m_presenter->statement().site.text, QString());
        QVERIFY(!m_presenter->statement().twoLanguages);
        for (const auto &claim : m_presenter->statement().claims)
            QVERIFY(!claim.confirmed);
        m_presenter->setClaim(u"delivered"_s, true);
        m_presenter->setClaim(u"problem:different_size"_s, true);
        QCOMPARE(m_presenter->statement().site.text,
                 u"The parcel was delivered on 20 November 2026.\n\nWhat is wrong: The size "
                 u"differs (see figure 1)."_s);
        m_presenter->setClaim(u"delivered"_s, false);
        QCOMPARE(m_presenter->statement().site.text,
                 u"What is wrong: The size differs (see figure 1)."_s);
    }
    void whatIsWrittenByHandStaysUntilItIsPutBack()
    {
        choose(u"different_size"_s);
        m_presenter->setClaim(u"delivered"_s, true);
        const QString made = m_presenter->statement().site.text;
        m_presenter->writeSite(u"My own words."_s);
        m_presenter->setClaim(u"paid"_s, true);
        QCOMPARE(m_presenter->statement().site.text, u"My own words."_s);
        QVERIFY(m_presenter->statement().site.written);
        m_presenter->setClaim(u"paid"_s, false);
        m_presenter->putBack();
        QCOMPARE(m_presenter->statement().site.text, made);
        m_presenter->writeSite(made);
        QVERIFY(!m_presenter->statement().site.written);
    }
    void theLimitIsTheOneOfTheSettingsAndNoneIsMadeUp()
    {
        choose(u"different_size"_s);
        m_presenter->writeSite(u"12345678901"_s);
        QCOMPARE(m_presenter->statement().site.remark.contains(u"is not known"_s), true);
        QVERIFY(!m_presenter->statement().site.tooLong);
        m_presenter.reset();
        m_thread.runAll();
        m_longest = 10;
        reopen();
        m_longest = 0;
        QVERIFY(m_presenter->statement().site.tooLong);
        QVERIFY(!m_presenter->statement().site.remark.contains(u"is not known"_s));
        m_presenter->writeSite(u"1234567890"_s);
        QVERIFY(!m_presenter->statement().site.tooLong);
    }

    // -------------------------------------------------------------- what is asked for

    void aPartByThePiecesIsInTheStatement()
    {
        choose(u"parts_missing"_s);
        m_presenter->setArrived(u"7"_s);
        QCOMPARE(m_presenter->blockingReason(DisputePage::Wish),
                 u"Choose whether the goods go back."_s);
        DisputeWish wish;
        wish.sendsBack = false;
        wish.by = FairPartAsk::By::Pieces;
        m_presenter->setWish(wish);
        // Three of ten pieces of 23.90.
        QCOMPARE(spaced(m_presenter->wish().result), u"That is 7.17 USD."_s);
        QVERIFY(m_presenter->canLeave(DisputePage::Wish));
        m_presenter->setClaim(u"pieces"_s, true);
        QCOMPARE(m_presenter->statement().site.text,
                 u"Pieces ordered: 10. Pieces that arrived: 7.\n\nI ask for a refund of "
                 u"7.17 USD."_s);
        wish.missing = u"11"_s;
        m_presenter->setWish(wish);
        QVERIFY(!m_presenter->canLeave(DisputePage::Wish));
    }
    void theWayBackIsToldByThePageFirst()
    {
        choose(u"different_size"_s);
        DisputeWish wish;
        wish.sendsBack = true;
        wish.by = FairPartAsk::By::Whole;
        m_presenter->setWish(wish);
        QVERIFY(m_presenter->wish().asksPayer);
        QVERIFY2(m_presenter->wish().wayBack.startsWith(u"For a fault the seller should pay"_s),
                 qPrintable(m_presenter->wish().wayBack));
        wish.pageSays = domain::WayBackPayer::Buyer;
        m_presenter->setWish(wish);
        QVERIFY(m_presenter->wish().wayBack.startsWith(u"You pay the way back, as the page"_s));
        m_presenter->setClaim(u"delivered"_s, true);
        QVERIFY(!m_presenter->statement().site.text.contains(u"pay for the way back"_s));
    }

    // -------------------------------------------------------------- the site, and what happened

    void opensTheOrdersPage()
    {
        open(delivered());
        QCOMPARE(m_presenter->clickPath().size(), 3);
        m_presenter->openPage();
        QCOMPARE(m_opener.opened.size(), 1);
        QCOMPARE(m_opener.opened.first().host(), u"www.aliexpress.com"_s);
    }
    void recordsThatItIsOpen()
    {
        choose(u"parts_missing"_s);
        DisputeWish wish;
        wish.sendsBack = false;
        wish.by = FairPartAsk::By::Whole;
        m_presenter->setWish(wish);
        QCOMPARE(m_presenter->blockingReason(DisputePage::Outcome), u"Choose what happened."_s);
        m_presenter->setOutcome(EventKind::DisputeOpened);
        QCOMPARE(m_presenter->blockingReason(DisputePage::Outcome), QString());
        const QString then = m_presenter->recordView().then;
        // The seller's five days, from noon on the 21st.
        QVERIFY2(then.contains(u"26 Nov"_s), qPrintable(then));
        const QSignalSpy recorded(m_presenter.get(), &DisputePresenter::recorded);
        m_presenter->commit();
        m_presenter->commit();
        m_thread.runAll();
        QTRY_COMPARE(recorded.size(), 1);
        const auto events = m_book.orderStore.orders.at(core::OrderId{1}).events;
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().kind, EventKind::DisputeOpened);
        QCOMPARE(events.first().at, std::optional(domain::Moment::at(m_clock.now())));
        QCOMPARE(events.first().amount, std::optional(domain::Money{2390, u"USD"_s}));
        QCOMPARE(events.first().note, u"The quantity is wrong, or parts are missing"_s);
        QCOMPARE(events.first().meaning, u"parts_missing"_s);
        QCOMPARE(m_book.draftStore.drafts.size(), std::size_t(1)); // of the evidence, which goes on
        QCOMPARE(ofEvidence(), u"parts_missing"_s);
    }
    void whatIsStillToComeIsNotRecorded()
    {
        open(delivered());
        m_presenter->setOutcome(EventKind::DisputeOpened);
        m_presenter->setHappenedAt(QDateTime({2026, 11, 21}, {13, 1}, Qt::UTC)); // Berlin
        QCOMPARE(m_presenter->blockingReason(DisputePage::Outcome),
                 u"This instant is still to come. Enter when it happened."_s);
        m_presenter->setHappenedAt(QDateTime({2026, 11, 21}, {13, 0}, Qt::UTC));
        QCOMPARE(m_presenter->blockingReason(DisputePage::Outcome), QString());
    }

private:
    void keepForEvidence(const QString &problem)
    {
        m_book.draftStore.drafts[{presentation::kEvidenceDraft, 1}] = presentation::draftOfProblem(
            problem);
    }
    [[nodiscard]] QString ofEvidence() const
    {
        const auto found = m_book.draftStore.drafts.find({presentation::kEvidenceDraft, 1});
        return found == m_book.draftStore.drafts.end()
            ? QString()
            : presentation::problemOfDraft(found->second);
    }
};

QTEST_MAIN(TestDispute)
#include "tst_dispute.moc"
