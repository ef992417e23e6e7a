// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "support/clibook.h"

using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
// By sha256sum.
const QByteArray kPhoto = "a photo";
const QString kPhotoSum = u"d4e24d749a4fe2f161af2de913c0402b04e3ae287dafd0f9dbfa4a5c56c69285"_s;
const QString kOrder = u"8176543210000001"_s;
} // namespace

/** Evidence by the command line, as a script uses it. */
class TestCliEvidence final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliBook> m_cli;

    QString kept(const QString &name = kPhotoSum) const
    {
        return m_cli->book + u".evidence/"_s + name;
    }
    QJsonArray list() const
    {
        return m_cli->runJson({u"evidence"_s, u"list"_s, kOrder}).json()["evidence"_L1].toArray();
    }

private slots:
    void init()
    {
        m_cli = std::make_unique<CliBook>();
        m_cli->write("orders.csv",
                     "order_id,placed_at,status,title\n8176543210000001,2026-11-01,Shipped,Lamp\n");
        QCOMPARE(m_cli->run({u"import"_s, m_cli->path("orders.csv")}).code, 0);
    }

    void filesAreKeptListedAndVerified()
    {
        const QString photo = m_cli->write("label.jpg", kPhoto);
        const CliAnswer added = m_cli->run({u"evidence"_s, u"add"_s, kOrder, photo});
        QCOMPARE(added.code, 0);
        QCOMPARE(added.out, QByteArray("1 file is kept as evidence.\n"));
        QCOMPARE(QDir(m_cli->book + u".evidence"_s).entryList(QDir::Files), QStringList{kPhotoSum});
        QCOMPARE(m_cli->read("label.jpg"), kPhoto);

        const QJsonObject one = list().at(0).toObject();
        QCOMPARE(one["file"_L1].toString(), u"label.jpg"_s);
        QCOMPARE(one["sha256"_L1].toString(), kPhotoSum);
        QCOMPARE(one["bytes"_L1].toInt(), 7);
        QCOMPARE(one["added_at"_L1].toString(), u"2026-11-21T12:00:00Z"_s);
        QVERIFY(one["removed_at"_L1].isNull());
        QVERIFY(m_cli->run({u"evidence"_s, u"list"_s, kOrder}).out.contains("label.jpg"));

        const CliAnswer verified = m_cli->run({u"evidence"_s, u"verify"_s, m_cli->book});
        QCOMPARE(verified.code, 0);
        QCOMPARE(verified.out, QByteArray("1 original is as it was when it was added.\n"));
        QCOMPARE(m_cli->run({u"verify"_s}).code, 0);
    }

    void addingIsOneStepThatCanBeTakenBack()
    {
        const QString photo = m_cli->write("label.jpg", kPhoto);
        const QString other = m_cli->write("chat.txt", "Hello");
        QCOMPARE(m_cli->run({u"evidence"_s, u"add"_s, kOrder, photo, other}).code, 0);
        QCOMPARE(list().size(), 2);
        QCOMPARE(m_cli->run({u"undo"_s}).code, 0);
        for (const QJsonValue item : list())
            QVERIFY(item["removed_at"_L1].isString());
        QVERIFY(QFile::exists(kept()));
    }

    void oneBadFileLeavesTheBookAsItWas()
    {
        const QString photo = m_cli->write("label.jpg", kPhoto);
        const CliAnswer refused = m_cli->runJson(
            {u"evidence"_s, u"add"_s, kOrder, photo, m_cli->path("none.jpg")});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.errorKind(), u"bad_input"_s);
        QVERIFY(list().isEmpty());
        QVERIFY(!m_cli->run({u"undo"_s}).out.contains("evidence"));
        QVERIFY2(!QFile::exists(kept()), "what is refused leaves nothing behind");
    }

    void whatIsMissingChangedOrStrangeIsNamed()
    {
        const QString photo = m_cli->write("label.jpg", kPhoto);
        QCOMPARE(m_cli->run({u"evidence"_s, u"add"_s, kOrder, photo}).code, 0);
        QVERIFY(QFile::setPermissions(kept(), QFile::ReadOwner | QFile::WriteOwner));
        const QByteArray path = "orders.recourse.evidence/" + kPhotoSum.toLatin1();
        m_cli->write(path.constData(), "another");
        m_cli->write("orders.recourse.evidence/notes.txt", "mine");
        CliAnswer found = m_cli->run({u"evidence"_s, u"verify"_s, m_cli->book});
        QCOMPARE(found.code, 1);
        QVERIFY2(found.err.contains("label.jpg") && found.err.contains("was changed since"),
                 found.err.constData());
        QVERIFY2(found.err.contains("notes.txt"), found.err.constData());
        QVERIFY(QFile::remove(kept()));
        found = m_cli->run({u"evidence"_s, u"verify"_s, m_cli->book});
        QCOMPARE(found.code, 1);
        QVERIFY2(found.err.contains("not in the folder of evidence any more"),
                 found.err.constData());
    }

    void aPackIsVerified()
    {
        // Two files by sha256sum's own hand; the log of a pack without figures is empty.
        m_cli->write("case.pdf", kPhoto);
        QVERIFY(QDir().mkpath(m_cli->path("pack")));
        m_cli->write("pack/case.pdf", kPhoto);
        m_cli->write("pack/log.jsonl", "");
        m_cli->write(
            "pack/manifest-sha256.txt",
            kPhotoSum.toLatin1()
                + "  case.pdf\n"
                  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  log.jsonl\n");
        const CliAnswer whole = m_cli->run({u"evidence"_s, u"verify"_s, m_cli->path("pack")});
        QVERIFY2(whole.code == 0, whole.err.constData());
        QVERIFY2(whole.out.contains("2 listed"), whole.out.constData());

        m_cli->write("pack/case.pdf", "another");
        m_cli->write("pack/mine.txt", "notes");
        QVERIFY(QFile::remove(m_cli->path("pack/log.jsonl")));
        const CliAnswer other = m_cli->run({u"evidence"_s, u"verify"_s, m_cli->path("pack")});
        QCOMPARE(other.code, 1);
        QVERIFY2(other.err.contains("case.pdf") && other.err.contains("mine.txt")
                     && other.err.contains("log.jsonl"),
                 other.err.constData());
        QCOMPARE(m_cli->runJson({u"evidence"_s, u"verify"_s, m_cli->path("pack")}).errorKind(),
                 u"bad_input"_s);
        QVERIFY(QDir().mkpath(m_cli->path("empty")));
        const CliAnswer none = m_cli->run({u"evidence"_s, u"verify"_s, m_cli->path("empty")});
        QCOMPARE(none.code, 1);
        QVERIFY2(none.err.contains("no evidence pack"), none.err.constData());
    }

    void aLogThatCannotBeWrittenIsSaid()
    {
        const QString photo = m_cli->write("label.jpg", kPhoto);
        QCOMPARE(m_cli->run({u"evidence"_s, u"add"_s, kOrder, photo}).code, 0);
        const QStringList verify{u"evidence"_s, u"verify"_s, m_cli->book};
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
            database.setDatabaseName(m_cli->book);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
            const CliAnswer whole = m_cli->runJson(verify);
            QCOMPARE(whole.code, 5);
            QCOMPARE(whole.errorKind(), u"busy"_s);
            QVERIFY2(whole.err.contains("1 original")
                         && whole.err.contains("log of evidence could not be written"),
                     whole.err.constData());
            QVERIFY(QFile::remove(kept()));
            const CliAnswer missing = m_cli->runJson(verify);
            QCOMPARE(missing.code, 1);
            QCOMPARE(missing.errorKind(), u"bad_input"_s);
            QVERIFY2(missing.err.contains("not in the folder of evidence any more")
                         && missing.err.contains("log of evidence could not be written"),
                     missing.err.constData());
            QVERIFY(QSqlQuery(database).exec(u"ROLLBACK"_s));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"holder"_s);
    }

    void whatARefusedCallBroughtIsSaid()
    {
        // The book is held when the files are there: they stay, and it is said that they do.
        const QString photo = m_cli->write("label.jpg", kPhoto);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
            database.setDatabaseName(m_cli->book);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"CREATE TRIGGER no_evidence BEFORE INSERT ON "
                                             "evidence BEGIN SELECT RAISE (FAIL, 'no'); END"_s));
            const CliAnswer refused = m_cli->run({u"evidence"_s, u"add"_s, kOrder, photo});
            QVERIFY(refused.code != 0);
            QVERIFY2(refused.err.contains("of this call stay"), refused.err.constData());
            QVERIFY(QFile::exists(kept()));
            const CliAnswer again = m_cli->run({u"evidence"_s, u"add"_s, kOrder, photo});
            QVERIFY(again.code != 0);
            QVERIFY2(!again.err.contains("of this call stay"), again.err.constData());
            const CliAnswer found = m_cli->run({u"evidence"_s, u"verify"_s, m_cli->book});
            QCOMPARE(found.code, 1);
            QVERIFY2(found.err.contains("no order of the book has this file"),
                     found.err.constData());
            QVERIFY(QSqlQuery(database).exec(u"DROP TRIGGER no_evidence"_s));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"holder"_s);
        QCOMPARE(m_cli->run({u"evidence"_s, u"add"_s, kOrder, photo}).code, 0);
        QCOMPARE(m_cli->run({u"evidence"_s, u"verify"_s, m_cli->book}).code, 0);
    }

    void aPackIsMadeAndToldOfInTheLog()
    {
        m_cli->write("statement.txt", "The lamp does not work.");
        const QString chat = m_cli->write("chat.txt", "Hello");
        const QString photo = QStringLiteral(RECOURSE_TEST_DATA "/pictures/place.jpg");
        QCOMPARE(m_cli->run({u"evidence"_s, u"add"_s, kOrder, photo, chat}).code, 0);
        const QStringList call{u"evidence"_s, u"pack"_s,        kOrder,
                               u"case.zip"_s, u"--statement"_s, u"statement.txt"_s};
        const CliAnswer made = m_cli->run(call);
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY2(made.out.contains("case.zip"), made.out.constData());
        QVERIFY2(made.err.contains("chat.txt") && !made.err.contains("place.jpg"),
                 made.err.constData());
        const CliAnswer whole = m_cli->run({u"evidence"_s, u"verify"_s, u"case.zip"_s});
        QVERIFY2(whole.code == 0, whole.err.constData());

        QCOMPARE(m_cli->run({u"evidence"_s, u"pack"_s, kOrder, u"case"_s}).code, 0);
        const QByteArray log = m_cli->read("case/log.jsonl");
        QCOMPARE(log.count("\"did\":\"added\""), 2);
        QCOMPARE(log.count("\"detail\":\"case.zip\""), 2);
        QCOMPARE(log.count("\"detail\":\"case\""), 2);
        QCOMPARE(m_cli->run({u"evidence"_s, u"verify"_s, u"case"_s}).code, 0);
        QCOMPARE(m_cli->run({u"evidence"_s, u"verify"_s, m_cli->book}).code, 0);
    }

    void whatIsComparedIsInThePackByItself()
    {
        const QString photo = QStringLiteral(RECOURSE_TEST_DATA "/pictures/place.jpg");
        QCOMPARE(m_cli->run({u"evidence"_s, u"add"_s, kOrder, photo}).code, 0);
        {
            QSqlDatabase book = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"compared"_s);
            book.setDatabaseName(m_cli->book);
            QVERIFY(book.open());
            QVERIFY(QSqlQuery(book).exec(
                u"UPDATE evidence SET comparison = '{\"kind\":\"line\",\"promise\":\"\","
                "\"differences\":[{\"words\":\"It is dark\"}]}'"_s));
            book.close();
        }
        QSqlDatabase::removeDatabase(u"compared"_s);
        const CliAnswer made = m_cli->run({u"evidence"_s, u"pack"_s, kOrder, u"case"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        const QByteArray page = m_cli->read("case/case.html");
        QVERIFY(page.contains("Figure 2: Promised and received"));
        QVERIFY(page.contains("1. It is dark"));
        QCOMPARE(page.count("<img"), 2);
    }

    void theMostTellingFileComesFirst()
    {
        for (const char *name : {"a.txt", "b.txt"}) {
            const QString file = m_cli->write(name, name);
            QCOMPARE(m_cli->run({u"evidence"_s, u"add"_s, kOrder, file}).code, 0);
        }
        QCOMPARE(m_cli->run({u"evidence"_s, u"pack"_s, kOrder, u"case"_s}).code, 0);
        QCOMPARE(QDir(m_cli->path("case/files")).entryList(QDir::Files, QDir::Name),
                 QStringList({u"01-a.txt"_s, u"02-b.txt"_s}));
        const CliAnswer unknown = m_cli->run(
            {u"evidence"_s, u"pack"_s, kOrder, u"other"_s, u"--problem"_s, u"weather"_s});
        QCOMPARE(unknown.code, 2);
        QVERIFY(!QFile::exists(m_cli->path("other")));
    }

    void packsAreEncryptedByAFileNeverByAWord()
    {
        const QString chat = m_cli->write("chat.txt", "Hello");
        QCOMPARE(m_cli->run({u"evidence"_s, u"add"_s, kOrder, chat}).code, 0);
        m_cli->write("secret", "open sesame\n");
        m_cli->write("none", "\n");
        const QStringList password{u"--password-file"_s, u"secret"_s};
        const QStringList pack{u"evidence"_s, u"pack"_s, kOrder, u"case.zip"_s};
        QCOMPARE(m_cli->run(pack + QStringList{u"--password-file"_s, u"none"_s}).code, 1);
        QVERIFY(!QFile::exists(m_cli->path("case.zip")));
        QCOMPARE(m_cli->run(pack + password).code, 0);
        const QStringList verify{u"evidence"_s, u"verify"_s, u"case.zip"_s};
        QCOMPARE(m_cli->run(verify).code, 1);
        QCOMPARE(m_cli->run(verify + password).code, 0);
        QCOMPARE(
            m_cli->run(QStringList{u"evidence"_s, u"pack"_s, kOrder, u"case"_s} + password).code,
            2);
    }

    void aPackThatIsNotMadeIsNotToldOf()
    {
        QCOMPARE(m_cli->run({u"evidence"_s, u"pack"_s, kOrder, u"case.zip"_s}).code, 1);
        const QString photo = m_cli->write("label.jpg", kPhoto);
        QCOMPARE(m_cli->run({u"evidence"_s, u"add"_s, kOrder, photo}).code, 0);
        m_cli->write("mine.zip", "my notes");
        const CliAnswer refused = m_cli->runJson({u"evidence"_s, u"pack"_s, kOrder, u"mine.zip"_s});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.errorKind(), u"bad_input"_s);
        QCOMPARE(m_cli->read("mine.zip"), QByteArray("my notes"));
        const CliAnswer nowhere = m_cli->runJson(
            {u"evidence"_s, u"pack"_s, kOrder, u"no/where/case.zip"_s});
        QCOMPARE(nowhere.code, 4);
        QCOMPARE(nowhere.errorKind(), u"read_only"_s);
        QVERIFY(QFile::remove(kept()));
        QCOMPARE(m_cli->run({u"evidence"_s, u"pack"_s, kOrder, u"case.zip"_s}).code, 1);
        QVERIFY(!QFile::exists(m_cli->path("case.zip")));
    }

    void wrongCallsAreToldHow()
    {
        QCOMPARE(m_cli->run({u"evidence"_s, u"paint"_s, kOrder}).code, 2);
        QCOMPARE(m_cli->run({u"evidence"_s, u"add"_s, kOrder}).code, 2);
        QCOMPARE(m_cli->run({u"evidence"_s}).code, 2);
        const CliAnswer unknown = m_cli->runJson({u"evidence"_s, u"list"_s, u"8176543210009999"_s});
        QCOMPARE(unknown.code, 1);
        QCOMPARE(unknown.errorKind(), u"unknown_order"_s);
        QCOMPARE(m_cli->runJson({u"evidence"_s, u"verify"_s, m_cli->path("nobook")}).errorKind(),
                 u"no_book"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliEvidence)
#include "tst_clievidence.moc"
