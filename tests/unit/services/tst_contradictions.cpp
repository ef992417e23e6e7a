// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/merge.h"
#include "domain/mergevalues.h"
#include "formats/shippedrules.h"
#include "services/contradictions.h"
#include "services/importservice.h"
#include "services/undoservice.h"
#include "support/fakereaders.h"
#include "support/toldorders.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::services;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kMiddle = "2026-11-23T12:00:00Z";

Money dollars(qint64 minor)
{
    return Money{minor, u"USD"_s};
}

/** What a source tells that does or does not say when it saw the order. */
Order priced(qint64 minor, const char *seen, bool stated)
{
    Order order = toldOrder(seen, OrderStatus::AwaitingShipment);
    order.number = u"1"_s;
    order.observedStated = stated;
    order.total = dollars(minor);
    return order;
}

/** The same, its total entered by the buyer. */
Order own(qint64 minor, const char *since)
{
    Order order = priced(minor, kEarly, true);
    order.seen = {{u"total"_s, instant(since)}, {ownKey(u"total"_s), instant(since)}};
    return order;
}

Item line(const QString &id, qint64 price)
{
    Item item;
    item.lineId = id;
    item.title = u"Thing"_s + id;
    item.unitPrice = dollars(price);
    return item;
}
} // namespace

/** Where sources contradict the buyer or each other, he decides, and it stays decided. */
class TstContradictions final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();
    const core::Instant m_now = instant("2026-11-26T12:00:00Z");
    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<storage::SqliteBook> m_book;

    ImportPlan plan(const QList<Order> &orders)
    {
        QList<ReadResult> files;
        for (const Order &order : orders)
            files.append(goodFile(u"csv"_s, {order}));
        return ImportService(m_rules).plan(*m_book, files, m_now).value();
    }
    void apply(const ImportPlan &made)
    {
        QVERIFY(ImportService(m_rules).apply(*m_book, made, m_now));
    }
    core::OrderId id() { return *m_book->orders().find(u"aliexpress"_s, u"1"_s).value(); }
    Order load() { return *m_book->orders().load(id()).value(); }

