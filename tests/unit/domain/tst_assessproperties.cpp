// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <ctime>

#include <QHash>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include "domain/rules/assess.h"
#include "formats/shippedrules.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using core::Instant;
using domain::Assessment;
using domain::Option;
using domain::Verdict;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kHistories = 10000; // slow, and about memory rather than about rules
#else
constexpr int kHistories = 100000;
#endif
constexpr std::array kZones{"Pacific/Auckland", "UTC", "America/Los_Angeles"};
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
    for (qint64 i = below(3) == 0 ? 2 : 0; i > 0; --i) {
        domain::Item item;
        item.lineId = QString::number(i);
        order.items.append(item);
    }
    for (qint64 i = below(6); i > 0; --i) {
        domain::Event event;
        event.kind = domain::EventKind(below(domain::kEventKindCount));
        if (below(8) != 0)
            event.at = moment(80);
        if (!order.items.isEmpty() && below(3) != 0)
            event.item = order.items.at(below(order.items.size())).lineId;
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
        text += u' ' + toName(event.kind) + event.item + u'@'
            + (event.at ? event.at->toIso() : u"?"_s);
    return text;
}

} // namespace

class TestAssessProperties : public QObject
{
    Q_OBJECT
private slots:
    void holdsForAHundredThousandHistories_data();
    void holdsForAHundredThousandHistories();
    void cleanupTestCase();

private:
    void check(Histories &histories);
    void checkOptions(const domain::Order &order, const Assessment &assessment);
    void checkValidity(Histories &histories, const domain::Order &order,
                       const Assessment &assessment);
    void checkOneWay(const domain::Order &order, const Assessment &earlier,
                     const Assessment &later);
    const domain::RulesLibrary m_rules = formats::shippedRules();
    const domain::RulesPack &m_pack = m_rules.mainPack();
    const QByteArray m_zone = qgetenv("TZ");
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
    // The last second before the change is the likeliest to be wrong.
    const qint64 ahead = histories.below(2) == 0 ? span - 1 : histories.below(span);
    Assessment later = domain::assess(order, m_pack,
                                      assessment.at.plus(std::chrono::seconds(ahead)));
    ++m_made;
    later.at = assessment.at;
    QVERIFY2(later == assessment,
             qPrintable(QString(u"changed before valid_until: "_s + told(order, assessment))));
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

void TestAssessProperties::holdsForAHundredThousandHistories_data()
{
    // Every zone has its share of the histories: none may matter.
    QTest::addColumn<quint32>("seed");
    quint32 seed = 20261122;
    for (const char *zone : kZones)
        QTest::newRow(zone) << seed++;
}

void TestAssessProperties::holdsForAHundredThousandHistories()
{
    QFETCH(quint32, seed);
    qputenv("TZ", QTest::currentDataTag());
    tzset();
    const QTimeZone zone(QTest::currentDataTag());
    const QDateTime instant = kStart.toUtc().toLocalTime();
    QCOMPARE(instant.offsetFromUtc(), zone.offsetFromUtc(instant));

    Histories histories(seed);
    const int share = kHistories / int(kZones.size()) + 1;
    for (int i = 0; i < share; ++i) {
        check(histories);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d histories, %d assessments so far", share, m_made);
}

void TestAssessProperties::cleanupTestCase()
{
    qputenv("TZ", m_zone);
    tzset();
}

void TestAssessProperties::check(Histories &histories)
{
    const domain::Order order = histories.next();
    std::array instants{histories.instant(120), histories.instant(120)};
    std::sort(instants.begin(), instants.end());
    const Assessment earlier = domain::assess(order, m_pack, instants.front());
    const Assessment later = domain::assess(order, m_pack, instants.back());
    m_made += 2;
    checkOptions(order, earlier);
    checkOptions(order, later);
    checkValidity(histories, order, earlier);
    checkOneWay(order, earlier, later);
}

QTEST_GUILESS_MAIN(TestAssessProperties)
#include "tst_assessproperties.moc"
