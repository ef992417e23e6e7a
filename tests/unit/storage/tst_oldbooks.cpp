// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>

#include "storage/folderevidencefiles.h"
#include "storage/migrations.h"
#include "storage/statement.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::SqliteBook;
using storage::Statement;

namespace {
const QString kFirst = u"8176543210000001"_s;

std::unique_ptr<Connection> connectionTo(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    return std::move(*connection);
}

QStringList textsOf(Connection &connection, const QString &sql)
{
    QStringList texts;
    Statement statement(connection, sql);
    const auto done = statement.each([&texts](const Statement &row) {
        texts.append(row.text(0));
        return true;
    });
    if (!done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    return texts;
}

/** What a query of every row gives for each table of a book, by table. */
QMap<QString, QString> queriesOf(Connection &connection)
{
    QMap<QString, QString> queries;
    const QStringList tables = textsOf(
        connection,
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND name NOT LIKE 'sqlite_%'"_s);
    for (const QString &table : tables) {
        QStringList columns = textsOf(connection,
                                      u"SELECT name FROM pragma_table_info ('%1')"_s.arg(table));
        columns.removeAll(u"removed"_s); // of the journal: the book tells it itself
        for (QString &column : columns)
            column = u"quote (\"%1\")"_s.arg(column);
        queries.insert(table,
                       u"SELECT "_s + columns.join(u" || ' ' || "_s) + u" FROM "_s + table
                           + u" ORDER BY 1"_s);
    }
    return queries;
}

QMap<QString, QStringList> rowsOf(Connection &connection, const QMap<QString, QString> &queries)
{
    QMap<QString, QStringList> rows;
    for (auto query = queries.cbegin(); query != queries.cend(); ++query)
        rows.insert(query.key(), textsOf(connection, *query));
    return rows;
}
} // namespace

/** Books as each older version of the program left them on somebody's disk. */
class TestOldBooks final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString copyOf(int version)
    {
        const QString name = u"v%1.recourse"_s.arg(version);
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        if (!QFile::copy(QStringLiteral(RECOURSE_TEST_DATA "/books/") + name, path)
            || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
            qFatal("no book of version %d", version);
        return path;
    }
    /** Those before `last`; 0: all that are older than this program's. */
    static void versions(int last = 0)
    {
        QTest::addColumn<int>("version");
        const int end = last != 0 ? last : storage::allMigrations().back().version;
        for (const storage::Migration &step : storage::allMigrations()) {
            if (step.version < end)
                QTest::addRow("version %d", step.version) << step.version;
        }
    }
    static Order loaded(Book &book, const QString &number)
    {
        const auto id = book.orders().find(u"aliexpress"_s, number).value();
        return id ? book.orders().load(*id).value().value() : Order();
    }

private slots:
    void keepsEveryRow_data() { versions(); }
    void keepsEveryRow()
    {
        QFETCH(int, version);
        const QString path = copyOf(version);
        QMap<QString, QString> queries;
        QMap<QString, QStringList> before;
        {
            const auto connection = connectionTo(path);
            QCOMPARE(connection->number(u"PRAGMA user_version"_s).value(), version);
            queries = queriesOf(*connection);
            before = rowsOf(*connection, queries);
        }
        QVERIFY(before.value(u"orders"_s).size() == 4);
        QVERIFY(!before.value(u"journal"_s).isEmpty());
        {
            const auto book = SqliteBook::open(path, SqliteBook::Access::Write);
            QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
            QCOMPARE((*book)->verify().value(), QStringList());
        }
        const auto connection = connectionTo(path);
        QCOMPARE(connection->number(u"PRAGMA user_version"_s).value(),
                 storage::allMigrations().back().version);
        const auto after = rowsOf(*connection, queries);
        for (auto rows = before.cbegin(); rows != before.cend(); ++rows)
            QVERIFY2(after.value(rows.key()) == *rows, qPrintable(rows.key()));
        QStringList copies;
        QDirIterator files(m_folder.path(), {u"v%1.recourse.before-v*"_s.arg(version)}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            copies.append(files.next());
        QCOMPARE(copies.size(), 1);
        const auto copy = connectionTo(copies.constFirst());
        QCOMPARE(copy->number(u"PRAGMA user_version"_s).value(), version);
        QVERIFY(rowsOf(*copy, queries) == before);
    }

    void itsOrdersAreRead_data() { versions(); }
    void itsOrdersAreRead()
    {
        QFETCH(int, version);
        const auto book = SqliteBook::open(copyOf(version), SqliteBook::Access::Write);
        QVERIFY(book);
        const Order order = loaded(**book, kFirst);
        QCOMPARE(order.status, OrderStatus::AwaitingShipment);
        QCOMPARE(order.total.value(), (Money{2390, u"USD"_s}));
        QCOMPARE(order.seller.name, u"Lucky Tech Store"_s);
        QCOMPARE(order.items.size(), 1);
        QCOMPARE(order.items[0].title, u"Lamp"_s);
        QCOMPARE(order.parcels[0].items, QStringList{u"L1"_s});
        QCOMPARE(order.dates.size(), 2);
        QVERIFY(order.dates[1].moment.isDay());
        QCOMPARE(order.events.size(), 3);
        QVERIFY(order.events[2].retractedAt);
        QCOMPARE(order.note, u"for Ada"_s);
        QCOMPARE(order.tags, QStringList{u"gift"_s});
        QCOMPARE(order.extra, QByteArray(R"({"colour":"blue"})"));
        QCOMPARE(order.seen.isEmpty(), version < 2);
        QVERIFY(!order.archived && !order.trashedAt);
        OrderQuery query;
        query.search = u"ada"_s;
        QCOMPARE((*book)->queries().ids(query, -1)->size(), 1);
    }

    /** Evidence is kept since version 8; its folder stands beside the book. */
    void itsEvidenceIsThereAndOpens_data()
    {
        constexpr int kFirstVersion = 8;
        QTest::addColumn<int>("version");
        for (const storage::Migration &step : storage::allMigrations()) {
            if (step.version >= kFirstVersion
                && step.version < storage::allMigrations().back().version)
                QTest::addRow("version %d", step.version) << step.version;
        }
    }
    void itsEvidenceIsThereAndOpens()
    {
        QFETCH(int, version);
        const QString path = copyOf(version);
        // What the made-up row of the kept book stands for.
        storage::FolderEvidenceFiles files(storage::evidenceFolderOf(path));
        const auto kept = files.keepBytes("a photo of the label");
        QVERIFY(kept);
        {
            const auto connection = Connection::open(path, Connection::Mode::Write);
            QVERIFY(
                (*connection)
                    ->exec(u"UPDATE evidence SET bytes = %1, fingerprint = '%2'"_s.arg(kept->bytes)
                               .arg(kept->fingerprint)));
        }
        const auto book = SqliteBook::open(path, SqliteBook::Access::Write);
        QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
        QCOMPARE((*book)->verify().value(), QStringList());
        const QList<EvidenceItem> items = (*book)->evidence().all().value();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].name, u"label.jpg"_s);
        QCOMPARE(items[0].fingerprint, kept->fingerprint);
        QVERIFY(!items[0].place.removedAt);
        QVERIFY(files.look(items[0].fingerprint, {}) == FileState::Whole);
        QFile original(files.pathOf(items[0].fingerprint));
        QVERIFY(original.open(QIODevice::ReadOnly));
        QCOMPARE(original.readAll(), QByteArray("a photo of the label"));
        QVERIFY(QDir(storage::evidenceFolderOf(path)).removeRecursively());
    }

    /** Checkouts are searched since version 6. */
    void itsCheckoutsAreFound_data() { versions(6); }
    void itsCheckoutsAreFound()
    {
        QFETCH(int, version);
        const QString path = copyOf(version);
        {
            const auto connection = Connection::open(path, Connection::Mode::Write);
            QVERIFY((*connection)
                        ->exec(u"UPDATE orders SET checkout_id = '3000010000020003' "
                               "WHERE number = '8176543210000002'"_s));
        }
        const auto book = SqliteBook::open(path, SqliteBook::Access::Write);
        QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
        for (const QString &typed : {u"30000100"_s, u"kopfh"_s}) {
            OrderQuery query;
            query.search = typed;
            QCOMPARE((*book)->queries().ids(query, -1)->size(), 1);
        }
        QCOMPARE((*book)->verify().value(), QStringList());
        QCOMPARE((*book)->queries().ofCheckout(u"aliexpress"_s, u"3000010000020003"_s)->size(), 1);
    }

    /** Messages are searched since version 7. */
    void itsMessagesAreFound_data() { versions(7); }
    void itsMessagesAreFound()
    {
        QFETCH(int, version);
        const QString path = copyOf(version);
        {
            const auto connection = Connection::open(path, Connection::Mode::Write);
            for (const auto *const kind : {"message_sent", "message_received", "note", "tracking"})
                QVERIFY(
                    (*connection)
                        ->exec(u"INSERT INTO events (order_id, kind, note, retracted_at) SELECT "
                               "id, '%1', 'Grüße %1', NULL FROM orders WHERE number = "
                               "'8176543210000002'"_s.arg(QLatin1String(kind))));
            QVERIFY(
                (*connection)
                    ->exec(u"INSERT INTO events (order_id, kind, note, retracted_at) SELECT id, "
                           "'note', 'Umtausch', 1 FROM orders"_s));
        }
        const auto book = SqliteBook::open(path, SqliteBook::Access::Write);
        QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
        const QMap<QString, int> hits{
            {u"grusse message_s"_s, 1}, {u"grusse received"_s, 1}, {u"kopfh"_s, 1},
            {u"grusse note"_s, 1},      {u"tracking"_s, 0},        {u"umtausch"_s, 0}};
        for (auto typed = hits.cbegin(); typed != hits.cend(); ++typed) {
            OrderQuery query;
            query.search = typed.key();
            QVERIFY2((*book)->queries().ids(query, -1)->size() == typed.value(),
                     qPrintable(typed.key()));
        }
        QCOMPARE((*book)->verify().value(), QStringList());
        // What is written from now on has the same words.
        const auto id = (*book)->orders().find(u"aliexpress"_s, u"8176543210000002"_s).value();
        Order order = (*book)->orders().load(*id).value().value();
        Event asked;
        asked.kind = EventKind::MessageSent;
        asked.note = u"Wo ist die Lampe?"_s;
        order.events.append(asked);
        QVERIFY((*book)->orders().replace(*id, order));
        OrderQuery query;
        query.search = u"lampe grusse"_s;
        QCOMPARE((*book)->queries().ids(query, -1)->size(), 1);
    }

    /** A file of evidence is kept since version 8, what is drawn on its copies since 9, what it is
     * compared with since 10. */
    void itsEvidenceIsRead_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("turns");
        QTest::newRow("version 8") << 8 << 0;
        QTest::newRow("version 9") << 9 << 1;
    }
    void itsEvidenceIsRead()
    {
        QFETCH(int, version);
        QFETCH(int, turns);
        const auto book = SqliteBook::open(copyOf(version), SqliteBook::Access::Write);
        QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
        const auto only = [&book] { return (*book)->evidence().all().value().value(0); };
        QCOMPARE(only().name, u"label.jpg"_s);
        Markup markup;
        markup.turns = turns;
        QCOMPARE(only().place, (EvidencePlace{u"label"_s, u"number 4"_s, {}, markup}));
        QVERIFY((*book)->journal().undoLast().value());
        QCOMPARE(only().place, EvidencePlace()); // as the journal of that version tells it
    }

