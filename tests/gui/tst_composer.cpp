// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "presentation/ordertablemodel.h"
#include "support/guistatements.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "support/unnamed.h"
#include "ui/common/messagebar.h"
#include "ui/messages/composerdialog.h"
#include "ui/messages/messagecolumn.h"
#include "ui/messages/templateeditdialog.h"
#include "ui/messages/templatesdialog.h"
#include "ui/orders/ordertableview.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using test::SessionFixture;
using ui::ComposerDialog;
using ui::MessageEdit;

/** A message is written through the real window of the composed program. */
class TestComposer final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_program = std::make_unique<SessionFixture>(true);
        QVERIFY(m_program->show());
        QTRY_VERIFY(table()->model()->rowCount() > 10);
        QTRY_VERIFY(m_program->window().currentOrder().isValid());
        table()->setFocus();
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { m_program.reset(); }

    void theRecommendedMessageIsCopiedInAtMostSixKeys()
    {
        const int rows = table()->model()->rowCount();
        int most = 0;
        for (int row = 0; row < rows; ++row) {
            table()->selectRow(row);
            QTRY_VERIFY(action()->isEnabled());
            int keys = 1;
            auto *dialog = open();
            QVERIFY(dialog);
            while (!button(dialog, "copyButton")->isEnabled() && keys < 10) {
                // Something that only the buyer knows: the keyboard is in its field.
                QVERIFY(qobject_cast<QLineEdit *>(dialog->focusWidget())
                        || qobject_cast<QComboBox *>(dialog->focusWidget()));
                QTest::keyClick(dialog->focusWidget(), Qt::Key_5);
                ++keys;
                if (!button(dialog, "copyButton")->isEnabled()) {
                    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
                    ++keys;
                }
            }
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
            ++keys;
            const QString message = dialog->presenter().composer().message();
            QCOMPARE(QGuiApplication::clipboard()->text(), message);
            QVERIFY(!message.isEmpty() && !message.contains(u'{') && !message.contains(u'['));
            most = std::max(most, keys);
            QVERIFY(close(dialog));
        }
        qInfo() << "keys at most:" << most;
        QVERIFY(most <= 6);
    }
    void aTemplateIsFoundByTypingAndCompletedInItsForm()
    {
        auto *dialog = open();
        QVERIFY(dialog);
        auto *search = dialog->findChild<QLineEdit *>(u"templateSearch"_s);
        auto *list = dialog->findChild<QListWidget *>(u"templateList"_s);
        const int all = list->count();
        search->setFocus();
        QTest::keyClicks(search, u"own amount"_s);
        QVERIFY(list->count() < all);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(dialog->presenter().composer().templateId(), u"counter-offer"_s);
        QVERIFY(!button(dialog, "copyButton")->isEnabled());
        QVERIFY(label(dialog, "blockingLabel").contains(u"Still missing"_s));
        QCOMPARE(button(dialog, "sentButton")->accessibleDescription(),
                 label(dialog, "blockingLabel"));
        auto *offer = dialog->findChild<QLineEdit *>(u"offerValueEdit"_s);
        QVERIFY(offer && offer->hasFocus());
        QVERIFY(!offer->accessibleName().isEmpty());
        QTest::keyClicks(offer, u"7.5 USD"_s);
        QVERIFY(edit(dialog, "sentEdit")->text().contains(u"7.50 USD"_s));
        QVERIFY(button(dialog, "copyButton")->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"deadlineValueEdit"_s), u"gone"_s);
        QVERIFY(!button(dialog, "copyButton")->isEnabled());
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"deadlineValueEdit"_s), Qt::Key_Up);
        QVERIFY(edit(dialog, "sentEdit")->text().contains(u" November 2026"_s));
        QVERIFY(close(dialog));
    }
    void bothColumnsStayInStepUntilOneIsWrittenByHand()
    {
        auto *dialog = open();
        QVERIFY(dialog);
        dialog->presenter().composer().choose(u"ask-to-cancel"_s);
        QVERIFY(edit(dialog, "mineEdit")->isHidden() || !edit(dialog, "mineEdit")->isVisible());
        choose(dialog, u"Deutsch"_s);
        QVERIFY(edit(dialog, "mineEdit")->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reasonValueEdit"_s), u"too late"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reasonSellersEdit"_s), u"zu spaet"_s);
        QVERIFY(edit(dialog, "mineEdit")->text().contains(u"My reason: too late"_s));
        QVERIFY(edit(dialog, "sentEdit")->text().contains(u"Mein Grund: zu spaet"_s));
        QVERIFY(!edit(dialog, "sentEdit")->extraSelections().isEmpty());

        auto *sent = edit(dialog, "sentEdit");
        sent->moveCursor(QTextCursor::End);
        QTest::keyClicks(sent, u"!!"_s);
        QVERIFY(sent->text().endsWith(u"!!"_s));
        QVERIFY(label(dialog, "sentStatement").contains(u"Differs from the template"_s));
        QVERIFY(button(dialog, "sentPutBack")->isVisible());
        QVERIFY(!button(dialog, "minePutBack")->isVisible());
        button(dialog, "sentPutBack")->click();
        QVERIFY(!sent->text().endsWith(u"!!"_s));

        choose(dialog, u"العربية"_s);
        QCOMPARE(sent->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(edit(dialog, "mineEdit")->layoutDirection(), Qt::LeftToRight);
        sent->moveCursor(QTextCursor::Start);
        QVERIFY(sent->cursorRect().x() > sent->viewport()->width() / 2); // it begins on the right
        QVERIFY(close(dialog));
    }
    void aReasonIsChosenFromAListAndSaidInBothLanguages()
    {
        auto *dialog = open();
        QVERIFY(dialog);
        dialog->presenter().composer().choose(u"ask-to-cancel"_s);
        choose(dialog, u"Deutsch"_s);
        auto *box = dialog->findChild<QComboBox *>(u"reasonChoiceBox"_s);
        auto *words = dialog->findChild<QLineEdit *>(u"reasonValueEdit"_s);
        QVERIFY(box && words && box->isVisible());
        QVERIFY(!box->accessibleName().isEmpty());
        QVERIFY(words->text().isEmpty()); // nothing is preset
        QVERIFY(!edit(dialog, "sentEdit")->text().contains(u"Mein Grund"_s));
        const int wrong = box->findText(u"I ordered the wrong product(s)"_s);
        QVERIFY(wrong > 0);
        words->setFocus();
        for (int i = 0; i <= wrong; ++i)
            QTest::keyClick(words, Qt::Key_Down);
        QCOMPARE(words->text(), u"I ordered the wrong product(s)"_s);
        QVERIFY(edit(dialog, "mineEdit")->text().contains(u"I ordered the wrong product(s)"_s));
        QVERIFY(edit(dialog, "sentEdit")
                    ->text()
                    .contains(u"Mein Grund: Ich habe den falschen Artikel bestellt"_s));
        // In words of one's own it is the same in both.
        words->selectAll();
        QTest::keyClicks(words, u"I moved"_s);
        QVERIFY(words->hasFocus());
        QCOMPARE(words->text(), u"I moved"_s);
        QVERIFY(edit(dialog, "sentEdit")->text().contains(u"Mein Grund: I moved"_s));
        QVERIFY(close(dialog));
        QTRY_VERIFY(said().contains(u"kept"_s));
        dialog = open();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QLineEdit *>(u"reasonValueEdit"_s)->text(), u"I moved"_s);
        QVERIFY(close(dialog));
    }
    void whatIsWrittenIsKeptAndGoneOnceItIsSent()
    {
        const core::OrderId id = m_program->window().currentOrder();
        auto *dialog = open();
        QVERIFY(dialog);
        dialog->presenter().composer().choose(u"ask-to-cancel"_s);
        edit(dialog, "sentEdit")->selectAll();
        QTest::keyClicks(edit(dialog, "sentEdit"), u"Please cancel it."_s);
        QVERIFY(button(dialog, "closeButton")->text().contains(u"draft"_s));
        QVERIFY(close(dialog));
        QTRY_VERIFY(said().contains(u"kept"_s));

        dialog = open();
        QVERIFY(dialog);
        QTRY_COMPARE(edit(dialog, "sentEdit")->text(), u"Please cancel it."_s);
        QVERIFY(dialog->findChild<QWidget *>(u"restoredCard"_s)->isVisible());
        button(dialog, "sentButton")->click();
        QTRY_VERIFY(said().startsWith(u"Recorded: the message"_s));
        QTRY_VERIFY(!SessionFixture::dialog<ComposerDialog>());
        QCOMPARE(m_program->window().currentOrder(), id);
        QTRY_COMPARE(m_program->widget<QAction>(names::kUndoAction)->isEnabled(), true);

        dialog = open();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QWidget *>(u"restoredCard"_s)->isVisible());
        QVERIFY(close(dialog));
    }
    void aButtonOfThePaneOpensItsOwnMessage()
    {
        QPushButton *wanted = nullptr;
        for (int row = 0; row < table()->model()->rowCount() && !wanted; ++row) {
            table()->selectRow(row);
            QTest::qWait(0);
            QTRY_VERIFY(action()->isEnabled());
            for (auto *one : m_program->window().findChildren<QPushButton *>()) {
                if (one->isVisible() && one->text().contains(u"support"_s, Qt::CaseInsensitive)
                    && one->text().endsWith(u"…"_s))
                    wanted = one;
            }
        }
        QVERIFY2(wanted, "No sample order has a button that leads to the support");
        wanted->click();
        auto *dialog = SessionFixture::reach<ComposerDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->presenter().phase(), presentation::MessagePresenter::Phase::Open);
        QVERIFY(dialog->presenter().composer().templateId().contains(u"support"_s));
        QVERIFY(close(dialog));
    }

    void theTemplatesAreChangedFromHere()
    {
        auto *dialog = open();
        QVERIFY(dialog);
        auto &composer = dialog->presenter().composer();
        press(button(dialog, "templatesButton"));
        auto *templates = SessionFixture::reach<ui::TemplatesDialog>();
        QVERIFY(templates);
        const auto *title = templates->findChild<QLabel *>(u"titleLabel"_s);
        QTRY_COMPARE(title->text(), composer.templateTitle());

        press(templates->findChild<QPushButton *>(u"newButton"_s));
        auto *edit = SessionFixture::reach<ui::TemplateEditDialog>();
        QVERIFY(edit);
        QCOMPARE(test::unnamed(edit), QString());
        QTest::keyClicks(QApplication::focusWidget(), u"Wrong colour"_s);
        auto *body = edit->findChild<QPlainTextEdit *>(u"bodyEdit"_s);
        body->setFocus();
        QTest::keyClicks(body, u"It came in another colour."_s);
        // Wherever it can be recommended it is.
        auto *list = edit->findChild<QListWidget *>(u"occasionList"_s);
        list->setFocus();
        QVERIFY(list->count() > 5);
        for (int row = 0; row < list->count(); ++row) {
            QCOMPARE(list->currentRow(), row);
            QTest::keyClick(list, Qt::Key_Space);
            QCOMPARE(list->item(row)->checkState(), Qt::Checked);
            QTest::keyClick(list, Qt::Key_Down);
        }
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(title->text(), u"Wrong colour"_s);
        QTRY_VERIFY(!SessionFixture::dialog<ui::TemplateEditDialog>());

        QTest::keyClick(templates, Qt::Key_Escape);
        QTRY_COMPARE(composer.templateTitle(), u"Wrong colour"_s);
        QCOMPARE(composer.message(), u"It came in another colour."_s);
        QVERIFY(dialog->isVisible());
        QVERIFY(composer.rows().constFirst().recommended);
        QCOMPARE(composer.rows().constFirst().title, u"Wrong colour"_s);
        QVERIFY(close(dialog));

        // It is what comes first from then on.
        dialog = open();
        QVERIFY(dialog);
        QCOMPARE(dialog->presenter().composer().templateTitle(), u"Wrong colour"_s);
        QVERIFY(close(dialog));
    }
    void theTabOfTheExchangeLeadsToANewMessage()
    {
        auto *button = m_program->widget<QPushButton>("writeToSellerButton");
        QVERIFY(button);
        QTRY_VERIFY(!button->isHidden());
        button->click();
        auto *dialog = SessionFixture::reach<ComposerDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->presenter().phase(), presentation::MessagePresenter::Phase::Open);
        QVERIFY(close(dialog));
    }

