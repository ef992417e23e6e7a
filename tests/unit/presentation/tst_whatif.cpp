// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "domain/rules/assess.h"
#include "formats/shippedrules.h"
#include "presentation/orderdetailpresenter.h"
#include "support/englishplurals.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/toldorders.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace recourse;
using presentation::SupposedEvent;

namespace {

/** Paid on the 20th, to be shipped by the 27th at noon, seen now. */
domain::Order waitingOrder()
{
    domain::Order order = test::toldOrder(test::kEarly, domain::OrderStatus::AwaitingShipment);
    order.site = u"aliexpress.com"_s;
    const auto on = [](const char *iso) { return domain::Moment::at(test::instant(iso)); };
    order.dates = {test::dated(domain::DateKind::PlacedAt, on("2026-11-20T10:00:00Z")),
                   test::dated(domain::DateKind::PaidAt, on("2026-11-20T10:00:00Z")),
                   test::dated(domain::DateKind::ShipBy, on("2026-11-27T12:00:00Z"))};
    return order;
}

} // namespace

/** What the pane shows of a supposed instant and a supposed event, and that nothing of it stays. */
class TestWhatIf final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_rules = formats::shippedRules();
        QCoreApplication::installTranslator(&m_plurals);
    }
    void init()
    {
        m_clock.set(test::instant(test::kEarly));
        m_book = std::make_unique<test::FakeBook>();
        m_detail = std::make_unique<presentation::OrderDetailPresenter>(
            presentation::OrderDetailPresenter::Sources{m_book->orderStore, m_rules, m_clock,
                                                        m_language});
        m_detail->setOrder(*m_book->orderStore.insert(waitingOrder()));
    }
    void cleanup() { m_detail.reset(); }

    void beginsWithNow()
    {
        const presentation::WhatIfView &what = m_detail->view().whatIf;
        QVERIFY(!what.active);
        QCOMPARE(what.bannerText, QString());
        QCOMPARE(what.stop, 0);
        QVERIFY(what.stops > 6);
        QCOMPARE(what.stopText, u"Now"_s);
        QCOMPARE(what.choices.first().event, SupposedEvent::Nothing);
    }

    void offersOnlyWhatCanFollow()
    {
        QVERIFY(offers(SupposedEvent::SellerShips));
        QVERIFY(offers(SupposedEvent::YouAsk));
        QVERIFY(!offers(SupposedEvent::SellerRefuses)); // of a request that was never made
        domain::Order asked = waitingOrder();
        asked.events = {test::eventAt(domain::EventKind::CancellationRequested, test::kEarly)};
        m_detail->setOrder(*m_book->orderStore.insert(asked));
        QVERIFY(offers(SupposedEvent::SellerRefuses));
        QVERIFY(offers(SupposedEvent::SellerAgrees));
        QVERIFY(!offers(SupposedEvent::YouAsk));
    }

    void onceTheSellerShipsCancellingIsOver()
    {
        QCOMPARE(verdictOf(u"request_cancellation"_s), domain::Verdict::Possible);
        m_detail->suppose(SupposedEvent::SellerShips);
        const presentation::OrderView &view = m_detail->view();
        QVERIFY(view.whatIf.active);
        QCOMPARE(view.chipText, u"Shipped"_s);
        QVERIFY(verdictOf(u"request_cancellation"_s) != domain::Verdict::Possible);
        QCOMPARE(view.whatIf.bannerText,
                 u"This is not now. It shows the order on 22 Nov, 13:00, "
                 "if the seller ships tomorrow."_s);
        QCOMPARE(view.timeline.nowText, u"then"_s);
        QVERIFY(view.buttons.isEmpty());
    }

    void anotherInstantIsTheSameQuestionThen()
    {
        const domain::Order order = waitingOrder();
        const int stops = m_detail->view().whatIf.stops;
        for (int stop = 1; stop < stops; ++stop) {
            m_detail->backToNow();
            m_detail->supposeStop(stop);
            const auto ahead = presentation::stopsAhead(order, m_rules.packFor(order.market),
                                                        m_clock.now());
            const auto then = domain::assess(order, m_rules.packFor(order.market), ahead.at(stop));
            QCOMPARE(m_detail->view().whatIf.stop, stop);
            for (const domain::Option &option : then.options)
                QCOMPARE(verdictOf(option.action), option.verdict);
        }
    }

    void theEdgeItselfIsAStop()
    {
        const domain::Order order = waitingOrder();
        const auto stops = presentation::stopsAhead(order, m_rules.packFor(order.market),
                                                    m_clock.now());
        QVERIFY(stops.contains(test::instant("2026-11-27T12:00:00Z")));
        QVERIFY(std::is_sorted(stops.begin(), stops.end()));
        QCOMPARE(stops.first(), m_clock.now());
    }

    void silenceLastsUntilSomethingHappensByItself()
    {
        m_detail->suppose(SupposedEvent::SellerSilent);
        QVERIFY(m_detail->view().whatIf.active);
        // At the printed end of the time for shipping something has happened that nobody has seen.
        QCOMPARE(m_detail->view().whatIf.bannerText,
                 u"This is not now. It shows the order on 27 Nov, 13:00, if the seller stays "
                 "silent.\nWhat was seen of the order on 21 Nov, 13:00 tells no more by then: only "
                 "another look shows what has happened."_s);
        QVERIFY(m_detail->view().whatIf.stop > 0);
    }

    void nothingOfItStays()
    {
        const presentation::OrderView before = m_detail->view();
        const domain::Order stored = *m_detail->order();
        m_detail->suppose(SupposedEvent::SellerShips);
        m_detail->supposeStop(3);
        QCOMPARE(*m_detail->order(), stored);
        QCOMPARE(m_detail->assessment().at, m_clock.now());
        QVERIFY(m_book->orderStore.orders.at(m_detail->id()) == stored);
        m_detail->backToNow();
        QVERIFY(m_detail->view() == before);
    }

    void anotherOrderIsShownAsItIs()
    {
        m_detail->suppose(SupposedEvent::SellerShips);
        m_detail->setOrder(*m_book->orderStore.insert(waitingOrder()));
        QVERIFY(!m_detail->view().whatIf.active);
    }

    void aSupposedInstantThatCameIsNow()
    {
        m_detail->supposeStop(1);
        QVERIFY(m_detail->view().whatIf.active);
        m_clock.advance(48h);
        m_detail->tick();
        QVERIFY(!m_detail->view().whatIf.active);
    }

    void saysWhatWouldChangeAnAnswer()
    {
        const auto options = m_detail->view().options;
        const auto cancel = std::find_if(options.begin(), options.end(), [](const auto &option) {
            return option.action == u"request_cancellation"_s;
        });
        QVERIFY(cancel != options.end());
        const QString said = cancel->changesTexts.join(u'\n');
        QVERIFY2(said.contains(u"27 Nov, 13:00"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Shipped"_s), qPrintable(said));
    }

private:
    [[nodiscard]] bool offers(SupposedEvent event) const
    {
        const auto choices = m_detail->view().whatIf.choices;
        return std::any_of(choices.begin(), choices.end(),
                           [event](const auto &choice) { return choice.event == event; });
    }
    [[nodiscard]] domain::Verdict verdictOf(const QString &action) const
    {
        for (const presentation::OptionView &option : m_detail->view().options) {
            if (option.action == action)
                return option.verdict;
        }
        return domain::Verdict::Never;
    }

    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{test::kEarly};
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")}};
    test::EnglishPlurals m_plurals;
    std::unique_ptr<test::FakeBook> m_book;
    std::unique_ptr<presentation::OrderDetailPresenter> m_detail;
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
