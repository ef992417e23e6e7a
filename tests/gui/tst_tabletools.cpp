// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QtTest>

#include "support/guistatements.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/orders/ordercolumns.h"
#include "ui/orders/ordertableview.h"
#include "ui/orders/rowmime.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using test::SessionFixture;
using Column = presentation::OrderTableModel::Column;

/** The table as a tool, over the whole program: columns, sorting, menus, copying. */
class TestTableTools final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_program = std::make_unique<SessionFixture>(true);
        QVERIFY(m_program->show());
        m_program->window().resize(1280, 800);
        QTRY_VERIFY(table()->model()->rowCount() > 3);
        table()->setFocus();
    }
    void cleanup() { m_program.reset(); }

    void severalOrdersAreSummedInTheStatusBar()
    {
        auto *label = m_program->widget<QLabel>("selectionLabel");
        QVERIFY(!label->isVisible());
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(label->isVisible());
        QTRY_VERIFY2(label->text().contains(u"USD"_s), qPrintable(label->text()));
        QVERIFY(!m_program->widget<QLabel>("ordersLabel")->isVisible());
        QCOMPARE(m_program->window().width(), 1280); // many currencies are no reason to grow
        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_VERIFY(!label->isVisible());
        QVERIFY(m_program->widget<QLabel>("ordersLabel")->isVisible());
    }

    void copiesTheSelectedRowsAsTheyAreSeen()
    {
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const QStringList lines = data->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0), u"Order\tStatus\tTotal\tNext step\tDeadline"_s);
        QVERIFY(lines.at(1).startsWith(table()->model()->index(0, 0).data().toString()));
        QVERIFY(data->hasHtml());
        QCOMPARE(data->data(u"text/csv"_s).count("\r\n"), 3);
    }

    void columnsAreChosenAndKeptByName()
    {
        auto *menu = m_program->widget<QMenu>("columnsMenu");
        QVERIFY(table()->isColumnHidden(int(Column::Seller)));
        entry(menu, u"Seller"_s)->trigger();
        QVERIFY(!table()->isColumnHidden(int(Column::Seller)));
        entry(menu, u"Total"_s)->trigger();
        QVERIFY(table()->isColumnHidden(int(Column::Total)));
        table()->setColumnWidth(int(Column::Seller), 171);
        table()->horizontalHeader()->moveSection(
            table()->horizontalHeader()->visualIndex(int(Column::Seller)), 1);
        entry(menu, u"Seller"_s)->trigger(); // its width stays known while it is away
        entry(menu, u"Seller"_s)->trigger();
        QCOMPARE(table()->columnWidth(int(Column::Seller)), 171);
        const QList<Column> shown{Column::Order, Column::Seller, Column::Status, Column::NextStep,
                                  Column::Deadline};
        QCOMPARE(table()->columns().shown(), shown);
        // Another window with the same settings, told of them by names alone.
        test::FakeKeptValues kept;
        table()->columns().save(kept);
        QCOMPARE(kept.value(u"columns/shown"_s).toStringList().mid(0, 3),
                 (QStringList{u"Order"_s, u"Seller"_s, u"Status"_s}));
        m_program->widget<QAction>("resetColumnsAction")->trigger();
        const QList<Column> first{Column::Order, Column::Status, Column::Total, Column::NextStep,
                                  Column::Deadline};
        QCOMPARE(table()->columns().shown(), first);
        table()->columns().load(kept);
        QCOMPARE(table()->columns().shown(), shown);
        QCOMPARE(table()->columnWidth(int(Column::Seller)), 171);
    }

    void aWindowThatGrowsIsNoSizeOfTheUsers()
    {
        test::FakeKeptValues kept;
        m_program->window().resize(1500, 900);
        m_program->window().resize(1024, 700);
        table()->columns().save(kept);
        for (auto it = kept.kept.cbegin(); it != kept.kept.cend(); ++it)
            QVERIFY2(!it.key().startsWith(u"columnsByHand"_s), qPrintable(it.key()));
    }

    void sortsBySeveralColumns()
    {
        auto &model = *qobject_cast<presentation::OrderTableModel *>(table()->model());
        clickHeading(Column::Status, Qt::NoModifier);
        clickHeading(Column::Total, Qt::ShiftModifier);
        clickHeading(Column::Total, Qt::ShiftModifier);
        const QList<presentation::SortKey> keys{{presentation::SortColumn::Status, false},
                                                {presentation::SortColumn::Total, true}};
        QCOMPARE(model.query().sort, keys);
        const auto spoken = [&model](Column column) {
            return model.headerData(int(column), Qt::Horizontal, Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(Column::Status), u"Status, sorted upwards, 1 of 2"_s);
        QCOMPARE(spoken(Column::Total), u"Total, sorted downwards, 2 of 2"_s);
        QCOMPARE(spoken(Column::Deadline), u"Deadline"_s);
        test::FakeKeptValues kept;
        table()->columns().save(kept);
        clickHeading(Column::Order, Qt::NoModifier);
        QCOMPARE(model.query().sort,
                 (QList<presentation::SortKey>{{presentation::SortColumn::Title}}));
        table()->columns().load(kept);
        QCOMPARE(model.query().sort, keys);
    }

    void aCompactTableHasLowRows()
    {
        const int before = table()->rowHeight(0);
        m_program->widget<QAction>("compactAction")->trigger();
        QVERIFY(table()->rowHeight(0) < before * 3 / 4);
        QCOMPARE(m_program->window().density().density(), ui::Density::Compact);
        m_program->window().density().setDensity(ui::Density::Comfortable); // as a dialog does
        QCOMPARE(table()->rowHeight(0), before);
        QVERIFY(m_program->widget<QAction>("comfortableAction")->isChecked());
    }

    void theMenuKeyOffersWhatTheOrderMenuDoes()
    {
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QCoreApplication::sendEvent(table(), &key);
        QTRY_VERIFY(m_program->widget<QMenu>("tableMenu"));
        auto *menu = m_program->widget<QMenu>("tableMenu");
        QTRY_VERIFY(menu->isVisible());
        for (QAction *action : m_program->window().menu(ui::MainWindow::MenuName::Order).actions())
            QVERIFY(menu->actions().contains(action));
        QVERIFY(menu->actions().contains(m_program->widget<QAction>("copyAction")));
        menu->close();
    }

    void aDragMakesItsFileOnlyWhenItIsAskedFor()
    {
        QTemporaryDir folder;
        presentation::CopiedRows rows{u"text"_s, "a,b\r\n", u"<table></table>"_s, 1};
        {
            ui::RowMime data(rows, folder);
            QCOMPARE(data.text(), rows.text);
            QCOMPARE(data.html(), rows.html);
            QCOMPARE(data.data(u"text/csv"_s), rows.csv);
            QVERIFY(QDir(folder.path()).isEmpty());
            QVERIFY(data.hasUrls());
            QCOMPARE(data.urls().size(), 1);
            const QString path = data.urls().first().toLocalFile();
            QVERIFY(path.startsWith(folder.path()) && path.endsWith(u"/orders.csv"_s));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), rows.csv);
            QCOMPARE(data.urls().first().toLocalFile(), path); // made once
        }
        ui::RowMime another(rows, folder);
        QVERIFY(!another.urls().isEmpty());
    }

private:
    [[nodiscard]] ui::OrderTableView *table() const { return &m_program->window().table(); }
    static QAction *entry(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    void clickHeading(Column column, Qt::KeyboardModifiers modifiers)
    {
        auto *header = table()->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(int(column)) + 30, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
    }

    std::unique_ptr<SessionFixture> m_program;
};

RECOURSE_WINDOW_TEST(TestTableTools)
#include "tst_tabletools.moc"
