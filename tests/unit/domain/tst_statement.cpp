// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "domain/evidence/statement.h"
#include "support/toldorders.h"

using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {

DisputeProblem problemOf(ProblemGroup group)
{
    DisputeProblem problem;
    problem.id = u"different_size"_s;
    problem.group = group;
    problem.evidence = {u"ruler"_s, u"description"_s};
    return problem;
}

Order strip()
{
    Order order = toldOrder("2026-11-21T00:00:00Z", OrderStatus::Delivered);
    Item item;
    item.title = u"LED strip"_s;
    item.quantity = 10;
    order.items = {item};
    order.dates = {dated(DateKind::PlacedAt, Moment::onDay(QDate(2026, 11, 1))),
                   dated(DateKind::DeliveredAt, Moment::onDay(QDate(2026, 11, 20)))};
    return order;
}

QStringList idsOf(const QList<StatementClaim> &claims)
{
    QStringList ids;
    for (const StatementClaim &claim : claims)
        ids.append(claim.id);
    return ids;
}

EvidenceItem placed(int id, const QString &slot)
{
    EvidenceItem item;
    item.id = {id};
    item.place.slot = slot;
    return item;
}

} // namespace

/** What a statement may say: what is known, nothing else, and of that what is confirmed. */
class TstStatement final : public QObject
{
    Q_OBJECT
private slots:
    void figuresGoByThePlanAndThenTheOthers()
    {
        const auto problem = problemOf(ProblemGroup::Received);
        EvidenceItem gone = placed(4, u"ruler"_s);
        gone.place.removedAt = instant("2026-11-21T00:00:00Z");
        const EvidencePlan plan = evidencePlan(problem,
                                               {placed(1, {}), placed(2, u"description"_s),
                                                placed(3, u"ruler"_s), gone,
                                                placed(5, u"ruler"_s)});
        const QList<Figure> expected{
            {1, {3}, u"ruler"_s}, {2, {5}, u"ruler"_s}, {3, {2}, u"description"_s}, {4, {1}, {}}};
        QCOMPARE(figuresOf(plan), expected);
    }
    void comparisonsAreNumberedAfterTheFiles()
    {
        EvidenceItem listing;
        listing.id = EvidenceId{1};
        listing.fingerprint = QString(64, u'a');
        listing.place.slot = u"description"_s;
        EvidenceItem photo;
        photo.id = EvidenceId{2};
        photo.fingerprint = QString(64, u'b');
        photo.place.comparison = {{PromiseKind::Picture, listing.fingerprint}, {{u"3 m"_s}}};
        EvidenceItem other;
        other.id = EvidenceId{3};
        other.place.comparison = {{PromiseKind::Text, u"5 m"_s}, {{u"3 m"_s}}};
        const QList<EvidenceItem> items{photo, other, listing};
        DisputeProblem problem;
        problem.group = ProblemGroup::Received;
        problem.evidence = {u"description"_s};
        const QList<Figure> figures = figuresOf(evidencePlan(problem, items), items, Order());
        const QList<Figure> expected{{1, listing.id, u"description"_s},
                                     {2, photo.id, {}},
                                     {3, other.id, {}},
                                     {4, photo.id, {}, 1, 2},
                                     {5, other.id, {}, 0, 3}};
        QCOMPARE(figures, expected);
        StatementAnswers answers;
        answers.expected.english = u"5 m"_s;
        answers.received.english = u"3 m"_s;
        const QList<StatementClaim> claims = claimsOf(Order(), {}, problem, figures, answers);
        QMap<ClaimKind, QList<int>> shown;
        for (const StatementClaim &claim : claims)
            shown.insert(claim.kind, claim.figures);
        QCOMPARE(shown.value(ClaimKind::Problem), (QList<int>{4, 5}));
        QCOMPARE(shown.value(ClaimKind::Expected), (QList<int>{1, 4, 5}));
        QCOMPARE(shown.value(ClaimKind::Received), (QList<int>{4, 5}));
        QCOMPARE(claims.last().shown, expected);
    }

