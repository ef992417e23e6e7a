// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "formats/shippedrules.h"
#include "presentation/orderactions.h"
#include "presentation/orderdetailpresenter.h"
#include "support/englishplurals.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace recourse;
using Command = presentation::OrderActions::Command;

namespace {

core::Instant at(const char *iso)
{
    return core::Instant::fromIso(QString::fromLatin1(iso)).value();
}

domain::DatedFact printed(domain::DateKind kind, const char *iso)
{
    return {kind, domain::Moment::at(at(iso)), domain::Provenance::Site, {}, {}, {}};
}

/** Paid on the 20th, the site's own timer says that it must ship by the 27th. */
domain::Order earbuds()
{
    domain::Order order;
    order.market = u"aliexpress"_s;
    order.number = u"8176543210987654"_s;
    order.site = u"aliexpress.com"_s;
    order.country = u"DE"_s;
    order.status = domain::OrderStatus::AwaitingShipment;
    order.observedAt = at("2026-11-21T12:00:00Z");
    order.paymentMethod = u"card"_s;
    order.total = domain::Money{2390, u"USD"_s};
    order.seller.name = u"Lucky Tech Store"_s;
    domain::Item item;
    item.title = u"Wireless earbuds, white"_s;
    item.quantity = 1;
    order.items = {item};
    order.dates = {printed(domain::DateKind::PlacedAt, "2026-11-20T10:00:00Z"),
                   printed(domain::DateKind::PaidAt, "2026-11-20T10:00:00Z"),
                   printed(domain::DateKind::ShipBy, "2026-11-27T12:00:00Z")};
    order.dates.last().quote = u"Seller will ship by Nov 27"_s;
    return order;
}

domain::Event happened(domain::EventKind kind, const char *iso)
{
    domain::Event event;
    event.kind = kind;
    event.at = domain::Moment::at(at(iso));
    event.recordedAt = at(iso);
    event.source = u"user"_s;
    return event;
}

} // namespace

