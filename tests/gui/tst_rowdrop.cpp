// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QUrl>
#include <QtTest>

#include "presentation/grouplistmodel.h"
#include "storage/sqlitebook.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/common/messagebar.h"
#include "ui/evidence/dropdialog.h"
#include "ui/evidence/planner.h"
#include "ui/import/importdialog.h"
#include "ui/orders/ordertableview.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using domain::Group;
using presentation::GroupListModel;
using test::SessionFixture;

/** Files that fall on the table of orders, through the real window, and the groups that tell of
 * evidence. */
class TestRowDrop final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_program;
    QTemporaryDir m_files;
    core::OrderId m_order, m_other;

    ui::OrderTableView *table() const
    {
        return m_program->widget<ui::OrderTableView>(names::kOrderTable);
    }
    ui::EvidencePlanner *planner() const
    {
        return m_program->widget<ui::EvidencePlanner>("evidencePlanner");
    }
    /** Names of the files that the tab shows. */
    QStringList shown() const
    {
        QStringList found;
        for (auto *row : planner()->findChildren<ui::EvidenceFileRow *>()) {
            if (row->isVisible())
                found.append(row->view().name);
        }
        found.sort();
        return found;
    }
    QString file(const QString &name) const
    {
        QFile made(m_files.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write("of " + name.toUtf8()) < 4)
            qFatal("The file of the test could not be written");
        return made.fileName();
    }
    QPoint middleOf(core::OrderId id) const
    {
        const auto *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(presentation::OrderTableModel::IdRole).value<core::OrderId>() != id)
                continue;
            table()->scrollTo(index);
            return table()->visualRect(index).center();
        }
        return {};
    }
    QPoint besideTheRows() const
    {
        return {table()->viewport()->width() / 2, table()->viewport()->height() - 3};
    }
    /** Held there, and let go where `released`. */
    bool drag(const QStringList &files, QPoint at, bool released = true) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
        QWidget *on = table()->viewport();
        QDragEnterEvent enter(at, actions, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &enter);
        QDragMoveEvent move(at, actions, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &move);
        if (!released || !enter.isAccepted() || !move.isAccepted())
            return enter.isAccepted() && move.isAccepted();
        QDropEvent dropped(at, actions, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &dropped);
        return dropped.isAccepted();
    }
    void press(const char *button) const
    {
        auto *dialog = SessionFixture::reach<ui::DropDialog>();
        QVERIFY(dialog);
        auto *asked = dialog->findChild<QPushButton *>(QLatin1String(button));
        asked->setFocus();
        QTest::keyClick(asked, Qt::Key_Space);
        QTRY_VERIFY(!SessionFixture::dialog<ui::DropDialog>());
    }
    GroupListModel *groups() const
    {
        return qobject_cast<GroupListModel *>(
            m_program->widget<QListView>(names::kGroupList)->model());
    }
    qint64 countOf(Group group) const
    {
        return groups()->indexOf(group).data(GroupListModel::CountRole).toLongLong();
    }
    void choose(Group group) const
    {
        m_program->widget<QListView>(names::kGroupList)->setCurrentIndex(groups()->indexOf(group));
    }