private:
    [[nodiscard]] QTableView *table() const
    {
        return m_program->widget<QTableView>(names::kOrderTable);
    }
    [[nodiscard]] QAction *action() const
    {
        return m_program->widget<QAction>("writeMessageAction");
    }
    /** One key; the dialog, once the order is read. */
    [[nodiscard]] ComposerDialog *open() const
    {
        if (!QTest::qWaitFor([this] { return action()->isEnabled(); })
            || !m_program->press(Qt::Key_M, Qt::ControlModifier))
            return nullptr;
        auto *dialog = SessionFixture::reach<ComposerDialog>();
        const auto ready = [dialog] {
            return dialog->presenter().phase() == presentation::MessagePresenter::Phase::Open;
        };
        return dialog && QTest::qWaitFor(ready) ? dialog : nullptr;
    }
    [[nodiscard]] static bool close(ComposerDialog *dialog)
    {
        const QPointer<ComposerDialog> watched(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        return QTest::qWaitFor([&] { return watched.isNull(); });
    }
    static void choose(ComposerDialog *dialog, const QString &language)
    {
        auto *box = dialog->findChild<QComboBox *>(u"languageBox"_s);
        box->setCurrentText(language);
        emit box->activated(box->currentIndex());
    }
    static void press(QWidget *part)
    {
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Space);
    }
    [[nodiscard]] static QPushButton *button(ComposerDialog *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] static MessageEdit *edit(ComposerDialog *dialog, const char *name)
    {
        return dialog->findChild<MessageEdit *>(QLatin1String(name));
    }
    [[nodiscard]] static QString label(ComposerDialog *dialog, const char *name)
    {
        return dialog->findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] QString said() const
    {
        return m_program->widget<ui::MessageBar>(names::kMessageBar)->text();
    }

    std::unique_ptr<SessionFixture> m_program;
};

RECOURSE_WINDOW_TEST(TestComposer)
#include "tst_composer.moc"
