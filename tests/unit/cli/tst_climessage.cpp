// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include "storage/sqlitebook.h"
#include "support/clibook.h"

using namespace Qt::StringLiterals;
using recourse::test::CliAnswer;
using recourse::test::CliBook;

namespace {

const QString kOrder = u"8176543210980000"_s;

/** A paid order of a seller whose name and title try to be more than text. */
QByteArray orders()
{
    return R"({"format": "recourse-book", "version": 1, "orders": [
        {"id": "8176543210980000", "market": "aliexpress", "status": "awaiting_shipment",
         "observed_at": "2026-11-20T12:00:00Z", "placed_at": "2026-11-18T10:00:00Z",
         "total": {"amount": "23.90", "currency": "USD"}, "seller": {"name": "Lucky {order}"},
         "items": [{"title": "<b>Earbuds</b>", "quantity": 1}],
         "events": [{"kind": "cancellation_requested", "at": "2026-11-21T09:00:00Z"}]},
        {"id": "8176543210990000", "market": "aliexpress", "status": "shipped"}]})";
}

QString textOf(const CliAnswer &answer)
{
    return answer.json().value(u"message"_s).toObject().value(u"text"_s).toString();
}

} // namespace

class CliMessageTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliBook>();
        m_cli->write("orders.json", orders());
        QCOMPARE(m_cli->run({u"import"_s, u"orders.json"_s}).code, 0);
    }

    void printsAMessageReadyToSend()
    {
        const CliAnswer answer = m_cli->run({u"message"_s, kOrder, u"ask-to-cancel"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains("8176543210980000"));
        QVERIFY(answer.out.contains("Lucky {order}"));
        QVERIFY(!answer.out.contains("]"));
    }

    void speaksTheLanguageAskedFor()
    {
        const CliAnswer answer = m_cli->runJson(
            {u"message"_s, kOrder, u"ask-seller-to-agree"_s, u"--to-lang"_s, u"zh-CN"_s});
        QCOMPARE(answer.code, 0);
        const QJsonObject message = answer.json().value(u"message"_s).toObject();
        QCOMPARE(message.value(u"language"_s).toString(), u"zh"_s);
        QCOMPARE(message.value(u"template"_s).toString(), u"ask-seller-to-agree"_s);
        QVERIFY(textOf(answer).contains(u"2026年11月21日"_s));
        QVERIFY(message.value(u"missing"_s).toArray().isEmpty());
    }

    void leavesOutWhatHappenedLater()
    {
        const CliAnswer answer = m_cli->runJson(
            {u"--at"_s, u"2026-11-20T13:00:00Z"_s, u"message"_s, kOrder, u"ask-seller-to-agree"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(!textOf(answer).contains(u"21 November"_s));
    }

    void namesWhatIsMissing()
    {
        const QStringList call{u"message"_s, kOrder, u"counter-offer"_s};
        const CliAnswer answer = m_cli->runJson(call);
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.errorKind(), u"missing_value"_s);
        QVERIFY(answer.out.contains("offer"));
        const CliAnswer people = m_cli->run(call);
        QCOMPARE(people.code, 1);
        QCOMPARE(people.out, QByteArray());

        const CliAnswer lenient = m_cli->runJson(call + QStringList{u"--lenient"_s});
        QCOMPARE(lenient.code, 0);
        QVERIFY(textOf(lenient).contains(u"[Amount that you would accept]"_s));
        QCOMPARE(lenient.json()
                     .value(u"message"_s)
                     .toObject()
                     .value(u"missing"_s)
                     .toArray()
                     .first()
                     .toString(),
                 u"offer"_s);
    }

    void takesWhatIsSet_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("with its currency") << u"offer=15.00 USD"_s;
        QTest::newRow("in the order's currency") << u"offer=15"_s;
    }
    void takesWhatIsSet()
    {
        QFETCH(QString, value);
        const CliAnswer answer = m_cli->runJson(
            {u"message"_s, kOrder, u"counter-offer"_s, u"--to-lang"_s, u"de"_s, u"--set"_s, value});
        QCOMPARE(answer.code, 0);
        QVERIFY2(textOf(answer).contains(u"15,00 USD"_s), qPrintable(textOf(answer)));
    }

    void notesWhatTheTemplateDoesNotUse()
    {
        const CliAnswer answer = m_cli->run(
            {u"message"_s, kOrder, u"ask-to-cancel"_s, u"--set"_s, u"colour=red"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.err.contains("colour"));
        QVERIFY(!answer.out.contains("red"));
    }

    void writesWithTheBuyersOwnTemplates()
    {
        using namespace recourse;
        {
            auto book = storage::SqliteBook::open(m_cli->book, storage::SqliteBook::Access::Write);
            QVERIFY(book);
            domain::OwnTemplate own;
            own.written.id = u"own-1"_s;
            own.written.texts.insert(u"en"_s, {u"Mine"_s, u"My words on {order}."_s});
            QVERIFY(domain::takeUses(own.written));
            QVERIFY((*book)->templates().put(own));
            own.written.id = u"ask-to-cancel"_s;
            own.written.texts[u"en"_s].body = u"Changed by me: {order}"_s;
            QVERIFY((*book)->templates().put(own));
        }
        const CliAnswer own = m_cli->runJson({u"message"_s, kOrder, u"own-1"_s});
        QCOMPARE(textOf(own), u"My words on 8176543210980000."_s);
        const CliAnswer changed = m_cli->runJson({u"message"_s, kOrder, u"ask-to-cancel"_s});
        QCOMPARE(textOf(changed), u"Changed by me: 8176543210980000"_s);
        // In the languages that the buyer left alone it is the shipped one.
        const CliAnswer shipped = m_cli->runJson(
            {u"message"_s, kOrder, u"ask-to-cancel"_s, u"--to-lang"_s, u"de"_s});
        QVERIFY(textOf(shipped).contains(u"stornieren"_s));
        const CliAnswer unknown = m_cli->run({u"message"_s, kOrder, u"own-2"_s});
        QCOMPARE(unknown.code, 2);
        QVERIFY(unknown.err.contains("own-1"));
    }

    void wrongWordsAreSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const QStringList &words, int code,
                            const QByteArray &said) {
            QTest::newRow(name) << words << code << said;
        };
        row("template", {kOrder, u"ask-for-more"_s}, 2, "ask-to-cancel");
        row("language", {kOrder, u"ask-to-cancel"_s, u"--to-lang"_s, u"tlh"_s}, 2, "zh");
        row("order", {u"999"_s, u"ask-to-cancel"_s}, 1, "999");
        row("no value", {kOrder, u"ask-to-cancel"_s, u"--set"_s, u"reason"_s}, 2, "NAME=VALUE");
        row("no amount", {kOrder, u"counter-offer"_s, u"--set"_s, u"offer=much"_s}, 2, "offer");
    }
    void wrongWordsAreSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        const CliAnswer answer = m_cli->run(QStringList{u"message"_s} + words);
        QCOMPARE(answer.code, code);
        QVERIFY2(answer.err.contains(said), answer.err.constData());
        QCOMPARE(answer.out, QByteArray());
    }

private:
    std::unique_ptr<CliBook> m_cli;
};

QTEST_GUILESS_MAIN(CliMessageTest)
#include "tst_climessage.moc"
