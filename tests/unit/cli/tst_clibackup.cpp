// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clibook.h"

using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
QByteArray ordersJson(int count)
{
    QByteArray json = R"({"format": "recourse-book", "version": 1, "orders": [)";
    for (int i = 0; i < count; ++i) {
        json += i ? ",\n" : "\n";
        json += R"({"market": "aliexpress", "status": "awaiting_shipment", "id": ")"
            + QByteArray::number(8176543210000000 + i)
            + R"(", "observed_at": "2026-11-21T12:00:00Z", "paid_at": "2026-11-20T10:05:00Z",)"
              R"( "items": [{"title": "Thing)"
            + QByteArray::number(i) + R"("}]})";
    }
    return json + "]}";
}

void fill(const CliBook &cli, int count)
{
    cli.write("orders.json", ordersJson(count));
    QCOMPARE(cli.run({u"import"_s, u"orders.json"_s}).code, 0);
}

QByteArray exported(const CliBook &cli)
{
    return cli.run({u"export"_s, u"out.json"_s}).code == 0 ? cli.read("out.json") : QByteArray();
}

} // namespace

/** `backup` and `restore` as a script calls them. */
class TstCliBackup final : public QObject
{
    Q_OBJECT

private slots:
    void backsUpAndRestores()
    {
        CliBook cli;
        fill(cli, 3);
        const QByteArray before = exported(cli);
        const CliAnswer made = cli.runJson({u"backup"_s, u"copy.recourse"_s});
        QCOMPARE(made.code, 0);
        const QJsonObject told = made.json().value(u"backup"_s).toObject();
        QCOMPARE(told.value(u"orders"_s).toInt(), 3);
        QCOMPARE(told.value(u"bytes"_s).toInt(), cli.read("copy.recourse").size());
        cli.write("more.csv", "order_id,status,title\n8176543219999999,To ship,Cup\n");
        QCOMPARE(cli.run({u"import"_s, u"more.csv"_s}).code, 0);
        const CliAnswer back = cli.runJson({u"restore"_s, u"copy.recourse"_s});
        QCOMPARE(back.code, 0);
        QCOMPARE(back.json().value(u"restored"_s).toObject().value(u"orders"_s).toInt(), 3);
        QCOMPARE(exported(cli), before);
        const QString
            kept = back.json().value(u"restored"_s).toObject().value(u"kept_as"_s).toString();
        QCOMPARE(cli.run({u"restore"_s, kept}).code, 0);
        QCOMPARE(cli.orders(), 4);
    }

    void restoringMakesABook()
    {
        CliBook cli;
        fill(cli, 2);
        QCOMPARE(cli.run({u"backup"_s, u"all.zip"_s}).code, 0);
        const QByteArray before = exported(cli);
        CliBook other;
        other.book = other.path("new/place/orders.recourse");
        const CliAnswer back = other.run({u"restore"_s, cli.path("all.zip")});
        QVERIFY2(back.code == 0, back.err.constData());
        QCOMPARE(exported(other), before);
        QCOMPARE(other.run({u"verify"_s}).code, 0);
    }

    void refusesWithTheContractsCodes()
    {
        CliBook cli;
        QCOMPARE(cli.runJson({u"backup"_s, u"x.recourse"_s}).errorKind(), u"no_book"_s);
        fill(cli, 1);
        const auto refused = [&cli](const QStringList &call, int code, const QString &kind) {
            const CliAnswer answer = cli.runJson(call);
            QVERIFY2(answer.code == code, answer.err.constData());
            QCOMPARE(answer.errorKind(), kind);
            QCOMPARE(cli.orders(), 1);
        };
        refused({u"backup"_s, cli.book}, 1, u"bad_input"_s);
        refused({u"backup"_s, u"orders.json"_s}, 1, u"bad_input"_s); // a file of another kind
        refused({u"backup"_s, u"nowhere/x"_s}, 4, u"read_only"_s);
        refused({u"restore"_s, u"missing"_s}, 1, u"bad_input"_s);
        refused({u"restore"_s, u"orders.json"_s}, 1, u"bad_input"_s);
        QCOMPARE(cli.run({u"backup"_s, u"copy.recourse"_s}).code, 0);
        cli.write("cut.recourse", cli.read("copy.recourse").left(20000));
        refused({u"restore"_s, u"cut.recourse"_s}, 3, u"damaged"_s);
        QCOMPARE(cli.run({u"backup"_s}).code, 2);
        QCOMPARE(cli.run({u"restore"_s, u"a"_s, u"b"_s}).code, 2);
    }

    void aFolderThatMayNotBeWrittenIsSaid()
    {
        // Root may write everywhere but in the kernel's own folders.
        CliBook cli;
        fill(cli, 1);
        const CliAnswer answer = cli.runJson({u"backup"_s, u"/proc/copy.recourse"_s});
        QCOMPARE(answer.code, 4);
        QVERIFY(answer.err.contains("backup"));
    }
};

QTEST_GUILESS_MAIN(TstCliBackup)
#include "tst_clibackup.moc"