    void itsLastChangeIsTakenBackAndDoneAgain_data() { versions(); }
    void itsLastChangeIsTakenBackAndDoneAgain()
    {
        QFETCH(int, version);
        const auto opened = SqliteBook::open(copyOf(version), SqliteBook::Access::Write);
        QVERIFY(opened);
        Book &book = **opened;
        // What was taken back before there was redo cannot be done again.
        QVERIFY(!book.journal().nextRedo().value());
        const Order after = loaded(book, kFirst);
        const auto undone = book.journal().undoLast().value();
        QCOMPARE(undone->change.subject, u"second.json"_s);
        QVERIFY(undone->kept.isEmpty());
        const Order before = loaded(book, kFirst);
        QCOMPARE(before.items[0].title, u"Lamp, old"_s);
        QVERIFY(before.note.isEmpty());
        QCOMPARE(before.events.size(), 1);
        QCOMPARE(loaded(book, u"8176543210000009"_s).note, u"gone"_s);
        QCOMPARE(book.orders().count().value(), 4);
        QVERIFY(book.journal().redo().value()->kept.isEmpty());
        QVERIFY(loaded(book, kFirst) == after);
        QCOMPARE(loaded(book, u"8176543210000009"_s), Order());
        QVERIFY(book.journal().undoLast().value());
        QCOMPARE(book.journal().undoLast().value()->change.subject, u"first.csv"_s);
        QCOMPARE(book.orders().count().value(), 2); // the old one, and the one that was removed
        QVERIFY(!book.journal().undoLast().value());
    }
};

QTEST_GUILESS_MAIN(TestOldBooks)
#include "tst_oldbooks.moc"
