// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "domain/rules/assess.h"
#include "domain/rules/ruleslibrary.h"
#include "formats/rulespackreader.h"
#include "formats/shippedrules.h"

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(RECOURSE_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("unreadable: %s", qPrintable(path));
    return file.readAll();
}

core::Instant instant(const char *iso)
{
    return core::Instant::fromIso(QString::fromLatin1(iso)).value();
}

/** An order of a market, paid for and seen at that instant. */
domain::Order orderOf(const QString &market)
{
    domain::Order order;
    order.market = market;
    order.number = u"17"_s;
    order.status = domain::OrderStatus::AwaitingShipment;
    order.observedAt = instant("2026-11-02T10:00:00Z");
    order.observedStated = true;
    domain::DatedFact paid;
    paid.kind = domain::DateKind::PaidAt;
    paid.moment = domain::Moment::at(*order.observedAt);
    order.dates.append(paid);
    return order;
}

} // namespace

/** The authors' guide, gone through from the empty pack to the working market. */
class TestPackGuide : public QObject
{
    Q_OBJECT
private slots:
    void beginsWithAPackThatIsInOrder();
    void endsWithTheExampleThatIsTested();
    void answersForAnOrderOfTheExampleMarket_data();
    void answersForAnOrderOfTheExampleMarket();
    void anOrderGoesByItsMarketsPack();

private:
    [[nodiscard]] QList<QByteArray> documentsOfTheGuide() const;
    const QByteArray m_example = contentOf(u"tests/data/packs/example-market.json"_s);
};

QList<QByteArray> TestPackGuide::documentsOfTheGuide() const
{
    static const QRegularExpression fenced(u"```json\n(.*?)```"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    const QString guide = QString::fromUtf8(contentOf(u"resources/rules/README.md"_s));
    QList<QByteArray> documents;
    auto matches = fenced.globalMatch(guide);
    while (matches.hasNext())
        documents.append(matches.next().captured(1).toUtf8());
    return documents;
}

void TestPackGuide::beginsWithAPackThatIsInOrder()
{
    const QList<QByteArray> documents = documentsOfTheGuide();
    QCOMPARE(documents.size(), 2);
    const auto pack = formats::readRulesPack(documents.constFirst());
    QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().path));
    QCOMPARE(pack->market, u"my-market"_s);
    QVERIFY(domain::assess(orderOf(u"my-market"_s), *pack, instant("2026-11-02T10:00:00Z"))
                .options.isEmpty());
}

void TestPackGuide::endsWithTheExampleThatIsTested()
{
    QCOMPARE(documentsOfTheGuide().constLast(), m_example);
}

void TestPackGuide::answersForAnOrderOfTheExampleMarket_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("pastCareful");
    QTest::addColumn<QString>("nextStep");
    // Two days by the report, three by the terms.
    QTest::newRow("at once") << u"2026-11-02T10:00:00Z"_s << u"possible"_s << false
                             << u"request_cancellation"_s;
    QTest::newRow("before two days")
        << u"2026-11-04T09:59:59Z"_s << u"possible"_s << false << u"request_cancellation"_s;
    QTest::newRow("after two days")
        << u"2026-11-04T10:00:00Z"_s << u"possible"_s << true << u"request_cancellation"_s;
    QTest::newRow("before three days")
        << u"2026-11-05T09:59:59Z"_s << u"possible"_s << true << u"request_cancellation"_s;
    QTest::newRow("after three days")
        << u"2026-11-05T10:00:00Z"_s << u"unknown"_s << false << u"check_status"_s;
}

void TestPackGuide::answersForAnOrderOfTheExampleMarket()
{
    QFETCH(QString, at);
    QFETCH(QString, verdict);
    QFETCH(bool, pastCareful);
    QFETCH(QString, nextStep);
    const auto pack = formats::readRulesPack(m_example);
    QVERIFY2(pack.has_value(), pack ? "" : qPrintable(pack.error().path));
    const domain::Assessment answer = domain::assess(orderOf(u"example-market"_s), *pack,
                                                     instant(at.toLatin1().constData()));
    const domain::Option *cancel = answer.option(u"request_cancellation");
    QVERIFY(cancel);
    QCOMPARE(toName(cancel->verdict), verdict);
    QCOMPARE(cancel->pastCareful, pastCareful);
    QCOMPARE(answer.nextStep, nextStep);
}

void TestPackGuide::anOrderGoesByItsMarketsPack()
{
    QList<domain::RulesPack> packs = formats::shippedRules().packs();
    packs.append(formats::readRulesPack(m_example).value());
    const domain::RulesLibrary rules(packs);
    QCOMPARE(rules.packFor(u"example-market").id, u"example-market"_s);
    QCOMPARE(rules.packFor(u"aliexpress").id, u"aliexpress"_s);
    QCOMPARE(rules.packFor(u"a shop nobody knows").id, u"generic-shop"_s);
    QCOMPARE(rules.packFor({}).id, u"generic-shop"_s);
    QCOMPARE(rules.mainPack().id, u"aliexpress"_s);
    QVERIFY(rules.version().contains(u"example-market 2026-11-22"_s));
    QCOMPARE(domain::RulesLibrary().packFor(u"aliexpress").id, QString());
}

QTEST_GUILESS_MAIN(TestPackGuide)
#include "tst_packguide.moc"
