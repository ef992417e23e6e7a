// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "presentation/grouplistmodel.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/common/messagebar.h"
#include "ui/edit/mergedialog.h"
#include "ui/edit/namedialog.h"
#include "ui/edit/notedialog.h"
#include "ui/edit/orderform.h"
#include "ui/edit/tagsdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using presentation::Group;
using presentation::GroupListModel;
using test::SessionFixture;

/** Orders are edited through the real window of the composed program, by keyboard. */
class TestOrderEditing final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_program = std::make_unique<SessionFixture>(true);
        QVERIFY(m_program->show());
        QTRY_VERIFY(table()->model()->rowCount() > 10);
        QTRY_VERIFY(m_program->window().currentOrder().isValid());
        m_all = table()->model()->rowCount();
        QTRY_COMPARE(countOf(Group::All), m_all);
        table()->setFocus();
    }
    void cleanup() { m_program.reset(); }

    void severalGoToTheTrashAndComeBack()
    {
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(m_program->window().selectedOrders().size(), 3);
        QVERIFY(m_program->press(Qt::Key_Delete));
        QTRY_COMPARE(said(), u"3 orders moved to the trash."_s);
        QTRY_COMPARE(table()->model()->rowCount(), m_all - 3);
        QTRY_COMPARE(countOf(Group::Trash), 3);
        QCOMPARE(action("undoAction")->text(), u"Undo move of 3 orders to the trash"_s);

        choose(Group::Trash);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QPushButton *restore = nullptr;
        QTRY_VERIFY((restore = m_program->window().findChild<QPushButton *>(u"restoreButton"_s))
                    && restore->isVisible());
        QVERIFY(label("keptLabel").startsWith(u"This order has been in the trash since "_s));
        QVERIFY(m_program->widget<QWidget>("verdictCard")->isHidden());
        QVERIFY(m_program->widget<QWidget>("whatIfBar")->isHidden());
        restore->setFocus();
        QTest::keyClick(restore, Qt::Key_Space);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_COMPARE(countOf(Group::All), m_all - 2);

        // Emptied, and even that can be undone and done again.
        QTRY_VERIFY(action("emptyTrashAction")->isEnabled());
        action("emptyTrashAction")->trigger();
        QTRY_VERIFY(question());
        QPushButton *accept = nullptr;
        for (auto *button : question()->findChildren<QPushButton *>()) {
            if (button->text().contains(u"Remove 2 orders"_s))
                accept = button;
        }
        QVERIFY(accept);
        accept->click();
        QTRY_COMPARE(said(), u"The trash is empty: 2 orders removed."_s);
        QTRY_COMPARE(countOf(Group::Trash), 0);
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(countOf(Group::Trash), 2);
        QTRY_VERIFY(action("redoAction")->isEnabled());
        QCOMPARE(action("redoAction")->text(), u"Redo emptying of the trash with 2 orders"_s);
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier));
        QTRY_COMPARE(countOf(Group::Trash), 0);
    }

    void theArchiveIsOutOfTheWay()
    {
        action("archiveAction")->trigger();
        QTRY_COMPARE(said(), u"1 order archived."_s);
        QTRY_COMPARE(table()->model()->rowCount(), m_all - 1);
        choose(Group::Archive);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_VERIFY(label("keptLabel").startsWith(u"This order is in the archive"_s));
        QTRY_VERIFY(action("unarchiveAction")->isEnabled());
        action("unarchiveAction")->trigger();
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QTRY_COMPARE(countOf(Group::All), m_all);
    }

    void noteAndTagsAreTyped()
    {
        QVERIFY(m_program->press(Qt::Key_E, Qt::ControlModifier));
        auto *note = m_program->reach<ui::NoteDialog>();
        QVERIFY(note);
        QTest::keyClicks(note->findChild<QPlainTextEdit *>(u"noteEdit"_s), u"for Ann"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(said(), u"The note is kept."_s);

        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(m_program->window().selectedOrders().size(), 2);
        QVERIFY(m_program->press(Qt::Key_T, Qt::ControlModifier));
        auto *tags = m_program->reach<ui::TagsDialog>();
        QVERIFY(tags);
        auto *field = tags->findChild<QLineEdit *>(u"tagEdit"_s);
        QTRY_VERIFY(tags->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
        QTest::keyClicks(field, u"repair"_s);
        QTest::keyClick(field, Qt::Key_Return); // adds
        QCOMPARE(field->text(), QString());
        QTest::keyClick(field, Qt::Key_Return); // saves
        QTRY_COMPARE(said(), u"The tags of 2 orders are changed."_s);
        auto *groups = dynamic_cast<GroupListModel *>(list()->model());
        QTRY_VERIFY(groups->indexOfTag(u"repair"_s).isValid());
        QCOMPARE(groups->indexOfTag(u"repair"_s).data(GroupListModel::CountRole).toInt(), 2);
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_VERIFY(!groups->indexOfTag(u"repair"_s).isValid());
    }

    void aTypedTagIsCompletedFromTheBook()
    {
        QVERIFY(m_program->press(Qt::Key_T, Qt::ControlModifier));
        auto *tags = m_program->reach<ui::TagsDialog>();
        QVERIFY(tags);
        QTRY_VERIFY(tags->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
        auto *field = tags->findChild<QLineEdit *>(u"tagEdit"_s);
        QTest::keyClicks(field, u"birt"_s);
        QCOMPARE(field->text(), u"birthday"_s);
        QTest::keyClick(tags, Qt::Key_Escape);
    }

    void aViewBecomesAGroupOfOnesOwn()
    {
        auto *search = m_program->widget<QLineEdit>(names::kSearchField);
        QTest::keyClicks(search, u"lamp"_s);
        QTRY_VERIFY(table()->model()->rowCount() < m_all);
        const int found = table()->model()->rowCount();
        action("saveViewAction")->trigger();
        auto *name = m_program->reach<ui::NameDialog>();
        QVERIFY(name);
        auto *field = name->findChild<QLineEdit *>(u"nameEdit"_s);
        QCOMPARE(field->text(), u"lamp"_s);
        QTest::keyClicks(field, u"All lamps"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(groups().indexOfFilter(u"All lamps"_s).isValid());
        QCOMPARE(groups().indexOfFilter(u"All lamps"_s).data(GroupListModel::CountRole).toInt(),
                 found);
        // Gone to and left again, it brings its search and takes it away.
        search->clear();
        QTRY_COMPARE(table()->model()->rowCount(), m_all);
        list()->setCurrentIndex(groups().indexOfFilter(u"All lamps"_s));
        QTRY_COMPARE(table()->model()->rowCount(), found);
        QCOMPARE(search->text(), u"lamp"_s);
        QVERIFY(action("removeGroupAction")->isEnabled());
        list()->setCurrentIndex(groups().indexOf(Group::All));
        QTRY_COMPARE(table()->model()->rowCount(), m_all);
        QCOMPARE(search->text(), QString());
        QVERIFY(!action("removeGroupAction")->isEnabled());

        list()->setCurrentIndex(groups().indexOfFilter(u"All lamps"_s));
        action("renameGroupAction")->trigger();
        auto *other = m_program->reach<ui::NameDialog>();
        QVERIFY(other);
        QTest::keyClicks(other->findChild<QLineEdit *>(u"nameEdit"_s), u"Lights"_s);
        QTest::keyClick(other->findChild<QLineEdit *>(u"nameEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(groups().indexOfFilter(u"Lights"_s).isValid());
        QVERIFY(!groups().indexOfFilter(u"All lamps"_s).isValid());
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_VERIFY(groups().indexOfFilter(u"All lamps"_s).isValid());
        list()->setCurrentIndex(groups().indexOfFilter(u"All lamps"_s));
        action("removeGroupAction")->trigger();
        QTRY_VERIFY(!groups().indexOfFilter(u"All lamps"_s).isValid());
        QTRY_VERIFY(list()->currentIndex().isValid());
    }

    void anOrderThatIsThereTwiceIsMadeOne()
    {
        // Entered by hand, and then there with its number too.
        auto *search = m_program->widget<QLineEdit>(names::kSearchField);
        for (const auto &[number, status] : {std::pair(u""_s, u"n"_s), {u"81"_s, u"s"_s}}) {
            QVERIFY(m_program->press(Qt::Key_N, Qt::ControlModifier));
            auto *form = m_program->reach<ui::OrderForm>();
            QVERIFY(form);
            QTest::keyClicks(form->findChild<QLineEdit *>(u"titleEdit"_s), u"Zither"_s);
            QTest::keyClicks(form->findChild<QComboBox *>(u"statusBox"_s), status);
            QTest::keyClicks(form->findChild<QLineEdit *>(u"numberEdit"_s), number);
            QTest::keyClicks(form->findChild<QLineEdit *>(u"totalEdit"_s), u"12.00"_s);
            QTest::mouseClick(form->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
            QTRY_VERIFY(!m_program->dialog<ui::OrderForm>());
            m_program->clock.advance(std::chrono::hours(1));
        }
        // The pane of the one that is shown hints at the other.
        auto *hint = m_program->widget<QPushButton>("alikeButton");
        QTRY_VERIFY(hint->isVisible());
        QVERIFY2(label("alikeLabel").contains(u"Zither"_s), qPrintable(label("alikeLabel")));
        hint->setFocus();
        QTest::keyClick(hint, Qt::Key_Space);
        auto *hinted = m_program->reach<ui::MergeDialog>();
        QVERIFY(hinted);
        QTest::keyClick(hinted, Qt::Key_Escape);
        QTRY_VERIFY(!m_program->dialog<ui::MergeDialog>());
        search->setText(u"zither"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QVERIFY(hint->isVisible()); // it was not answered
        table()->setFocus();
        table()->selectAll();
        QTRY_VERIFY(action("mergeAction")->isEnabled());
        action("mergeAction")->trigger();
        auto *merge = m_program->reach<ui::MergeDialog>();
        QVERIFY(merge);
        auto *save = merge->findChild<QPushButton *>(u"saveButton"_s);
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(merge->findChild<QComboBox *>(u"keepBox"_s)->currentText().contains(u"81"_s));
        QTest::keyClick(merge, Qt::Key_Return);
        QTRY_COMPARE(said(), u"2 orders made one."_s);
        QTRY_VERIFY(hint->isHidden() || !hint->isVisible());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }

private:
    QTableView *table() const { return m_program->widget<QTableView>(names::kOrderTable); }
    QListView *list() const { return m_program->widget<QListView>(names::kGroupList); }
    GroupListModel &groups() const { return *dynamic_cast<GroupListModel *>(list()->model()); }
    QAction *action(const char *name) const { return m_program->widget<QAction>(name); }
    QString said() const { return m_program->widget<ui::MessageBar>(names::kMessageBar)->text(); }
    QString label(const char *name) const { return m_program->widget<QLabel>(name)->text(); }
    int countOf(Group group) const
    {
        return groups().indexOf(group).data(GroupListModel::CountRole).toInt();
    }
    void choose(Group group) const { list()->setCurrentIndex(groups().indexOf(group)); }
    static QDialog *question()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    std::unique_ptr<SessionFixture> m_program;
    int m_all = 0;
};

RECOURSE_WINDOW_TEST(TestOrderEditing)
#include "tst_orderediting.moc"
