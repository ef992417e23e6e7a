// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QTest>
#include <QTimeZone>

#include "domain/rules/assess.h"
#include "formats/rulespackreader.h"
#include "formats/shippedrules.h"
#include "support/edges.h"

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

/** A pack that is in order and knows a single rule: that an unpaid order may be paid. */
const QByteArray kOneRule = R"({"format": "recourse-rules", "format_version": 1, "id": "one",
 "version": "1", "market": "aliexpress",
 "sources": [{"id": "s", "title": "A source", "kind": "guide", "confidence": "L"}],
 "holidays": {}, "calendars": [], "parameters": [], "bounds": {}, "conditions": {},
 "outdated_by": {}, "statuses": [], "end_reasons": [], "carriers": [],
 "evidence": [], "problems": [], "rules": [{"id": "r", "text": "t", "sources": ["s"]}],
 "stale": [], "pages": [], "reasons": [], "refunds": [], "notices": {},
 "actions": [{"id": "pay", "title": "t", "description": "t",
   "verdicts": [{"when": {"status": ["awaiting_payment"]}, "verdict": "possible", "rules": ["r"]}]}],
 "upcoming": [], "situations": [], "texts": {"t": {"en": "Text"}}})";

struct Tally
{
    int rows = 0;
    int failed = 0;
};

/**
 * The shipped packs, or, where RECOURSE_RULES names a pack's file, that one in place of the shipped
 * one of its market: so is shown which changes of a pack the table notices.
 */
domain::RulesLibrary rulesInQuestion()
{
    const domain::RulesLibrary shipped = formats::shippedRules();
    const QString name = qEnvironmentVariable("RECOURSE_RULES");
    if (name.isEmpty())
        return shipped;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("unreadable: %s", qPrintable(name));
    const auto other = formats::readRulesPack(file.readAll());
    if (!other)
        qFatal("pack refused: %s", qPrintable(other.error().path));
    QList<domain::RulesPack> packs = shipped.packs();
    for (domain::RulesPack &pack : packs) {
        if (pack.market == other->market)
            pack = *other;
    }
    return domain::RulesLibrary(packs);
}

Tally failuresOf(const domain::RulesPack &pack)
{
    Tally tally;
    for (const test::Situation &situation : test::allSituations()) {
        const domain::Order order = test::orderOf(situation.order);
        for (const QJsonObject &expected : situation.instants) {
            const auto at = test::instantOf(expected.value(u"at").toString());
            ++tally.rows;
            if (!test::differences(domain::assess(order, pack, at), expected).isEmpty())
                ++tally.failed;
        }
    }
    return tally;
}

} // namespace

class TestSituations : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatTheTableExpects_data();
    void saysWhatTheTableExpects();
    void namesWhatWouldChangeEveryRow();
    void triesEveryEdgeASecondBeforeAtItAndASecondAfter();
    void isInTheZoneThatItIsGiven();
    void anEmptyPackFailsMostOfTheTable();
    void aPackOfOneRuleFailsMostOfTheTable();

private:
    const domain::RulesLibrary m_rules = rulesInQuestion();
};

void TestSituations::saysWhatTheTableExpects_data()
{
    QTest::addColumn<QJsonObject>("order");
    QTest::addColumn<QJsonObject>("expected");
    for (const test::Situation &situation : test::allSituations()) {
        for (const QJsonObject &expected : situation.instants) {
            const QString name = situation.name + u" @ "_s + expected.value(u"at").toString();
            QTest::newRow(qPrintable(name)) << situation.order << expected;
        }
    }
}

void TestSituations::saysWhatTheTableExpects()
{
    QFETCH(QJsonObject, order);
    QFETCH(QJsonObject, expected);
    const auto at = test::instantOf(expected.value(u"at").toString());
    const domain::Order asked = test::orderOf(order);
    const domain::Assessment answer = domain::assess(asked, m_rules.packFor(asked.market), at);
    const QStringList found = test::differences(answer, expected);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
}

void TestSituations::namesWhatWouldChangeEveryRow()
{
    for (const test::Situation &situation : test::allSituations()) {
        QVERIFY2(!situation.changes.isEmpty(), qPrintable(situation.name));
        QVERIFY2(!situation.covers.isEmpty(), qPrintable(situation.name));
    }
}

void TestSituations::triesEveryEdgeASecondBeforeAtItAndASecondAfter()
{
    int stated = 0;
    QStringList untried;
    for (const test::Situation &situation : test::allSituations()) {
        const test::EdgeReport report = test::edgesOf(situation);
        stated += report.stated;
        untried += report.untried;
    }
    qInfo("%d edges", stated);
    QVERIFY(stated > 0);
    for (const QString &edge : untried)
        qWarning("not tried on both sides: %s", qPrintable(edge));
    QVERIFY(untried.isEmpty());
}

void TestSituations::isInTheZoneThatItIsGiven()
{
    // The table is gone through in several zones; a zone that the machine lacks would hide that.
    const QByteArray name = qgetenv("TZ");
    const QTimeZone given = name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name);
    QVERIFY2(given.isValid(), name.constData());
    const QDateTime summer = QDateTime::fromSecsSinceEpoch(1782864000); // 2026-07-01
    const QDateTime winter = QDateTime::fromSecsSinceEpoch(1767225600); // 2026-01-01
    QCOMPARE(summer.offsetFromUtc(), given.offsetFromUtc(summer));
    QCOMPARE(winter.offsetFromUtc(), given.offsetFromUtc(winter));
}

void TestSituations::anEmptyPackFailsMostOfTheTable()
{
    const Tally tally = failuresOf({});
    qInfo("an empty pack fails %d of %d", tally.failed, tally.rows);
    QVERIFY(tally.failed * 10 >= tally.rows * 8);
}

void TestSituations::aPackOfOneRuleFailsMostOfTheTable()
{
    const auto pack = formats::readRulesPack(kOneRule);
    QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().path));
    const Tally tally = failuresOf(*pack);
    qInfo("a pack of one rule fails %d of %d", tally.failed, tally.rows);
    QVERIFY(tally.failed * 10 >= tally.rows * 8);
}

QTEST_GUILESS_MAIN(TestSituations)
#include "tst_situations.moc"
