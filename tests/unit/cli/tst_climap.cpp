// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clibook.h"

using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTable = "Nr;Ware;Preis;Wann\n"
                        "8176543210000001;Cup;12,95 €;2026-11-02\n"
                        "8176543210000002;Pan;20,00 €;2026-11-03\n";
constexpr auto kMapping = R"({"order_id": "Nr", "title": "Ware", "total": "Preis"})";

QJsonObject firstFile(const CliAnswer &answer)
{
    return answer.json().value(u"files"_s).toArray().at(0).toObject();
}

QString message(const CliAnswer &answer)
{
    return answer.json().value(u"error"_s)[u"message"_s].toString();
}

} // namespace

/** Tables whose columns nobody knows, as a script reads them: by --map, and tried with a guess. */
class TstCliMap final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliBook> m_cli;

private slots:
    void init()
    {
        m_cli = std::make_unique<CliBook>();
        m_cli->write("table.csv", kTable);
    }

    void readsATableByAMapping()
    {
        m_cli->write("map.json", kMapping);
        const CliAnswer answer = m_cli->runJson(
            {u"import"_s, u"table.csv"_s, u"--map"_s, u"map.json"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(firstFile(answer).value(u"new"_s).toInt(), 2);
        const QJsonArray orders = m_cli->runJson({u"list"_s}).json().value(u"orders"_s).toArray();
        QCOMPARE(orders.size(), 2);
        for (const QJsonValue &order : orders) {
            const bool first = order[u"id"_s].toString() == u"8176543210000001"_s;
            QCOMPARE(order[u"items"_s][0][u"title"_s].toString(), first ? u"Cup"_s : u"Pan"_s);
            QCOMPARE(order[u"total"_s][u"amount"_s].toString(), first ? u"12.95"_s : u"20.00"_s);
            QCOMPARE(order[u"total"_s][u"currency"_s].toString(), u"EUR"_s);
            QVERIFY(order[u"placed_at"_s].toString().isEmpty()); // not in the mapping
        }
    }

    void withoutAMappingItIsRefused()
    {
        const CliAnswer answer = m_cli->runJson({u"import"_s, u"table.csv"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.errorKind(), u"bad_input"_s);
        QVERIFY(!QFile::exists(m_cli->book));
    }

    void aTrialGuessesAndSaysWhat()
    {
        const CliAnswer answer = m_cli->runJson({u"import"_s, u"table.csv"_s, u"--dry-run"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(firstFile(answer).value(u"new"_s).toInt(), 2);
        const QJsonObject guessed = firstFile(answer).value(u"map"_s).toObject();
        QCOMPARE(guessed.value(u"order_id"_s).toString(), u"Nr"_s);
        QVERIFY(!QFile::exists(m_cli->book));
        // What was guessed is a mapping that can be used as it stands.
        m_cli->write("guessed.json", QJsonDocument(guessed).toJson());
        QCOMPARE(m_cli->run({u"import"_s, u"table.csv"_s, u"--map"_s, u"guessed.json"_s}).code, 0);
        QCOMPARE(m_cli->orders(), 2);
        // For people it stands on a line of its own.
        const CliAnswer told = m_cli->run({u"import"_s, u"table.csv"_s, u"--dry-run"_s});
        QVERIFY(told.out.contains("--map"));
        QVERIFY(told.out.contains("\n{\"order_id\":") || told.out.contains("\"order_id\": \"Nr\""));
    }

    void aTrialByAMappingGuessesNothing()
    {
        m_cli->write("map.json", kMapping);
        const CliAnswer answer = m_cli->runJson(
            {u"import"_s, u"table.csv"_s, u"--map"_s, u"map.json"_s, u"--dry-run"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(!firstFile(answer).contains(u"map"_s));
    }

    void aMappingThatIsNotThereRefusesTheCall()
    {
        const CliAnswer answer = m_cli->runJson(
            {u"import"_s, u"table.csv"_s, u"--map"_s, u"nowhere.json"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY2(message(answer).contains(u"nowhere.json"_s), qPrintable(message(answer)));
        QVERIFY(!QFile::exists(m_cli->book));
    }

    void aWrongMappingRefusesTheCall_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QString>("path");
        QTest::newRow("no JSON") << QByteArray("order_id=Nr") << QString();
        QTest::newRow("unknown column")
            << QByteArray(R"({"order_id": "Nr", "colour": "Ware"})") << u"colour"_s;
        QTest::newRow("no number") << QByteArray(R"({"title": "Ware"})") << u"order_id"_s;
    }
    void aWrongMappingRefusesTheCall()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(QString, path);
        m_cli->write("map.json", mapping);
        const CliAnswer answer = m_cli->runJson(
            {u"import"_s, u"table.csv"_s, u"--map"_s, u"map.json"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.errorKind(), u"bad_input"_s);
        const QJsonValue where = answer.json().value(u"error"_s)[u"where"_s];
        QVERIFY(where[u"file"_s].toString().endsWith(u"map.json"_s));
        QCOMPARE(where[u"path"_s].toString(), path);
        QVERIFY(!QFile::exists(m_cli->book));
    }

    void headingsThatDifferAreTold()
    {
        m_cli->write("map.json", R"({"order_id": "Nummer", "title": "Ware"})");
        const CliAnswer answer = m_cli->runJson(
            {u"import"_s, u"table.csv"_s, u"--map"_s, u"map.json"_s});
        QCOMPARE(answer.code, 1);
        QVERIFY2(message(answer).contains(u"Nummer"_s), qPrintable(message(answer)));
        QVERIFY(!QFile::exists(m_cli->book));
    }

    void otherFilesOfTheCallAreReadAsEver()
    {
        m_cli->write("map.json", kMapping);
        m_cli->write("own.csv", "order_id,title\n8176543210000003,Lamp\n");
        const CliAnswer answer = m_cli->runJson(
            {u"import"_s, u"table.csv"_s, u"own.csv"_s, u"--map"_s, u"map.json"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(m_cli->orders(), 3);
    }
};

QTEST_GUILESS_MAIN(TstCliMap)
#include "tst_climap.moc"
