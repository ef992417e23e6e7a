// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>

#include <sys/resource.h>

#include "formats/shippedrules.h"
#include "services/edit.h"
#include "services/undoservice.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "support/bookstate.h"
#include "support/bookstory.h"
#include "support/failingstatements.h"
#include "support/ramfolder.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;
using Access = storage::SqliteBook::Access;
using Deed = BookStory::Deed;
using services::UndoService;

namespace {
/** What is tried: a deed of a story, or one of the two that lead through them. */
constexpr int kUndo = BookStory::kDeeds;
constexpr int kRedo = kUndo + 1;

/** All that must be as it was: the orders, and what can be taken back and done again. */
struct Whole
{
    BookState state;
    qint64 last = 0;
    qint64 next = 0;
    bool operator==(const Whole &) const = default;
};

Whole wholeOf(Book &book)
{
    const auto last = book.journal().last().value();
    const auto next = book.journal().nextRedo().value();
    return {stateOf(book), last ? last->id : 0, next ? next->id : 0};
}
} // namespace

/** Whatever fails in whatever is done to a book, the book is as before, and the failure has a name.
 */
class TstFaults final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();
    QTemporaryDir m_folder{ramFolder()};
    std::unique_ptr<BookStory> m_story;
    QString m_filled = m_folder.filePath(u"filled.recourse"_s);

    std::unique_ptr<storage::SqliteBook> open(Access access = Access::Write)
    {
        auto book = storage::SqliteBook::open(m_folder.filePath(u"book.recourse"_s), access);
        if (!book)
            qFatal("no book: %s", qPrintable(book.error().detail));
        return std::move(*book);
    }
    /** A fresh copy of the filled book. */
    void renew()
    {
        for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(m_folder.filePath(u"book.recourse"_s + end));
        if (!QFile::copy(m_filled, m_folder.filePath(u"book.recourse"_s)))
            qFatal("no copy");
    }
    /** The same each time, from a book that is the same; the call may outlive neither. */
    BookStory::Act act(Book &book, int deed, unsigned seed)
    {
        m_story = std::make_unique<BookStory>(m_rules, seed);
        if (deed < kUndo)
            return m_story->draw(book, Deed(deed));
        return [this, &book, deed, now = m_story->now()]() -> Stored<void> {
            const UndoService undo(m_rules);
            const auto done = deed == kUndo ? undo.undoLast(book, now) : undo.redo(book, now);
            return done ? Stored<void>() : core::failure(done.error());
        };
    }
    /** A seed with which the deed changes something, and the book that it leads to. */
    unsigned seedFor(int deed, Whole &after)
    {
        for (unsigned seed = 1; seed < 1000; ++seed) {
            renew();
            const auto book = open();
            const Whole before = wholeOf(*book);
            if (!act(*book, deed, seed)())
                qFatal("it fails by itself");
            after = wholeOf(*book);
            if (after != before)
                return seed;
        }
        qFatal("it never changes anything");
    }
    /** Is there an order that can be merged with another one? */
    template <typename Orders>
    static bool hasTwins(const Orders &orders)
    {
        return std::any_of(orders.cbegin(), orders.cend(), [&orders](const auto &one) {
            return std::any_of(orders.cbegin(), orders.cend(), [&one](const auto &other) {
                return one.first != other.first && services::mayMerge(one.second, other.second);
            });
        });
    }
    /** Has the book a shipped template in other words, so that its original can be taken? */
    static bool hasChangedTemplate(const QList<OwnTemplate> &templates)
    {
        return std::any_of(templates.cbegin(), templates.cend(), [](const OwnTemplate &one) {
            return one.written.id == BookStory::shippedTemplate()
                && one.written.texts.contains(u"en"_s);
        });
    }
    /** Is some evidence in the trash, and some not? */
    static bool hasBothEvidence(Book &book)
    {
        const QList<EvidenceItem> items = book.evidence().all().value();
        const auto removed = std::count_if(items.cbegin(), items.cend(), [](const auto &item) {
            return item.place.removedAt.has_value();
        });
        return removed > 0 && removed < items.size();
    }
    static void deeds()
    {
        QTest::addColumn<int>("deed");
        for (int deed = 0; deed < BookStory::kDeeds; ++deed)
            QTest::newRow(BookStory::nameOf(Deed(deed))) << deed;
        QTest::newRow("undo") << kUndo;
        QTest::newRow("redo") << kRedo;
    }

