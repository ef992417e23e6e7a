// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that no dictionary knows, through the real window of the composed program.

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "support/fakedictionaries.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/messages/composerdialog.h"
#include "ui/messages/messageedit.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using test::SessionFixture;
using ui::ComposerDialog;
using ui::MessageEdit;

class TestSpelling final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dictionaries = std::make_shared<test::FakeDictionaries>();
        m_dictionaries->wrong = {{u"en"_s, {u"teh"_s, u"parcell"_s}}};
        m_dictionaries->meant = {{u"teh"_s, {u"the"_s, u"tea"_s}}};
        m_program = std::make_unique<SessionFixture>(true, m_dictionaries);
        QVERIFY(m_program->show());
        QTRY_VERIFY(m_program->window().currentOrder().isValid());
        QTRY_VERIFY(action()->isEnabled());
        QVERIFY(m_program->press(Qt::Key_M, Qt::ControlModifier));
        m_dialog = SessionFixture::reach<ComposerDialog>();
        QVERIFY(m_dialog);
        QTRY_COMPARE(m_dialog->presenter().phase(), presentation::MessagePresenter::Phase::Open);
        m_edit = m_dialog->findChild<MessageEdit *>(u"sentEdit"_s);
        m_edit->setFocus();
        QTest::keyClick(m_edit, Qt::Key_A, Qt::ControlModifier);
    }
    void cleanup()
    {
        m_program.reset();
        m_dictionaries.reset();
    }

    void aWrongWordIsMarkedOnceItIsLeftAndCorrectedByKeyboard()
    {
        QTest::keyClicks(m_edit, u"Where is teh"_s);
        QTRY_VERIFY(label("sentSpelling").contains(u"1 word"_s));
        QCOMPARE(waves(), QStringList()); // it is still being typed
        QTest::keyClicks(m_edit, u" parcel?"_s);
        QCOMPARE(waves(), QStringList{u"teh"_s});
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(m_edit, Qt::Key_Left);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QCOMPARE(texts(menu).first(4),
                 (QStringList{u"the"_s, u"tea"_s, u"Add to my words"_s, u"Ignore here"_s}));
        QVERIFY(texts(menu).size() > 6); // the entries of every field follow
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(m_edit->text(), u"Where is the parcel?"_s);
        QTRY_COMPARE(waves(), QStringList());
        QCOMPARE(m_dialog->presenter().composer().message(), u"Where is the parcel?"_s);
        QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier); // one step
        QCOMPARE(m_edit->text(), u"Where is teh parcel?"_s);
        QVERIFY(!m_dictionaries->onWindowsThread);
    }
    void whatIsMarkedIsNotCopied()
    {
        QTest::keyClicks(m_edit, u"teh parcell."_s);
        QTRY_COMPARE(waves(), (QStringList{u"teh"_s, u"parcell"_s}));
        m_dialog->findChild<QPushButton *>(u"copyButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"teh parcell."_s);
        QVERIFY(m_edit->document()->toPlainText() == u"teh parcell."_s);
    }
    void ignoredOrLearnedItIsMarkedNoMore()
    {
        QTest::keyClicks(m_edit, u"teh parcell."_s);
        QTRY_COMPARE(waves().size(), 2);
        place(1);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        entry(menu, u"Ignore here"_s)->trigger();
        QTRY_COMPARE(waves(), QStringList{u"parcell"_s});
        QVERIFY(close(menu));
        place(6);
        menu = openMenu();
        QVERIFY(menu);
        QVERIFY(texts(menu).first() == u"No suggestions"_s);
        QVERIFY(!entry(menu, u"No suggestions"_s)->isEnabled());
        entry(menu, u"Add to my words"_s)->trigger();
        QTRY_COMPARE(waves(), QStringList());
        QCOMPARE(m_program->kept().value(u"spelling/words/en"_s).toStringList(),
                 QStringList{u"parcell"_s});
        QVERIFY(close(menu));
    }
    void aRightWordHasTheMenuOfEveryField()
    {
        QTest::keyClicks(m_edit, u"the parcel teh."_s);
        QTRY_COMPARE(waves(), QStringList{u"teh"_s});
        place(2);
        QSignalSpy wanted(m_edit, &MessageEdit::wordMenuWanted);
        QTimer::singleShot(0, m_edit, [] {
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        });
        askForMenu();
        QCOMPARE(wanted.count(), 0);
    }
    void switchedOffInTheSettingsNothingIsMarked()
    {
        QTest::keyClicks(m_edit, u"teh parcell."_s);
        QTRY_COMPARE(waves().size(), 2);
        presentation::Preferences preferences = m_program->settings().preferences();
        preferences.checkSpelling = false;
        m_program->settings().setPreferences(preferences);
        QTRY_COMPARE(waves(), QStringList());
        QCOMPARE(label("sentSpelling"), QString());
    }
    void aLimitIsSaidAndCopyingStillWorks()
    {
        presentation::Preferences preferences = m_program->settings().preferences();
        preferences.longestMessage = 10;
        m_program->settings().setPreferences(preferences);
        QTest::keyClicks(m_edit, u"Hello seller"_s);
        QCOMPARE(label("sentCount"), u"12 of 10 characters"_s);
        QVERIFY(label("sentStatement").startsWith(u"2 characters more than your limit."_s));
        auto *copy = m_dialog->findChild<QPushButton *>(u"copyButton"_s);
        QVERIFY(copy->isEnabled());
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Hello seller"_s);
    }

private:
    [[nodiscard]] QAction *action() const
    {
        return m_program->widget<QAction>("writeMessageAction");
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] QStringList waves() const
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &one : m_edit->extraSelections()) {
            if (one.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words.append(one.cursor.selectedText());
        }
        return words;
    }
    void place(int position)
    {
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(position);
        m_edit->setTextCursor(cursor);
    }
    /** As the menu key does. */
    void askForMenu()
    {
        const QPoint at = m_edit->cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, m_edit->mapToGlobal(at));
        QApplication::sendEvent(m_edit, &event);
    }
    [[nodiscard]] QMenu *openMenu()
    {
        askForMenu();
        const auto open = [this] {
            auto *menu = m_edit->findChild<QMenu *>(u"wordMenu"_s);
            return menu && menu->isVisible() ? menu : nullptr;
        };
        return QTest::qWaitFor([&open] { return open() != nullptr; }) ? open() : nullptr;
    }
    [[nodiscard]] static bool close(QMenu *menu)
    {
        const QPointer<QMenu> watched(menu);
        menu->close();
        return QTest::qWaitFor([&watched] { return watched.isNull(); });
    }
    [[nodiscard]] static QStringList texts(const QMenu *menu)
    {
        QStringList all;
        for (const QAction *one : menu->actions()) {
            if (!one->isSeparator())
                all.append(one->text().remove(u'&'));
        }
        return all;
    }
    [[nodiscard]] static QAction *entry(const QMenu *menu, const QString &text)
    {
        for (QAction *one : menu->actions()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }

    std::shared_ptr<test::FakeDictionaries> m_dictionaries;
    std::unique_ptr<SessionFixture> m_program;
    ComposerDialog *m_dialog = nullptr;
    MessageEdit *m_edit = nullptr;
};

RECOURSE_WINDOW_TEST(TestSpelling)
#include "tst_spelling.moc"