private slots:
    void init()
    {
        m_program = std::make_unique<SessionFixture>(true);
        {
            const auto book = storage::SqliteBook::open(m_program->session->bookPath(),
                                                        storage::SqliteBook::Access::Read);
            QVERIFY(book);
            const auto idOf = [&](const QString &number) {
                return (*book)->orders().find(u"aliexpress"_s, number).value().value();
            };
            m_order = idOf(u"8176540004947654"_s);
            m_other = idOf(u"8176540003387654"_s);
        }
        QVERIFY(m_program->show());
        QTRY_VERIFY(table()->model()->rowCount() > 10);
        QTRY_VERIFY(countOf(Group::All) > 10);
        m_program->window().selectOrder(m_other);
        QTRY_COMPARE(m_program->window().currentOrder(), m_other);
    }
    void cleanup() { m_program.reset(); }

    /** Money Manager EX: a file is attached through five dialogs. Here it is one drop. */
    void notTooManyClicksFromTheRowToTheKeptFile()
    {
        const QPoint at = middleOf(m_order);
        QVERIFY(drag({file(u"b.jpg"_s)}, at, false));
        QCOMPARE(table()->rowUnderFiles(), table()->rowAt(at.y())); // is seen before one lets go
        QVERIFY(drag({file(u"a.jpg"_s), file(u"b.mp4"_s)}, at));
        QCOMPARE(table()->rowUnderFiles(), -1);
        QCOMPARE(m_program->window().currentOrder(), m_order);
        QTRY_COMPARE(shown(), (QStringList{u"a.jpg"_s, u"b.mp4"_s}));
        QVERIFY(!SessionFixture::dialog<ui::DropDialog>());
        QVERIFY(QFile::exists(m_files.filePath(u"a.jpg"_s))); // it was only read
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(shown(), QStringList());
    }

    /** Money Manager EX #5697: no way to find what has an attachment, or lacks one. */
    void aFilterByWhatHasEvidenceAndByWhatLacksIt()
    {
        QTRY_COMPARE(countOf(Group::HasEvidence), 0);
        QTRY_COMPARE(countOf(Group::EvidenceMissing), 0);
        QVERIFY(drag({file(u"a.jpg"_s)}, middleOf(m_order)));
        QTRY_COMPARE(countOf(Group::HasEvidence), 1);
        QCOMPARE(countOf(Group::EvidenceMissing), 0);
        auto *choice = planner()->findChild<QComboBox *>(u"problemChoice"_s);
        QTRY_VERIFY(choice->isVisible() && choice->findText(u"The size differs"_s) > 0);
        choice->setFocus();
        while (choice->currentText() != u"The size differs"_s)
            QTest::keyClick(choice, Qt::Key_Down);
        QTRY_COMPARE(countOf(Group::EvidenceMissing), 1);
        choose(Group::EvidenceMissing);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        choose(Group::HasEvidence);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(m_program->window().currentOrder(), m_order);
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(countOf(Group::HasEvidence), 0);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QCOMPARE(countOf(Group::EvidenceMissing), 1);
    }

    void whatMayHoldOrdersIsAskedAbout()
    {
        const QStringList files{file(u"a.jpg"_s), file(u"orders.csv"_s)};
        QVERIFY(drag(files, middleOf(m_order)));
        auto *dialog = SessionFixture::reach<ui::DropDialog>();
        QVERIFY(dialog);
        const QString question = dialog->findChild<QLabel *>(u"questionLabel"_s)->text();
        QVERIFY(question.contains(u"orders.csv"_s) && !question.contains(u"a.jpg"_s));
        QCOMPARE(dialog->findChild<QLabel *>(u"othersLabel"_s)->text(),
                 u"1 other file will be kept as evidence of this order either way."_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!SessionFixture::dialog<ui::DropDialog>());
        QCOMPARE(m_program->window().currentOrder(), m_other); // nothing came of it

        QVERIFY(drag(files, middleOf(m_order)));
        press("evidenceButton");
        QTRY_COMPARE(shown(), (QStringList{u"a.jpg"_s, u"orders.csv"_s}));
        QVERIFY(!SessionFixture::dialog<ui::ImportDialog>());

        QVERIFY(drag(files, middleOf(m_other)));
        press("importButton");
        auto *import = SessionFixture::reach<ui::ImportDialog>();
        QVERIFY(import);
        import->close();
        QTRY_COMPARE(shown(), QStringList{u"a.jpg"_s});
        QCOMPARE(m_program->window().currentOrder(), m_other);
    }

    void whatFallsBesideTheRowsIsAnImport()
    {
        m_program->widget<QLineEdit>(names::kSearchField)->setText(u"8176540004947654"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(drag({file(u"orders.csv"_s)}, besideTheRows(), false));
        QCOMPARE(table()->rowUnderFiles(), -1);
        QVERIFY(drag({file(u"orders.csv"_s)}, besideTheRows()));
        auto *import = SessionFixture::reach<ui::ImportDialog>();
        QVERIFY(import);
        import->close();
    }

    void aBookIsOpenedWhateverIsUnderIt()
    {
        QSignalSpy opened(&m_program->window(), &ui::MainWindow::bookDropped);
        QVERIFY(drag({m_files.filePath(u"other.recourse"_s)}, middleOf(m_order), false));
        QCOMPARE(table()->rowUnderFiles(), -1);
        QVERIFY(drag({m_files.filePath(u"other.recourse"_s)}, middleOf(m_order)));
        QCOMPARE(opened.count(), 1);
    }

    void whatIsInTheTrashIsGivenNothing()
    {
        table()->setFocus();
        QVERIFY(m_program->press(Qt::Key_Delete));
        QTRY_COMPARE(countOf(Group::Trash), 1);
        choose(Group::Trash);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(drag({file(u"a.jpg"_s)}, middleOf(m_other), false));
        QCOMPARE(table()->rowUnderFiles(), -1);
    }
};

QTEST_MAIN(TestRowDrop)
#include "tst_rowdrop.moc"