private slots:
    void init()
    {
        m_book.reset();
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
    }
    void cleanupTestCase() { m_book.reset(); }

    void whatTheBuyerEnteredIsAskedAboutAndStays()
    {
        const auto found = contradictions(own(815, kEarly), priced(851, kLate, true));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].field, u"total"_s);
        QCOMPARE(found[0].mine, FieldValue(dollars(815)));
        QCOMPARE(found[0].theirs, FieldValue(dollars(851)));
        QVERIFY(found[0].own);
        QVERIFY(!found[0].theirsCount);
    }
    void nothingIsAskedWhereAnInstantOrNobodySettlesIt_data()
    {
        QTest::addColumn<Order>("known");
        QTest::addColumn<Order>("told");
        Order empty = priced(851, kLate, true);
        empty.total.reset();
        QTest::newRow("the same value") << own(815, kEarly) << priced(815, kLate, true);
        QTest::newRow("told nothing") << own(815, kEarly) << empty;
        QTest::newRow("nothing known") << empty << priced(851, kLate, true);
        QTest::newRow("seen before it was entered")
            << own(815, kMiddle) << priced(851, kEarly, true);
        QTest::newRow("two sources that say when")
            << priced(815, kEarly, true) << priced(851, kLate, true);
        QTest::newRow("the buyer's other book") << own(815, kEarly) << own(851, kMiddle);
    }
    void nothingIsAskedWhereAnInstantOrNobodySettlesIt()
    {
        QFETCH(Order, known);
        QFETCH(Order, told);
        QVERIFY(contradictions(known, told).isEmpty());
    }
    void twoSourcesThatDoNotSayWhenAreAskedAboutAmountsOnly()
    {
        Order known = priced(815, kEarly, false);
        known.seller.name = u"Lucky Tech Store"_s;
        known.items = {line(u"1"_s, 100), line(u"2"_s, 200)};
        Order told = priced(815, kLate, false);
        told.seller.name = u"Lucky Tech Outlet"_s; // shops are renamed
        told.items = {line(u"2"_s, 250), line(u"1"_s, 100)};
        const auto found = contradictions(known, told);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].field, u"items[0].unit_price"_s);
        QCOMPARE(found[0].item, u"2"_s);
        QVERIFY(!found[0].own);
        QVERIFY(found[0].theirsCount); // as the merge does it
        QCOMPARE(mergeOrder(known, told).items[0].unitPrice, std::optional(dollars(250)));
    }
    void anAnswerDecidesAndIsTheBuyersOwnFromThenOn()
    {
        const Order known = own(815, kEarly);
        const Order told = priced(851, kLate, true);
        auto asked = contradictions(known, told);
        QCOMPARE(mergeAnswered(known, told, asked, m_now), mergeOrder(known, told));
        asked[0].answer = Answer::Theirs;
        const Order theirs = mergeAnswered(known, told, asked, m_now);
        QCOMPARE(theirs.total, std::optional(dollars(851)));
        QCOMPARE(theirs.seen.value(ownKey(u"total"_s)), Seen(m_now, SourceKind::Hand));
        asked[0].answer = Answer::Mine;
        const Order mine = mergeAnswered(known, told, asked, m_now);
        QCOMPARE(mine.total, std::optional(dollars(815)));
        QVERIFY(contradictions(mine, told).isEmpty()); // never twice
    }
    void anAnswerCountsForTheValuesThatWereAskedAbout()
    {
        const Order told = priced(851, kLate, true);
        auto asked = contradictions(own(815, kEarly), told);
        asked[0].answer = Answer::Theirs;
        QCOMPARE(mergeAnswered(own(700, kMiddle), told, asked, m_now).total,
                 std::optional(dollars(700)));
    }

    void datesThatNoInstantSettlesAreAskedAbout_data()
    {
        QTest::addColumn<DateKind>("kind");
        QTest::addColumn<Moment>("known");
        QTest::addColumn<Moment>("told");
        QTest::addColumn<QString>("seen"); // when the other was seen; empty: nobody says
        QTest::addColumn<bool>("asked");
        const auto noon = Moment::at(instant("2026-11-18T12:00:00Z"));
        const auto later = Moment::at(instant("2026-11-22T12:00:00Z"));
        const auto day = Moment::onDay(QDate(2026, 11, 18), QTimeZone::utc());
        const QString early = QString::fromLatin1(kEarly);
        const QString late = QString::fromLatin1(kLate);
        QTest::newRow("shipping, at one instant")
            << DateKind::ShipBy << noon << later << early << true;
        QTest::newRow("shipping, nobody says when")
            << DateKind::ShipBy << noon << later << QString() << true;
        QTest::newRow("shipping, extended since")
            << DateKind::ShipBy << noon << later << late << false;
        QTest::newRow("protection, extended since")
            << DateKind::ProtectionEndsAt << noon << later << late << false;
        QTest::newRow("placed, seen later") << DateKind::PlacedAt << noon << later << late << true;
        QTest::newRow("paid, seen later") << DateKind::PaidAt << noon << later << late << true;
        QTest::newRow("the day of the instant")
            << DateKind::PlacedAt << noon << day << late << false;
        QTest::newRow("the instant of the day")
            << DateKind::PaidAt << day << noon << early << false;
        QTest::newRow("with and without seconds")
            << DateKind::PlacedAt << noon << Moment::at(instant("2026-11-18T12:00:41Z")) << late
            << false;
        QTest::newRow("another day") << DateKind::PlacedAt << day << later << late << true;
    }
    void datesThatNoInstantSettlesAreAskedAbout()
    {
        QFETCH(DateKind, kind);
        QFETCH(Moment, known);
        QFETCH(Moment, told);
        QFETCH(QString, seen);
        QFETCH(bool, asked);
        const bool stated = !seen.isEmpty();
        Order first = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        first.source = SourceKind::Page;
        first.observedStated = stated;
        first.dates = {dated(kind, known)};
        Order second = toldOrder(stated ? seen.toLatin1().constData() : kLate,
                                 OrderStatus::AwaitingShipment);
        second.source = SourceKind::Mail;
        second.observedStated = stated;
        second.dates = {dated(kind, told)};
        const auto found = contradictions(first, second);
        QCOMPARE(found.size(), asked ? 1 : 0);
        if (!asked)
            return;
        QCOMPARE(found[0].field, toName(kind));
        QCOMPARE(found[0].mine, FieldValue(known));
        QCOMPARE(found[0].theirs, FieldValue(told));
        QCOMPARE(found[0].mineBy, SourceKind::Page);
        QCOMPARE(found[0].theirsBy, SourceKind::Mail);
        QCOMPARE(found[0].theirsSeen.has_value(), stated);
        QCOMPARE(found[0].theirsCount, mergeOrder(first, second).date(kind)->moment == told);
        QVERIFY(contradictions(second, first).size() == 1);
    }
    void theBuyersOwnDateIsNoSourcesMatter()
    {
        Order first = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        first.dates = {dated(DateKind::PlacedAt, Moment::at(instant(kEarly)), Provenance::User)};
        Order second = toldOrder(kEarly, OrderStatus::AwaitingShipment);
        second.dates = {dated(DateKind::PlacedAt, Moment::at(instant(kLate)))};
        QVERIFY(contradictions(first, second).isEmpty());
    }
    void anAnswerAboutADateStays_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("placed");
        QTest::newRow("mine") << Answer::Mine << u"2026-11-18T12:00:00Z"_s;
        QTest::newRow("theirs") << Answer::Theirs << u"2026-11-20T12:00:00Z"_s;
    }
    void anAnswerAboutADateStays()
    {
        QFETCH(Answer, answer);
        QFETCH(QString, placed);
        Order first = priced(815, kEarly, true);
        first.dates = {dated(DateKind::PlacedAt, Moment::at(instant("2026-11-18T12:00:00Z")))};
        Order second = priced(815, kLate, true);
        second.dates = {dated(DateKind::PlacedAt, Moment::at(instant("2026-11-20T12:00:00Z")))};
        apply(plan({first}));
        ImportPlan made = plan({second});
        QCOMPARE(made.orders[0].contradictions.size(), 1);
        made.orders[0].contradictions[0].answer = answer;
        apply(made);
        for (const Order &again : {second, first, second}) {
            QCOMPARE(load().date(DateKind::PlacedAt)->moment.toIso(), placed);
            const ImportPlan later = plan({again});
            QVERIFY(later.orders[0].contradictions.isEmpty());
            apply(later);
        }
    }

    void twoStatusesAtOneInstantAreAskedAbout()
    {
        Order page = toldOrder(kEarly, OrderStatus::Shipped);
        page.number = u"1"_s;
        Order mail = toldOrder(kEarly, OrderStatus::Delivered);
        mail.number = u"1"_s;
        QCOMPARE(contradictions(page, mail).size(), 1);
        QCOMPARE(contradictions(page, mail)[0].field, u"status"_s);
        // An order goes on, and who does not say when may have seen it later.
        QVERIFY(contradictions(page, toldOrder(kLate, OrderStatus::Delivered)).isEmpty());
        mail.observedStated = false;
        QVERIFY(contradictions(page, mail).isEmpty());
    }
    void anAnswerAboutTheStatusStaysUntilTheOrderGoesOn()
    {
        Order page = toldOrder(kEarly, OrderStatus::Shipped);
        Order mail = toldOrder(kEarly, OrderStatus::Delivered);
        Order later = toldOrder("2026-12-24T12:00:00Z", OrderStatus::Completed);
        for (Order *order : {&page, &mail, &later})
            order->number = u"1"_s;
        apply(plan({page}));
        ImportPlan made = plan({mail});
        QCOMPARE(made.orders[0].contradictions.size(), 1);
        made.orders[0].contradictions[0].answer = Answer::Mine;
        apply(made);
        QCOMPARE(load().status, OrderStatus::Shipped);
        apply(plan({mail}));
        QCOMPARE(load().status, OrderStatus::Shipped);
        apply(plan({later}));
        QCOMPARE(load().status, OrderStatus::Completed);
    }

    // ------------------------------------------------------------------ through a book

    void aPlanAsksOnceForTwoFilesThatAgree()
    {
        QVERIFY(m_book->orders().insert(own(815, kEarly)));
        const ImportPlan made = plan({priced(851, kMiddle, true), priced(851, kLate, true)});
        QCOMPARE(made.orders.size(), 1);
        QCOMPARE(made.orders[0].contradictions.size(), 1);
        QVERIFY(!made.orders[0].contradictions[0].takesTheirs());
        apply(made);
        QCOMPARE(load().total, std::optional(dollars(815)));
    }
    void theDecisionIsWrittenAndUndone()
    {
        QVERIFY(m_book->orders().insert(own(815, kEarly)));
        const Order before = load();
        ImportPlan made = plan({priced(851, kMiddle, true), priced(851, kLate, true)});
        made.orders[0].contradictions[0].answer = Answer::Theirs;
        QVERIFY(made.orders[0].writes());
        apply(made);
        QCOMPARE(load().total, std::optional(dollars(851)));
        QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value());
        QCOMPARE(load(), before);
        QCOMPARE(m_book->settings().value(kRefusedValues).value(), QString());
    }
    void itHoldsForAnOrderThatWasWrittenSince()
    {
        QVERIFY(m_book->orders().insert(own(815, kEarly)));
        ImportPlan made = plan({priced(851, kLate, true)});
        made.orders[0].contradictions[0].answer = Answer::Theirs;
        Order since = load();
        since.note = u"written meanwhile"_s;
        QVERIFY(m_book->orders().replace(id(), since));
        apply(made);
        QCOMPARE(load().note, u"written meanwhile"_s);
        QCOMPARE(load().total, std::optional(dollars(851)));
    }
    void whatWasAnsweredIsNotAskedAgain_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<qint64>("total");
        QTest::newRow("mine") << Answer::Mine << qint64(815);
        QTest::newRow("theirs") << Answer::Theirs << qint64(851);
    }
    void whatWasAnsweredIsNotAskedAgain()
    {
        QFETCH(Answer, answer);
        QFETCH(qint64, total);
        const Order first = priced(815, kEarly, false);
        const Order second = priced(851, kLate, false);
        apply(plan({first}));
        ImportPlan made = plan({second});
        QCOMPARE(made.orders[0].contradictions.size(), 1);
        made.orders[0].contradictions[0].answer = answer;
        apply(made);
        QCOMPARE(load().total, std::optional(dollars(total)));
        for (const Order &again : {first, second}) {
            const ImportPlan later = plan({again});
            QVERIFY(later.orders[0].contradictions.isEmpty());
            apply(later);
            QCOMPARE(load().total, std::optional(dollars(total)));
        }
        // Another value is another question.
        QCOMPARE(plan({priced(900, kLate, false)}).orders[0].contradictions.size(), 1);
    }
    void twoFilesOfANewOrderMayContradictEachOther()
    {
        ImportPlan made = plan({priced(815, kEarly, false), priced(851, kEarly, false)});
        QCOMPARE(made.orders[0].state, PlannedState::New);
        QCOMPARE(made.orders[0].contradictions.size(), 1);
        made.orders[0].contradictions[0].answer = Answer::Mine;
        apply(made);
        QCOMPARE(load().total, std::optional(dollars(815)));
    }
};

QTEST_GUILESS_MAIN(TstContradictions)
#include "tst_contradictions.moc"
