// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/shippedrules.h"
#include "services/edit.h"
#include "services/exportservice.h"
#include "services/importservice.h"
#include "services/undoservice.h"
#include "support/toldorders.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::services;
using namespace recourse::test;
using namespace Qt::StringLiterals;

/** What a buyer changes with his own hands: one change each, seen in the right groups, undoable. */
class TstEdit final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();
    const EditService m_edits{m_rules};
    const core::Instant m_now = instant("2026-11-26T12:00:00Z");
    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<storage::SqliteBook> m_book;
    QList<OrderId> m_ids;

    OrderId enter(const QString &number, const QString &title = u"Lamp"_s)
    {
        Order order = toldOrder(kEarly, OrderStatus::AwaitingPayment);
        order.number = number;
        order.items.append(Item{});
        order.items.last().title = title;
        return m_edits.add(*m_book, order, m_now).value();
    }
    Order load(OrderId id) { return m_book->orders().load(id).value().value(); }
    QList<OrderId> in(Group group, const QString &search = {})
    {
        OrderQuery query;
        query.group = group;
        query.search = search;
        auto ids = m_book->queries().ids(query, -1).value();
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    Change last() { return m_book->journal().last().value().value(); }
    QList<Order> exported()
    {
        QList<Order> orders;
        class Gather final : public OrderWriter
        {
        public:
            explicit Gather(QList<Order> &orders)
                : m_orders(orders)
            {
            }
            QByteArray begin(const QByteArray &) override { return {}; }
            QByteArray add(const Order &order) override
            {
                m_orders.append(order);
                return {};
            }
            QByteArray end() override { return {}; }

        private:
            QList<Order> &m_orders;
        } gather(orders);
        if (!ExportService().write(*m_book, gather, [](const QByteArray &) { return true; }))
            qFatal("no export");
        return orders;
    }

private slots:
    void init()
    {
        m_book.reset();
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
        m_ids = {enter(u"1"_s), enter(u"2"_s, u"Cup"_s), enter(QString(), u"Pen"_s)};
    }
    void cleanupTestCase() { m_book.reset(); }

    void anEnteredOrderIsAssessedAndOneChange()
    {
        const Order order = load(m_ids[0]);
        QCOMPARE(order.number, u"1"_s);
        QCOMPARE(m_book->queries().rows({m_ids[0]}).value().size(), 1);
        QCOMPARE(in(Group::AwaitingPayment), m_ids);
        QCOMPARE(last().kind, ChangeKind::AddOrder);
        QCOMPARE(last().orders, 1);
        Order unseen = toldOrder(kEarly, OrderStatus::Shipped);
        unseen.number = u"9"_s;
        unseen.observedAt.reset();
        const OrderId id = m_edits.add(*m_book, unseen, m_now).value();
        QCOMPARE(load(id).observedAt, std::optional(m_now));
        QVERIFY(!m_edits.add(*m_book, unseen, m_now)); // its number is taken
        QCOMPARE(m_book->orders().count().value(), 4);
        QCOMPARE(m_book->verify().value(), QStringList());
    }

    void notesAndTagsOfManyAreOneChange()
    {
        const auto report = m_edits.apply(
            *m_book, m_ids + QList<OrderId>{{4711}},
            {u"for Ada"_s, {u"gift"_s, u"gift"_s, QString()}, {u"none"_s}}, m_now);
        QCOMPARE(report->touched, m_ids);
        QCOMPARE(report->changeId, last().id);
        QCOMPARE(last().kind, ChangeKind::EditOrders);
        QCOMPARE(last().orders, 3);
        QVERIFY(last().subject.isEmpty());
        for (const OrderId id : m_ids) {
            QCOMPARE(load(id).note, u"for Ada"_s);
            QCOMPARE(load(id).tags, QStringList{u"gift"_s});
        }
        QCOMPARE(in(Group::All, u"ada"_s), m_ids);
        const auto tags = m_edits.apply(*m_book, {m_ids[1]}, {{}, {u"b"_s}, {u"gift"_s}}, m_now);
        QCOMPARE(tags->touched, QList<OrderId>{m_ids[1]});
        QCOMPARE(load(m_ids[1]).tags, QStringList{u"b"_s});
        QCOMPARE(last().kind, ChangeKind::EditTags);
        QCOMPARE(last().subject, u"2"_s);
        QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value());
        QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value());
        for (const OrderId id : m_ids)
            QVERIFY(load(id).note.isEmpty() && load(id).tags.isEmpty());
    }

    void whatIsSoAlreadyIsNoChange()
    {
        const qint64 before = last().id;
        const auto report = m_edits.apply(*m_book, m_ids, {QString(), {}, {u"x"_s}, false, false},
                                          m_now);
        QCOMPARE(report->changeId, 0);
        QVERIFY(report->touched.isEmpty());
        QVERIFY(m_edits.replace(*m_book, m_ids[0], load(m_ids[0]), m_now));
        QVERIFY(m_edits.emptyTrash(*m_book, m_now)->removed.isEmpty());
        QVERIFY(m_edits.removeFilter(*m_book, u"none"_s, m_now));
        QCOMPARE(last().id, before);
    }

    void archivedOrdersAreInTheArchiveOnly()
    {
        QVERIFY(m_edits.apply(*m_book, {m_ids[0]}, {{}, {}, {}, true}, m_now));
        QCOMPARE(last().kind, ChangeKind::Archive);
        QCOMPARE(in(Group::Archive), QList<OrderId>{m_ids[0]});
        const QList<OrderId> others{m_ids[1], m_ids[2]};
        QCOMPARE(in(Group::All), others);
        QCOMPARE(in(Group::AwaitingPayment), others);
        const BookSummary summary = m_book->queries().summary().value();
        QCOMPARE(summary.orders, 2);
        QCOMPARE(summary.groupCounts.at(int(Group::Archive)), 1);
        QVERIFY(m_book->queries().rows({m_ids[0]}).value()[0].archived);
        QCOMPARE(exported().size(), 3);
        QVERIFY(m_edits.apply(*m_book, {m_ids[0]}, {{}, {}, {}, false}, m_now));
        QCOMPARE(last().kind, ChangeKind::Unarchive);
        QCOMPARE(in(Group::All), m_ids);
    }

    void whatIsInTheTrashIsNowhereElse()
    {
        QVERIFY(m_edits.apply(*m_book, m_ids, {{}, {u"gift"_s}}, m_now));
        QVERIFY(m_edits.apply(*m_book, {m_ids[0], m_ids[2]}, {{}, {}, {}, {}, true}, m_now));
        QCOMPARE(last().kind, ChangeKind::MoveToTrash);
        QCOMPARE(last().orders, 2);
        QCOMPARE(load(m_ids[0]).trashedAt, std::optional(m_now));
        const QList<OrderId> thrown{m_ids[0], m_ids[2]};
        for (int group = 0; group < kGroupCount; ++group) {
            for (const OrderId id : in(Group(group)))
                QCOMPARE(thrown.contains(id), Group(group) == Group::Trash);
        }
        QCOMPARE(in(Group::Trash), thrown);
        QCOMPARE(in(Group::All, u"lamp"_s), QList<OrderId>());
        QCOMPARE(in(Group::Trash, u"lamp"_s), QList<OrderId>{m_ids[0]});
        const BookSummary summary = m_book->queries().summary().value();
        QCOMPARE(summary.orders, 1);
        QCOMPARE(summary.tags, (QList<std::pair<QString, qint64>>{{u"gift"_s, 1}}));
        QVERIFY(m_book->queries().rows({m_ids[0]}).value()[0].nextStep.isEmpty());
        const auto outdated = m_book->rows().outdated(m_now, u"another pack"_s, 9).value();
        QCOMPARE(outdated, QList<OrderId>{m_ids[1]});
        QCOMPARE(exported().size(), 1);
        QCOMPARE(m_book->verify().value(), QStringList());

        QVERIFY(m_edits.apply(*m_book, {m_ids[0]}, {{}, {}, {}, {}, false}, m_now));
        QCOMPARE(last().kind, ChangeKind::RestoreFromTrash);
        QCOMPARE(in(Group::AwaitingPayment), QList<OrderId>({m_ids[0], m_ids[1]}));
    }

    void anImportLeavesTheTrashAsItIs()
    {
        QVERIFY(m_edits.apply(*m_book, m_ids, {{}, {}, {}, {}, true}, m_now));
        ReadResult file;
        file.file = u"a.json"_s;
        for (const QString &number : {u"1"_s, u"8"_s}) {
            OrderDraft draft;
            draft.line = 7;
            draft.order = toldOrder(kLate, OrderStatus::Shipped);
            draft.order.number = number;
            file.drafts.append(draft);
        }
        const ImportService service(m_rules);
        const auto plan = service.plan(*m_book, {file}, m_now);
        QCOMPARE(plan->refused.size(), 1);
        QCOMPARE(plan->refused[0].reason, RefusalReason::InTrash);
        QCOMPARE(plan->refused[0].file, u"a.json"_s);
        QCOMPARE(plan->refused[0].line, 7);
        QCOMPARE(plan->refused[0].arguments, QStringList{u"1"_s});
        QCOMPARE(plan->files[0].refused.size(), 1);
        QCOMPARE(plan->orders.size(), 1);
        const Order before = load(m_ids[0]);
        QCOMPARE(service.apply(*m_book, *plan, m_now)->touched.size(), 1);
        QCOMPARE(load(m_ids[0]), before);
    }

    /** Between the preview and the writing the user may throw the order away. */
    void anOrderThrownAwaySinceThePlanStaysAsItIs()
    {
        ReadResult file;
        OrderDraft draft;
        draft.order = toldOrder(kLate, OrderStatus::Shipped);
        draft.order.number = u"1"_s;
        file.drafts.append(draft);
        const ImportService service(m_rules);
        const auto plan = service.plan(*m_book, {file}, m_now);
        QVERIFY(m_edits.apply(*m_book, m_ids, {{}, {}, {}, {}, true}, m_now));
        const Order before = load(m_ids[0]);
        QVERIFY(service.apply(*m_book, *plan, m_now)->touched.isEmpty());
        QCOMPARE(load(m_ids[0]), before);
        QCOMPARE(last().kind, ChangeKind::MoveToTrash);
    }

    void theTrashIsEmptiedForGoodUntilThatIsUndone()
    {
        Order withEvent = load(m_ids[0]);
        withEvent.events.append(eventAt(EventKind::Placed, kEarly));
        QVERIFY(m_edits.replace(*m_book, m_ids[0], withEvent, m_now));
        QVERIFY(m_edits.apply(*m_book, {m_ids[0], m_ids[1]}, {{}, {}, {}, {}, true}, m_now));
        const Order before = load(m_ids[0]);
        const auto report = m_edits.emptyTrash(*m_book, m_now);
        QCOMPARE(report->removed, QList<OrderId>({m_ids[0], m_ids[1]}));
        QCOMPARE(last().kind, ChangeKind::EmptyTrash);
        QCOMPARE(last().orders, 2);
        QCOMPARE(m_book->orders().count().value(), 1);
        QVERIFY(in(Group::Trash).isEmpty());
        QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value());
        QCOMPARE(load(m_ids[0]), before);
        QCOMPARE(in(Group::Trash), QList<OrderId>({m_ids[0], m_ids[1]}));
        QVERIFY(UndoService(m_rules).redo(*m_book, m_now).value());
        QCOMPARE(m_book->orders().count().value(), 1);
        QCOMPARE(m_book->verify().value(), QStringList());
    }

    void anEditByHandKeepsEventsArchiveAndTrash()
    {
        Order told = load(m_ids[0]);
        told.events.append(eventAt(EventKind::Placed, kEarly));
        QVERIFY(m_edits.replace(*m_book, m_ids[0], told, m_now));
        QVERIFY(m_edits.apply(*m_book, {m_ids[0]}, {{}, {}, {}, true}, m_now));
        Order edited = toldOrder(kLate, OrderStatus::Shipped);
        edited.number = u"5"_s;
        edited.events = {eventAt(EventKind::Shipped, kLate)};
        QVERIFY(m_edits.replace(*m_book, m_ids[0], edited, m_now));
        const Order after = load(m_ids[0]);
        QCOMPARE(after.number, u"5"_s);
        QCOMPARE(after.events.size(), 2);
        QVERIFY(after.archived);
        QCOMPARE(last().kind, ChangeKind::ReplaceOrder);
        QCOMPARE(last().subject, u"5"_s);
        edited.number = u"2"_s; // another order's
        QVERIFY(!m_edits.replace(*m_book, m_ids[0], edited, m_now));
        QVERIFY(!m_edits.replace(*m_book, {4711}, edited, m_now));
        QCOMPARE(load(m_ids[0]), after);
    }

    void duplicatesBecomeOneOrder()
    {
        QVERIFY(m_edits.apply(*m_book, {m_ids[2]}, {u"mine"_s, {u"a"_s}}, m_now));
        QVERIFY(m_edits.apply(*m_book, {m_ids[0]}, {u"other"_s, {u"b"_s}}, m_now));
        const Order kept = load(m_ids[2]);
        const Order other = load(m_ids[0]);
        const auto report = m_edits.merge(*m_book, m_ids[2], {m_ids[0], m_ids[0], m_ids[2]}, m_now);
        QCOMPARE(report->removed, QList<OrderId>{m_ids[0]});
        QCOMPARE(report->touched, QList<OrderId>{m_ids[2]});
        const Order merged = load(m_ids[2]);
        QCOMPARE(merged.number, u"1"_s);
        QCOMPARE(merged.note, u"mine\nother"_s);
        QCOMPARE(merged.tags, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(last().kind, ChangeKind::MergeOrders);
        QCOMPARE(last().subject, u"1"_s);
        QCOMPARE(last().orders, 2);
        QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value()->kept.isEmpty());
        QCOMPARE(load(m_ids[2]), kept);
        QCOMPARE(load(m_ids[0]), other);
        QVERIFY(UndoService(m_rules).redo(*m_book, m_now).value()->kept.isEmpty());
        QCOMPARE(load(m_ids[2]), merged);
        QCOMPARE(m_book->verify().value(), QStringList());
    }

    void ordersWithTwoNumbersAreNotOne()
    {
        const qint64 before = last().id;
        const auto report = m_edits.merge(*m_book, m_ids[0], {m_ids[2], m_ids[1]}, m_now);
        QCOMPARE(report->refused, QList<OrderId>{m_ids[1]});
        QVERIFY(report->touched.isEmpty());
        QCOMPARE(last().id, before);
        QCOMPARE(m_book->orders().count().value(), 3);
        QVERIFY(m_edits.apply(*m_book, {m_ids[2]}, {{}, {}, {}, {}, true}, m_now));
        QVERIFY(!mayMerge(load(m_ids[0]), load(m_ids[2])));
        QVERIFY(!m_edits.merge(*m_book, m_ids[0], {{4711}}, m_now));
    }

    void filtersAreKeptCountedAndUndone()
    {
        QVERIFY(m_edits.apply(*m_book, {m_ids[0], m_ids[1]}, {{}, {u"gift"_s}}, m_now));
        const SavedFilter tagged{u"Tagged"_s, Group::All, u"gift"_s, {}};
        const SavedFilter lamps{u"Lamps"_s, Group::AwaitingPayment, {}, u"lamp"_s};
        const SavedFilter both{u"Both"_s, Group::All, u"gift"_s, u"cup"_s};
        for (const SavedFilter &filter : {tagged, lamps, both})
            QVERIFY(m_edits.saveFilter(*m_book, filter, m_now));
        QCOMPARE(last().kind, ChangeKind::SaveFilter);
        QCOMPARE(last().subject, u"Both"_s);
        using Counts = QList<std::pair<SavedFilter, qint64>>;
        QCOMPARE(m_book->queries().summary()->filters,
                 (Counts{{both, 1}, {lamps, 1}, {tagged, 2}}));
        QVERIFY(m_edits.apply(*m_book, {m_ids[1]}, {{}, {}, {}, {}, true}, m_now));
        QCOMPARE(m_book->queries().summary()->filters,
                 (Counts{{both, 0}, {lamps, 1}, {tagged, 1}}));
        QVERIFY(m_edits.removeFilter(*m_book, u"Tagged"_s, m_now));
        QCOMPARE(last().kind, ChangeKind::RemoveFilter);
        QCOMPARE(m_book->filters().all().value(), (QList<SavedFilter>{both, lamps}));
        QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value());
        QCOMPARE(m_book->filters().all().value(), (QList<SavedFilter>{both, lamps, tagged}));
    }
};

QTEST_GUILESS_MAIN(TstEdit)
#include "tst_edit.moc"
