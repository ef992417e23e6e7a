// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/assess.h"
#include "formats/shippedrules.h"
#include "services/assessmentservice.h"
#include "services/undoservice.h"
#include "support/bookstate.h"
#include "support/bookstory.h"
#include "support/ramfolder.h"
#include "unit/storage/bookfixture.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::test;
using namespace Qt::StringLiterals;
using services::UndoService;

namespace {
constexpr int kStories = 150; ///< from each beginning
constexpr int kSteps = 14;
} // namespace

/**
 * Whatever is done to a book, taken back to the start it is the first book, byte for byte in its
 * export, and done again to the end the last one; so is every state between.
 */
class TstUndoProperties final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();
    QTemporaryDir m_folder{ramFolder()};

    /** A book of that many deeds, none of which can be taken back any more, or of none. */
    QString beginning(const QString &name, int deeds)
    {
        const QString path = m_folder.filePath(name);
        auto book = storage::SqliteBook::open(path, storage::SqliteBook::Access::Create);
        BookStory story(m_rules, 4711);
        for (int i = 0; i < deeds; ++i) {
            if (!story.perform(**book, BookStory::Deed(i % BookStory::kDeeds)))
                qFatal("the beginning fails");
        }
        return path;
    }

    /** One story; `states` are those that undo and redo lead through, `at` the present one. */
    void tell(Book &book, unsigned seed)
    {
        BookStory story(m_rules, seed);
        const UndoService undo(m_rules);
        QList<BookState> states{stateOf(book)};
        qsizetype at = 0;
        const auto lastId = [&book] {
            const auto last = book.journal().last().value();
            return last ? last->id : 0;
        };
        const auto move = [&](bool back) {
            const auto outcome = back ? undo.undoLast(book, story.now())
                                      : undo.redo(book, story.now());
            QVERIFY(outcome);
            QVERIFY(outcome->has_value());
            QVERIFY((*outcome)->kept.isEmpty());
            at += back ? -1 : 1;
            QVERIFY(stateOf(book) == states.at(at));
        };
        for (int step = 0; step < kSteps; ++step) {
            const int roll = story.pick(BookStory::kDeeds + 6);
            if (roll >= BookStory::kDeeds) {
                const bool back = roll < BookStory::kDeeds + 4;
                if (back ? at == 0 : at == states.size() - 1)
                    continue;
                move(back);
            } else {
                const qint64 before = lastId();
                const auto done = story.perform(book, BookStory::Deed(roll));
                QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
                const BookState now = stateOf(book);
                if (lastId() == before) {
                    QVERIFY(now == states.at(at)); // no change, and so nothing is different
                    continue;
                }
                states.resize(at + 1);
                states.append(now);
                ++at;
            }
            if (QTest::currentTestFailed())
                return;
            QCOMPARE(book.journal().nextRedo()->has_value(), at < states.size() - 1);
            QCOMPARE(book.verify().value(), QStringList());
        }
        while (at > 0 && !QTest::currentTestFailed())
            move(true);
        QCOMPARE(book.verify().value(), QStringList());
        while (at < states.size() - 1 && !QTest::currentTestFailed())
            move(false);
        QCOMPARE(book.verify().value(), QStringList());
        checkRows(book, story.now());
    }

    /** The table tells what assessing the orders anew would. */
    void checkRows(Book &book, core::Instant now)
    {
        QVERIFY(services::AssessmentService(m_rules).refreshOutdated(book, now, 1000));
        const auto done = book.orders().forEach([&](OrderId id, const Order &order) {
            const RulesPack &pack = m_rules.packFor(order.market);
            const OrderRow row = services::rowFor(id, order, domain::assess(order, pack, now),
                                                  pack);
            const auto kept = book.queries().rows({id}).value();
            return kept.size() == 1 && kept[0].nextStep == row.nextStep
                && kept[0].trashed == row.trashed && kept[0].number == row.number;
        });
        QVERIFY(done);
    }

private slots:
    void takenBackToTheStartAndDoneAgainToTheEnd_data()
    {
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<int>("first");
        QTest::newRow("an empty book") << beginning(u"empty"_s, 0) << 1;
        QTest::newRow("a filled book") << beginning(u"filled"_s, 26) << 100001;
    }

    void takenBackToTheStartAndDoneAgainToTheEnd()
    {
        QFETCH(QString, beginning);
        QFETCH(int, first);
        for (int seed = first; seed < first + kStories; ++seed) {
            const QString path = m_folder.filePath(u"%1.recourse"_s.arg(seed));
            QVERIFY(QFile::copy(beginning, path));
            {
                const auto book = storage::SqliteBook::open(path,
                                                            storage::SqliteBook::Access::Write);
                QVERIFY(book);
                tell(**book, unsigned(seed));
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(u"story %1"_s.arg(seed)));
            }
            QFile::remove(path);
        }
    }
};

QTEST_GUILESS_MAIN(TstUndoProperties)
#include "tst_undoproperties.moc"
