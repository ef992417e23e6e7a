// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QJsonArray>

#include "support/clibook.h"

using namespace Qt::StringLiterals;
using recourse::test::CliAnswer;
using recourse::test::CliBook;

namespace {

const QString kAsked = u"8176543210980000"_s;
const QString kDisputed = u"8176543210990000"_s;
const QString kAt = u"2026-11-21T11:00:00Z"_s;

QByteArray orders()
{
    return R"({"format": "recourse-book", "version": 1, "orders": [
        {"id": "8176543210980000", "market": "aliexpress", "status": "awaiting_shipment",
         "observed_at": "2026-11-21T10:00:00Z", "placed_at": "2026-11-18T10:00:00Z",
         "paid_at": "2026-11-18T10:05:00Z", "ship_by": "2026-11-27T12:00:00Z",
         "events": [{"kind": "cancellation_requested", "at": "2026-11-21T09:00:00Z"}]},
        {"id": "8176543210990000", "market": "aliexpress", "status": "delivered",
         "observed_at": "2026-11-21T10:00:00Z", "shipped_at": "2026-11-01T10:00:00Z",
         "delivered_at": "2026-11-18T10:00:00Z",
         "events": [{"kind": "dispute_opened", "at": "2026-11-20T09:00:00Z"}]}]})";
}

} // namespace

/** What the seller answered, noted without a window. */
class CliAnswerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliBook>();
        m_cli->write("orders.json", orders());
        QCOMPARE(m_cli->run({u"import"_s, u"orders.json"_s}).code, 0);
    }

    void theMeaningIsKeptAndTheAdviceFollows()
    {
        const CliAnswer answer = record(
            kAsked,
            {u"--note"_s, u"好的"_s, u"--meaning"_s, u"agreed"_s, u"--in-lang"_s, u"zh-CN"_s});
        QCOMPARE(answer.code, 0);
        const QJsonObject recorded = answer.json().value(u"recorded"_s).toObject();
        QCOMPARE(recorded.value(u"kind"_s).toString(), u"message_received"_s);
        QCOMPARE(recorded.value(u"meaning"_s).toString(), u"agreed"_s);
        QCOMPARE(recorded.value(u"language"_s).toString(), u"zh"_s);
        QVERIFY(!recorded.contains(u"followed_by"_s));
        const QJsonObject event = lastEvent(kAsked);
        QCOMPARE(event.value(u"note"_s).toString(), u"好的"_s);
        QCOMPARE(event.value(u"meaning"_s).toString(), u"agreed"_s);
        QCOMPARE(event.value(u"language"_s).toString(), u"zh"_s);
        // It agreed after the order was last seen: now the site has to be looked at.
        QCOMPARE(nextStep(kAsked), u"check_status"_s);
    }
    void timeIsAskedForUntilADay()
    {
        const CliAnswer answer = record(
            kAsked, {u"--meaning"_s, u"asks_for_time"_s, u"--until"_s, u"2026-11-24"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(lastEvent(kAsked).value(u"until"_s).toString(), u"2026-11-24"_s);
        QCOMPARE(nextStep(kAsked), u"wait"_s);
    }
    void anOfferInADisputeIsRecordedWithTheAnswer()
    {
        const CliAnswer answer = record(
            kDisputed, {u"--meaning"_s, u"offered"_s, u"--amount"_s, u"5.00 USD"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json().value(u"recorded"_s).toObject().value(u"followed_by"_s).toString(),
                 u"seller_offer"_s);
        QStringList kinds;
        for (const auto &event : events(kDisputed))
            kinds.append(event.toObject().value(u"kind"_s).toString());
        QVERIFY(kinds.contains(u"seller_offer"_s) && kinds.contains(u"message_received"_s));
        // One step takes both back.
        QCOMPARE(m_cli->run({u"undo"_s}).code, 0);
        QCOMPARE(events(kDisputed).size(), 1);
    }
    void aMessageOfOnesOwnHasALanguageToo()
    {
        const CliAnswer answer = m_cli->runJson({u"record"_s, kAsked, u"message_sent"_s, u"--on"_s,
                                                 kAt, u"--note"_s, u"Здравствуйте"_s,
                                                 u"--in-lang"_s, u"ru"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(lastEvent(kAsked).value(u"language"_s).toString(), u"ru"_s);
    }
    void withoutAMeaningNothingIsSaid()
    {
        QCOMPARE(record(kAsked, {u"--note"_s, u"hm"_s}).code, 0);
        const QJsonObject event = lastEvent(kAsked);
        QVERIFY(event.value(u"meaning"_s).toString().isEmpty());
        QVERIFY(event.value(u"language"_s).toString().isEmpty());
    }

    void whatDoesNotFitIsRefusedAndNothingIsKept_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const QString answer = u"message_received"_s;
        const auto row = [](const char *name, const QString &kind, const QStringList &more,
                            int code, const QByteArray &says) {
            QTest::newRow(name) << kind << more << code << says;
        };
        row("no meaning", answer, {u"--meaning"_s, u"perhaps"_s}, 2, "asks_for_time");
        row("of another event", u"note"_s, {u"--note"_s, u"x"_s, u"--meaning"_s, u"agreed"_s}, 2,
            "message_received");
        row("language of an event", u"shipped"_s, {u"--in-lang"_s, u"zh"_s}, 2, "message_sent");
        row("no language", answer, {u"--in-lang"_s, u"qq"_s}, 2, "qq");
        row("until of nothing", answer, {u"--until"_s, u"2026-11-24"_s}, 2, "asks_for_time");
        row("until of another", answer,
            {u"--meaning"_s, u"agreed"_s, u"--until"_s, u"2026-11-24"_s}, 1, "asks_for_time");
        row("no day", answer, {u"--meaning"_s, u"asks_for_time"_s, u"--until"_s, u"soon"_s}, 2,
            "soon");
        row("before the answer", answer,
            {u"--meaning"_s, u"asks_for_time"_s, u"--until"_s, u"2026-11-20"_s}, 1, "before");
        row("an amount that is none", answer,
            {u"--meaning"_s, u"refused"_s, u"--amount"_s, u"5.00 USD"_s}, 1, "offered");
    }
    void whatDoesNotFitIsRefusedAndNothingIsKept()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, says);
        const CliAnswer answer = m_cli->run(QStringList{u"record"_s, kAsked, kind, u"--on"_s, kAt}
                                            + more);
        QTEST(answer.code, "code");
        QVERIFY2(answer.err.contains(says), answer.err.constData());
        QCOMPARE(events(kAsked).size(), 1);
    }

private:
    CliAnswer record(const QString &order, const QStringList &more)
    {
        return m_cli->runJson(QStringList{u"record"_s, order, u"message_received"_s, u"--on"_s, kAt}
                              + more);
    }
    QJsonArray events(const QString &order)
    {
        const QJsonObject shown = m_cli->runJson({u"show"_s, order}).json();
        const QJsonObject one = shown.contains(u"orders"_s)
            ? shown.value(u"orders"_s).toArray().first().toObject()
            : shown.value(u"order"_s).toObject();
        return one.value(u"events"_s).toArray();
    }
    QJsonObject lastEvent(const QString &order) { return events(order).last().toObject(); }
    QString nextStep(const QString &order)
    {
        const auto
            orders = m_cli->runJson({u"assess"_s, order}).json().value(u"orders"_s).toArray();
        return orders.first().toObject().value(u"next_step"_s).toString();
    }

    std::unique_ptr<CliBook> m_cli;
};

QTEST_GUILESS_MAIN(CliAnswerTest)
#include "tst_clianswer.moc"