private slots:
    void initTestCase()
    {
        const auto made = storage::SqliteBook::open(m_filled, Access::Create);
        QVERIFY(made);
        BookStory story(m_rules, 8);
        for (int i = 0; i < 4 * BookStory::kDeeds; ++i)
            QVERIFY(story.perform(**made, Deed(i % BookStory::kDeeds)));
        while (stateOf(**made).orders.size() < 8)
            QVERIFY(story.perform(**made, Deed::Add));
        for (int i = 0; i < 3; ++i)
            QVERIFY(story.perform(**made, Deed::Trash));
        while (!hasTwins(stateOf(**made).orders))
            QVERIFY(story.perform(**made, Deed::Add));
        while (!hasChangedTemplate(stateOf(**made).templates))
            QVERIFY(story.perform(**made, Deed::SaveTemplate));
        while (!hasBothEvidence(**made)) {
            QVERIFY(story.perform(**made, Deed::AddEvidence));
            QVERIFY(story.perform(**made, Deed::RemoveEvidence));
        }
        // The last two are imports: one is to be taken back here, the other done again.
        const auto lastChange = [&] { return (*made)->journal().last().value()->id; };
        const qint64 before = lastChange();
        for (int i = 0; i < 2; ++i) {
            // One that tells nothing new is no change.
            for (const qint64 last = lastChange(); lastChange() == last;)
                QVERIFY(story.perform(**made, Deed::Import));
        }
        QVERIFY(UndoService(m_rules).undoLast(**made, story.now()).value());
        QVERIFY(lastChange() > before);
        QVERIFY((*made)->journal().nextRedo().value());
        const qint64 orders = (*made)->orders().count().value();
        QVERIFY2(orders >= 5 && orders <= 50, qPrintable(QString::number(orders)));
        QCOMPARE((*made)->verify().value(), QStringList());
    }

    void whicheverStatementFailsNothingIsLeft_data() { deeds(); }
    void whicheverStatementFailsNothingIsLeft()
    {
        QFETCH(int, deed);
        Whole after;
        const unsigned seed = seedFor(deed, after);
        renew();
        const auto book = open();
        const Whole before = wholeOf(*book);
        int statement = 1;
        for (;; ++statement) {
            const auto deedNow = act(*book, deed, seed);
            failing::armStatement(statement);
            const auto done = deedNow();
            if (!failing::disarm()) {
                QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
                break;
            }
            const QByteArray where = "statement " + QByteArray::number(statement) + ": "
                + QByteArray::fromStdString(failing::failedStatement());
            QVERIFY2(!done, where.constData());
            QVERIFY2(done.error().kind == StorageErrorKind::DiskFull, where.constData());
            QVERIFY2(wholeOf(*book) == before, where.constData());
            QVERIFY2(book->verify().value().isEmpty(), where.constData());
        }
        QVERIFY(statement > 5);
        QVERIFY(wholeOf(*book) == after);
        QCOMPARE(book->verify().value(), QStringList());
    }

    void whicheverStatementFailsAnOldBookStaysReadable_data()
    {
        QTest::addColumn<int>("version");
        for (const storage::Migration &step : storage::allMigrations()) {
            if (step.version < storage::allMigrations().back().version)
                QTest::addRow("version %d", step.version) << step.version;
        }
    }
    void whicheverStatementFailsAnOldBookStaysReadable()
    {
        QFETCH(int, version);
        const QString old = QStringLiteral(RECOURSE_TEST_DATA "/books/v%1.recourse").arg(version);
        const QString path = m_folder.filePath(u"old.recourse"_s);
        const auto renewed = [&] {
            for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
                QFile::remove(path + end);
            return QFile::copy(old, path)
                && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        };
        QVERIFY(renewed());
        const BookState after = stateOf(**storage::SqliteBook::open(path, Access::Write));
        int statement = 1;
        for (;; ++statement) {
            QVERIFY(renewed());
            failing::armStatement(statement);
            const auto opened = storage::SqliteBook::open(path, Access::Write);
            if (!failing::disarm()) {
                QVERIFY(opened);
                break;
            }
            const QByteArray where = "statement " + QByteArray::number(statement) + ": "
                + QByteArray::fromStdString(failing::failedStatement());
            if (opened) { // something was asked that opening can do without
                QVERIFY2(stateOf(**opened) == after, where.constData());
                QVERIFY2((*opened)->verify().value().isEmpty(), where.constData());
                continue;
            }
            QVERIFY2(opened.error().kind == StorageErrorKind::DiskFull,
                     QByteArray(where + ' ' + opened.error().detail.toUtf8()).constData());
            {
                // Whole steps or nothing of them: it is a book of some version, with every order.
                const auto raw = storage::Connection::open(path, storage::Connection::Mode::Read);
                QVERIFY(raw);
                const qint64 now = (*raw)->number(u"PRAGMA user_version"_s).value();
                QVERIFY2(now >= version, where.constData());
                QCOMPARE((*raw)->number(u"SELECT count(*) FROM orders"_s).value(), 4);
                QCOMPARE((*raw)
                             ->number(u"SELECT count(*) FROM pragma_integrity_check "
                                      "WHERE integrity_check <> 'ok'"_s)
                             .value(),
                         0);
            }
            const auto again = storage::SqliteBook::open(path, Access::Write);
            QVERIFY2(again, where.constData());
            QVERIFY2(stateOf(**again) == after, where.constData());
            QVERIFY2((*again)->verify().value().isEmpty(), where.constData());
        }
        QVERIFY(statement > 30);
    }

    void onAFullDiskNothingIsLeft_data() { deeds(); }
    void onAFullDiskNothingIsLeft()
    {
        QFETCH(int, deed);
        Whole after;
        const unsigned seed = seedFor(deed, after);
        renew();
        const auto book = open();
        const Whole before = wholeOf(*book);
        rlimit unlimited = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &unlimited), 0);
        ::signal(SIGXFSZ, SIG_IGN);
        // The log may take some more pages each time, until there is room for all of it.
        bool done = false;
        int refused = 0;
        for (rlim_t room = 0; !done; room += 3000) {
            rlimit full = unlimited;
            full.rlim_cur = rlim_t(QFileInfo(m_folder.filePath(u"book.recourse-wal"_s)).size())
                + room;
            const auto deedNow = act(*book, deed, seed);
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
            const auto tried = deedNow();
            QCOMPARE(::setrlimit(RLIMIT_FSIZE, &unlimited), 0);
            done = tried.has_value();
            if (done)
                break;
            ++refused;
            QVERIFY(tried.error().kind == StorageErrorKind::DiskFull
                    || tried.error().kind == StorageErrorKind::Gone);
            QVERIFY(wholeOf(*book) == before);
            QCOMPARE(book->verify().value(), QStringList());
        }
        QVERIFY(refused > 0);
        QVERIFY(wholeOf(*book) == after);
        QCOMPARE(book->verify().value(), QStringList());
    }

    void aBookThatMayOnlyBeReadIsLeftAlone_data() { deeds(); }
    void aBookThatMayOnlyBeReadIsLeftAlone()
    {
        QFETCH(int, deed);
        Whole after;
        const unsigned seed = seedFor(deed, after);
        renew();
        const auto book = open(Access::Read);
        const Whole before = wholeOf(*book);
        const auto done = act(*book, deed, seed)();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, StorageErrorKind::ReadOnly);
        QVERIFY(wholeOf(*book) == before);
        QCOMPARE(book->verify().value(), QStringList());
    }

    /** What is written into a file that has lost its name is lost with it. */
    void aBookWhoseFolderIsGoneIsNotWrittenTo_data() { deeds(); }
    void aBookWhoseFolderIsGoneIsNotWrittenTo()
    {
        QFETCH(int, deed);
        Whole after;
        const unsigned seed = seedFor(deed, after);
        renew();
        QTemporaryDir away(ramFolder());
        const QString path = away.filePath(u"book.recourse"_s);
        QVERIFY(QFile::copy(m_filled, path));
        auto book = storage::SqliteBook::open(path, Access::Write);
        QVERIFY(book);
        const QString elsewhere = away.path() + u"-moved"_s;
        QVERIFY(QDir().rename(away.path(), elsewhere));
        const auto done = act(**book, deed, seed)();
        QVERIFY(QDir().rename(elsewhere, away.path()));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, StorageErrorKind::Gone);
        QVERIFY(act(**book, deed, seed)()); // and it is back
        QVERIFY(wholeOf(**book) == after);
        QCOMPARE((*book)->verify().value(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TstFaults)
#include "tst_faults.moc"
