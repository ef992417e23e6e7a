// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "formats/shippedrules.h"
#include "presentation/cancellationpresenter.h"
#include "support/cancellationorders.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakepageopener.h"
#include "support/messagetools.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::EventKind;
using domain::OrderStatus;
using presentation::CancellationOutcome;
using presentation::CancellationPage;
using presentation::CancellationPresenter;
using presentation::CancellationState;
using test::anOrderOf;
using test::instant;

/** The wizard's rules, over the shipped pack and a book in memory. */
class TestCancellation final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_rules = formats::shippedRules(); }
    void init()
    {
        m_clock.set(instant("2026-11-21T12:00:00Z"));
        m_book.orderStore.orders.clear();
        m_book.draftStore.drafts.clear();
        m_opener.opened.clear();
        m_opener.hasBrowser = true;
        m_language.setRegional(
            {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")});
    }
    void cleanup()
    {
        m_presenter.reset();
        m_thread.runAll();
    }

    // -------------------------------------------------------------- drafts and messages as values

    void readsItsOwnDraft()
    {
        CancellationState state;
        state.page = CancellationPage::Site;
        state.reached = CancellationPage::Outcome;
        state.reason = u"duplicate"_s;
        state.message.language = u"de"_s;
        state.message.written.insert(u"ask-to-cancel/de"_s, {u"Hello\nplease"_s, {}});
        state.messageSentAt = instant("2026-11-21T11:00:00Z");
        state.stepsDone = {0, 2};
        state.outcome = CancellationOutcome::Refused;
        state.happenedAt = instant("2026-11-21T09:30:00Z");
        QCOMPARE(presentation::fromDraft(presentation::toDraft(state)), std::optional(state));
        QCOMPARE(presentation::fromDraft(presentation::toDraft(CancellationState())),
                 std::optional(CancellationState()));
    }
    void takesNoForeignDraft_data()
    {
        QTest::addColumn<QByteArray>("draft");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x01\x02{");
        QTest::newRow("newer") << QByteArray(R"({"version": 2, "reason": "duplicate"})");
    }
    void takesNoForeignDraft()
    {
        QFETCH(QByteArray, draft);
        QVERIFY(!presentation::fromDraft(draft));
    }
    void leavesSenselessValuesAtTheirStart()
    {
        const auto state = presentation::fromDraft(
            R"({"version":1,"page":99,"reached":-4,"steps_done":[-1,3,3,1,9999],"outcome":77,"happened_at":"soon"})");
        CancellationState wanted;
        wanted.stepsDone = {1, 3};
        QCOMPARE(state, std::optional(wanted));
    }
    void readsAnOlderDraftWithItsEnglishText()
    {
        const auto state = presentation::fromDraft(
            R"({"version":1,"reason":"duplicate","message":"Please cancel it"})");
        QVERIFY(state);
        m_book.draftStore.drafts[{u"cancellation"_s, 1}] = presentation::toDraft(*state);
        m_settings.kept.setValue(u"messages/language"_s, u"de"_s);
        open(OrderStatus::AwaitingShipment);
        QCOMPARE(m_presenter->composer().message(), u"Please cancel it"_s);
        QCOMPARE(m_presenter->composer().sellersLanguage(), u"en"_s);
        m_settings.kept.kept.clear();
    }

    // -------------------------------------------------------------- the way through the pages

    void presetsNoReasonAndSaysWhyNextIsBlocked()
    {
        open(OrderStatus::AwaitingShipment);
        QCOMPARE(m_presenter->title(), u"Cancel order \u20668176 5432 1098 7654\u2069"_s);
        QVERIFY(m_presenter->canLeave(CancellationPage::Standing));
        m_presenter->next();
        QCOMPARE(m_presenter->state().page, CancellationPage::Reason);
        for (const auto &reason : m_presenter->reasons())
            QVERIFY(!reason.chosen);
        QVERIFY(!m_presenter->blockingReason(CancellationPage::Reason).isEmpty());
        m_presenter->next();
        QCOMPARE(m_presenter->state().page, CancellationPage::Reason);
        m_presenter->setReason(u"wrong_product"_s);
        QCOMPARE(m_presenter->blockingReason(CancellationPage::Reason), QString());
        m_presenter->next();
        QCOMPARE(m_presenter->state().page, CancellationPage::Message);
    }
    void offersTheReasonsOfThePaidOrder()
    {
        open(OrderStatus::AwaitingShipment);
        const QStringList ids = reasonIds();
        QVERIFY(ids.contains(u"out_of_stock"_s));
        QVERIFY(ids.contains(u"wrong_product"_s));
        QVERIFY(!ids.contains(u"cannot_pay"_s));
        QVERIFY(!m_presenter->reasonAdvice().isEmpty());
        QVERIFY(!m_presenter->complaintAdvice().isEmpty());
    }
    void offersTheReasonsOfTheUnpaidOrderAndWritesToNobody()
    {
        open(OrderStatus::AwaitingPayment);
        QVERIFY(m_presenter->canLeave(CancellationPage::Standing));
        QVERIFY(!m_presenter->pages().contains(CancellationPage::Message));
        QVERIFY(reasonIds().contains(u"cannot_pay"_s));
        QVERIFY(!reasonIds().contains(u"out_of_stock"_s));
        QVERIFY(!m_presenter->standing().alternatives.isEmpty()); // to let it lapse
        QCOMPARE(m_presenter->pageAfter(CancellationPage::Reason),
                 std::optional(CancellationPage::Site));
    }
    void warnsOfALostCouponBeforeTheUserGoesOn()
    {
        open(OrderStatus::AwaitingShipment);
        QCOMPARE(m_presenter->standing().coupon,
                 u"Whether a coupon or a discount was used here is not known. A coupon or a "
                 "discount that was used for this order is probably lost when you cancel. It may "
                 "return if everything bought with it is cancelled; that is rare."_s);
        domain::Order order = anOrderOf(OrderStatus::AwaitingShipment);
        order.discounts = {{u"seller_coupon"_s, domain::Money{200, u"USD"_s}, {}}};
        open(order);
        const presentation::StandingView known = m_presenter->standing();
        QVERIFY2(known.coupon.startsWith(u"A coupon or a discount that was used"_s),
                 qPrintable(known.coupon));
        QVERIFY2(known.couponSources.contains(u"a guide for buyers"_s),
                 qPrintable(known.couponSources));
    }
    void saysNothingOfCouponsWhereNothingIsPaidOrNothingCanBeCancelled()
    {
        open(OrderStatus::AwaitingPayment);
        QCOMPARE(m_presenter->standing().coupon, QString());
        open(OrderStatus::Shipped);
        QCOMPARE(m_presenter->standing().coupon, QString());
    }
    void refusesAReasonThatTheSiteDoesNotOfferHere()
    {
        open(OrderStatus::AwaitingPayment);
        m_presenter->setReason(u"out_of_stock"_s);
        QVERIFY(!m_presenter->canLeave(CancellationPage::Reason));
    }
    void saysWhyItCannotBeAndWhatIsPossibleInstead_data()
    {
        QTest::addColumn<OrderStatus>("status");
        QTest::newRow("shipped") << OrderStatus::Shipped;
        QTest::newRow("delivered") << OrderStatus::Delivered;
        QTest::newRow("completed") << OrderStatus::Completed;
        QTest::newRow("cancelled") << OrderStatus::Cancelled;
    }
    void saysWhyItCannotBeAndWhatIsPossibleInstead()
    {
        QFETCH(OrderStatus, status);
        open(status);
        QVERIFY(!m_presenter->canLeave(CancellationPage::Standing));
        QCOMPARE(m_presenter->standing().answer,
                 m_presenter->blockingReason(CancellationPage::Standing));
        m_presenter->next();
        QCOMPARE(m_presenter->state().page, CancellationPage::Standing);
        if (status == OrderStatus::Shipped)
            QVERIFY(!m_presenter->standing().alternatives.isEmpty());
    }
    void isNotForARequestThatAlreadyWaits()
    {
        domain::Order order = anOrderOf(OrderStatus::AwaitingShipment);
        domain::Event event;
        event.kind = EventKind::CancellationRequested;
        event.at = domain::Moment::at(instant("2026-11-21T09:00:00Z"));
        order.events = {event};
        open(order);
        QVERIFY(!m_presenter->canLeave(CancellationPage::Standing));
        QVERIFY(m_presenter->blockingReason(CancellationPage::Standing).contains(u"already"_s));
    }
    void goesBackToFinishedStepsOnly()
    {
        open(OrderStatus::AwaitingShipment);
        QVERIFY(!m_presenter->canGoTo(CancellationPage::Outcome));
        walkToOutcome();
        QVERIFY(m_presenter->canGoTo(CancellationPage::Reason));
        m_presenter->goTo(CancellationPage::Reason);
        QCOMPARE(m_presenter->state().page, CancellationPage::Reason);
        QVERIFY(m_presenter->canGoTo(CancellationPage::Outcome));
        m_presenter->back();
        QCOMPARE(m_presenter->state().page, CancellationPage::Standing);
        m_presenter->back();
        QCOMPARE(m_presenter->state().page, CancellationPage::Standing);
    }
    void tellsThatTheOrderIsGone()
    {
        makePresenter(core::OrderId{77});
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->phase(), CancellationPresenter::Phase::Gone);
        QVERIFY(!m_presenter->canLeave(CancellationPage::Standing));
    }

    // -------------------------------------------------------------- message and site

    void writesTheReasonIntoTheMessageUntilTheUserChangesIt()
    {
        open(OrderStatus::AwaitingShipment);
        const auto message = [this] { return m_presenter->composer().message(); };
        QVERIFY(!message().contains(u"duplicate"_s));
        m_presenter->setReason(u"duplicate"_s);
        QVERIFY(message().contains(u"I placed a duplicate order"_s));
        QVERIFY(message().contains(u"8176543210987654"_s));
        const auto side = presentation::MessageComposer::Side::Seller;
        m_presenter->composer().write(side, u"My own words"_s);
        m_presenter->setReason(u"wrong_product"_s);
        QCOMPARE(message(), u"My own words"_s);
        QVERIFY(m_presenter->hasAnswers());
        m_presenter->composer().putBack(side);
        QVERIFY(message().contains(u"wrong product"_s));
        m_presenter->startOver();
        QVERIFY(!message().contains(u"wrong product"_s));
    }
    void saysThatASellerWhoHasAnsweredNeedsNoSecondMessage()
    {
        open(OrderStatus::AwaitingShipment);
        QVERIFY(m_presenter->messageExplanation().contains(u"hear from you first"_s));
        domain::Order order = anOrderOf(OrderStatus::AwaitingShipment);
        domain::Event answer;
        answer.kind = domain::EventKind::MessageReceived;
        answer.at = domain::Moment::at(instant("2026-11-21T11:00:00Z"));
        answer.meaning = u"agreed"_s;
        order.events = {answer};
        open(order);
        QVERIFY(m_presenter->messageExplanation().contains(u"answered you in the chat"_s));
    }
    void opensTheOrdersPageOnly()
    {
        open(OrderStatus::AwaitingShipment);
        m_presenter->openPage();
        QCOMPARE(m_opener.opened.size(), 1);
        QCOMPARE(m_opener.opened.constFirst().scheme(), u"https"_s);
        QVERIFY(m_opener.opened.constFirst().host().endsWith(u"aliexpress.com"_s));
        QVERIFY(m_opener.opened.constFirst().query().contains(u"8176543210987654"_s));
        m_opener.hasBrowser = false;
        m_presenter->openPage();
        QVERIFY(m_presenter->problem().contains(u"aliexpress.com"_s));
    }
    void saysWhyThereIsNoPage()
    {
        domain::Order order = anOrderOf(OrderStatus::AwaitingShipment);
        order.number.clear();
        open(order);
        QVERIFY(!m_presenter->noPageReason().isEmpty());
        m_presenter->openPage();
        QVERIFY(m_opener.opened.isEmpty());
    }
    void ticksTheClickPath()
    {
        open(OrderStatus::AwaitingShipment);
        QVERIFY(m_presenter->clickPath().size() >= 3);
        m_presenter->setStepDone(1, true);
        m_presenter->setStepDone(0, true);
        m_presenter->setStepDone(99, true);
        QCOMPARE(m_presenter->state().stepsDone, (QList<int>{0, 1}));
        m_presenter->setStepDone(1, false);
        QVERIFY(m_presenter->clickPath().at(0).done);
        QVERIFY(!m_presenter->clickPath().at(1).done);
        QVERIFY(!m_presenter->missingButtonAdvice().isEmpty());
    }

    // -------------------------------------------------------------- what happened

    void recordsWhatTheUserSays_data()
    {
        QTest::addColumn<OrderStatus>("status");
        QTest::addColumn<CancellationOutcome>("outcome");
        QTest::addColumn<QList<EventKind>>("events");
        QTest::newRow("requested")
            << OrderStatus::AwaitingShipment << CancellationOutcome::Requested
            << QList{EventKind::CancellationRequested};
        QTest::newRow("at once") << OrderStatus::AwaitingShipment << CancellationOutcome::Done
                                 << QList{EventKind::CancelledByBuyer};
        QTest::newRow("no button")
            << OrderStatus::AwaitingShipment << CancellationOutcome::ButtonMissing
            << QList{EventKind::CancelButtonMissing};
        QTest::newRow("refused") << OrderStatus::AwaitingShipment << CancellationOutcome::Refused
                                 << QList{EventKind::CancellationRequested,
                                          EventKind::CancellationRefused};
        QTest::newRow("unpaid") << OrderStatus::AwaitingPayment << CancellationOutcome::Done
                                << QList{EventKind::CancelledByBuyer};
    }
    void recordsWhatTheUserSays()
    {
        QFETCH(OrderStatus, status);
        QFETCH(CancellationOutcome, outcome);
        QFETCH(QList<EventKind>, events);
        open(status);
        walkToOutcome();
        QVERIFY(!m_presenter->canLeave(CancellationPage::Outcome));
        m_presenter->setOutcome(outcome);
        QCOMPARE(m_presenter->blockingReason(CancellationPage::Outcome), QString());
        QCOMPARE(m_presenter->recordView().records.size(), events.size());
        QVERIFY(!m_presenter->recordView().then.isEmpty());
        QSignalSpy recorded(m_presenter.get(), &CancellationPresenter::recorded);
        m_presenter->commit();
        m_presenter->commit(); // a double click
        QCOMPARE(m_presenter->phase(), CancellationPresenter::Phase::Recording);
        m_thread.runAll();
        QTRY_COMPARE(recorded.size(), 1);
        const auto &written = m_book.orderStore.orders.at(core::OrderId{1}).events;
        QCOMPARE(written.size(), events.size());
        for (qsizetype i = 0; i < events.size(); ++i) {
            QCOMPARE(written.at(i).kind, events.at(i));
            QCOMPARE(written.at(i).at,
                     std::optional(domain::Moment::at(instant("2026-11-21T12:00:00Z"))));
            QCOMPARE(written.at(i).source, u"user"_s);
        }
        QVERIFY(m_book.draftStore.drafts.empty());
    }
    void recordsTheMessageThatWasSent()
    {
        open(OrderStatus::AwaitingShipment);
        m_presenter->setMessageSent(true);
        walkToOutcome();
        m_clock.set(instant("2026-11-21T12:20:00Z"));
        m_presenter->setOutcome(CancellationOutcome::Requested);
        m_presenter->commit();
        m_thread.runAll();
        const auto &written = m_book.orderStore.orders.at(core::OrderId{1}).events;
        QCOMPARE(written.size(), 2);
        QCOMPARE(written.at(0).kind, EventKind::MessageSent);
        QVERIFY(written.at(0).note.contains(u"cancel my order 8176543210987654"_s));
        QCOMPARE(written.at(0).language, u"en"_s);
        QCOMPARE(written.at(0).templateId, u"ask-to-cancel"_s);
        QCOMPARE(written.at(0).at,
                 std::optional(domain::Moment::at(instant("2026-11-21T12:00:00Z"))));
        QCOMPARE(written.at(1).at,
                 std::optional(domain::Moment::at(instant("2026-11-21T12:20:00Z"))));
    }
    void readsTheWallClockOfTheUser()
    {
        open(OrderStatus::AwaitingShipment);
        QCOMPARE(m_presenter->happenedAt().time(), QTime(13, 0)); // Berlin
        m_presenter->setHappenedAt(QDateTime(QDate(2026, 11, 21), QTime(10, 30), Qt::UTC));
        QCOMPARE(m_presenter->state().happenedAt, std::optional(instant("2026-11-21T09:30:00Z")));
        m_presenter->setHappenedAt(QDateTime());
        QVERIFY(!m_presenter->state().happenedAt);
    }
    void acceptsNoInstantBeforeTheOrderOrAfterNow()
    {
        open(OrderStatus::AwaitingShipment);
        walkToOutcome();
        m_presenter->setOutcome(CancellationOutcome::Requested);
        const auto set = [this](const char *iso) {
            m_presenter->setHappenedAt(instant(iso).toUtc().toTimeZone(QTimeZone("Europe/Berlin")));
            return m_presenter->canLeave(CancellationPage::Outcome);
        };
        QVERIFY(set("2026-11-21T12:00:00Z"));
        QVERIFY(!set("2026-11-21T12:00:01Z"));
        QVERIFY(!set("2026-11-20T09:59:59Z"));
    }
    void staysOpenWhenTheBookRefuses()
    {
        open(OrderStatus::AwaitingShipment);
        walkToOutcome();
        m_presenter->setOutcome(CancellationOutcome::Requested);
        m_presenter->commit();
        m_book.orderStore.orders.clear(); // somebody took the order out meanwhile
        QSignalSpy recorded(m_presenter.get(), &CancellationPresenter::recorded);
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->phase(), CancellationPresenter::Phase::Open);
        QVERIFY(!m_presenter->problem().isEmpty());
        QCOMPARE(m_presenter->state().outcome, CancellationOutcome::Requested);
        QCOMPARE(recorded.size(), 0);
    }

    // -------------------------------------------------------------- drafts

    void keepsADraftAfterAPause()
    {
        open(OrderStatus::AwaitingShipment);
        m_presenter->next();
        m_presenter->setReason(u"duplicate"_s);
        QTRY_VERIFY(m_thread.waiting() > 0);
        m_thread.runAll();
        QCOMPARE(m_book.draftStore.drafts.size(), 1U);
    }
    void restoresTheDraftWhenOpenedAgain()
    {
        open(OrderStatus::AwaitingShipment);
        walkToOutcome();
        m_presenter->setOutcome(CancellationOutcome::Refused);
        const CancellationState before = m_presenter->state();
        m_presenter.reset(); // closed at once: the waiting draft is written still
        m_thread.runAll();
        makePresenter(core::OrderId{1});
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->phase(), CancellationPresenter::Phase::Open);
        QCOMPARE(m_presenter->state(), before);
        QVERIFY(m_presenter->isRestored());
        m_presenter->startOver();
        QCOMPARE(m_presenter->state(), CancellationState());
        m_thread.runAll();
        QVERIFY(m_book.draftStore.drafts.empty());
    }
    void doesNotLeadPastAStepThatIsBlockedNow()
    {
        open(OrderStatus::AwaitingShipment);
        walkToOutcome();
        m_presenter->setOutcome(CancellationOutcome::Requested);
        m_presenter.reset();
        m_thread.runAll();
        m_book.orderStore.orders[core::OrderId{1}] = anOrderOf(OrderStatus::Shipped);
        makePresenter(core::OrderId{1});
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->phase(), CancellationPresenter::Phase::Open);
        QCOMPARE(m_presenter->state().page, CancellationPage::Standing);
        QVERIFY(!m_presenter->canGoTo(CancellationPage::Outcome));
    }
    void keepsNoDraftOfLookingAround()
    {
        open(OrderStatus::AwaitingShipment);
        m_presenter->next();
        QVERIFY(!m_presenter->hasAnswers());
        m_presenter.reset();
        m_thread.runAll();
        QVERIFY(m_book.draftStore.drafts.empty());
    }

