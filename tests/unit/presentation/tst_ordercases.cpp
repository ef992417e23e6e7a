// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "formats/shippedrules.h"
#include "presentation/orderdetailpresenter.h"
#include "presentation/orderpaper.h"
#include "support/caseorders.h"
#include "support/englishplurals.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::DateKind;
using domain::EventKind;
using domain::Moment;
using domain::OrderStatus;
using domain::Verdict;

namespace {

QString factOf(const presentation::OrderView &view, const QString &section, const QString &label)
{
    for (const presentation::FactView &fact : view.facts) {
        if (fact.section == section && fact.label == label)
            return fact.value;
    }
    return u"(no such fact)"_s;
}

} // namespace

/** What the pane tells beside the options: problems of a dispute, ends, items, coupons, numbers. */
class TestOrderCases final : public QObject
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
        m_clock.set(test::instant("2026-11-21T12:00:00Z"));
        m_book = std::make_unique<test::FakeBook>();
        m_detail = std::make_unique<presentation::OrderDetailPresenter>(
            presentation::OrderDetailPresenter::Sources{m_book->orderStore, m_rules, m_clock,
                                                        m_language});
    }
    void cleanup() { m_detail.reset(); }

    void theCaseOnPaperIsTheCaseAndNotTheWholeLife()
    {
        domain::Order order = test::deliveredOrder();
        const auto happened = [&order](EventKind kind, const char *at, const QString &note) {
            domain::Event event;
            event.kind = kind;
            event.at = Moment::at(test::instant(at));
            event.source = u"user"_s;
            event.note = note;
            order.events.append(event);
        };
        happened(EventKind::Note, "2026-11-01T10:00:00Z", u"Seller is slow"_s);
        happened(EventKind::Tracking, "2026-11-10T10:00:00Z", u"Left the depot"_s);
        happened(EventKind::DisputeOpened, "2026-11-20T10:00:00Z", u"<b>Too small</b>"_s);
        happened(EventKind::MessageSent, "2026-11-20T11:00:00Z", u"Photos sent"_s);
        show(order);
        const QString paper = presentation::casePaper(m_detail->view());
        QVERIFY(paper.contains(u"&lt;b&gt;Too small&lt;/b&gt;"_s));
        QVERIFY(paper.contains(u"Photos sent"_s));
        QVERIFY(!paper.contains(u"Seller is slow"_s));
        QVERIFY(!paper.contains(u"Left the depot"_s));
        // What can be done now has its end; what cannot is not printed.
        int possible = 0;
        for (const presentation::OptionView &option : m_detail->view().options) {
            const bool can = option.verdict == Verdict::Possible;
            possible += can ? 1 : 0;
            QCOMPARE(paper.contains(u"<h3>"_s + option.title.toHtmlEscaped() + u"</h3>"_s), can);
            QVERIFY(!can || paper.contains(option.untilText.toHtmlEscaped()));
        }
        QVERIFY(possible > 0);
        QVERIFY(presentation::orderPaper(m_detail->view()).contains(u"Seller is slow"_s));
    }

    void problemsAreToldOnlyOnceSomebodyLooks()
    {
        show(test::deliveredOrder());
        QCOMPARE(problems().action, u"open_dispute"_s);
        QCOMPARE(problems().title, u"What a dispute can be about"_s);
        // Eleven problems of received goods, two of a delivery that never came or went elsewhere;
        // a changed mind depends on the item's page.
        QCOMPARE(problems().countText, u"13 of 14 possible now"_s);
        QVERIFY(!problems().open);
        QVERIFY(problems().rows.isEmpty());
        m_detail->showProblems(true);
        QVERIFY(problems().open);
        QCOMPARE(problems().rows.size(), 14);
        QCOMPARE(problems().notes.size(), 2);
        m_detail->showProblems(false);
        QVERIFY(problems().rows.isEmpty());
    }

    void anotherOrderBeginsClosed()
    {
        show(test::deliveredOrder());
        m_detail->showProblems(true);
        domain::Order other = test::deliveredOrder();
        other.number = u"8176543210987655"_s;
        show(other);
        QVERIFY(!problems().open);
    }

    void aProblemSaysUntilWhenHowMuchAndWhatToShow()
    {
        show(test::deliveredOrder());
        m_detail->showProblems(true);
        const presentation::OptionView size = problem(u"different_size"_s);
        QCOMPARE(size.title, u"The size differs"_s);
        QCOMPARE(size.untilText, u"Possible now · Until 3 Dec (12 days left)"_s);
        QCOMPARE(size.whyText,
                 u"You can ask for all of the money or a part of it. You may offer "
                 "to send the goods back."_s);
        QCOMPARE(size.evidence.size(), 2);
        QCOMPARE(size.evidence[0].text, u"Photos beside a ruler"_s);
        QCOMPARE(size.evidence[0].howToText,
                 u"Lay the item flat, put a ruler along it and show the size label too."_s);
        QVERIFY(!size.rules.isEmpty());
        QVERIFY(!size.rules.first().sourceTexts.isEmpty());
        QVERIFY2(!size.changesTexts.isEmpty(), "what would change the answer");
        const presentation::OptionView empty = problem(u"empty_parcel"_s);
        QCOMPARE(empty.whyText, u"You can ask for all of the money."_s);
    }

    void possibleProblemsComeFirstAndTheRestSaysWhatDecides()
    {
        show(test::deliveredOrder());
        m_detail->showProblems(true);
        const presentation::OptionView last = problems().rows.last();
        QCOMPARE(last.title, u"I do not want it any more"_s);
        QCOMPARE(last.untilText, u"Not known · Until 3 Dec (12 days left)"_s);
        QCOMPARE(last.whyText,
                 u"It depends on whether the item's page offers a return. You can ask for all of "
                 "the money or a part of it. The goods have to go back."_s);
        for (qsizetype i = 0; i + 1 < problems().rows.size(); ++i)
            QCOMPARE(problems().rows.at(i).verdict, Verdict::Possible);
    }

    void bothReadingsOfAStartAreTold()
    {
        m_clock.set(test::instant("2026-11-20T12:00:00Z"));
        domain::Order order = test::shippedOrder();
        order.observedAt = test::instant("2026-11-20T10:00:00Z");
        show(order);
        QCOMPARE(problems().countText, u"Not yet"_s);
        m_detail->showProblems(true);
        const presentation::OptionView none = problem(u"no_tracking"_s);
        // Ten days after dispatch, by an older guide six: the later start leads.
        QCOMPARE(none.untilText, u"Not yet · From 25 Nov (in 5 days)"_s);
        QCOMPARE(none.windowTexts.first(), u"From 25 Nov, 13:00 (others: 21 Nov, 13:00)"_s);
        QVERIFY(!none.disputedText.isEmpty());
    }

    void noProblemsWhereADisputeIsBarred()
    {
        domain::Order order = test::deliveredOrder();
        order.events = {test::eventAt(EventKind::DisputeOpened, "2026-11-19T09:00:00Z"),
                        test::eventAt(EventKind::OfferAccepted, "2026-11-20T09:00:00Z")};
        show(order);
        m_detail->showProblems(true);
        QVERIFY(problems().action.isEmpty());
        QVERIFY(problems().rows.isEmpty());
    }

    void anEndSaysWhyAndWhatItMeans()
    {
        show(test::endedOrder(u"ShippingTimeout"_s));
        const presentation::OrderView &view = m_detail->view();
        QCOMPARE(view.endText, u"Cancelled. The seller did not ship it in time."_s);
        const QString section = u"How it ended"_s;
        QCOMPARE(factOf(view, section, u"Why"_s), u"The seller did not ship it in time."_s);
        QCOMPARE(factOf(view, section, u"Who ended it"_s), u"Nobody: a time ran out"_s);
        QVERIFY2(
            factOf(view, section, u"The money"_s)
                .startsWith(
                    u"The money goes back the way you paid: 3 to 20 business days, usually 5 to 7."_s),
            qPrintable(factOf(view, section, u"The money"_s)));
        QCOMPARE(factOf(view, section, u"The coupon"_s), u"Whether one was used is not known."_s);
        QCOMPARE(factOf(view, section, u"What follows"_s), u"Follow the refund"_s);
        const auto why = std::find_if(view.facts.begin(), view.facts.end(), [&](const auto &fact) {
            return fact.section == section && fact.label == u"Why"_s;
        });
        QVERIFY(!why->sourceTexts.isEmpty());
    }

    void theCouponOfAnEndedOrderIsProbablyLost()
    {
        domain::Order order = test::endedOrder(u"ShippingTimeout"_s);
        order.discounts = {{u"seller_coupon"_s, domain::Money{200, u"USD"_s}, {}}};
        show(order);
        QVERIFY2(factOf(m_detail->view(), u"How it ended"_s, u"The coupon"_s)
                     .contains(u"probably lost"_s),
                 qPrintable(factOf(m_detail->view(), u"How it ended"_s, u"The coupon"_s)));
    }

    void aWordOfTheSiteThatNobodyKnowsIsShownAsSuch()
    {
        show(test::endedOrder(u"Something new"_s));
        QCOMPARE(m_detail->view().endText, QString());
        QCOMPARE(factOf(m_detail->view(), u"How it ended"_s, u"Why"_s), u"Something new"_s);
    }

    void anOrderThatRunsHasNoEnd()
    {
        show(test::deliveredOrder());
        QCOMPARE(m_detail->view().endText, QString());
        QCOMPARE(factOf(m_detail->view(), u"How it ended"_s, u"Why"_s), u"(no such fact)"_s);
    }

    void eachItemsCaseIsNamed()
    {
        show(test::twoItems());
        const presentation::OrderView &view = m_detail->view();
        QCOMPARE(view.caseTexts.size(), 2);
        QVERIFY2(view.caseTexts.at(0).contains(u"LED strip 5 m"_s)
                     && view.caseTexts.at(0).contains(u"Dispute open"_s),
                 qPrintable(view.caseTexts.at(0)));
        QVERIFY2(view.caseTexts.at(1).contains(u"Desk lamp"_s)
                     && view.caseTexts.at(1).contains(u"Refund sent"_s),
                 qPrintable(view.caseTexts.at(1)));
        QVERIFY(factOf(view, u"By item"_s, u"LED strip 5 m"_s).startsWith(u"Dispute open"_s));
        QCOMPARE(view.history.at(0).text,
                 u"The refund was sent: 5.00\u00a0USD, for “Desk lamp with a very long title”"_s);
        const auto point = std::find_if(
            view.timeline.points.begin(), view.timeline.points.end(),
            [](const auto &one) { return one.label.startsWith(u"The refund was sent: "_s); });
        QVERIFY(point != view.timeline.points.end());
        QVERIFY2(point->label.contains(u"Desk lamp with…"_s), qPrintable(point->label));
        QVERIFY(point->toolTip.contains(u"Desk lamp with a very long title"_s));
    }

    void aCaseOfTheWholeOrderStaysAsItIs()
    {
        domain::Order order = test::twoItems();
        for (domain::Event &event : order.events)
            event.item.clear();
        show(order);
        QVERIFY(m_detail->view().caseTexts.isEmpty());
        QCOMPARE(m_detail->view().history.at(0).text, u"The refund was sent: 5.00\u00a0USD"_s);
    }

    void theOnlyItemIsNotNamedAgain()
    {
        domain::Order order = test::twoItems();
        order.items.removeLast();
        order.events.removeLast();
        show(order);
        QVERIFY(m_detail->view().caseTexts.isEmpty());
        QCOMPARE(m_detail->view().history.at(0).text, u"You opened a dispute"_s);
    }

    void aCouponIsWarnedOfBesideTheVerdict()
    {
        domain::Order order = test::lampOrder(OrderStatus::AwaitingShipment);
        order.dates.first().moment = Moment::at(test::instant("2026-11-20T12:00:00Z"));
        show(order);
        QCOMPARE(option(u"request_cancellation"_s).warningText,
                 u"Whether a coupon or a discount was used here is not known."_s);
        QVERIFY(option(u"change_order"_s).warningText.isEmpty());

        order.number = u"8176543210987655"_s;
        order.discounts = {{u"seller_coupon"_s, domain::Money{200, u"USD"_s}, {}}};
        show(order);
        const presentation::OptionView cancel = option(u"request_cancellation"_s);
        QVERIFY2(cancel.warningText.contains(u"probably lost when you cancel"_s),
                 qPrintable(cancel.warningText));
        const auto said = std::count_if(cancel.rules.begin(), cancel.rules.end(), [](auto &rule) {
            return rule.id == u"coupon-lost"_s && !rule.sourceTexts.isEmpty();
        });
        QCOMPARE(said, 1);
        QCOMPARE(cancel.adviceTexts,
                 (QStringList{u"Why this comes first: After dispatch cancelling is no longer "
                              "possible; the coupon is lost either way."_s,
                              u"What waiting costs: The seller may ship at any time."_s}));
    }

    void aStepSaysWhichOthersItCloses()
    {
        show(test::deliveredOrder());
        const QString closes = option(u"confirm_receipt"_s).closesText;
        QVERIFY2(closes.startsWith(u"Once you take this step, these are closed: “"_s),
                 qPrintable(closes));
        QVERIFY2(!closes.contains(u'_'), qPrintable(closes));
    }

    void aTrackingNumberSaysWhatItShowsAndWhatNot_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("said");
        QTest::newRow("in order") << u"RR123456785CN"_s
                                  << u"That alone does not prove that your parcel was sent."_s;
        QTest::newRow("a digit swapped") << u"RR123456784CN"_s << u"It fails the check"_s;
        QTest::newRow("between others") << u"RR123456785US"_s << u"between other countries"_s;
        QTest::newRow("nobody's") << u"?"_s << u"No carrier that we know"_s;
    }
    void aTrackingNumberSaysWhatItShowsAndWhatNot()
    {
        QFETCH(QString, number);
        QFETCH(QString, said);
        domain::Order order = test::shippedOrder();
        order.parcels = {{number, {}, {}, {}}};
        show(order);
        const QList<presentation::FactView> facts = m_detail->view().facts;
        const auto shows = std::find_if(facts.begin(), facts.end(), [](const auto &fact) {
            return fact.label == u"What the number shows"_s;
        });
        QVERIFY(shows != facts.end());
        QVERIFY2(shows->value.contains(said), qPrintable(shows->value));
        const bool proves = std::any_of(
            shows->rules.begin(), shows->rules.end(),
            [](const auto &rule) { return rule.text.contains(u"no proof of dispatch"_s); });
        QVERIFY(proves);
    }

private:
    void show(const domain::Order &order) { m_detail->setOrder(*m_book->orderStore.insert(order)); }
    [[nodiscard]] const presentation::ProblemsView &problems() const
    {
        return m_detail->view().problems;
    }
    [[nodiscard]] static presentation::OptionView find(const QList<presentation::OptionView> &among,
                                                       const QString &id)
    {
        const auto found = std::find_if(among.begin(), among.end(),
                                        [&id](const auto &one) { return one.action == id; });
        return found == among.end() ? presentation::OptionView() : *found;
    }
    [[nodiscard]] presentation::OptionView problem(const QString &id) const
    {
        return find(problems().rows, id);
    }
    [[nodiscard]] presentation::OptionView option(const QString &id) const
    {
        return find(m_detail->view().options, id);
    }

    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T12:00:00Z"};
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")}};
    test::EnglishPlurals m_plurals;
    std::unique_ptr<test::FakeBook> m_book;
    std::unique_ptr<presentation::OrderDetailPresenter> m_detail;
};

QTEST_GUILESS_MAIN(TestOrderCases)
#include "tst_ordercases.moc"