    void onlyWhatIsKnownCanBeSaid()
    {
        const auto claims = claimsOf(strip(), {}, problemOf(ProblemGroup::Received), {}, {});
        QCOMPARE(idsOf(claims),
                 (QStringList{u"ordered"_s, u"delivered"_s, u"problem:different_size"_s}));
        QCOMPARE(claims.first().name, u"LED strip"_s);
        Order bare = toldOrder("2026-11-21T00:00:00Z", OrderStatus::Shipped);
        QCOMPARE(idsOf(claimsOf(bare, {}, problemOf(ProblemGroup::NotReceived), {}, {})),
                 QStringList{u"problem:different_size"_s});
    }
    void whatDidNotComeIsOnlyShownAsDelivered()
    {
        const auto claims = claimsOf(strip(), {}, problemOf(ProblemGroup::NotReceived), {}, {});
        QVERIFY(idsOf(claims).contains(u"shown_delivered"_s));
        QVERIFY(!idsOf(claims).contains(u"delivered"_s));
    }
    void theExchangeIsToldInItsOrder()
    {
        Order order = strip();
        Event offer = eventAt(EventKind::SellerOffer, "2026-11-23T08:00:00Z");
        offer.amount = Money{500, u"USD"_s};
        order.events = {eventAt(EventKind::MessageSent, "2026-11-24T08:00:00Z"), offer,
                        eventAt(EventKind::MessageReceived, "2026-11-22T08:00:00Z"),
                        eventAt(EventKind::MessageSent, "2026-11-21T08:00:00Z")};
        const QStringList ids = idsOf(
            claimsOf(order, {}, problemOf(ProblemGroup::Received), {}, {}));
        QCOMPARE(ids.mid(3),
                 (QStringList{u"asked:2026-11-21T08:00:00Z"_s, u"answered:2026-11-22T08:00:00Z"_s,
                              u"offered:2026-11-23T08:00:00Z"_s, u"asked:2026-11-24T08:00:00Z"_s,
                              u"no_answer"_s}));
        order.events.append(eventAt(EventKind::MessageReceived, "2026-11-25T08:00:00Z"));
        QVERIFY(!idsOf(claimsOf(order, {}, problemOf(ProblemGroup::Received), {}, {}))
                     .contains(u"no_answer"_s));
    }
    void piecesNeedACountOfBoth()
    {
        StatementAnswers answers;
        answers.arrived = 7;
        const auto problem = problemOf(ProblemGroup::Received);
        const auto claims = claimsOf(strip(), {}, problem, {}, answers);
        QVERIFY(idsOf(claims).contains(u"pieces"_s));
        answers.arrived = 10;
        QVERIFY(!idsOf(claimsOf(strip(), {}, problem, {}, answers)).contains(u"pieces"_s));
        answers.arrived = 7;
        Order unknown = strip();
        unknown.items.first().quantity.reset();
        QVERIFY(!idsOf(claimsOf(unknown, {}, problem, {}, answers)).contains(u"pieces"_s));
    }
    void whatShowsItIsNamed()
    {
        StatementAnswers answers;
        answers.expected = {u"5 m"_s, {}};
        const QList<Figure> figures{{1, {3}, u"ruler"_s}, {2, {2}, u"description"_s}, {3, {1}, {}}};
        const auto claims = claimsOf(strip(), {}, problemOf(ProblemGroup::Received), figures,
                                     answers);
        for (const StatementClaim &claim : claims) {
            if (claim.kind == ClaimKind::Problem)
                QCOMPARE(claim.figures, QList<int>{1});
            else if (claim.kind == ClaimKind::Expected)
                QCOMPARE(claim.figures, QList<int>{2});
            else if (claim.kind == ClaimKind::Figures)
                QCOMPARE(claim.shown, figures);
            else
                QCOMPARE(claim.figures, QList<int>());
        }
        QCOMPARE(claims.last().kind, ClaimKind::Figures);
    }
    void whatIsNotConfirmedLeavesNoTrace()
    {
        StatementAnswers answers;
        const auto claims = claimsOf(strip(), {}, problemOf(ProblemGroup::Received), {}, answers);
        QCOMPARE(confirmedOf(claims, answers), QList<StatementClaim>());
        answers.confirmed = {u"delivered"_s, u"paid"_s};
        QCOMPARE(idsOf(confirmedOf(claims, answers)), QStringList{u"delivered"_s});
    }
};

QTEST_GUILESS_MAIN(TstStatement)
#include "tst_statement.moc"
