// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include "domain/rules/assess.h"
#include "formats/shippedrules.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using core::Instant;
using domain::Assessment;
using domain::Option;
using domain::Verdict;

namespace {

constexpr int kInstantsPerOrder = 8;
constexpr qint64 kDay = 24 * 3600;
const Instant kStart = Instant::fromSeconds(1767225600); // 2026-01-01T00:00:00Z

/** Makes up histories, likely and unlikely ones, from a seed; the same every time. */
class Histories
{
public:
    explicit Histories(quint32 seed)
        : m_random(seed)
    {
    }
    domain::Order next();
    Instant instant(int days) { return kStart.plus(std::chrono::seconds(below(days * kDay))); }
    qint64 below(qint64 bound) { return qint64(m_random.generate64() % quint64(bound)); }

private:
    domain::Moment moment(int days);
    QRandomGenerator m_random;
};

domain::Moment Histories::moment(int days)
{
    if (below(5) == 0)
        return domain::Moment::onDay(QDate(2026, 1, 1).addDays(below(days)));
    return domain::Moment::at(instant(days));
}

domain::Order Histories::next()
{
    static const std::array kMethods{
        u"card"_s,      QString(),  u"bank_transfer"_s, u"wallet"_s, u"cash_on_delivery"_s,
        u"gift_card"_s, u"paypal"_s};
    domain::Order order;
    order.status = domain::OrderStatus(below(domain::kOrderStatusCount));
    order.paymentMethod = kMethods[std::size_t(below(qint64(kMethods.size())))];
    if (below(10) != 0)
        order.observedAt = instant(60);
    order.observedStated = below(4) != 0;
    for (qint64 i = below(5); i > 0; --i) {
        domain::DatedFact fact;
        fact.kind = domain::DateKind(below(domain::kDateKindCount));
        fact.moment = moment(80);
        fact.provenance = domain::Provenance(below(2));
        if (below(3) == 0)
            fact.seenAt = instant(60);
        order.dates.append(fact);
    }
    for (qint64 i = below(6); i > 0; --i) {
        domain::Event event;
        event.kind = domain::EventKind(below(domain::kEventKindCount));
        if (below(8) != 0)
            event.at = moment(80);
        order.events.append(event);
    }
    return order;
}

/** Did anything become known between the two instants that may open a window anew? */
bool somethingHappened(const domain::Order &order, Instant from, Instant to)
{
    const auto between = [&](Instant instant) { return from < instant && instant <= to; };
    for (const domain::Event &event : order.events) {
        if (event.at && between(event.at->asStart()))
            return true;
    }
    for (const domain::DatedFact &date : order.dates) {
        if (between(date.moment.asStart()) || (date.seenAt && between(*date.seenAt)))
            return true;
    }
    return order.observedAt && between(*order.observedAt);
}

QString told(const domain::Order &order, const Assessment &assessment)
{
    QString text = toName(order.status) + u" at "_s + assessment.at.toIso() + u" observed "_s
        + (order.observedAt ? order.observedAt->toIso() : u"never"_s);
    for (const domain::DatedFact &date : order.dates)
        text += u' ' + toName(date.kind) + u'=' + date.moment.toIso();
    for (const domain::Event &event : order.events)
        text += u' ' + toName(event.kind) + u'@' + (event.at ? event.at->toIso() : u"?"_s);
    return text;
}

} // namespace

class TestAssessProperties : public QObject
{
    Q_OBJECT
private slots:
    void holdsForAHundredThousandAssessments();

private:
    void checkOptions(const domain::Order &order, const Assessment &assessment);
    void checkValidity(Histories &histories, const domain::Order &order,
                       const Assessment &assessment);
    void checkOneWay(const domain::Order &order, const Assessment &earlier,
                     const Assessment &later);
    const domain::RulesLibrary m_rules = formats::shippedRules();
    const domain::RulesPack &m_pack = m_rules.mainPack();
    int m_made = 0;
};

void TestAssessProperties::checkOptions(const domain::Order &order, const Assessment &assessment)
{
    for (const Option &option : assessment.options) {
        const QString name = option.action + u' ' + toName(option.verdict) + u": "_s
            + told(order, assessment);
        if (option.verdict == Verdict::Unknown)
            QVERIFY2(!option.needs.isEmpty(), qPrintable(name));
        if (option.verdict != Verdict::Possible) {
            QVERIFY2(!option.pastCareful, qPrintable(name));
            continue;
        }
        // Never possible outside the widest window, nor before the latest start.
        if (option.until)
            QVERIFY2(assessment.at < option.until->other.value_or(option.until->careful),
                     qPrintable(name));
        if (option.from)
            QVERIFY2(option.from->careful <= assessment.at, qPrintable(name));
        if (option.until)
            QCOMPARE(option.pastCareful, option.until->careful <= assessment.at);
    }
    if (assessment.stale)
        QCOMPARE(assessment.nextStep, u"check_status"_s);
    QCOMPARE(assessment.deadline.has_value(), assessment.deadlineKind.has_value());
    QVERIFY(!assessment.situation.isEmpty());
    if (assessment.validUntil)
        QVERIFY(assessment.at < *assessment.validUntil);
}

void TestAssessProperties::checkValidity(Histories &histories, const domain::Order &order,
                                         const Assessment &assessment)
{
    const qint64 span = assessment.validUntil
        ? assessment.validUntil->seconds() - assessment.at.seconds()
        : 3000 * kDay;
    const qint64 last = span - 1;
    for (const qint64 ahead : {last, histories.below(span)}) {
        Assessment later = domain::assess(order, m_pack,
                                          assessment.at.plus(std::chrono::seconds(ahead)));
        ++m_made;
        later.at = assessment.at;
        QVERIFY2(later == assessment,
                 qPrintable(QString(u"changed before valid_until: "_s + told(order, assessment))));
    }
}

void TestAssessProperties::checkOneWay(const domain::Order &order, const Assessment &earlier,
                                       const Assessment &later)
{
    if (somethingHappened(order, earlier.at, later.at))
        return;
    for (const Option &option : earlier.options) {
        const Option *then = later.option(option.action);
        if (option.verdict == Verdict::NoLonger && then)
            QVERIFY2(then->verdict != Verdict::Possible,
                     qPrintable(QString(option.action + u' ' + told(order, earlier))));
    }
}

void TestAssessProperties::holdsForAHundredThousandAssessments()
{
    Histories histories(20261122);
    while (m_made < 100000) {
        const domain::Order order = histories.next();
        QList<Instant> instants;
        for (int i = 0; i < kInstantsPerOrder; ++i)
            instants.append(histories.instant(120));
        std::sort(instants.begin(), instants.end());
        std::optional<Assessment> earlier;
        for (const Instant at : instants) {
            const Assessment assessment = domain::assess(order, m_pack, at);
            ++m_made;
            checkOptions(order, assessment);
            checkValidity(histories, order, assessment);
            if (earlier)
                checkOneWay(order, *earlier, assessment);
            if (QTest::currentTestFailed())
                return;
            earlier = assessment;
        }
    }
    qInfo("%d assessments", m_made);
}

QTEST_GUILESS_MAIN(TestAssessProperties)
#include "tst_assessproperties.moc"
