// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QtTest>

#include "formats/shippedrules.h"
#include "presentation/mergepresenter.h"
#include "presentation/orderedits.h"
#include "presentation/tagsmodel.h"
#include "support/cancellationorders.h"
#include "support/englishplurals.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/scriptedprompt.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using core::OrderId;
using domain::OrderStatus;
using presentation::MergePresenter;
using presentation::OrderEdits;
using presentation::TagsModel;
using Command = OrderEdits::Command;

/** Edits of selected orders without a window: what can be done, what is done and said. */
class TestOrderEdits final : public QObject
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
        m_book.orderStore.orders.clear();
        m_book.rowQueries.list.clear();
        m_book.filterStore.filters.clear();
        for (const qint64 id : {1, 2, 3}) {
            domain::Order order = test::anOrderOf(OrderStatus::Shipped);
            order.number = u"817654321098765%1"_s.arg(id);
            m_book.orderStore.orders[OrderId{id}] = order;
        }
        m_edits = std::make_unique<OrderEdits>(
            OrderEdits::Sources{m_thread, m_rules, m_clock, m_language, m_prompt});
    }
    void cleanup() { m_thread.runAll(); }

    void whatCanBeDoneFollowsTheSelectionAndItsGroup()
    {
        QVERIFY(!m_edits->view(Command::Trash).enabled);
        QCOMPARE(m_edits->view(Command::Trash).toolTip, u"Select an order first."_s);
        select({1});
        QVERIFY(m_edits->view(Command::Note).enabled);
        QVERIFY(m_edits->view(Command::Trash).enabled);
        QVERIFY(!m_edits->view(Command::Merge).enabled);
        QVERIFY(!m_edits->view(Command::Restore).visible);
        QVERIFY(!m_edits->view(Command::Unarchive).visible);
        select({1, 2});
        QVERIFY(!m_edits->view(Command::Note).enabled);
        QCOMPARE(m_edits->view(Command::Note).toolTip,
                 u"A note belongs to one order: select one alone."_s);
        QVERIFY(m_edits->view(Command::Merge).enabled);
        select({1, 2}, domain::Group::Trash);
        QVERIFY(m_edits->view(Command::Restore).enabled);
        QVERIFY(!m_edits->view(Command::Trash).visible);
        QVERIFY(!m_edits->view(Command::Merge).enabled);
        select({1}, domain::Group::Archive);
        QVERIFY(m_edits->view(Command::Unarchive).enabled);
        QVERIFY(!m_edits->view(Command::Archive).visible);
    }
    void manyAreTrashedInOneStepAndRestored()
    {
        select({1, 3});
        const QSignalSpy written(m_edits.get(), &OrderEdits::written);
        m_edits->run(Command::Trash);
        QVERIFY(!m_edits->view(Command::Trash).enabled); // until it is done
        QCOMPARE(settled(), u"2 orders moved to the trash."_s);
        QCOMPARE(written.size(), 1);
        QCOMPARE(m_book.changes.change->kind, domain::ChangeKind::MoveToTrash);
        QCOMPARE(order(1).trashedAt, m_clock.now());
        QVERIFY(!order(2).trashedAt);
        m_edits->runFor(Command::Restore, OrderId{3});
        QCOMPARE(settled(), u"1 order restored."_s);
        QVERIFY(!order(3).trashedAt);
    }
    void whatChangesNothingIsNotSaid()
    {
        select({1});
        m_edits->runFor(Command::Restore, OrderId{1});
        QCOMPARE(settled(), QString());
        QVERIFY(m_edits->view(Command::Trash).enabled);
    }
    void archivedAndBack()
    {
        select({2});
        m_edits->run(Command::Archive);
        QCOMPARE(settled(), u"1 order archived."_s);
        QVERIFY(order(2).archived);
        m_edits->runFor(Command::Unarchive, OrderId{2});
        QCOMPARE(settled(), u"1 order taken out of the archive."_s);
        QVERIFY(!order(2).archived);
    }
    void theTrashIsEmptiedOnlyWhereItsCountWasAccepted()
    {
        QCOMPARE(m_edits->view(Command::EmptyTrash).toolTip, u"The trash is empty."_s);
        m_book.orderStore.orders[OrderId{1}].trashedAt = m_clock.now();
        domain::OrderRow row;
        row.id = OrderId{1};
        row.trashed = true;
        m_book.rowQueries.list = {row};
        domain::BookSummary summary;
        summary.groupCounts.resize(domain::kGroupCount);
        summary.groupCounts[int(domain::Group::Trash)] = 1;
        m_edits->setSummary(summary);
        m_prompt.answers.enqueue(false);
        m_edits->run(Command::EmptyTrash);
        QCOMPARE(settled(), QString());
        m_prompt.answers.enqueue(true);
        m_edits->run(Command::EmptyTrash);
        QCOMPARE(settled(), u"The trash is empty: 1 order removed."_s);
        QCOMPARE(m_book.orderStore.orders.size(), 2U);
    }
    void noteAndTags()
    {
        m_edits->setNote(OrderId{1}, u"for Ann"_s);
        QCOMPARE(settled(), u"The note is kept."_s);
        QCOMPARE(order(1).note, u"for Ann"_s);
        m_edits->setTags({OrderId{1}, OrderId{2}}, {u"gift"_s}, {});
        QCOMPARE(settled(), u"The tags of 2 orders are changed."_s);
        m_edits->setTags({OrderId{2}}, {u"home"_s}, {u"gift"_s});
        QCOMPARE(settled(), u"The tags of 1 order are changed."_s);
        QCOMPARE(order(1).tags, QStringList{u"gift"_s});
        QCOMPARE(order(2).tags, QStringList{u"home"_s});
        m_edits->setNote(OrderId{1}, {});
        QCOMPARE(settled(), u"The note is gone."_s);
    }

    void tagsOfSeveralAreTickedAsTheyAre()
    {
        m_book.orderStore.orders[OrderId{1}].tags = {u"gift"_s, u"home"_s};
        m_book.orderStore.orders[OrderId{2}].tags = {u"home"_s};
        TagsModel tags(m_thread, {OrderId{1}, OrderId{2}}, {u"gift"_s, u"home"_s, u"urgent"_s});
        QVERIFY(!tags.isReady());
        m_thread.runAll();
        QTRY_VERIFY(tags.isReady());
        const auto tick = [&tags](int row) {
            return Qt::CheckState(tags.index(row).data(Qt::CheckStateRole).toInt());
        };
        QCOMPARE(tick(0), Qt::PartiallyChecked);
        QCOMPARE(tick(1), Qt::Checked);
        QCOMPARE(tick(2), Qt::Unchecked);
        QVERIFY(tags.added().isEmpty() && tags.removed().isEmpty());
        QVERIFY(tags.setData(tags.index(1), int(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(tags.add(u" Urgent "_s), 2); // the one that is there
        QCOMPARE(tags.add(u"new  one"_s), 0);
        QCOMPARE(tags.add(u"  "_s), -1);
        QCOMPARE(tags.added(), (QStringList{u"new one"_s, u"urgent"_s}));
        QCOMPARE(tags.removed(), QStringList{u"home"_s});
        QVERIFY(tags.setData(tags.index(1), int(Qt::Checked), Qt::CheckStateRole)); // gift, some
        QVERIFY(tags.added().contains(u"gift"_s));
    }

    void aViewIsSavedRenamedAndRemoved()
    {
        domain::OrderQuery query;
        query.group = domain::Group::Shipped;
        query.search = u"lamp"_s;
        m_edits->saveFilter(u" Lamps "_s, query);
        QCOMPARE(settled(), u"Saved as “\u2068Lamps\u2069”."_s);
        QCOMPARE(m_book.filterStore.filters,
                 QList{(domain::SavedFilter{u"Lamps"_s, domain::Group::Shipped, {}, u"lamp"_s})});
        m_edits->renameFilter(u"Lamps"_s, u"Lights"_s);
        QCOMPARE(settled(), u"The group is called “\u2068Lights\u2069” now."_s);
        QCOMPARE(m_book.filterStore.filters.size(), 1);
        QCOMPARE(m_book.filterStore.filters.at(0).name, u"Lights"_s);
        QCOMPARE(m_book.filterStore.filters.at(0).search, u"lamp"_s);
        m_edits->removeFilter(u"Lights"_s);
        QCOMPARE(settled(), u"The group “\u2068Lights\u2069” is removed. Its orders stay."_s);
        QVERIFY(m_book.filterStore.filters.isEmpty());
    }

    void theNumberedOneOfTwoStaysAndGetsWhatTheOtherKnows()
    {
        domain::Order own = test::anOrderOf(OrderStatus::Shipped);
        own.number.clear();
        own.note = u"for Ann"_s;
        own.total.reset();
        m_book.orderStore.orders[OrderId{9}] = own;
        MergePresenter merge({m_thread, m_clock, m_language}, {OrderId{9}, OrderId{1}});
        QVERIFY(!merge.blockingReason().isEmpty());
        m_thread.runAll();
        QTRY_COMPARE(merge.blockingReason(), QString());
        QCOMPARE(merge.title(), u"Make one of 2 orders"_s);
        QCOMPARE(merge.keep(), OrderId{1});
        QCOMPARE(merge.others(), QList{OrderId{9}});
        QVERIFY(merge.choices().at(0).contains(u"without a number"_s));
        const auto changes = merge.changes();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).label, u"Note"_s);
        QCOMPARE(changes.at(0).after,
                 u"\u2068"
                 "for Ann\u2069"_s);
        merge.setChoice(0);
        QCOMPARE(merge.keep(), OrderId{9});
        m_edits->merge(OrderId{1}, {OrderId{9}});
        QCOMPARE(settled(), u"2 orders made one."_s);
        QCOMPARE(m_book.orderStore.orders.size(), 3U);
        QCOMPARE(order(1).note, u"for Ann"_s);
    }
    void twoNumbersAreTwoOrders()
    {
        MergePresenter merge({m_thread, m_clock, m_language}, {OrderId{1}, OrderId{2}});
        m_thread.runAll();
        QTRY_COMPARE(merge.blockingReason(),
                     u"These are not the same order: they are of two shops, or have two "
                     "numbers."_s);
        const QSignalSpy refused(m_edits.get(), &OrderEdits::refused);
        m_edits->merge(OrderId{1}, {OrderId{2}});
        QCOMPARE(settled(), QString());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(m_book.orderStore.orders.size(), 3U);
    }

private:
    void select(const QList<qint64> &ids, domain::Group group = domain::Group::All)
    {
        QList<OrderId> orders;
        for (const qint64 id : ids)
            orders.append(OrderId{id});
        domain::OrderQuery query;
        query.group = group;
        m_edits->setOrders(orders, query);
    }
    domain::Order order(qint64 id) { return m_book.orderStore.orders.at(OrderId{id}); }
    /** What was said once everything that waited is done. */
    QString settled()
    {
        const QSignalSpy edited(m_edits.get(), &OrderEdits::edited);
        m_thread.runAll();
        QCoreApplication::processEvents();
        return edited.isEmpty() ? QString() : edited.constLast().constFirst().toString();
    }

    domain::RulesLibrary m_rules;
    test::EnglishPlurals m_plurals;
    test::FakeClock m_clock{"2026-11-22T12:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    test::ScriptedPrompt m_prompt;
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")}};
    std::unique_ptr<OrderEdits> m_edits;
};

QTEST_GUILESS_MAIN(TestOrderEdits)
#include "tst_orderedits.moc"
