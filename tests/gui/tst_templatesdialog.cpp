// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

#include "formats/templates/templatefile.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "support/unnamed.h"
#include "ui/messages/templateeditdialog.h"
#include "ui/messages/templateimportdialog.h"
#include "ui/messages/templatesdialog.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using test::SessionFixture;
using ui::TemplateEditDialog;
using ui::TemplatesDialog;

/** Templates of one's own, through the real window and by keyboard. */
class TestTemplatesDialog final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_program;

    static qsizetype shipped() { return formats::shippedTemplates().size(); }
    TemplatesDialog *open()
    {
        auto *action = m_program->widget<QAction>("messageTemplatesAction");
        if (!action)
            return nullptr;
        action->trigger();
        return SessionFixture::reach<TemplatesDialog>();
    }
    static QStringList titles(const TemplatesDialog &dialog)
    {
        QStringList all;
        const auto *tree = dialog.findChild<QTreeWidget *>(u"templateTree"_s);
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            for (int row = 0; row < tree->topLevelItem(i)->childCount(); ++row)
                all.append(tree->topLevelItem(i)->child(row)->text(0).section(u'\n', 0, 0));
        }
        return all;
    }
    /** Tab by Tab until that part has the keyboard. */
    static bool reachByTab(const QDialog &dialog, const char *name)
    {
        const auto *part = dialog.findChild<QWidget *>(QLatin1String(name));
        for (int steps = 0; steps < 30 && !part->hasFocus(); ++steps)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return part->hasFocus();
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

private slots:
    void init()
    {
        m_program = std::make_unique<SessionFixture>(true);
        QVERIFY(m_program->show());
        QTRY_VERIFY(m_program->window().currentOrder().isValid());
    }
    void cleanup() { m_program.reset(); }

    void oneIsWrittenSeenAndTakenBack()
    {
        TemplatesDialog *dialog = open();
        QVERIFY(dialog);
        QCOMPARE(test::unnamed(dialog), QString());
        QCOMPARE(titles(*dialog).size(), shipped());

        QVERIFY(reachByTab(*dialog, "newButton"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        auto *edit = SessionFixture::reach<TemplateEditDialog>();
        QVERIFY(edit);
        QCOMPARE(test::unnamed(edit), QString());
        auto *save = edit->findChild<QPushButton *>(u"saveButton"_s);
        QVERIFY(!save->isEnabled());
        type(u"Wrong colour"_s);
        QVERIFY(reachByTab(*edit, "bodyEdit"));
        type(u"About order {ordr}"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(edit->findChild<QLabel *>(u"blockedLabel"_s)->text().contains(u"ordr"_s));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        type(u"der}: it came in another colour."_s);
        QVERIFY(save->isEnabled());
        const auto *preview = edit->findChild<QPlainTextEdit *>(u"previewView"_s);
        QVERIFY(preview->toPlainText().endsWith(u": it came in another colour."_s));
        QVERIFY(!preview->toPlainText().contains(u'{'));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(titles(*dialog).size(), shipped() + 1);
        QCOMPARE(titles(*dialog).constFirst(), u"Wrong colour"_s);
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"titleLabel"_s)->text(), u"Wrong colour"_s);

        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(titles(*dialog).size(), shipped());
    }

    void cancelledNothingIsWritten()
    {
        TemplatesDialog *dialog = open();
        QVERIFY(dialog);
        type(u"remind"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *edit = SessionFixture::reach<TemplateEditDialog>();
        QVERIFY(edit);
        type(u" and more"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!SessionFixture::dialog<TemplateEditDialog>());
        dialog->findChild<QLineEdit *>(u"findEdit"_s)->clear();
        QCOMPARE(titles(*dialog).size(), shipped());
        QVERIFY(!m_program->widget<QAction>(names::kUndoAction)->text().contains(u"template"_s));
    }

    void openedAgainItShowsAll()
    {
        TemplatesDialog *dialog = open();
        QVERIFY(dialog);
        type(u"return"_s);
        QVERIFY(titles(*dialog).size() < shipped());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_program->window().findChild<TemplatesDialog *>());
        dialog = open();
        QVERIFY(dialog);
        QCOMPARE(titles(*dialog).size(), shipped());
    }

    void aChangedOneIsPutBack()
    {
        TemplatesDialog *dialog = open();
        QVERIFY(dialog);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *edit = SessionFixture::reach<TemplateEditDialog>();
        QVERIFY(edit);
        QVERIFY(reachByTab(*edit, "bodyEdit"));
        type(u"First of all: "_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        auto *remove = dialog->findChild<QPushButton *>(u"removeButton"_s);
        QTRY_VERIFY(remove->isEnabled());
        const auto *text = dialog->findChild<QPlainTextEdit *>(u"textView"_s);
        QVERIFY(text->toPlainText().startsWith(u"First of all: "_s));
        QTest::mouseClick(remove, Qt::LeftButton);
        QTRY_VERIFY(!remove->isEnabled());
        QVERIFY(!text->toPlainText().startsWith(u"First of all: "_s));
    }
};

RECOURSE_WINDOW_TEST(TestTemplatesDialog)
#include "tst_templatesdialog.moc"
