// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

#include <QXmlStreamReader>

#include "support/clibook.h"

using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {

/** One with everything that a page could trip over, one that reads from the right. */
const QString kOrders = QStringLiteral(RECOURSE_TEST_DATA "/paper/orders.json");

QByteArray manyOrders(int count)
{
    QByteArray json = R"({"format": "recourse-book", "version": 1, "orders": [)";
    for (int i = 0; i < count; ++i)
        json += QByteArray(i ? "," : "")
            + R"({"market": "aliexpress", "status": "shipped", "observed_at": "2026-11-21T12:00:00Z", "id": ")"
            + QByteArray::number(8176543210000000 + i) + R"(", "items": [{"title": "Thing"}]})";
    return json + "]}";
}

/** All that a reader of the page sees, one text an element; empty where it is no well-formed XML.
 */
QStringList texts(const QByteArray &html)
{
    QStringList found;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            found.append(reader.text().toString());
    }
    return reader.hasError() ? QStringList() : found;
}

QStringList values(const QByteArray &html, const QString &element, const QString &attribute)
{
    QStringList found;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            found.append(reader.attributes().value(attribute).toString());
    }
    return found;
}

/** By the pages' own objects, which are never packed. */
qsizetype pages(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

/** The book as a page to read and on paper, as a script writes them. */
class TstCliExport final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliBook>();
        QCOMPARE(m_cli->run({u"import"_s, kOrders}).code, 0);
    }

    void equalBooksAreEqualBytesAtAnyTime_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("html") << u"out.html"_s;
        QTest::newRow("pdf") << u"out.pdf"_s;
    }
    void equalBooksAreEqualBytesAtAnyTime()
    {
        QFETCH(QString, name);
        QCOMPARE(m_cli->run({u"export"_s, name}).code, 0);
        CliBook other;
        QCOMPARE(m_cli->run({u"export"_s, u"all.json"_s}).code, 0);
        QCOMPARE(other.run({u"import"_s, m_cli->path("all.json")}).code, 0);
        QCOMPARE(other.run({u"--at"_s, u"2027-02-01T00:00:00Z"_s, u"export"_s, name}).code, 0);
        const QByteArray bytes = m_cli->read(qPrintable(name));
        QVERIFY(bytes.size() > 1000);
        QVERIFY(bytes == other.read(qPrintable(name)));
    }

    void thePageTellsTheOrdersAndRunsNothing()
    {
        const CliAnswer answer = m_cli->runJson({u"export"_s, u"out.html"_s});
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(answer.json().value(u"exported"_s).toObject().value(u"orders"_s).toInt(), 2);
        const QByteArray html = m_cli->read("out.html");
        QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
        const QString shown = texts(html).join(u'\n');
        for (const char *expected :
             {"8176 5432 1098 7654", "<script>alert('shop');</script>", "Case for 6.7\" & more",
              "LP00123456789012", "23.90", "You asked to cancel", "too late", "gift",
              "سماعة أذن لاسلكية"})
            QVERIFY2(shown.contains(QString::fromUtf8(expected)), expected);
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("src="));
        QVERIFY(!html.contains("evil.example"));
        QVERIFY(!html.contains("javascript"));
        QCOMPARE(values(html, u"html"_s, u"lang"_s), QStringList{u"en"_s});
        for (const QString &link : values(html, u"a"_s, u"href"_s))
            QVERIFY2(link.startsWith(u"https://www.aliexpress.com/"_s), qPrintable(link));
        QCOMPARE(values(html, u"a"_s, u"href"_s).size(), 2);
    }

    void arabicReadsFromTheRight()
    {
        QCOMPARE(m_cli->run({u"--lang"_s, u"ar"_s, u"export"_s, u"out.html"_s}).code, 0);
        QVERIFY(
            m_cli->read("out.html").startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
        QVERIFY(!texts(m_cli->read("out.html")).isEmpty());
        QCOMPARE(m_cli->run({u"--lang"_s, u"ar"_s, u"export"_s, u"out.pdf"_s}).code, 0);
        QCOMPARE(pages(m_cli->read("out.pdf")), 1);
    }

    void theFiltersAreThoseOfTheOtherFormats()
    {
        const QStringList filter{u"--filter"_s, u"status=shipped"_s};
        QCOMPARE(m_cli->run(QStringList{u"export"_s, u"out.html"_s} + filter).code, 0);
        const QString shown = texts(m_cli->read("out.html")).join(u'\n');
        QVERIFY(shown.contains(u"8176 5432 1098 7655"_s));
        QVERIFY(!shown.contains(u"8176 5432 1098 7654"_s));
        QCOMPARE(m_cli->run(QStringList{u"export"_s, u"few.pdf"_s} + filter).code, 0);
        QCOMPARE(m_cli->run({u"export"_s, u"all.pdf"_s}).code, 0);
        QVERIFY(m_cli->read("few.pdf") != m_cli->read("all.pdf"));
    }

    void aLongBookGoesOverPagesThatSayNotWhenTheyWereMade()
    {
        CliBook cli;
        cli.write("many.json", manyOrders(200));
        QCOMPARE(cli.run({u"import"_s, u"many.json"_s}).code, 0);
        QCOMPARE(cli.run({u"export"_s, u"out.pdf"_s}).code, 0);
        const QByteArray pdf = cli.read("out.pdf");
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY2(pages(pdf) > 5, qPrintable(QString::number(pages(pdf))));
        QVERIFY(!pdf.contains("Date ("));
        // What was blanked out moved nothing: the table of objects is where the end says.
        const qsizetype at = pdf.lastIndexOf("startxref\n");
        const qsizetype table = pdf.mid(at + 10, pdf.indexOf('\n', at + 10) - at - 10).toInt();
        QCOMPARE(pdf.mid(table, 5), QByteArray("xref\n"));
    }

    void anEmptyBookIsAPageWithItsHeadings()
    {
        const QStringList none{u"--search"_s, u"nothing like this"_s};
        QCOMPARE(m_cli->run(QStringList{u"export"_s, u"out.pdf"_s} + none).code, 0);
        QCOMPARE(pages(m_cli->read("out.pdf")), 1);
    }

    void noDisplayIsNeeded()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        process.setProcessEnvironment(environment);
        m_cli->start(process, {u"export"_s, u"out.pdf"_s});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(pages(m_cli->read("out.pdf")), 1);
    }

    void charactersWithoutAFontAreNamed()
    {
        QVERIFY(!m_cli->run({u"export"_s, u"out.pdf"_s}).err.contains("font"));
        // No script is there yet, so no font has it.
        m_cli->write("more.csv",
                     "order_id,status,title\n8176543219999999,To ship,Cup \xF1\x90\x80\x80\n");
        QCOMPARE(m_cli->run({u"import"_s, u"more.csv"_s}).code, 0);
        const CliAnswer answer = m_cli->run({u"export"_s, u"out.pdf"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.err.contains("No font") && answer.err.contains("\xF1\x90\x80\x80"),
                 answer.err.constData());
    }

    void aFullDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"out.csv", "out.json", "out.html", "out.pdf"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aFullDiskLeavesWhatWasThere()
    {
        QFETCH(QString, name);
        m_cli->write(qPrintable(name), "what was there");
        QProcess process;
        process.setChildProcessModifier([] {
            const rlimit full{100, 100};
            ::setrlimit(RLIMIT_FSIZE, &full);
            ::signal(SIGXFSZ, SIG_IGN); // the write fails instead, as on a full disk
        });
        m_cli->start(process, {u"export"_s, name});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 4);
        QCOMPARE(m_cli->read(qPrintable(name)), QByteArray("what was there"));
    }

    void nothingButAFileIsReplaced()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_cli->path("out.pdf")).constData(), 0600), 0);
        QVERIFY(QFile::link(m_cli->path("out.pdf"), m_cli->path("link.html")));
        for (const QString &name : {u"out.pdf"_s, u"link.html"_s}) {
            QCOMPARE(m_cli->run({u"export"_s, name}).code, 4);
            QVERIFY(!QFileInfo(m_cli->path("out.pdf")).isFile());
        }
    }

    void whatCannotBeWrittenIsSaidAndNothingIsLeft()
    {
        for (const char *name : {"nowhere/out.html", "nowhere/out.pdf"}) {
            const CliAnswer answer = m_cli->runJson({u"export"_s, QLatin1String(name)});
            QCOMPARE(answer.code, 4);
            QCOMPARE(answer.errorKind(), u"read_only"_s);
        }
        m_cli->write("out.pdf", "what was there");
        const CliAnswer answer = m_cli->run({u"export"_s, u"out.odt"_s});
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.err.contains(".html"));
        QCOMPARE(m_cli->read("out.pdf"), QByteArray("what was there"));
    }

private:
    std::unique_ptr<CliBook> m_cli;
};

QTEST_GUILESS_MAIN(TstCliExport)
#include "tst_cliexport.moc"
