// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/selection.h"

#include <QtTest>

#include "domain/evidence/chosenproblem.h"
#include "domain/rules/assess.h"
#include "formats/shippedrules.h"
#include "services/assessmentservice.h"
#include "support/fakebook.h"
#include "support/someorders.h"

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

const core::Instant kNow = core::Instant::fromIso(u"2026-11-21T12:00:00Z"_s).value();

QByteArray numberOf(const domain::OrderRow &row, const domain::Order &)
{
    return row.number.toLatin1();
}

} // namespace

/** What a listing costs: which orders it has to load, and that it loads none of them twice. */
class TestSelection final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_book = std::make_unique<test::FakeBook>();
        m_session.rules = formats::shippedRules();
        m_session.now = m_session.clockNow = kNow;
        for (const domain::Order &order : test::SomeOrders(kNow).all()) {
            const auto id = m_book->orderStore.insert(order).value();
            const domain::RulesPack &pack = m_session.packFor(order);
            const auto row = services::rowFor(id, order, domain::assess(order, pack, kNow), pack);
            QVERIFY(m_book->rowQueries.put(row, kNow, m_session.rules.version()).has_value());
        }
    }

    void rowsThatStillHoldAreTakenAsTheyAre()
    {
        const auto listed = read({});
        QCOMPARE(m_book->orderStore.loads, 0);
        m_session.clockNow = kNow.plus(std::chrono::hours(1)); // so that kNow is no longer now
        QCOMPARE(rowsOf(listed), rowsOf(read({})));
        QCOMPARE(m_book->orderStore.loads, 8); // those of the comparison
    }

    /** From the kept rows and from orders assessed anew, with a search and without. */
    void theArchiveIsListedAndTheTrashIsNot()
    {
        auto &orders = m_book->orderStore.orders;
        auto order = orders.begin();
        for (domain::OrderRow &row : m_book->rowQueries.list) {
            row.archived = order->second.archived = order == orders.begin();
            row.trashed = order == std::next(orders.begin());
            if (row.trashed)
                order->second.trashedAt = kNow;
            ++order;
        }
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(read({}).size(), 7);
            QCOMPARE(read({u"--filter"_s, u"group=archive"_s}).size(), 1);
            QCOMPARE(read({u"--filter"_s, u"group=all"_s}).size(), 6);
            QCOMPARE(read({u"--search"_s, u"e"_s}).size(), read({u"--search"_s, u"E"_s}).size());
            for (const auto &listed : read({u"--search"_s, u"e"_s}))
                QVERIFY(!listed.row.trashed);
            m_session.clockNow = kNow.plus(std::chrono::hours(1)); // assessed anew from now on
        }
    }

    void aLimitLoadsNothingMore()
    {
        QCOMPARE(read({u"--limit"_s, u"1"_s}).size(), 1);
        QCOMPARE(m_book->orderStore.loads, 0);
    }

    void aRowThatHasRunOutIsAssessedAgain()
    {
        for (domain::OrderRow &row : m_book->rowQueries.list)
            row.validUntil.reset();
        m_book->rowQueries.list.first().validUntil = kNow;
        m_book->rowQueries.list.first().nextStep = u"from before"_s;
        const auto listed = read({u"--filter"_s, u"next_step=from before"_s});
        QVERIFY(listed.isEmpty());
        QCOMPARE(m_book->orderStore.loads, 1);
    }

    void anotherInstantIsAssessedAndEachOrderToldOnTheWay()
    {
        const auto listed = readAt({}, kNow.plus(std::chrono::hours(1)));
        QCOMPARE(listed.size(), 8);
        QCOMPARE(m_book->orderStore.loads, 8);
        for (const cli::ListedOrder &one : listed)
            QCOMPARE(one.told, one.row.number.toLatin1());
    }

    void whatALimitCutsOffIsNotTold()
    {
        const auto listed = readAt({u"--limit"_s, u"2"_s}, kNow.plus(std::chrono::hours(1)));
        QCOMPARE(listed.size(), 2);
        QVERIFY(listed.first().told.isEmpty());
    }

    /** From the kept rows and from orders assessed anew. */
    void theGroupsOfEvidenceAndOfClosingWindowsHaveTheirNames()
    {
        const core::OrderId id = m_book->orderStore.orders.begin()->first;
        m_book->rowQueries.list.first().hasEvidence = true;
        m_book->rowQueries.list.first().evidenceMissing = true;
        domain::EvidenceItem kept;
        kept.order = id;
        m_book->evidenceStore.items = {kept};
        m_book->draftStore.drafts[{domain::kEvidenceDraft, id.value}] = domain::draftOfProblem(
            u"no_tracking"_s);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(read({u"--filter"_s, u"group=has_evidence"_s}).size(), 1);
            QCOMPARE(read({u"--filter"_s, u"group=evidence_missing"_s}).size(), 1);
            // The lamp's payment is looked at for 24 hours, four of them gone; the kettle's seller
            // said no, and has a day left to ship.
            const auto closing = read({u"--filter"_s, u"group=window_closing"_s});
            QCOMPARE(closing.size(), 2);
            QCOMPARE(closing[0].row.title, u"Clip-on reading lamp"_s);
            QCOMPARE(closing[1].row.title, u"Travel kettle, foldable"_s);
            m_session.clockNow = kNow.plus(std::chrono::hours(1)); // assessed anew from now on
        }
        QVERIFY(!cli::groupFromName(u"trash"_s));
        QVERIFY(!cli::groupFromName(QString()));
    }

    void aTagIsAskedOfTheOrders()
    {
        m_book->orderStore.orders.begin()->second.tags = QStringList{u"gift"_s};
        QCOMPARE(read({u"--filter"_s, u"tag=gift"_s}).size(), 1);
    }

private:
    cli::Selection::Listed read(const QStringList &words) { return readAt(words, kNow); }
    cli::Selection::Listed readAt(const QStringList &words, core::Instant at)
    {
        m_session.now = at;
        const auto selection = cli::Selection::of(cli::CommandWords::of(
            words, {{u"filter"_s}, {u"search"_s}, {u"sort"_s}, {u"limit"_s}}));
        return selection.value().read(m_session, *m_book, numberOf).value();
    }
    static QList<domain::OrderRow> rowsOf(const cli::Selection::Listed &listed)
    {
        QList<domain::OrderRow> rows;
        for (const cli::ListedOrder &one : listed)
            rows.append(one.row);
        return rows;
    }

    std::unique_ptr<test::FakeBook> m_book;
    cli::Session m_session;
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
