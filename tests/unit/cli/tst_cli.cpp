// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSqlDatabase>
#include <QSqlQuery>

#include "support/clibook.h"

using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kOrders = R"({"format": "recourse-book", "version": 1, "orders": [
 {"id": "8176543210987654", "market": "aliexpress", "status": "awaiting_shipment",
  "observed_at": "2026-11-21T12:00:00Z", "placed_at": "2026-11-20T10:00:00Z",
  "paid_at": "2026-11-20T10:05:00Z", "ship_by": "2026-11-27T12:00:00Z",
  "total": {"amount": "23.90", "currency": "USD"}, "seller": {"name": "Lucky Tech Store"},
  "items": [{"line_id": "8176543210997654", "title": "Wireless earbuds", "quantity": 1}],
  "x_mine": {"a": [1, 2]}},
 {"id": "8176543210771234", "market": "aliexpress", "status": "awaiting_payment",
  "observed_at": "2026-11-21T12:00:00Z", "placed_at": "2026-11-21T10:00:00Z"}]})";

constexpr auto kCases = R"({"format": "recourse-book", "version": 1, "orders": [
 {"id": "8176543210000011", "market": "aliexpress", "status": "delivered", "country": "DE",
  "observed_at": "2026-11-21T12:00:00Z", "delivered_at": "2026-11-18T12:00:00Z",
  "items": [{"line_id": "A", "title": "LED strip"}], "parcels": [{"number": "LP00123456789012"}]},
 {"id": "8176543210000012", "market": "aliexpress", "status": "cancelled",
  "observed_at": "2026-11-21T12:00:00Z", "paid_at": "2026-11-01T10:00:00Z",
  "end_reason": "ShippingTimeout"},
 {"id": "8176543210000013", "market": "aliexpress", "status": "delivered", "country": "DE",
  "observed_at": "2026-11-21T11:00:00Z", "delivered_at": "2026-11-18T12:00:00Z",
  "items": [{"line_id": "A", "title": "LED strip"}, {"line_id": "B", "title": "Lamp"}],
  "events": [{"kind": "dispute_opened", "at": "2026-11-20T09:00:00Z", "item": "A"}]}]})";

const QString kPaid = u"8176543210987654"_s;
const QString kUnpaid = u"8176543210771234"_s;

/** One statement in the book's file, past the program. */
void inFile(const QString &file, const QString &statement)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(statement));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
}

QStringList idsOf(const CliAnswer &answer)
{
    QStringList ids;
    const QJsonArray orders = answer.json().value(u"orders"_s).toArray();
    for (const QJsonValue &order : orders)
        ids.append(order.toObject().value(u"id"_s).toString());
    return ids;
}

QJsonObject firstFile(const CliAnswer &answer)
{
    return answer.json().value(u"files"_s).toArray().at(0).toObject();
}
} // namespace

/** The command line as a script sees it: its answers, its exit codes, its book. */
class TstCli final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliBook> m_cli;

    void importOrders()
    {
        m_cli->write("orders.json", kOrders);
        const CliAnswer answer = m_cli->runJson({u"import"_s, u"orders.json"_s});
        QCOMPARE(answer.code, 0);
    }

