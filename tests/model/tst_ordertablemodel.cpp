// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ordertablemodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include "support/englishplurals.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace recourse;
using presentation::OrderTableModel;
using Column = OrderTableModel::Column;

namespace {

core::Instant at(const char *iso)
{
    return core::Instant::fromIso(QString::fromLatin1(iso)).value();
}

domain::OrderRow row(qint64 id, const QString &title)
{
    domain::OrderRow made;
    made.id = core::OrderId{id};
    made.title = title;
    made.seller = u"Lucky Tech Store"_s;
    return made;
}

QList<domain::OrderRow> rows(int from, int count)
{
    QList<domain::OrderRow> made;
    for (int i = from; i < from + count; ++i)
        made.append(row(i, u"Order %1"_s.arg(i)));
    return made;
}

} // namespace

class TestOrderTableModel final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_book = std::make_unique<test::FakeBook>();
        m_reader = std::make_unique<test::FakeBookThread>(*m_book);
        domain::RulesPack pack;
        pack.actions = {{u"request_cancellation"_s, u"cancel"_s, {}, {}, {}}};
        pack.texts = {{u"cancel"_s, {u"Cancel the order"_s, {}}}};
        m_rules = domain::RulesLibrary({pack});
        m_language.setRegional(
            {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")});
        QCoreApplication::installTranslator(&m_plurals);
        m_model = std::make_unique<OrderTableModel>(
            OrderTableModel::Sources{m_book->rowQueries, *m_reader, m_rules, m_clock, m_language});
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void isEmptyUntilItIsAsked()
    {
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), 9);
        m_model->sort(int(Column::Total), Qt::DescendingOrder);
        m_model->reload();
        QCOMPARE(m_reader->waiting(), std::size_t(0));
    }

    void showsTheFirstPageBeforeTheRest()
    {
        m_book->rowQueries.list = rows(1, 200);
        QSignalSpy first(m_model.get(), &OrderTableModel::firstRowsReady);
        QSignalSpy loaded(m_model.get(), &OrderTableModel::loaded);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_model->setQuery({});
        settle();
        QCOMPARE(first.count(), 1);
        QCOMPARE(m_model->rowCount(), 64);
        QVERIFY(!m_model->isComplete());
        QCOMPARE(m_reader->waiting(), std::size_t(0)); // painting comes before asking on
        awaitTheRest();
        QCOMPARE(first.count(), 1);
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(loaded.at(0).at(0).toInt(), 200);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.at(0).at(1).toInt(), 64);
        QCOMPARE(m_model->rowCount(), 200);
        QVERIFY(m_model->isComplete());
        QCOMPARE(text(199, Column::Order), u"Order 200"_s);
    }

    void anEmptyBookIsLoadedToo()
    {
        QSignalSpy first(m_model.get(), &OrderTableModel::firstRowsReady);
        QSignalSpy loaded(m_model.get(), &OrderTableModel::loaded);
        m_model->setQuery({});
        settle();
        QCOMPARE(first.count(), 1);
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(m_book->rowQueries.idsAsked, 1);
    }

    void readsAPageOnceAndNoMoreThanItShows()
    {
        m_book->rowQueries.list = rows(1, 1000);
        show();
        const int before = m_book->rowQueries.rowsAsked;
        for (int i = 0; i < 64; ++i)
            text(i, Column::Status);
        QVERIFY(m_book->rowQueries.rowsAsked - before <= 1);
        text(999, Column::Order);
        text(998, Column::Order);
        QVERIFY(m_book->rowQueries.rowsAsked - before <= 2);
    }

    void aNewerQueryVoidsTheOlderOne()
    {
        m_book->rowQueries.list = rows(1, 20);
        domain::OrderQuery one;
        one.search = u"Order 1"_s; // 1 and 10 to 19
        domain::OrderQuery two;
        two.search = u"Order 20"_s;
        m_model->setQuery(one);
        m_reader->runNext(); // its answer is on its way
        m_model->setQuery(two);
        QCOMPARE(m_reader->interrupts, 1);
        QCoreApplication::sendPostedEvents(m_model.get());
        QCOMPARE(m_model->rowCount(), 0);
        settle();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(text(0, Column::Order), u"Order 20"_s);
    }

    void askingTheSameAgainIsNoQuestion()
    {
        m_book->rowQueries.list = rows(1, 3);
        show();
        m_model->setQuery(m_model->query());
        QCOMPARE(m_reader->waiting(), std::size_t(0));
    }

    void anAnswerAfterItsEndGoesNowhere()
    {
        m_book->rowQueries.list = rows(1, 3);
        m_model->setQuery({});
        cleanup();
        m_reader->runAll();
        QCoreApplication::processEvents();
    }

    void sortsByTheQuery()
    {
        m_book->rowQueries.list = rows(1, 3);
        show();
        m_model->sort(int(Column::Total), Qt::DescendingOrder);
        settle();
        QCOMPARE(m_model->query().sort,
                 (QList<domain::SortKey>{{domain::SortColumn::Total, true}}));
        QCOMPARE(m_model->idAt(0), core::OrderId{3});
    }

    void tellsOfAFailureAndKeepsItsRows()
    {
        m_book->rowQueries.list = rows(1, 3);
        show();
        m_book->rowQueries.failing = true;
        QSignalSpy failed(m_model.get(), &OrderTableModel::failed);
        m_model->reload();
        settle();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void keepsSelectionsByIdThroughAReload_data()
    {
        QTest::addColumn<QList<qint64>>("after");
        QTest::newRow("nothing changed") << QList<qint64>{1, 2, 3, 4, 5, 6};
        QTest::newRow("rows in front, between and behind")
            << QList<qint64>{10, 1, 2, 11, 12, 3, 4, 5, 6, 13};
        QTest::newRow("rows gone") << QList<qint64>{2, 4};
        QTest::newRow("another order") << QList<qint64>{6, 4, 2, 1, 3, 5};
        QTest::newRow("all of it") << QList<qint64>{20, 6, 4, 21, 2, 22};
        QTest::newRow("nothing left") << QList<qint64>{};
    }
    void keepsSelectionsByIdThroughAReload()
    {
        QFETCH(QList<qint64>, after);
        m_book->rowQueries.list = rows(1, 6);
        show();
        const QPersistentModelIndex four(m_model->indexOf(core::OrderId{4}));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_book->rowQueries.list.clear();
        for (const qint64 id : after)
            m_book->rowQueries.list.append(row(id, u"Order %1"_s.arg(id)));
        m_model->reload();
        settle();
        QCOMPARE(reset.count(), 0);
        QCOMPARE(m_model->rowCount(), int(after.size()));
        for (int i = 0; i < after.size(); ++i) {
            QCOMPARE(m_model->idAt(i), core::OrderId{after.at(i)});
            QCOMPARE(text(i, Column::Order), u"Order %1"_s.arg(after.at(i)));
        }
        QCOMPARE(four.isValid(), after.contains(4));
        if (four.isValid())
            QCOMPARE(m_model->idAt(four.row()), core::OrderId{4});
    }

    void showsChangedRowsInPlace()
    {
        m_book->rowQueries.list = rows(1, 3);
        show();
        QCOMPARE(text(1, Column::Status), u"Status not known"_s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_book->rowQueries.list[1].status = domain::OrderStatus::Shipped;
        m_model->reload();
        settle();
        QVERIFY(changed.count() > 0);
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(text(1, Column::Status), u"Shipped"_s);
    }

    void aChangeOfTooManyRowsIsShownAnew()
    {
        m_book->rowQueries.list = rows(1, 1000);
        show();
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        for (int i = 999; i >= 0; i -= 2)
            m_book->rowQueries.list.removeAt(i);
        m_model->reload();
        settle();
        QCOMPARE(reset.count(), 1);
        QCOMPARE(m_model->rowCount(), 500);
    }

    void tellsARowInTheBuyersWords()
    {
        domain::OrderRow earbuds = row(1, u"Wireless earbuds, white"_s);
        earbuds.number = u"8176543210987654"_s;
        earbuds.placedAt = at("2026-11-20T10:00:00Z");
        earbuds.total = domain::Money{2390, u"USD"_s};
        earbuds.status = domain::OrderStatus::AwaitingShipment;
        earbuds.nextStep = u"request_cancellation"_s;
        earbuds.deadline = at("2026-11-24T16:00:00Z");
        earbuds.deadlineKind = domain::DeadlineKind::ActBefore;
        earbuds.needsUser = true;
        earbuds.tone = domain::Tone::Attention;
        m_book->rowQueries.list = {earbuds};
        show();
        QCOMPARE(text(0, Column::Order), u"Wireless earbuds, white"_s);
        QCOMPARE(text(0, Column::Status), u"Awaiting shipment"_s);
        QCOMPARE(text(0, Column::Total), u"23.90\u00a0USD"_s);
        QCOMPARE(text(0, Column::NextStep), u"Cancel the order"_s);
        QCOMPARE(text(0, Column::Deadline), u"2 d 4 h"_s);
        const QModelIndex index = m_model->index(0, int(Column::Deadline));
        QCOMPARE(index.data(OrderTableModel::SubtitleRole).toString(),
                 u"\u2068Lucky Tech Store\u2069 · 20 Nov"_s);
        QCOMPARE(index.data(OrderTableModel::NumberRole).toString(), u"8176 5432 1098 7654"_s);
        QCOMPARE(index.data(Qt::ToolTipRole).toString(),
                 u"Act before: Tue, 24 Nov 2026, 17:00 (UTC+01:00)"_s);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"2 days 4 hours left"_s);
        QVERIFY(index.data(OrderTableModel::NeedsUserRole).toBool());
        QVERIFY(!index.data(OrderTableModel::OverdueRole).toBool());
        const double fraction = index.data(OrderTableModel::DeadlineFractionRole).toDouble();
        QVERIFY(fraction > 0.5 && fraction < 1);
        QCOMPARE(index.data(OrderTableModel::DeadlineToneRole).value<presentation::ChipTone>(),
                 presentation::ChipTone::Attention);
    }

    void aDeadlinePassesByTheClockAlone()
    {
        domain::OrderRow late = row(1, u"Cable"_s);
        late.deadline = at("2026-11-22T12:00:01Z");
        late.deadlineKind = domain::DeadlineKind::ActBefore;
        m_book->rowQueries.list = {late};
        show();
        const QModelIndex index = m_model->index(0, int(Column::Deadline));
        QVERIFY(!index.data(OrderTableModel::OverdueRole).toBool());
        m_clock.advance(1s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->refreshDeadlines();
        QCOMPARE(changed.count(), 1);
        QVERIFY(index.data(OrderTableModel::OverdueRole).toBool());
        QCOMPARE(index.data(OrderTableModel::DeadlineFractionRole).toDouble(), 1.0);
        m_clock.advance(48h);
        QCOMPARE(text(0, Column::Deadline), u"2 days late"_s);
        m_clock.advance(-(48h + 1s));
    }

    void followsTheLanguage()
    {
        domain::OrderRow one = row(1, u"Cable"_s);
        one.total = domain::Money{2390, u"USD"_s};
        m_book->rowQueries.list = {one};
        show();
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy headers(m_model.get(), &QAbstractItemModel::headerDataChanged);
        m_language.setRegional({QLocale(u"de_DE"_s), QTimeZone("Europe/Berlin")});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(headers.count(), 1);
        QCOMPARE(text(0, Column::Total), u"23,90\u00a0USD"_s);
    }

    void anOrderWithoutAnythingIsNamedAllTheSame()
    {
        domain::OrderRow bare;
        bare.id = core::OrderId{1};
        m_book->rowQueries.list = {bare};
        show();
        QCOMPARE(text(0, Column::Order), u"Order without a title"_s);
        QCOMPARE(text(0, Column::Total), QString());
        QCOMPARE(text(0, Column::Deadline), QString());
        const QModelIndex index = m_model->index(0, 0);
        QCOMPARE(index.data(OrderTableModel::DeadlineFractionRole).toDouble(), -1.0);
    }

private:
    void settle()
    {
        m_reader->runAll();
        QCoreApplication::sendPostedEvents(m_model.get());
    }
    void show()
    {
        m_model->setQuery({});
        settle();
        awaitTheRest();
    }
    void awaitTheRest()
    {
        QTRY_VERIFY(m_model->isComplete() || m_reader->waiting() > 0);
        settle();
    }
    QString text(int row, Column column) const
    {
        return m_model->index(row, int(column)).data().toString();
    }

    test::FakeClock m_clock{"2026-11-22T12:00:00Z"};
    domain::RulesLibrary m_rules;
    presentation::LanguageSetting m_language{{QLocale::c(), QTimeZone::utc()}};
    test::EnglishPlurals m_plurals;
    std::unique_ptr<test::FakeBook> m_book;
    std::unique_ptr<test::FakeBookThread> m_reader;
    std::unique_ptr<OrderTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestOrderTableModel)
#include "tst_ordertablemodel.moc"
