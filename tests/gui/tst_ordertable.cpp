// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include "support/englishplurals.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/windowfixture.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using Model = presentation::OrderTableModel;
namespace names = recourse::test::names;

// The table of the real window: what is selected, where one looks, columns and sorting.

class TestOrderTable final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_plurals);
        m_theme = std::make_unique<ui::Theme>(*qApp);
    }
    void init()
    {
        const core::Instant now = test::FakeClock(test::WindowFixture::kNow).now();
        m_fixture = std::make_unique<test::WindowFixture>(*m_theme, test::SomeOrders(now).all());
        QVERIFY(m_fixture->show({1280, 800}));
    }
    void cleanup() { m_fixture.reset(); }

    void severalOrdersAreSelectedByMouseAndKeyboard()
    {
        QSignalSpy changed(window(), &ui::MainWindow::selectedOrdersChanged);
        QCOMPARE(window()->selectedOrders(), ids({0}));
        click(1, Qt::NoModifier);
        click(3, Qt::ControlModifier);
        QCOMPARE(window()->selectedOrders(), ids({1, 3}));
        click(3, Qt::NoModifier);
        click(5, Qt::ShiftModifier);
        QCOMPARE(window()->selectedOrders(), ids({3, 4, 5}));
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(window()->selectedOrders(), ids({3, 4, 5, 6}));
        QCOMPARE(window()->currentOrder(), ids({6}).first());
        table()->selectAll();
        QCOMPARE(window()->selectedOrders().size(), 8);
        QVERIFY(changed.count() >= 4);
    }

    void theyStaySelectedWhenTheTableIsSorted()
    {
        const auto chosen = choose({1, 3});
        m_fixture->table.sort(0, Qt::DescendingOrder);
        QTRY_VERIFY(m_fixture->table.isComplete());
        QTRY_COMPARE(sorted(window()->selectedOrders()), sorted(chosen));
        QCOMPARE(window()->currentOrder(), chosen.last());
    }

    void aFilterAndItsEndGiveTheSelectionBack()
    {
        const auto kettle = m_fixture->idOf(u"8176543210887766"_s);
        const auto cable = m_fixture->idOf(u"8176543210554321"_s);
        const auto knife = m_fixture->idOf(u"8176543210119988"_s);
        const auto chosen = choose({rowOf(kettle), rowOf(cable), rowOf(knife)});
        search(u"k"_s, 8); // the whole book is called something with k, or sold by such a store
        search(u"knife"_s, 1);
        QCOMPARE(window()->selectedOrders(), QList{knife});
        QCOMPARE(window()->currentOrder(), knife);
        search({}, 8);
        QTRY_COMPARE(sorted(window()->selectedOrders()), sorted(chosen));
        search(u"lamp"_s, 1); // none of them: what is shown is what is selected
        QCOMPARE(window()->selectedOrders(), ids({0}));
        search({}, 8);
        QCOMPARE(window()->selectedOrders().size(), 1);
    }

    void theyStaySelectedWhenOthersVanish()
    {
        const auto chosen = choose({1, 3, 4});
        remove(ids({0, 2, 7}));
        QTRY_COMPARE(table()->model()->rowCount(), 5);
        QCOMPARE(window()->selectedOrders(), chosen);
        QCOMPARE(window()->currentOrder(), chosen.last());
    }

    void whereOneOfThemVanishesTheOthersStay()
    {
        const auto chosen = choose({1, 3, 4});
        remove({chosen.last()}); // the current one
        QTRY_COMPARE(table()->model()->rowCount(), 7);
        QCOMPARE(window()->selectedOrders(), chosen.first(2));
        QCOMPARE(window()->currentOrder(), chosen.at(1));
        QTRY_COMPARE(m_fixture->detail.id(), chosen.at(1));
    }

    void whereTheOnlyOneVanishesTheNextTakesItsPlace()
    {
        choose({3});
        const auto next = ids({4});
        remove(ids({3}));
        QTRY_COMPARE(table()->model()->rowCount(), 7);
        QCOMPARE(window()->selectedOrders(), next);
        QCOMPARE(window()->currentOrder(), next.first());
        remove(ids({4, 5, 6, 3}));
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(window()->currentOrder(), ids({2}).first());
        remove(ids({0, 1, 2}));
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QCOMPARE(window()->selectedOrders(), QList<core::OrderId>());
        QTRY_VERIFY(!m_fixture->detail.id().isValid());
    }

    void whatOneLooksAtStaysInItsPlace()
    {
        addOrders(200);
        QTRY_COMPARE(table()->model()->rowCount(), 208);
        auto *bar = table()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 100); // the view has laid out the new rows
        bar->setValue(100);
        const auto top = m_fixture->table.idAt(table()->rowAt(0));
        remove(ids({0, 3, 5, 7, 9, 207}));
        QTRY_COMPARE(table()->model()->rowCount(), 202);
        QCOMPARE(m_fixture->table.idAt(table()->rowAt(0)), top);
        // Every second one: more than the model tells row by row.
        QList<core::OrderId> many;
        for (int row = 0; row < 202; row += 1) {
            if (m_fixture->table.idAt(row) != top && row % 2 == 0)
                many.append(m_fixture->table.idAt(row));
        }
        const int left = 202 - int(many.size());
        remove(many);
        QTRY_COMPARE(table()->model()->rowCount(), left);
        QCOMPARE(m_fixture->table.idAt(table()->rowAt(0)), top);
    }

    /** In the whole list every second order is selected: too many places to be ranges. */
    void scatteredSelectionIsKeptAndChangesAsAnyOther()
    {
        addOrders(1200);
        search(u"lantern"_s, 600);
        table()->selectAll();
        auto chosen = window()->selectedOrders();
        QCOMPARE(chosen.size(), 600);
        m_fixture->table.sortBy({{presentation::SortColumn::Number}});
        search({}, 1208);
        QCOMPARE(sorted(window()->selectedOrders()), sorted(chosen));
        QVERIFY(inOrderOfRows(window()->selectedOrders()));

        // Wherever one looks, what is painted as selected is what is selected.
        auto *bar = table()->verticalScrollBar();
        for (const int place : {0, 300, 700, bar->maximum()}) {
            bar->setValue(place);
            verifyPainted();
        }

        // One more and one less, far from each other.
        const auto toggle = [&](int row) {
            bar->setValue(row);
            const auto id = m_fixture->table.idAt(row);
            click(row, Qt::ControlModifier);
            if (!chosen.removeOne(id))
                chosen.append(id);
            QCOMPARE(sorted(window()->selectedOrders()), sorted(chosen));
            verifyPainted();
        };
        toggle(200);
        toggle(901);
        toggle(201);
        toggle(200);

        m_fixture->table.sort(0, Qt::DescendingOrder);
        QTRY_VERIFY(m_fixture->table.isComplete());
        QCOMPARE(sorted(window()->selectedOrders()), sorted(chosen));
        m_fixture->table.sortBy({{presentation::SortColumn::Number}});
        QTRY_VERIFY(m_fixture->table.isComplete());
        QCOMPARE(sorted(window()->selectedOrders()), sorted(chosen));

        const auto gone = chosen.takeLast();
        remove({gone});
        QTRY_COMPARE(table()->model()->rowCount(), 1207);
        QCOMPARE(sorted(window()->selectedOrders()), sorted(chosen));

        bar->setValue(500);
        click(501, Qt::NoModifier);
        QCOMPARE(window()->selectedOrders(), ids({501}));
        click(504, Qt::ShiftModifier);
        QCOMPARE(window()->selectedOrders(), ids({501, 502, 503, 504}));
        bar->setValue(0);
        verifyPainted();
    }

    void selectingEverythingCopiesNoList()
    {
        addOrders(100);
        QTRY_COMPARE(table()->model()->rowCount(), 108);
        table()->selectAll();
        QVERIFY(window()->selectedOrders().isSharedWith(m_fixture->table.ids()));
        m_fixture->table.sort(0, Qt::DescendingOrder);
        QTRY_VERIFY(m_fixture->table.isComplete());
        QVERIFY(window()->selectedOrders().isSharedWith(m_fixture->table.ids()));
    }

