// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clibook.h"

using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
QByteArray examplePack()
{
    QFile file(QStringLiteral(RECOURSE_TEST_DATA "/packs/example-market.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example pack is not there");
    return file.readAll();
}

QJsonObject where(const CliAnswer &answer)
{
    return answer.json().value(u"error"_s).toObject().value(u"where"_s).toObject();
}
} // namespace

/** `rules check`, and which pack an order of the book is assessed by, as a script sees it. */
class TstCliRules final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliBook> m_cli;

    static QByteArray cornerShop(const char *what)
    {
        QFile file(QStringLiteral(RECOURSE_TEST_DATA "/packs/corner-shop-%1.json")
                       .arg(QLatin1String(what)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /** Puts a pack where loaded ones lie; the book lies elsewhere. */
    void load(const char *name, const QByteArray &text) const
    {
        const QString folder = m_cli->path("data/recourse/rules");
        QVERIFY(QDir().mkpath(folder));
        m_cli->write(qPrintable(u"data/recourse/rules/"_s + QLatin1String(name)), text);
    }

private slots:
    void init()
    {
        m_cli = std::make_unique<CliBook>();
        qputenv("XDG_DATA_HOME", m_cli->path("data").toUtf8());
    }

    void countsWithoutTheDaysOnWhichTheBankIsClosed()
    {
        m_cli->write("orders.json", R"({"format": "recourse-book", "version": 1, "orders": [
 {"id": "8176543210000001", "market": "aliexpress", "status": "completed",
  "observed_at": "2026-12-17T12:00:00Z", "payment_method": "card",
  "events": [{"kind": "refund_announced", "at": "2026-12-17T12:00:00Z"}],
  "items": [{"title": "Lamp"}]}]})");
        const QStringList at{u"--at"_s, u"2026-12-17T12:00:00Z"_s};
        QCOMPARE(m_cli->run(at + QStringList{u"import"_s, u"orders.json"_s}).code, 0);
        const auto due = [&] {
            const CliAnswer answer = m_cli->runJson(at + QStringList{u"due"_s});
            return answer.json().value(u"due"_s).toArray().at(0).toObject().value(u"at"_s);
        };
        const auto assessed = [&] { return m_cli->run(at + QStringList{u"assess"_s}); };
        // The twentieth business day after Thursday, 17 December.
        QCOMPARE(due().toString(), u"2027-01-14T12:00:00Z"_s);
        const QByteArray told = "Days on which your bank is closed, as you have set them";
        QVERIFY(!assessed().out.contains(told));
        load("closed-days.txt", "Recourse closed days 1\n2026-12-18\n2026-12-24\n");
        QCOMPARE(due().toString(), u"2027-01-18T12:00:00Z"_s); // 15 January is a Friday
        QCOMPARE(assessed().out.count(told), 2); // the money, and when support may be asked
        QCOMPARE(assessed().err, QByteArray());
        // A file that is damaged is told, and counts as no days.
        load("closed-days.txt", "Recourse closed days 1\n2026-12-18\n2026-12-");
        QCOMPARE(due().toString(), u"2027-01-14T12:00:00Z"_s);
        const QByteArray said = assessed().err;
        QVERIFY2(said.contains("closed-days.txt"), said.constData());
        QCOMPARE(said.count('\n'), 1);
    }

    void tellsWhatAPackHolds()
    {
        m_cli->write("pack.json", examplePack());
        const CliAnswer answer = m_cli->runJson({u"rules"_s, u"check"_s, u"pack.json"_s});
        QCOMPARE(answer.code, 0);
        const QJsonObject rules = answer.json().value(u"rules"_s).toObject();
        QCOMPARE(rules.value(u"id"_s).toString(), u"example-market"_s);
        QCOMPARE(rules.value(u"version"_s).toString(), u"2026-11-22"_s);
        QCOMPARE(answer.json().value(u"market"_s).toString(), u"example-market"_s);
        const QJsonObject counts = answer.json().value(u"counts"_s).toObject();
        QCOMPARE(counts.value(u"sources"_s).toInt(), 2);
        QCOMPARE(counts.value(u"parameters"_s).toInt(), 1);
        QCOMPARE(counts.value(u"rules"_s).toInt(), 1);
        QCOMPARE(counts.value(u"actions"_s).toInt(), 2);
        QCOMPARE(counts.value(u"situations"_s).toInt(), 2);
        QCOMPARE(counts.value(u"texts"_s).toInt(), 10);
        QVERIFY(!QFile::exists(m_cli->book));
        const CliAnswer words = m_cli->run({u"rules"_s, u"check"_s, u"pack.json"_s});
        QCOMPARE(words.code, 0);
        QVERIFY2(words.out.startsWith("example-market 2026-11-22 is in order"),
                 words.out.constData());
    }

    void namesFilePathAndReasonOfAPackThatIsNotInOrder()
    {
        m_cli->write("pack.json", examplePack().replace("\"possible\"", "\"perhaps\""));
        const CliAnswer answer = m_cli->runJson({u"rules"_s, u"check"_s, u"pack.json"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.errorKind(), u"bad_input"_s);
        QCOMPARE(where(answer).value(u"file"_s).toString(), u"pack.json"_s);
        QCOMPARE(where(answer).value(u"path"_s).toString(), u"actions[0].verdicts[0].verdict"_s);
        QVERIFY(where(answer).value(u"line"_s).toInt() > 30);
        const CliAnswer words = m_cli->run({u"rules"_s, u"check"_s, u"pack.json"_s});
        QCOMPARE(words.code, 1);
        QVERIFY(words.out.isEmpty());
        QVERIFY2(words.err.contains("pack.json") && words.err.contains("actions[0].verdicts[0]")
                     && words.err.contains("perhaps"),
                 words.err.constData());
    }

    void namesAnIdThatStandsTwice()
    {
        m_cli->write("pack.json",
                     examplePack().replace("\"forum\", \"title\"", "\"terms\", \"title\""));
        const CliAnswer answer = m_cli->runJson({u"rules"_s, u"check"_s, u"pack.json"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(where(answer).value(u"path"_s).toString(), u"sources[1].id"_s);
        QVERIFY2(!answer.err.contains("order"), answer.err.constData());
    }

    void refusesWhatIsNoPack_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"format\": ");
        QTest::newRow("a book") << QByteArray("{\"format\": \"recourse-book\", \"version\": 1}");
        QTest::newRow("a newer pack")
            << examplePack().replace("\"format_version\": 1", "\"format_version\": 2");
    }

    void refusesWhatIsNoPack()
    {
        QFETCH(QByteArray, content);
        m_cli->write("pack.json", content);
        const CliAnswer answer = m_cli->runJson({u"rules"_s, u"check"_s, u"pack.json"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.errorKind(), u"bad_input"_s);
    }

    void refusesAFileThatCannotBeRead()
    {
        for (const QString &name : {u"not-there.json"_s, u"."_s}) {
            const CliAnswer answer = m_cli->runJson({u"rules"_s, u"check"_s, name});
            QCOMPARE(answer.code, 1);
            QCOMPARE(where(answer).value(u"file"_s).toString(), name);
        }
    }

    void tellsWhatAReaderPackHolds()
    {
        m_cli->write("pack.json", cornerShop("reader"));
        const CliAnswer answer = m_cli->runJson({u"rules"_s, u"check"_s, u"pack.json"_s});
        QCOMPARE(answer.code, 0);
        const QJsonObject readers = answer.json().value(u"readers"_s).toObject();
        QCOMPARE(readers.value(u"id"_s).toString(), u"corner-shop"_s);
        QCOMPARE(readers.value(u"version"_s).toString(), u"1"_s);
        const QJsonObject counts = answer.json().value(u"counts"_s).toObject();
        QCOMPARE(counts.value(u"files"_s).toInt(), 1);
        QCOMPARE(counts.value(u"languages"_s).toInt(), 0);
        QCOMPARE(counts.value(u"sentences"_s).toInt(), 1);
        const CliAnswer words = m_cli->run({u"rules"_s, u"check"_s, u"pack.json"_s});
        QVERIFY2(words.out.startsWith("corner-shop 1 is in order"), words.out.constData());
    }

    void namesThePlaceInAReaderPackThatIsNotInOrder()
    {
        m_cli->write("pack.json", cornerShop("reader").replace("orders.*", "orders[a"));
        const CliAnswer answer = m_cli->runJson({u"rules"_s, u"check"_s, u"pack.json"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(where(answer).value(u"file"_s).toString(), u"pack.json"_s);
        QCOMPARE(where(answer).value(u"path"_s).toString(), u"shapes[0].orders[0]"_s);
    }

    void filesAreReadByALoadedPack()
    {
        m_cli->write("orders.json", cornerShop("orders"));
        const QStringList import{u"import"_s, u"orders.json"_s};
        QCOMPARE(m_cli->run(import).code, 1);
        QVERIFY(QDir().mkpath(m_cli->path("data/recourse/readers")));
        m_cli->write("data/recourse/readers/corner-shop.json", cornerShop("reader"));
        QCOMPARE(m_cli->run(import).code, 0);
        const auto orders = m_cli->runJson({u"list"_s}).json().value(u"orders"_s).toArray();
        QCOMPARE(orders.size(), 1);
        // One that does not load is told and left aside.
        m_cli->write("data/recourse/readers/corner-shop.json", "{}");
        const CliAnswer refused = m_cli->run(import);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("corner-shop.json"), refused.err.constData());
    }

    void saysHowItIsCalled()
    {
        for (const QStringList &call :
             {QStringList{u"rules"_s}, {u"rules"_s, u"check"_s}, {u"rules"_s, u"burn"_s, u"x"_s}})
            QCOMPARE(m_cli->run(call).code, 2);
    }

    /** As the window leaves it: the pack in the machine's data folder, whichever book is asked. */
    void aLoadedPackChangesTheAnswer()
    {
        m_cli->write("orders.json", R"({"format": "recourse-book", "version": 1, "orders": [
 {"id": "17", "market": "example-market", "status": "awaiting_shipment", "observed_at": "2026-11-20T10:00:00Z",
  "paid_at": "2026-11-20T10:00:00Z"}]})");
        QCOMPARE(m_cli->run({u"import"_s, u"orders.json"_s}).code, 0);
        const auto answer = [this] {
            return m_cli->runJson({u"assess"_s, u"17"_s}).json()[u"orders"_s][0].toObject();
        };
        QCOMPARE(answer()[u"rules"_s][u"id"_s].toString(), u"generic-shop"_s);

        load("example-market.json", examplePack());
        const QJsonObject loaded = answer();
        QCOMPARE(loaded[u"rules"_s][u"id"_s].toString(), u"example-market"_s);
        QCOMPARE(loaded[u"rules"_s][u"version"_s].toString(), u"2026-11-22"_s);
        QCOMPARE(loaded[u"next_step"_s].toString(), u"request_cancellation"_s);
        QCOMPARE(loaded[u"deadline"_s].toString(), u"2026-11-22T10:00:00Z"_s);
        load("example-market.json",
             examplePack()
                 .replace("\"default\": 3", "\"default\": 5")
                 .replace("{\"value\": 3, ", "{\"value\": 5, ")
                 .replace("{\"value\": 2, ", "{\"value\": 4, ")
                 .replace("\"version\": \"2026-11-22\"", "\"version\": \"2026-12-01\""));
        QCOMPARE(answer()[u"rules"_s][u"version"_s].toString(), u"2026-12-01"_s);
        QCOMPARE(answer()[u"deadline"_s].toString(), u"2026-11-24T10:00:00Z"_s);
        QVERIFY(m_cli->run({u"verify"_s}).code == 0);
    }

    void aLoadedPackThatIsNotInOrderIsSaidAndNotUsed()
    {
        load("generic-shop.json", examplePack().replace("\"possible\"", "\"perhaps\""));
        m_cli->write("orders.json", R"({"format": "recourse-book", "version": 1, "orders": [
 {"id": "2", "market": "corner-shop", "status": "shipped", "observed_at": "2026-11-21T12:00:00Z"}]})");
        QCOMPARE(m_cli->run({u"import"_s, u"orders.json"_s}).code, 0);
        const CliAnswer answer = m_cli->runJson({u"assess"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json()[u"orders"_s][0][u"rules"_s][u"id"_s].toString(), u"generic-shop"_s);
        QVERIFY2(answer.err.contains("generic-shop.json")
                     && answer.err.contains("actions[0].verdicts[0].verdict"),
                 answer.err.constData());
    }

    void assessesEachOrderByItsMarketsPack()
    {
        m_cli->write("orders.json", R"({"format": "recourse-book", "version": 1, "orders": [
 {"id": "8176543210987654", "market": "aliexpress", "status": "shipped", "observed_at": "2026-11-21T12:00:00Z"},
 {"id": "2", "market": "corner-shop", "status": "shipped", "observed_at": "2026-11-21T12:00:00Z"}]})");
        QCOMPARE(m_cli->run({u"import"_s, u"orders.json"_s}).code, 0);
        const CliAnswer answer = m_cli->runJson({u"assess"_s});
        QCOMPARE(answer.code, 0);
        const QJsonArray orders = answer.json().value(u"orders"_s).toArray();
        QCOMPARE(orders.size(), 2);
        QHash<QString, QString> packs;
        QHash<QString, QString> steps;
        for (const QJsonValue &order : orders) {
            const QString id = order.toObject().value(u"id"_s).toString();
            packs.insert(id, order[u"rules"_s][u"id"_s].toString());
            steps.insert(id, order[u"next_step"_s].toString());
        }
        QCOMPARE(packs.value(u"8176543210987654"_s), u"aliexpress"_s);
        QCOMPARE(packs.value(u"2"_s), u"generic-shop"_s);
        QCOMPARE(steps.value(u"2"_s), u"request_cancellation"_s);
        QVERIFY(steps.value(u"8176543210987654"_s) != u"request_cancellation"_s);
    }
};

QTEST_GUILESS_MAIN(TstCliRules)
#include "tst_clirules.moc"
