// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/shippedrules.h"
#include "services/assessmentservice.h"
#include "services/edit.h"
#include "services/importservice.h"
#include "services/recordservice.h"
#include "services/undoservice.h"
#include "support/bookstate.h"
#include "support/fakereaders.h"
#include "support/toldorders.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::services;
using namespace recourse::test;
using namespace Qt::StringLiterals;

/**
 * The machine's clock went back by a day between two changes: they keep the order in which they
 * were made, and what is told later counts as later where its source names no instant.
 */
class TstClockBack final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();
    const EditService m_edits{m_rules};
    const UndoService m_undo{m_rules};
    const core::Instant m_first = instant("2026-11-26T12:00:00Z");
    const core::Instant m_later = instant("2027-06-26T12:00:00Z"); ///< when promises have run out
    const core::Instant m_then = instant("2026-11-25T12:00:00Z");
    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<storage::SqliteBook> m_book;
    OrderId m_id;

    static Order lamp(OrderStatus status)
    {
        Order order = toldOrder(kEarly, status);
        order.number = u"1"_s;
        order.items = {Item()};
        order.items[0].title = u"Lamp"_s;
        return order;
    }
    /** As a file that does not say when it saw its orders. */
    void import(OrderStatus status, core::Instant now)
    {
        Order order = lamp(status);
        order.observedAt.reset();
        order.observedStated = false;
        const ImportService service(m_rules);
        const auto plan = service.plan(*m_book, {goodFile(u"recourse-json"_s, {order})}, now);
        QVERIFY(plan && service.apply(*m_book, *plan, now));
    }
    void note(const QString &text, core::Instant now)
    {
        QVERIFY(m_edits.apply(*m_book, {m_id}, {text}, now));
    }
    [[nodiscard]] Order order() const { return m_book->orders().load(m_id).value().value(); }

private slots:
    void init()
    {
        m_book.reset();
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
        import(OrderStatus::AwaitingShipment, m_first);
        m_id = m_book->orders().find(u"aliexpress"_s, u"1"_s).value().value();
    }
    void cleanup()
    {
        QCOMPARE(m_book->verify().value(), QStringList());
        m_book.reset();
    }

    void changesAreTakenBackInTheOrderInWhichTheyWereMade()
    {
        const BookState begun = stateOf(*m_book);
        note(u"made first"_s, m_first);
        const BookState first = stateOf(*m_book);
        note(u"made then"_s, m_then);
        const BookState then = stateOf(*m_book);
        QCOMPARE(m_book->journal().last().value()->at, m_then);
        QCOMPARE(m_undo.undoLast(*m_book, m_then).value()->change.at, m_then);
        QVERIFY(stateOf(*m_book) == first);
        QCOMPARE(m_undo.undoLast(*m_book, m_then).value()->change.at, m_first);
        QVERIFY(stateOf(*m_book) == begun);
        QCOMPARE(m_undo.redo(*m_book, m_then).value()->change.at, m_first);
        QCOMPARE(m_undo.redo(*m_book, m_then).value()->change.at, m_then);
        QVERIFY(stateOf(*m_book) == then);
    }

    void anImportTellsWhatCameLater()
    {
        const BookState before = stateOf(*m_book);
        import(OrderStatus::Shipped, m_then);
        QCOMPARE(order().status, OrderStatus::Shipped);
        // And the state of before does not come back with its file.
        import(OrderStatus::AwaitingShipment, m_then);
        QCOMPARE(order().status, OrderStatus::Shipped);
        while (m_book->journal().last().value()->at == m_then)
            QVERIFY(m_undo.undoLast(*m_book, m_then).value());
        QVERIFY(stateOf(*m_book) == before);
    }

    void aStatedInstantBeatsTheClock()
    {
        Order seen = lamp(OrderStatus::Shipped);
        seen.observedAt = m_first;
        seen.observedStated = true;
        const ImportService service(m_rules);
        const auto plan = service.plan(*m_book, {goodFile(u"recourse-json"_s, {seen})}, m_then);
        QVERIFY(plan && service.apply(*m_book, *plan, m_then));
        QCOMPARE(order().status, OrderStatus::Shipped);
        QCOMPARE(order().observedAt, std::optional(m_first));
        // What was seen the day before is the older, whenever it is brought.
        seen.status = OrderStatus::AwaitingShipment;
        seen.observedAt = m_then;
        const auto older = service.plan(*m_book, {goodFile(u"recourse-json"_s, {seen})}, m_then);
        QVERIFY(older && service.apply(*m_book, *older, m_then));
        QCOMPARE(order().status, OrderStatus::Shipped);
    }

    void whatIsRecordedIsKeptAndTakenBack()
    {
        const BookState before = stateOf(*m_book);
        Event asked;
        asked.kind = EventKind::CancellationRequested;
        asked.at = Moment::at(m_then);
        QVERIFY(RecordService(m_rules).record(*m_book, m_id, QList<Event>{asked}, m_then));
        QCOMPARE(order().events.size(), before.orders.constFirst().second.events.size() + 1);
        QVERIFY(m_undo.undoLast(*m_book, m_then).value());
        QVERIFY(stateOf(*m_book).exported == before.exported);
    }

    /** What the table says of next year does not stay when the clock is mended. */
    void rowsOfTomorrowAreAssessedAnew()
    {
        const AssessmentService assessments(m_rules);
        const auto row = [this] { return m_book->queries().rows({m_id}).value().constFirst(); };
        while (assessments.refreshOutdated(*m_book, m_then, 10).value() > 0) { }
        const OrderRow right = row();
        while (assessments.refreshOutdated(*m_book, m_later, 10).value() > 0) { }
        QVERIFY(row() != right);
        QCOMPARE(assessments.refreshOutdated(*m_book, m_then, 10).value(), 1);
        QVERIFY(row() == right);
        QCOMPARE(assessments.refreshOutdated(*m_book, m_then, 10).value(), 0);
    }

    void theTrashGivesBackWhatWentIntoItTomorrow()
    {
        const BookState before = stateOf(*m_book);
        Edit edit;
        edit.trashed = true;
        QVERIFY(m_edits.apply(*m_book, {m_id}, edit, m_first));
        edit.trashed = false;
        QVERIFY(m_edits.apply(*m_book, {m_id}, edit, m_then));
        QVERIFY(stateOf(*m_book) == before);
    }
};

QTEST_GUILESS_MAIN(TstClockBack)
#include "tst_clockback.moc"
