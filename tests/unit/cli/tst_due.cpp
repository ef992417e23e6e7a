// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sys/stat.h>

#include <QFileInfo>

#include "support/clibook.h"

using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
const QByteArray kOrders = R"({"format": "recourse-book", "version": 1, "orders": [
 {"id": "8176543210000001", "market": "aliexpress", "status": "awaiting_shipment",
  "observed_at": "2026-11-21T12:00:00Z", "paid_at": "2026-11-20T10:05:00Z",
  "ship_by": "2026-11-27T12:00:00Z", "seller": {"name": "Lamps, cups; more"},
  "items": [{"title": "Lamp, white; with a title that is far too long for one line of a calendar: ä日本語 and on"}]},
 {"id": "8176543210000002", "market": "aliexpress", "status": "awaiting_shipment",
  "observed_at": "2026-11-21T12:00:00Z", "paid_at": "2026-11-20T10:05:00Z",
  "ship_by": "2026-12-05", "items": [{"title": "Cup"}]}]})";

QStringList linesOf(const QByteArray &calendar)
{
    return QString::fromUtf8(calendar).split(u"\r\n"_s);
}
} // namespace

/** `due`: deadlines as text, JSON and a calendar. */
class TstDue final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsDueWithItsKind()
    {
        CliBook cli;
        cli.write("orders.json", kOrders);
        QCOMPARE(cli.run({u"import"_s, u"orders.json"_s}).code, 0);
        const CliAnswer answer = cli.runJson({u"due"_s});
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QJsonArray due = answer.json().value(u"due"_s).toArray();
        QCOMPARE(due.size(), 2);
        const QJsonObject lamp = due.at(0).toObject();
        QCOMPARE(lamp.value(u"order"_s).toString(), u"8176543210000001"_s);
        QCOMPARE(lamp.value(u"action"_s).toString(), u"request_cancellation"_s);
        QCOMPARE(lamp.value(u"at"_s).toString(), u"2026-11-27T12:00:00Z"_s);
        QCOMPARE(lamp.value(u"kind"_s).toString(), u"act_before"_s);
        QCOMPARE(lamp.value(u"certainty"_s).toString(), u"site"_s);
        // A day without an hour stays a day.
        QCOMPARE(due.at(1).toObject().value(u"at"_s).toString(), u"2026-12-05"_s);
        const CliAnswer text = cli.run({u"due"_s});
        QCOMPARE(text.out.count('\n'), 2);
        QVERIFY(text.out.contains("8176543210000001"));
    }

    void aClockThatWentBackSeesTheDeadlineAgain()
    {
        CliBook cli;
        cli.write("orders.json", kOrders);
        const QStringList late{u"--at"_s, u"2026-11-28T12:00:00Z"_s};
        const QStringList early{u"--at"_s, u"2026-11-27T11:00:00Z"_s};
        const auto dueAt = [&cli](const QStringList &at) {
            return cli.runJson(at + QStringList{u"due"_s}).json().value(u"due"_s).toArray();
        };
        QCOMPARE(cli.run(late + QStringList{u"import"_s, u"orders.json"_s}).code, 0);
        QCOMPARE(dueAt(late).size(), 1);
        QCOMPARE(dueAt(early).size(), 2);
        const QJsonObject lamp = dueAt(early).at(0).toObject();
        QCOMPARE(lamp.value(u"order"_s).toString(), u"8176543210000001"_s);
        QCOMPARE(lamp.value(u"kind"_s).toString(), u"act_before"_s);
        QCOMPARE(dueAt(late).size(), 1);
    }

    void nothingButAFileIsReplaced()
    {
        CliBook cli;
        cli.write("orders.json", kOrders);
        QCOMPARE(cli.run({u"import"_s, u"orders.json"_s}).code, 0);
        QCOMPARE(::mkfifo(QFile::encodeName(cli.path("out.ics")).constData(), 0600), 0);
        const CliAnswer answer = cli.runJson({u"due"_s, u"--ics"_s, u"out.ics"_s});
        QCOMPARE(answer.code, 4);
        QCOMPARE(answer.errorKind(), u"read_only"_s);
        const QFileInfo pipe(cli.path("out.ics"));
        QVERIFY(pipe.exists() && !pipe.isFile());
    }

    void withinLeavesOutWhatIsFarAway()
    {
        CliBook cli;
        cli.write("orders.json", kOrders);
        QCOMPARE(cli.run({u"import"_s, u"orders.json"_s}).code, 0);
        const auto count = [&cli](const QString &days) {
            return cli.runJson({u"due"_s, u"--within"_s, days})
                .json()
                .value(u"due"_s)
                .toArray()
                .size();
        };
        QCOMPARE(count(u"6"_s), 1); // to the second: 27 November, 12:00
        QCOMPARE(count(u"5"_s), 0);
        QCOMPARE(count(u"30"_s), 2);
        QCOMPARE(cli.run({u"due"_s, u"--within"_s, u"soon"_s}).code, 2);
        QCOMPARE(cli.run({u"due"_s, u"--within"_s, u"-1"_s}).code, 2);
    }

    void writesACalendarThatOthersRead()
    {
        CliBook cli;
        cli.write("orders.json", kOrders);
        QCOMPARE(cli.run({u"import"_s, u"orders.json"_s}).code, 0);
        QCOMPARE(cli.run({u"due"_s, u"--ics"_s, u"out.ics"_s}).code, 0);
        const QByteArray calendar = cli.read("out.ics");
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
        for (const QByteArray &line : calendar.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and the carriage return
        // Unfolded, a line is what was meant.
        const QStringList lines = linesOf(QByteArray(calendar).replace("\r\n ", ""));
        QCOMPARE(lines.count(u"BEGIN:VEVENT"_s), 2);
        QVERIFY(lines.contains(
            u"UID:aliexpress.8176543210000001.request_cancellation@recourse.invalid"_s));
        QVERIFY(lines.contains(u"DTSTAMP:20261121T120000Z"_s));
        QVERIFY(lines.contains(u"DTSTART:20261127T120000Z"_s));
        QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20261205"_s));
        const QStringList summaries = lines.filter(u"Lamp\\, white\\; with a title"_s);
        QCOMPARE(summaries.size(), 1);
        QVERIFY(summaries.constFirst().startsWith(u"SUMMARY:"_s));
        QVERIFY(summaries.constFirst().endsWith(u"ä日本語 and on"_s));
        // The same book and instant give the same bytes.
        QCOMPARE(cli.run({u"due"_s, u"--ics"_s, u"again.ics"_s}).code, 0);
        QCOMPARE(cli.read("again.ics"), calendar);
    }

    void theCalendarIsNoOtherFile()
    {
        CliBook cli;
        cli.write("orders.json", kOrders);
        QCOMPARE(cli.run({u"import"_s, u"orders.json"_s}).code, 0);
        QCOMPARE(cli.run({u"due"_s, u"--ics"_s, cli.book}).code, 2);
        QCOMPARE(cli.orders(), 2);
        QCOMPARE(cli.run({u"due"_s, u"--ics"_s, u"nowhere/out.ics"_s}).code, 4);
    }

    void anEmptyBookHasNothingDue()
    {
        CliBook cli;
        QCOMPARE(cli.runJson({u"due"_s}).errorKind(), u"no_book"_s);
        cli.write("orders.json", R"({"format": "recourse-book", "version": 1, "orders": []})");
        if (cli.run({u"import"_s, u"orders.json"_s}).code == 0)
            QCOMPARE(cli.runJson({u"due"_s}).json().value(u"due"_s).toArray().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TstDue)
#include "tst_due.moc"
