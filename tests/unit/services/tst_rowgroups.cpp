// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/chosenproblem.h"
#include "formats/shippedrules.h"
#include "services/assessmentservice.h"
#include "services/edit.h"
#include "services/evidenceservice.h"
#include "services/undoservice.h"
#include "storage/statement.h"
#include "support/toldorders.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::services;
using namespace recourse::test;
using namespace Qt::StringLiterals;

/** The groups that tell of evidence and of closing windows: what puts an order in, and out again.
 */
class TstRowGroups final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();
    const EvidenceService m_evidence{};
    const core::Instant m_now = instant("2026-11-22T12:00:00Z");
    std::unique_ptr<BookFixture> m_fixture;
    std::unique_ptr<storage::SqliteBook> m_book;
    OrderId m_order;

    /** The seller has until the 27th at noon, and the buyer may ask to cancel until then. */
    OrderId add(const QString &number)
    {
        Order order = toldOrder("2026-11-21T00:00:00Z", OrderStatus::AwaitingShipment);
        order.number = number;
        order.dates = {dated(DateKind::PaidAt, Moment::at(instant("2026-11-20T12:00:00Z"))),
                       dated(DateKind::ShipBy, Moment::at(instant("2026-11-27T12:00:00Z")))};
        return EditService(m_rules).add(*m_book, order, m_now).value();
    }
    int refresh(core::Instant now)
    {
        return AssessmentService(m_rules).refreshOutdated(*m_book, now).value();
    }
    QList<OrderId> in(Group group)
    {
        OrderQuery query;
        query.group = group;
        return m_book->queries().ids(query, -1).value();
    }
    bool has(Group group)
    {
        refresh(m_now);
        return in(group).contains(m_order);
    }
    /** Whether it has evidence, and whether some is missing. */
    std::pair<bool, bool> evidence()
    {
        return {has(Group::HasEvidence), has(Group::EvidenceMissing)};
    }
    EvidenceId keep(QChar content, const QString &slot)
    {
        const NewEvidence file{{QString(64, content), 18, false}, u"a.jpg"_s, {}, slot};
        return m_evidence.add(*m_book, m_order, {file}, m_now).value().constFirst().id;
    }
    void choose(const QString &problem)
    {
        const QByteArray draft = draftOfProblem(problem);
        QVERIFY(m_book->drafts().save(kEvidenceDraft, m_order, draft));
    }
    void undo() { QVERIFY(UndoService(m_rules).undoLast(*m_book, m_now).value().has_value()); }
    void redo() { QVERIFY(UndoService(m_rules).redo(*m_book, m_now).value().has_value()); }

    using Pair = std::pair<bool, bool>;