private:
    [[nodiscard]] ui::MainWindow *window() const { return m_fixture->window.get(); }
    [[nodiscard]] QTableView *table() const
    {
        return window()->findChild<QTableView *>(QLatin1String(names::kOrderTable));
    }
    void click(int row, Qt::KeyboardModifiers modifiers)
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    QList<core::OrderId> choose(const QList<int> &rows)
    {
        for (const int row : rows)
            click(row, row == rows.first() ? Qt::NoModifier : Qt::ControlModifier);
        QList<int> upwards(rows);
        std::sort(upwards.begin(), upwards.end());
        const auto chosen = window()->selectedOrders();
        if (chosen != ids(upwards))
            qFatal("The rows were not selected");
        return chosen;
    }
    [[nodiscard]] QList<core::OrderId> ids(const QList<int> &rows) const
    {
        QList<core::OrderId> found;
        for (const int row : rows)
            found.append(m_fixture->table.idAt(row));
        return found;
    }
    [[nodiscard]] int rowOf(core::OrderId id) const { return m_fixture->table.indexOf(id).row(); }
    /** The rows on the screen are selected as far as their orders are. */
    void verifyPainted() const
    {
        const auto chosen = window()->selectedOrders();
        const int bottom = table()->rowAt(table()->viewport()->height() - 1);
        const int last = bottom < 0 ? table()->model()->rowCount() - 1 : bottom;
        for (int row = table()->rowAt(0); row <= last; ++row)
            QCOMPARE(table()->selectionModel()->isSelected(table()->model()->index(row, 0)),
                     chosen.contains(m_fixture->table.idAt(row)));
    }
    [[nodiscard]] bool inOrderOfRows(const QList<core::OrderId> &orders) const
    {
        return std::is_sorted(orders.cbegin(), orders.cend(),
                              [this](auto a, auto b) { return rowOf(a) < rowOf(b); });
    }
    static QList<core::OrderId> sorted(QList<core::OrderId> list)
    {
        std::sort(list.begin(), list.end());
        return list;
    }
    void search(const QString &text, int found)
    {
        auto query = m_fixture->table.query();
        query.search = text;
        m_fixture->table.setQuery(query);
        QTRY_COMPARE(table()->model()->rowCount(), found);
        QTRY_VERIFY(m_fixture->table.isComplete());
    }
    void remove(const QList<core::OrderId> &orders)
    {
        for (const core::OrderId id : orders)
            QVERIFY(m_fixture->book->orders().remove(id).has_value());
        m_fixture->table.reload();
    }
    void addOrders(int count)
    {
        const services::AssessmentService assessing(m_fixture->rules);
        const core::Instant now = m_fixture->clock.now();
        const auto done = m_fixture->book->transaction([&]() -> domain::Stored<void> {
            for (int i = 0; i < count; ++i) {
                domain::Order order = test::SomeOrders(now).all().first();
                order.number = QString::number(9000000000000000 + i);
                order.note = i % 2 == 0 ? u"lantern"_s : QString();
                const auto id = m_fixture->book->orders().insert(order);
                if (!id)
                    return core::failure(id.error());
                if (const auto put = assessing.refresh(*m_fixture->book, *id, order, now); !put)
                    return put;
            }
            return {};
        });
        QVERIFY(done.has_value());
        m_fixture->table.reload();
    }

    test::EnglishPlurals m_plurals;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<test::WindowFixture> m_fixture;
};

RECOURSE_WINDOW_TEST(TestOrderTable)
#include "tst_ordertable.moc"