private:
    void makePresenter(core::OrderId id)
    {
        m_presenter = std::make_unique<CancellationPresenter>(
            id,
            CancellationPresenter::Tools{m_thread, m_rules, m_clock, m_language, m_opener,
                                         m_settings.with(m_clock, m_language)});
    }
    void open(const domain::Order &order)
    {
        m_book.orderStore.orders[core::OrderId{1}] = order;
        makePresenter(core::OrderId{1});
        QCOMPARE(m_presenter->phase(), CancellationPresenter::Phase::Loading);
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->phase(), CancellationPresenter::Phase::Open);
    }
    void open(OrderStatus status) { open(anOrderOf(status)); }
    void walkToOutcome()
    {
        m_presenter->next();
        m_presenter->setReason(u"do_not_want"_s);
        while (!m_presenter->isLastPage())
            m_presenter->next();
        QCOMPARE(m_presenter->state().page, CancellationPage::Outcome);
    }
    QStringList reasonIds() const
    {
        QStringList ids;
        for (const auto &reason : m_presenter->reasons())
            ids.append(reason.id);
        return ids;
    }

    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T12:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    test::FakePageOpener m_opener;
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")}};
    test::MessageTools m_settings;
    std::unique_ptr<CancellationPresenter> m_presenter;
};

QTEST_GUILESS_MAIN(TestCancellation)
#include "tst_cancellation.moc"