/** The pane and its commands, told from the rules that the program ships. */
class TestOrderDetail final : public QObject
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
        m_clock.set(at("2026-11-21T12:00:00Z"));
        m_language.setRegional(
            {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")});
        m_book = std::make_unique<test::FakeBook>();
        m_writer = std::make_unique<test::FakeBookThread>(*m_book);
        m_detail = std::make_unique<presentation::OrderDetailPresenter>(
            presentation::OrderDetailPresenter::Sources{m_book->orderStore, m_rules, m_clock,
                                                        m_language});
        presentation::OrderActions::Work work;
        work.record = [](domain::Book &book, core::OrderId id,
                         const domain::Event &event) -> core::Result<void, QString> {
            domain::Order order = **book.orders().load(id);
            order.events.append(event);
            (void)*book.journal().begin(domain::ChangeKind::Record, *event.recordedAt,
                                        order.number);
            if (!book.orders().replace(id, order))
                return core::failure(QStringLiteral("the fake book refused"));
            return {};
        };
        work.undo = [](domain::Book &book) { return book.journal().undoLast(); };
        m_actions = std::make_unique<presentation::OrderActions>(
            presentation::OrderActions::Sources{*m_detail, m_book->changes, *m_writer, m_rules,
                                                m_clock, m_language},
            work);
    }
    void cleanup()
    {
        m_actions.reset();
        m_detail.reset();
    }

    void showsNothingWithoutAnOrder()
    {
        QVERIFY(!m_detail->view().known);
        m_detail->setOrder(core::OrderId{7});
        QVERIFY(!m_detail->view().known);
        QVERIFY(!m_actions->view(Command::CancelOrder).enabled);
        QVERIFY(!m_actions->view(Command::OpenPage).enabled);
        QVERIFY(!m_actions->view(Command::Undo).enabled);
        QVERIFY(m_actions->answers().isEmpty());
    }

    void tellsAnOrderThatCanStillBeCancelled()
    {
        show(earbuds());
        const presentation::OrderView &view = m_detail->view();
        QVERIFY(view.known);
        QCOMPARE(view.title, u"Wireless earbuds, white"_s);
        QCOMPARE(view.numberText, u"Order \u20668176 5432 1098 7654\u2069"_s);
        QCOMPARE(view.number, u"8176543210987654"_s);
        QCOMPARE(view.sellerText, u"Lucky Tech Store"_s);
        QCOMPARE(view.chipText, u"Awaiting shipment"_s);
        QCOMPARE(view.headline, u"You can still cancel."_s);
        QVERIFY2(view.detail.startsWith(u"Paid 26 h ago, not shipped yet."_s),
                 qPrintable(view.detail));
        QVERIFY(!view.buttons.isEmpty());
        QCOMPARE(view.buttons.first().action, u"request_cancellation"_s);
        QCOMPARE(view.buttons.first().text, u"Cancel the order…"_s);
        QCOMPARE(view.staleText, QString());
    }

    void anOrderInTheTrashSaysSinceWhenAndAdvisesNothing()
    {
        domain::Order order = earbuds();
        order.trashedAt = m_clock.now();
        show(order);
        const presentation::OrderView &view = m_detail->view();
        QCOMPARE(
            view.keptText,
            u"This order has been in the trash since 21 Nov: nothing is counted or reminded of "
            "until you restore it."_s);
        QVERIFY(view.trashed && view.options.isEmpty() && view.buttons.isEmpty());
        QCOMPARE(view.noOptionsText, u"Nothing can be done about an order in the trash."_s);
        const QStringList advice{view.headline,  view.detail,       view.endText,
                                 view.staleText, view.deadlineText, view.deadlineToolTip};
        QCOMPARE(advice.join(QString()), QString());
        QVERIFY(view.caseTexts.isEmpty() && view.upcoming.isEmpty());
        QCOMPARE(view.whatIf, presentation::WhatIfView());
        QVERIFY(!view.facts.isEmpty());
    }

    void putsTheRecommendedOptionFirstAndSaysUntilWhen()
    {
        show(earbuds());
        const QList<presentation::OptionView> options = m_detail->view().options;
        QCOMPARE(options.first().action, u"request_cancellation"_s);
        QVERIFY(options.first().recommended);
        QCOMPARE(options.first().untilText, u"Until 27 Nov (6 days left)"_s);
        QCOMPARE(options.first().untilToolTip, u"Fri, 27 Nov 2026, 13:00 (UTC+01:00)"_s);
        QCOMPARE(options.first().certaintyText, u"printed by the site"_s);
        QVERIFY(!options.first().rules.first().sourceTexts.isEmpty());
        QVERIFY(!options.first().rules.first().text.isEmpty());
        int worst = 0;
        for (const presentation::OptionView &option : options) {
            const int rank = option.verdict == domain::Verdict::Possible ? 0
                : option.verdict == domain::Verdict::NotYet              ? 1
                : option.verdict == domain::Verdict::Unknown             ? 2
                : option.verdict == domain::Verdict::NoLonger            ? 3
                                                                         : 4;
            QVERIFY(rank >= worst);
            worst = rank;
            QVERIFY(!option.title.isEmpty());
            QVERIFY2(!option.whyText.isEmpty(), qPrintable(option.action));
            QVERIFY2(!option.whyText.contains(u'{'), qPrintable(option.whyText));
        }
    }

    void drawsTheLifeOfTheOrder()
    {
        show(earbuds());
        const presentation::TimelineView &line = m_detail->view().timeline;
        QVERIFY(line.points.size() >= 3);
        double before = 0;
        for (const presentation::TimelinePoint &point : line.points) {
            QVERIFY(point.position >= before && point.position <= 1);
            QCOMPARE(point.past, point.at <= m_clock.now());
            before = point.position;
        }
        const auto shipBy = std::find_if(line.points.begin(), line.points.end(), [](const auto &p) {
            return p.label == u"Must ship by"_s;
        });
        QVERIFY(shipBy != line.points.end());
        QCOMPARE(shipBy->dayText, u"27 Nov"_s);
        QVERIFY(line.now > line.points.first().position);
        QVERIFY(line.now < shipBy->position);
        QCOMPARE(line.windowUntil, shipBy->position);
        QVERIFY(line.windowFrom >= 0 && line.windowFrom <= line.now);
    }

    void saysWhereAFactComesFrom()
    {
        show(earbuds());
        const QList<presentation::FactView> facts = m_detail->view().facts;
        const auto shipBy = std::find_if(
            facts.begin(), facts.end(), [](const auto &f) { return f.label == u"Must ship by"_s; });
        QVERIFY(shipBy != facts.end());
        QCOMPARE(shipBy->value, u"Fri, 27 Nov 2026, 13:00 (UTC+01:00)"_s);
        QCOMPARE(shipBy->provenance, u"printed by the site"_s);
        QCOMPARE(shipBy->quote, u"Seller will ship by Nov 27"_s);
    }

    void aFactsToolTipSaysWhatToldItAndWhen()
    {
        domain::Order order = earbuds();
        order.source = domain::SourceKind::Page;
        order.observedStated = true;
        order.seller.name = u"Lucky Tech Store"_s;
        order.checkoutId = u"77"_s;
        order.seen.insert(u"checkout_id"_s,
                          domain::Seen(at("2026-11-20T12:00:00Z"), domain::SourceKind::Mail));
        show(order);
        QMap<QString, QString> toolTips;
        for (const presentation::FactView &fact : m_detail->view().facts)
            toolTips.insert(fact.label, fact.toolTip);
        QCOMPARE(toolTips.value(u"Checkout"_s), u"Source: mail of the site, seen on 20 Nov"_s);
        QVERIFY2(toolTips.value(u"Seller"_s).startsWith(u"Source: saved page, seen on "_s),
                 qPrintable(toolTips.value(u"Seller"_s)));
    }

    void tellsWhatHappensByItself()
    {
        show(earbuds());
        QVERIFY2(m_detail->view().upcoming.contains(
                     u"27 Nov: If nothing ships by then, the order closes and you are refunded."_s),
                 qPrintable(m_detail->view().upcoming.join(u'\n')));
    }

    void followsTheClock()
    {
        show(earbuds());
        QSignalSpy changed(m_detail.get(), &presentation::OrderDetailPresenter::changed);
        m_detail->tick();
        QCOMPARE(changed.count(), 0);
        m_clock.advance(1h);
        m_detail->tick();
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_detail->view().detail.startsWith(u"Paid 27 h ago"_s));
        m_clock.set(at("2026-12-30T12:00:00Z"));
        m_detail->tick();
        QVERIFY(!m_detail->view().staleText.isEmpty());
        QVERIFY(m_detail->view().headline != u"You can still cancel."_s);
    }

    void followsTheLanguage()
    {
        show(earbuds());
        m_language.setRegional({QLocale(u"de_DE"_s), QTimeZone("Europe/Berlin")});
        QVERIFY2(m_detail->view().options.first().untilText.contains(u"27. Nov "_s),
                 qPrintable(m_detail->view().options.first().untilText));
    }

    void recordsTheSellersAnswerByOneClick()
    {
        domain::Order order = earbuds();
        order.events = {happened(domain::EventKind::CancellationRequested, "2026-11-21T11:00:00Z")};
        show(order);
        QCOMPARE(m_detail->view().chipText, u"Cancel requested"_s);
        QCOMPARE(m_actions->answers(),
                 (QList<Command>{Command::RecordApproved, Command::RecordRefused,
                                 Command::RecordShipped, Command::RecordWithdrawn}));
        QSignalSpy recorded(m_actions.get(), SIGNAL(recorded(QString)));
        QSignalSpy said(m_actions.get(), &presentation::OrderActions::said);
        QSignalSpy written(m_actions.get(), &presentation::OrderActions::written);
        m_clock.advance(1h);
        m_actions->run(Command::RecordApproved);
        QVERIFY(m_actions->isBusy());
        m_actions->run(Command::RecordApproved); // a second click does not record twice
        QCOMPARE(m_writer->waiting(), std::size_t(1));
        m_writer->runAll();
        QCoreApplication::sendPostedEvents(m_actions.get());
        QVERIFY(!m_actions->isBusy());
        QCOMPARE(written.count(), 1);
        QCOMPARE(recorded.at(0).at(0).toString(), u"Recorded: The seller agreed to cancel."_s);
        QCOMPARE(said.count(), 0);
        m_detail->reload();
        QCOMPARE(m_detail->view().chipText, u"Refund expected"_s);
        QVERIFY2(m_detail->view().detail.contains(u"3 to 20 business days"_s),
                 qPrintable(m_detail->view().detail));
        QCOMPARE(m_actions->answers(), QList<Command>{Command::RecordRefundReceived});
        const domain::Event &event = m_detail->order()->events.last();
        QCOMPARE(event.source, u"user"_s);
        QCOMPARE(event.recordedAt.value(), m_clock.now());
        QCOMPARE(m_detail->view().history.first().text, u"The seller agreed to cancel"_s);
    }

    void undoSaysWhatItTakesBack()
    {
        show(earbuds());
        m_book->changes.change = domain::Change{3, domain::ChangeKind::Import,
                                                at("2026-11-21T11:00:00Z"), u"orders.csv"_s, 43};
        m_actions->reload();
        QCOMPARE(m_actions->view(Command::Undo).text, u"Undo import of 43 orders"_s);
        QVERIFY(m_actions->view(Command::Undo).enabled);
        m_actions->run(Command::Undo);
        m_writer->runAll();
        QCoreApplication::sendPostedEvents(m_actions.get());
        QVERIFY(!m_actions->view(Command::Undo).enabled);
    }

    void opensAndCopies()
    {
        show(earbuds());
        QSignalSpy open(m_actions.get(), &presentation::OrderActions::openWanted);
        QSignalSpy copy(m_actions.get(), &presentation::OrderActions::copyWanted);
        QSignalSpy wizard(m_actions.get(), &presentation::OrderActions::cancellationWanted);
        m_actions->run(Command::OpenPage);
        QCOMPARE(open.at(0).at(0).toUrl().host(), u"www.aliexpress.com"_s);
        QVERIFY(open.at(0).at(0).toUrl().toString().endsWith(u"8176543210987654"_s));
        m_actions->run(Command::CopyNumber);
        QCOMPARE(copy.at(0).at(0).toString(), u"8176543210987654"_s);
        m_actions->runAction(u"request_cancellation"_s);
        QCOMPARE(wizard.count(), 1);
        m_actions->runAction(u"wait"_s);
        QCOMPARE(open.count(), 1);
    }

    void aForeignHostIsNeverOpened()
    {
        domain::Order order = earbuds();
        order.site = u"aliexpress.com.evil.tld"_s;
        show(order);
        QVERIFY(!m_actions->view(Command::OpenPage).enabled);
        QSignalSpy open(m_actions.get(), &presentation::OrderActions::openWanted);
        m_actions->run(Command::OpenPage);
        m_actions->runAction(u"check_status"_s);
        QCOMPARE(open.count(), 0);
    }

    void whatWasTakenBackStaysInTheHistory()
    {
        domain::Order order = earbuds();
        order.events = {happened(domain::EventKind::CancellationRequested, "2026-11-21T09:00:00Z"),
                        happened(domain::EventKind::Note, "2026-11-21T10:00:00Z")};
        order.events.first().retractedAt = at("2026-11-21T11:00:00Z");
        show(order);
        const QList<presentation::HistoryView> history = m_detail->view().history;
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.at(0).text, u"Note"_s);
        QVERIFY(history.at(1).retracted);
        QCOMPARE(history.at(1).recordedText, u"Taken back on 21 Nov"_s);
        QCOMPARE(m_detail->view().chipText, u"Awaiting shipment"_s);
        QCOMPARE(m_detail->view().noHistoryText, QString());
    }

    void anEmptyHistorySaysWhatWillStandThere()
    {
        domain::Order order = earbuds();
        order.events.clear();
        show(order);
        QVERIFY(m_detail->view().history.isEmpty());
        QCOMPARE(
            m_detail->view().noHistoryText,
            u"Nothing has been recorded of this order yet. What happens to it will stand here, "_s
            u"the newest first."_s);
    }

private:
    void show(const domain::Order &order) { m_detail->setOrder(*m_book->orderStore.insert(order)); }

    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T12:00:00Z"};
    presentation::LanguageSetting m_language{{QLocale::c(), QTimeZone::utc()}};
    test::EnglishPlurals m_plurals;
    std::unique_ptr<test::FakeBook> m_book;
    std::unique_ptr<test::FakeBookThread> m_writer;
    std::unique_ptr<presentation::OrderDetailPresenter> m_detail;
    std::unique_ptr<presentation::OrderActions> m_actions;
};

QTEST_GUILESS_MAIN(TestOrderDetail)
#include "tst_orderdetail.moc"