private slots:
    void init() { m_cli = std::make_unique<CliBook>(); }

    void importsAndSaysWhatCameIn()
    {
        importOrders();
        const QJsonObject again = firstFile(m_cli->runJson({u"import"_s, u"orders.json"_s}));
        QCOMPARE(again.value(u"file"_s).toString(), u"orders.json"_s);
        QCOMPARE(again.value(u"format"_s).toString(), u"recourse-json"_s);
        QCOMPARE(again.value(u"new"_s).toInt(-1), 0);
        QCOMPARE(again.value(u"changed"_s).toInt(-1), 0);
        QCOMPARE(again.value(u"same"_s).toInt(-1), 2);
        QVERIFY(again.value(u"refused"_s).isArray());
    }

    void everyAnswerIsOneDocument_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("key");
        const auto row = [](const QStringList &call, int code, const char *key) {
            QTest::newRow(qPrintable(call.join(u' '))) << call << code << QString::fromLatin1(key);
        };
        row({u"list"_s}, 0, "orders");
        row({u"show"_s, kPaid}, 0, "order");
        row({u"assess"_s}, 0, "orders");
        row({u"assess"_s, kPaid}, 0, "rules");
        row({u"record"_s, kPaid, u"cancellation_requested"_s}, 0, "recorded");
        row({u"undo"_s}, 0, "undone");
        row({u"verify"_s}, 0, "verify");
        row({u"show"_s, u"1"_s}, 1, "error");
        row({u"assess"_s, kPaid, u"1"_s}, 1, "error");
        row({u"record"_s, kUnpaid, u"dispute_opened"_s}, 1, "error");
        row({u"import"_s, u"nowhere.json"_s}, 1, "error");
        row({u"list"_s, u"--filter"_s, u"colour=red"_s}, 2, "error");
        row({u"list"_s, u"--sort"_s, u"colour"_s}, 2, "error");
        row({u"list"_s, u"--sort"_s, u"total,"_s}, 2, "error");
        row({u"list"_s, u"--limit"_s, u"many"_s}, 2, "error");
        row({u"list"_s, u"--colour"_s}, 2, "error");
        row({u"record"_s, kPaid, u"eaten"_s}, 2, "error");
        row({u"record"_s, kPaid}, 2, "error");
        row({u"export"_s, u"out.doc"_s}, 2, "error");
        row({u"dance"_s}, 2, "error");
        row({}, 2, "error");
    }
    void everyAnswerIsOneDocument()
    {
        QFETCH(QStringList, call);
        QFETCH(int, code);
        QFETCH(QString, key);
        importOrders();
        const CliAnswer answer = m_cli->runJson(call);
        QCOMPARE(answer.code, code);
        QVERIFY2(answer.json().contains(key), answer.out.constData());
        QCOMPARE(answer.err.isEmpty(), code == 0);
        if (code == 0 && (call.constFirst() == u"undo" || call.constFirst() == u"record"))
            return; // done once, it cannot be done again
        const CliAnswer words = m_cli->run(call);
        QCOMPARE(words.code, code);
        QVERIFY(words.out.isEmpty() == (words.code != 0));
    }

    void listIsInTheExchangeFormatWithTheNextStep()
    {
        importOrders();
        const QJsonObject order = m_cli->runJson({u"list"_s, u"--search"_s, u"earbuds"_s})
                                      .json()
                                      .value(u"orders"_s)
                                      .toArray()
                                      .at(0)
                                      .toObject();
        QCOMPARE(order.value(u"id"_s).toString(), kPaid);
        QCOMPARE(order.value(u"status"_s).toString(), u"awaiting_shipment"_s);
        QCOMPARE(order.value(u"ship_by"_s).toString(), u"2026-11-27T12:00:00Z"_s);
        QCOMPARE(order.value(u"next_step"_s).toString(), u"request_cancellation"_s);
        QCOMPARE(order.value(u"deadline"_s).toString(), u"2026-11-27T12:00:00Z"_s);
        QCOMPARE(order.value(u"deadline_kind"_s).toString(), u"act_before"_s);
    }

    void theTextTellsWhatTheWindowTells()
    {
        m_cli->write("cases.json", kCases);
        QCOMPARE(m_cli->runJson({u"import"_s, u"cases.json"_s}).code, 0);
        const auto told = [this](const QString &id) {
            return QString::fromUtf8(m_cli->run({u"show"_s, id}).out);
        };
        const QString delivered = told(u"8176543210000011"_s);
        for (const QString &line :
             {u"What a dispute can be about:"_s, u"  The size differs: Possible now"_s,
              u"    You can ask for all of the money or a part of it."_s,
              u"    Show: Photos beside a ruler."_s, u"Once you take this step, these are closed"_s,
              u"Why this comes first: "_s, u"What waiting costs: "_s,
              u"Number LP00123456789012: It looks like a real number"_s})
            QVERIFY2(delivered.contains(line), qPrintable(line + u'\n' + delivered));
        const QString ended = told(u"8176543210000012"_s);
        QVERIFY2(ended.contains(u"Cancelled. The seller did not ship it in time."_s),
                 qPrintable(ended));
        const QString items = told(u"8176543210000013"_s);
        QVERIFY2(items.contains(u"LED strip: Dispute open, since"_s), qPrintable(items));
        importOrders();
        const QString paid = told(kPaid);
        QVERIFY2(paid.contains(u"Whether a coupon or a discount was used here is not known."_s),
                 qPrintable(paid));
    }

    void theTextTellsWhatWasPaidTogether()
    {
        const auto order = [](const char *number, const char *rest) -> QByteArray {
            return QByteArray(R"({"market": "aliexpress", "id": ")") + number + "\", " + rest + '}';
        };
        m_cli->write(
            "paid.json",
            R"({"format": "recourse-book", "version": 1, "orders": [)"
                + order("8176543210000021", R"("status": "shipped", "checkout_id": "C1")") + ','
                + order("8176543210000022", R"("checkout_id": "C2")") + ','
                + order("8176543210000023", R"("status": "cancelled", "checkout_id": "C1")")
                + "]}");
        QCOMPARE(m_cli->runJson({u"import"_s, u"paid.json"_s}).code, 0);
        const auto told = [this](const QString &id) {
            return QString::fromUtf8(m_cli->run({u"show"_s, id}).out)
                .split(u'\n')
                .filter(u"together"_s);
        };
        QCOMPARE(told(u"8176543210000021"_s),
                 QStringList{u"Paid together with: 8176543210000023 (Cancelled)"_s});
        QCOMPARE(told(u"8176543210000022"_s), QStringList());
    }

    void filtersSortsAndLimits()
    {
        importOrders();
        const auto list = [this](const QStringList &more) {
            return idsOf(m_cli->runJson(QStringList{u"list"_s} + more));
        };
        QCOMPARE(list({u"--filter"_s, u"status=awaiting_payment"_s}), QStringList{kUnpaid});
        QCOMPARE(list({u"--filter=seller=lucky tech store"_s}), QStringList{kPaid});
        QCOMPARE(list({u"--filter"_s, u"next_step=pay"_s}), QStringList{kUnpaid});
        QCOMPARE(list({u"--sort"_s, u"number"_s}), (QStringList{kUnpaid, kPaid}));
        QCOMPARE(list({u"--sort"_s, u"-number"_s}), (QStringList{kPaid, kUnpaid}));
        QCOMPARE(list({u"--sort"_s, u"number"_s, u"--limit"_s, u"1"_s}), QStringList{kUnpaid});
        QCOMPARE(list({u"--sort"_s, u"market,-number"_s}), (QStringList{kPaid, kUnpaid}));
        QCOMPARE(list({u"--sort"_s, u"market"_s, u"--sort"_s, u"number"_s}),
                 (QStringList{kUnpaid, kPaid}));
    }

    void aRefusedEventNamesTheMissingStep()
    {
        importOrders();
        const CliAnswer answer = m_cli->runJson(
            {u"record"_s, kUnpaid, u"cancellation_requested"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.errorKind(), u"not_allowed"_s);
        QVERIFY(answer.err.contains("Paid") || answer.err.contains("paid"));
    }

    void undoTakesBackTheLastChange()
    {
        importOrders();
        const QStringList asked{u"list"_s, u"--filter"_s, u"case=cancellation"_s};
        QCOMPARE(m_cli->run({u"record"_s, kPaid, u"cancellation_requested"_s}).code, 0);
        QCOMPARE(idsOf(m_cli->runJson(asked)), QStringList{kPaid});
        QCOMPARE(m_cli->run({u"undo"_s}).code, 0);
        QCOMPARE(idsOf(m_cli->runJson(asked)), QStringList());
        QCOMPARE(m_cli->run({u"undo"_s}).code, 0);
        QCOMPARE(m_cli->orders(), 0);
        QCOMPARE(m_cli->runJson({u"undo"_s}).errorKind(), u"not_allowed"_s);
    }

    void anExportReadAgainGivesTheSameBytes()
    {
        importOrders();
        QCOMPARE(m_cli->run({u"record"_s, kPaid, u"note"_s, u"--note"_s, u"=1+1"_s}).code, 0);
        QCOMPARE(m_cli->run({u"export"_s, u"first.json"_s}).code, 0);
        const QByteArray first = m_cli->read("first.json");
        QVERIFY(first.contains("x_mine"));
        m_cli->book = m_cli->path("second.recourse");
        QCOMPARE(m_cli->run({u"import"_s, u"first.json"_s}).code, 0);
        QCOMPARE(m_cli->run({u"export"_s, u"second.json"_s}).code, 0);
        QCOMPARE(m_cli->read("second.json"), first);
    }

    void whatNobodyKnowsAtTheTopOfABookIsKept()
    {
        m_cli->write(
            "book.json",
            "{\"format\": \"recourse-book\", \"version\": 1, \"x_tool\": {\"name\": \"<b>\", "
            "\"big\": 12345678901234567890}, \"orders\": [{\"id\": \"8176543210000001\", "
            "\"status\": \"shipped\", \"observed_at\": \"2026-11-01T00:00:00Z\"}]}");
        QCOMPARE(m_cli->run({u"import"_s, u"book.json"_s}).code, 0);
        QCOMPARE(m_cli->run({u"export"_s, u"out.json"_s}).code, 0);
        const QByteArray out = m_cli->read("out.json");
        QVERIFY2(out.contains("\"x_tool\": {\"name\":\"<b>\",\"big\":12345678901234567890}"),
                 out.constData());
    }

    void aRefusedRowLeavesTheOthers()
    {
        m_cli->write("rows.csv",
                     "order_id,status,title,placed_at\n"
                     "8176543210000001,To ship,Cup,2026-11-01\n"
                     "8176543210000002,To ship,Cup,03/04/2026\n");
        const CliAnswer strict = m_cli->runJson({u"import"_s, u"rows.csv"_s, u"--strict"_s});
        QCOMPARE(strict.code, 1);
        QCOMPARE(strict.errorKind(), u"bad_input"_s);
        QVERIFY(strict.err.contains("1 entry was refused"));
        QVERIFY(strict.err.contains("--dates"));
        QCOMPARE(strict.err.count("Say"), 1);
        QVERIFY(!QFile::exists(m_cli->book));
        const CliAnswer answer = m_cli->runJson({u"import"_s, u"rows.csv"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(firstFile(answer).value(u"new"_s).toInt(), 1);
        const QJsonArray refused = firstFile(answer).value(u"refused"_s).toArray();
        QCOMPARE(refused.size(), 1);
        const QJsonObject where = refused.at(0).toObject().value(u"where"_s).toObject();
        QCOMPARE(where.value(u"line"_s).toInt(), 3);
        QVERIFY(refused.at(0).toObject().value(u"reason"_s).toString().contains("--dates"_L1));
        QVERIFY(!answer.err.contains('\r')); // progress is for a terminal only
        const CliAnswer decided = m_cli->runJson(
            {u"import"_s, u"rows.csv"_s, u"--dates"_s, u"dmy"_s, u"--strict"_s});
        QCOMPARE(decided.code, 0);
        QCOMPARE(firstFile(decided).value(u"new"_s).toInt(), 1);
        const QJsonObject order = m_cli->runJson({u"show"_s, u"8176543210000002"_s})
                                      .json()
                                      .value(u"order"_s)
                                      .toObject();
        QCOMPARE(order.value(u"placed_at"_s).toString(), u"2026-04-03"_s);
    }

    void valuesThatContradictEachOtherAreNamed()
    {
        m_cli->write(
            "first.csv",
            "order_id,status,title,total,currency\n8176543210000001,Shipped,Cup,8.15,USD\n");
        m_cli->write(
            "second.csv",
            "order_id,status,title,total,currency\n8176543210000001,Shipped,Cup,8.51,USD\n");
        QCOMPARE(m_cli->run({u"import"_s, u"first.csv"_s}).code, 0);
        const CliAnswer answer = m_cli->runJson({u"import"_s, u"second.csv"_s});
        QCOMPARE(answer.code, 0);
        const QJsonArray found = answer.json().value(u"contradictions"_s).toArray();
        QCOMPARE(found.size(), 1);
        const QJsonObject one = found.at(0).toObject();
        QCOMPARE(one.value(u"order"_s).toString(), u"8176543210000001"_s);
        QCOMPARE(one.value(u"field"_s).toString(), u"total"_s);
        QCOMPARE(one.value(u"known"_s).toString(), u"8.15 USD"_s);
        QCOMPARE(one.value(u"told"_s).toString(), u"8.51 USD"_s);
        QCOMPARE(one.value(u"counts"_s).toString(), u"8.51 USD"_s); // told later
        QCOMPARE(one.value(u"own"_s), QJsonValue(false));
        QVERIFY(answer.err.contains("8.15 USD was known"));
    }

    void aFolderGivesWhatItHolds()
    {
        QVERIFY(QDir().mkpath(m_cli->path("in/deep")));
        m_cli->write("in/letter.txt", "Dear seller, where is it?\n");
        m_cli->write("in/deep/orders.json", kOrders);
        const CliAnswer answer = m_cli->runJson({u"import"_s, u"in"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(firstFile(answer).value(u"new"_s).toInt(), 2);
        const QJsonArray passed = answer.json().value(u"passed_over"_s).toArray();
        QCOMPARE(passed.size(), 1);
        QVERIFY(passed.at(0)[u"file"_s].toString().endsWith(u"letter.txt"_s));
        QVERIFY(QFile::remove(m_cli->path("in/deep/orders.json")));
        QCOMPARE(m_cli->runJson({u"import"_s, u"in"_s}).errorKind(), u"bad_input"_s);
    }

    void aTrialWritesNothing()
    {
        m_cli->write("orders.json", kOrders);
        const CliAnswer answer = m_cli->runJson({u"import"_s, u"orders.json"_s, u"--dry-run"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(firstFile(answer).value(u"new"_s).toInt(), 2);
        QVERIFY(!QFile::exists(m_cli->book));
    }

    void aFileThatIsNoneRefusesTheCall()
    {
        m_cli->write("orders.json", kOrders);
        m_cli->write("letter.txt", "Dear seller, where is it?\n");
        const CliAnswer answer = m_cli->runJson({u"import"_s, u"orders.json"_s, u"letter.txt"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.errorKind(), u"bad_input"_s);
        QVERIFY(!QFile::exists(m_cli->book));
    }

    void onlyAnImportMakesABook()
    {
        for (const QString &command : {u"list"_s, u"assess"_s, u"undo"_s, u"verify"_s}) {
            const CliAnswer answer = m_cli->runJson({command});
            QCOMPARE(answer.code, 1);
            QCOMPARE(answer.errorKind(), u"no_book"_s);
            QVERIFY(!QFile::exists(m_cli->book));
        }
    }

    void aNewerBookIsLeftAlone()
    {
        importOrders();
        inFile(m_cli->book, u"PRAGMA user_version = 4711"_s);
        const QByteArray before = m_cli->read("orders.recourse");
        for (const QStringList &call :
             {QStringList{u"list"_s}, {u"undo"_s}, {u"import"_s, u"orders.json"_s}}) {
            const CliAnswer answer = m_cli->runJson(call);
            QCOMPARE(answer.code, 3);
            QCOMPARE(answer.errorKind(), u"newer_book"_s);
        }
        QCOMPARE(m_cli->read("orders.recourse"), before);
    }

    void aForeignFileIsLeftAlone()
    {
        m_cli->write("orders.json", kOrders);
        inFile(m_cli->book, u"CREATE TABLE recipes (cake TEXT)"_s);
        const QByteArray before = m_cli->read("orders.recourse");
        QCOMPARE(m_cli->run({u"import"_s, u"orders.json"_s}).code, 3);
        QCOMPARE(m_cli->run({u"list"_s}).code, 3);
        QCOMPARE(m_cli->read("orders.recourse"), before);
    }

    void severalAtOnceLoseNothing()
    {
        importOrders();
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < 6; ++i) {
            const QByteArray name = "more" + QByteArray::number(i) + ".csv";
            m_cli->write(name.constData(),
                         "order_id,status,title\n817654321999999" + QByteArray::number(i)
                             + ",To ship,Cup\n");
            all.push_back(std::make_unique<QProcess>());
            m_cli->start(*all.back(), {u"import"_s, QString::fromLatin1(name)});
        }
        int written = 0;
        for (const auto &process : all) {
            QVERIFY(process->waitForFinished(60000));
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            const QByteArray words = process->readAllStandardError();
            // One that waited for too long says so and has written nothing.
            QVERIFY2(process->exitCode() == 0 || process->exitCode() == 5, words.constData());
            written += process->exitCode() == 0 ? 1 : 0;
        }
        QVERIFY(written > 0);
        QCOMPARE(m_cli->orders(), 2 + written);
        QCOMPARE(m_cli->run({u"verify"_s}).code, 0);
        for (int i = 0; i < written; ++i)
            QCOMPARE(m_cli->run({u"undo"_s}).code, 0);
        QCOMPARE(m_cli->orders(), 2);
    }

    void aHeldBookIsBusy()
    {
        importOrders();
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
            database.setDatabaseName(m_cli->book);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
            const CliAnswer answer = m_cli->runJson({u"undo"_s});
            QCOMPARE(answer.code, 5);
            QCOMPARE(answer.errorKind(), u"busy"_s);
            QVERIFY2(answer.err.contains("tst_cli"), answer.err.constData());
            QVERIFY(QSqlQuery(database).exec(u"ROLLBACK"_s));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"holder"_s);
        QCOMPARE(m_cli->orders(), 2);
    }
};

QTEST_GUILESS_MAIN(TstCli)
#include "tst_cli.moc"
