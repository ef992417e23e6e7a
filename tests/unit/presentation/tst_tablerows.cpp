// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "formats/csvtable.h"
#include "presentation/orderscopy.h"
#include "presentation/selectionpresenter.h"
#include "support/englishplurals.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::CopiedRows;
using presentation::OrdersCopy;
using presentation::SelectionPresenter;
using Column = presentation::OrderTableModel::Column;

/** What is done with many rows at once: summing and copying. */
class TestTableRows final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_book = std::make_unique<test::FakeBook>();
        m_reader = std::make_unique<test::FakeBookThread>(*m_book);
        QCoreApplication::installTranslator(&m_plurals);
        m_language.setRegional(
            {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")});
    }

    void oneOrderIsNoSum()
    {
        add(100, u"USD"_s);
        SelectionPresenter selection(*m_reader, m_language);
        selection.setOrders(ids(1));
        QCOMPARE(selection.text(), QString());
        selection.setOrders({});
        QCOMPARE(selection.text(), QString());
        QCOMPARE(m_reader->waiting(), std::size_t(0));
    }

    void currenciesAreNeverAdded()
    {
        add(2390, u"USD"_s);
        add(815, u"USD"_s);
        add(1200, u"EUR"_s);
        SelectionPresenter selection(*m_reader, m_language);
        selection.setOrders(ids(2));
        QCOMPARE(selection.text(), u"2 orders selected"_s);
        settle(selection);
        QCOMPARE(selection.text(), u"2 orders selected, together 32.05\u00a0USD"_s);
        selection.setOrders(ids(3));
        settle(selection);
        QCOMPARE(selection.text(),
                 u"3 orders selected, together 12.00\u00a0EUR and 32.05\u00a0USD"_s);
    }

    void whatIsNotKnownIsSaid()
    {
        add(100, u"USD"_s);
        add(100, u"USD"_s);
        m_book->rowQueries.list[1].total.reset();
        SelectionPresenter selection(*m_reader, m_language);
        selection.setOrders(ids(2));
        settle(selection);
        QCOMPARE(selection.text(),
                 u"2 orders selected, together 1.00\u00a0USD, without 1 of unknown total"_s);
    }

    void aSumThatDoesNotFitIsNotSaid()
    {
        add(std::numeric_limits<qint64>::max(), u"USD"_s);
        add(1, u"USD"_s);
        SelectionPresenter selection(*m_reader, m_language);
        selection.setOrders(ids(2));
        settle(selection);
        QCOMPARE(selection.text(), u"2 orders selected"_s);
    }

    void aNewerSelectionVoidsTheOlderSum()
    {
        for (int i = 0; i < 600; ++i) // three slices
            add(1, u"USD"_s);
        SelectionPresenter selection(*m_reader, m_language);
        selection.setOrders(ids(600));
        QTRY_COMPARE(m_reader->waiting(), std::size_t(1));
        m_reader->runNext();
        QCoreApplication::sendPostedEvents();
        selection.setOrders(ids(2));
        settle(selection);
        QCOMPARE(selection.text(), u"2 orders selected, together 0.02\u00a0USD"_s);
        selection.setOrders(ids(600));
        settle(selection);
        QCOMPARE(selection.text(), u"600 orders selected, together 6.00\u00a0USD"_s);
    }

    void copiesWhatTheTableShows()
    {
        add(2390, u"USD"_s);
        add(815, u"USD"_s);
        auto &rows = m_book->rowQueries.list;
        rows[0].title = u"Cable, 1 m\tbraided \"fast\" <b>"_s;
        rows[0].number = u"8176543210987654"_s;
        rows[1].title = u"=HYPERLINK(\"http://x\")"_s;
        const CopiedRows copied = copy(ids(2), {Column::Number, Column::Order, Column::Total});
        QCOMPARE(copied.count, 2);
        QCOMPARE(copied.text,
                 u"Order number\tOrder\tTotal\n"
                 "8176 5432 1098 7654\tCable, 1 m braided \"fast\" <b>\t23.90\u00a0USD\n"
                 "\t=HYPERLINK(\"http://x\")\t8.15\u00a0USD\n"_s);
        QCOMPARE(
            copied.csv,
            QByteArray(
                "Order number,Order,Total\r\n"
                "8176 5432 1098 7654,\"Cable, 1 m\tbraided \"\"fast\"\" <b>\",23.90\u00a0USD\r\n"
                ",\"'=HYPERLINK(\"\"http://x\"\")\",8.15\u00a0USD\r\n"));
        QVERIFY(copied.html.contains(u"&lt;b&gt;</td>"_s));
        QVERIFY(!copied.html.contains(u"<b>"_s));
        QCOMPARE(copied.html.count(u"<tr>"_s), 3);
    }

    void copiesManyOrdersASliceAtATime()
    {
        for (int i = 0; i < 600; ++i)
            add(i, u"USD"_s);
        const CopiedRows copied = copy(ids(600), {Column::Total});
        QCOMPARE(copied.count, 600);
        QCOMPARE(copied.text.count(u'\n'), 601);
        QVERIFY(copied.text.endsWith(u"5.99\u00a0USD\n"_s));
        QCOMPARE(m_book->rowQueries.rowsAsked, 3);
        OrdersCopy copying(sources(), &formats::csvTable);
        QVERIFY(!copying.now(ids(600), {Column::Total}).has_value());
        QCOMPARE(copying.now(ids(3), {Column::Total})->count, 3);
    }

    void aBookThatCannotBeReadCopiesNothing()
    {
        add(1, u"USD"_s);
        m_book->rowQueries.failing = true;
        OrdersCopy copying(sources(), &formats::csvTable);
        QSignalSpy copied(&copying, &OrdersCopy::copied);
        copying.copy(ids(1), {Column::Total});
        for (int i = 0; i < 5; ++i)
            step();
        QCOMPARE(copied.count(), 0);
        QCOMPARE(m_book->rowQueries.rowsAsked, 3); // an interrupted one is tried again
    }

private:
    void add(qint64 minor, const QString &currency)
    {
        domain::OrderRow row;
        row.id = core::OrderId{m_book->rowQueries.list.size() + 1};
        row.title = u"Order"_s;
        row.total = domain::Money{minor, currency};
        m_book->rowQueries.list.append(row);
    }
    static QList<core::OrderId> ids(int count)
    {
        QList<core::OrderId> made;
        for (int i = 1; i <= count; ++i)
            made.append(core::OrderId{i});
        return made;
    }
    void step()
    {
        m_reader->runAll();
        QCoreApplication::sendPostedEvents();
    }
    void settle(SelectionPresenter &selection)
    {
        QSignalSpy changed(&selection, &SelectionPresenter::changed);
        while (changed.isEmpty()) {
            QTRY_VERIFY(m_reader->waiting() > 0);
            step();
        }
    }
    [[nodiscard]] presentation::OrderTableModel::Sources sources()
    {
        return {m_book->rowQueries, *m_reader, m_rules, m_clock, m_language};
    }
    CopiedRows copy(const QList<core::OrderId> &orders, const QList<Column> &columns)
    {
        OrdersCopy copying(sources(), &formats::csvTable);
        QSignalSpy copied(&copying, &OrdersCopy::copied);
        copying.copy(orders, columns);
        for (int i = 0; i < 10 && copied.isEmpty(); ++i)
            step();
        return copied.isEmpty() ? CopiedRows() : copied.at(0).at(0).value<CopiedRows>();
    }

    test::FakeClock m_clock{"2026-11-22T12:00:00Z"};
    domain::RulesLibrary m_rules;
    presentation::LanguageSetting m_language{{QLocale::c(), QTimeZone::utc()}};
    test::EnglishPlurals m_plurals;
    std::unique_ptr<test::FakeBook> m_book;
    std::unique_ptr<test::FakeBookThread> m_reader;
};

QTEST_GUILESS_MAIN(TestTableRows)
#include "tst_tablerows.moc"