private slots:
    void init()
    {
        m_fixture = std::make_unique<BookFixture>();
        m_book = m_fixture->open();
        m_order = add(u"8176543210000001"_s);
        add(u"8176543210000002"_s);
    }
    void cleanup()
    {
        QCOMPARE(m_book->verify().value(), QStringList());
        m_book.reset();
        m_fixture.reset();
    }

    void evidenceIsThereUntilItIsInTheTrash()
    {
        QVERIFY(!has(Group::HasEvidence));
        const EvidenceId id = keep(u'a', {});
        QVERIFY(has(Group::HasEvidence));
        QCOMPARE(in(Group::HasEvidence), QList<OrderId>{m_order}); // and the other order has none
        QCOMPARE(m_book->queries().summary()->groupCounts.at(int(Group::HasEvidence)), 1);
        QVERIFY(m_evidence.remove(*m_book, {id}, m_now));
        QVERIFY(!has(Group::HasEvidence));
        QVERIFY(m_evidence.putBack(*m_book, {id}, m_now));
        QVERIFY(has(Group::HasEvidence));
    }

    void takingBackTheAddingIsSeenToo()
    {
        keep(u'a', {});
        QVERIFY(has(Group::HasEvidence)); // and its row is as new as it gets
        undo();
        QVERIFY(!has(Group::HasEvidence));
        redo();
        QVERIFY(has(Group::HasEvidence));
    }

    /** The pack shows a parcel without news by its tracking page and by the chat. */
    void evidenceIsMissingForAsLongAsAPlaceOfTheChosenProblemIsEmpty()
    {
        QCOMPARE(evidence(), Pair(false, false)); // nothing is chosen
        choose(u"no_tracking"_s);
        QCOMPARE(evidence(), Pair(false, true));
        const EvidenceId tracking = keep(u'a', u"tracking"_s);
        QCOMPARE(evidence(), Pair(true, true));
        keep(u'b', u"chat"_s);
        QCOMPARE(evidence(), Pair(true, false));
        QVERIFY(m_evidence.edit(*m_book, tracking, u"label"_s, {}, m_now));
        QCOMPARE(evidence(), Pair(true, true)); // the label shows nothing of it
        undo();
        QCOMPARE(evidence(), Pair(true, false));
        QVERIFY(m_evidence.remove(*m_book, {tracking}, m_now));
        QCOMPARE(evidence(), Pair(true, true));
        choose(u"of another pack"_s);
        QCOMPARE(evidence(), Pair(true, false));
        choose(u"no_tracking"_s);
        QVERIFY(m_book->drafts().remove(kEvidenceDraft, m_order));
        QCOMPARE(evidence(), Pair(true, false));
    }

    void evidenceThatBecomesAnotherOrdersIsThatOnes()
    {
        keep(u'a', {});
        const OrderId other = in(Group::All).constLast();
        QVERIFY(other != m_order);
        refresh(m_now);
        QVERIFY(m_book->evidence().move(m_order, other));
        QVERIFY(m_book->evidence().tellLog(m_now));
        QCOMPARE(refresh(m_now), 2);
        QCOMPARE(in(Group::HasEvidence), QList<OrderId>{other});
    }

    void whatIsInTheArchiveOrTheTrashIsInNoneOfThem()
    {
        keep(u'a', {});
        choose(u"no_tracking"_s);
        QCOMPARE(evidence(), Pair(true, true));
        QVERIFY(EditService(m_rules).apply(*m_book, {m_order}, {{}, {}, {}, true}, m_now));
        QCOMPARE(evidence(), Pair(false, false));
        QVERIFY(EditService(m_rules).apply(*m_book, {m_order}, {{}, {}, {}, {}, true}, m_now));
        QCOMPARE(evidence(), Pair(false, false));
        undo();
        undo();
        QCOMPARE(evidence(), Pair(true, true));
    }

    /** Less than three days, as the colours of the table have it, and by the clock alone. */
    void aWindowIsClosingInItsLastThreeDays()
    {
        const auto closing = [this](const char *at) {
            refresh(instant(at));
            return in(Group::WindowClosing).size();
        };
        QCOMPARE(closing("2026-11-24T12:00:00Z"), 0);
        QCOMPARE(closing("2026-11-24T12:00:01Z"), 2);
        QCOMPARE(closing("2026-11-27T11:59:59Z"), 2);
        QCOMPARE(closing("2026-11-27T12:00:00Z"), 0);
    }

    void whatOthersHaveToDoClosesNoWindow()
    {
        Event asked;
        asked.kind = EventKind::CancellationRequested;
        asked.at = Moment::at(instant("2026-11-25T12:00:00Z"));
        Order order = m_book->orders().load(m_order).value().value();
        order.events.append(asked);
        QVERIFY(m_book->orders().replace(m_order, order));
        const core::Instant later = instant("2026-11-25T13:00:00Z");
        QVERIFY(m_book->transaction(
            [&] { return AssessmentService(m_rules).refresh(*m_book, {m_order}, later); }));
        const OrderRow row = m_book->queries().rows({m_order}).value().constFirst();
        QCOMPARE(row.deadlineKind, std::optional(DeadlineKind::WaitUntil));
        QVERIFY(!row.windowClosing);
    }

    /** A book of the version before has rows that tell nothing of all this. */
    void rowsOfAnEarlierVersionAreMadeAnew()
    {
        QCOMPARE(refresh(m_now), 0);
        {
            auto connection = storage::Connection::open(m_fixture->path,
                                                        storage::Connection::Mode::Write);
            QVERIFY(connection);
            storage::Statement before(**connection, u"UPDATE order_row SET pack = ?"_s);
            QVERIFY(before.run(QVariant(m_rules.version())));
        }
        QCOMPARE(refresh(m_now), 2);
        QCOMPARE(refresh(m_now), 0);
    }
};

QTEST_GUILESS_MAIN(TstRowGroups)
#include "tst_rowgroups.moc"
