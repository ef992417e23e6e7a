// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

#include "storage/sqlitebook.h"
#include "support/names.h"
#include "support/sessionfixture.h"
#include "ui/messages/answerdialog.h"
#include "ui/messages/messagethreadview.h"
#include "ui/shell/menuentries.h"

using namespace Qt::StringLiterals;
using namespace recourse;
namespace names = recourse::test::names;
using test::SessionFixture;

/** The exchange with the seller, through the real window. */
class TestMessages final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SessionFixture> m_program;
    core::OrderId m_refused, m_asked;

    ui::MessageThreadView *thread() const
    {
        return m_program->widget<ui::MessageThreadView>("messageThread");
    }
    QStringList texts() const
    {
        QStringList shown;
        for (const auto *label : thread()->findChildren<QLabel *>(u"messageText"_s)) {
            if (label->isVisible())
                shown.append(label->text());
        }
        return shown;
    }
    QString headline() const { return m_program->widget<QLabel>(names::kHeadlineLabel)->text(); }
    ui::AnswerDialog *noteAnswer() const
    {
        auto *button = thread()->findChild<QPushButton *>(u"noteAnswerButton"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return SessionFixture::reach<ui::AnswerDialog>();
    }
    template <typename Widget>
    static Widget *in(QDialog *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QLatin1String(name));
    }
    static QRadioButton *meaning(QDialog *dialog, const QString &label)
    {
        for (auto *button : dialog->findChildren<QRadioButton *>()) {
            if (button->accessibleName().startsWith(label) || button->text().startsWith(label))
                return button;
        }
        return nullptr;
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
            m_refused = idOf(u"8176540004947654"_s);
            m_asked = idOf(u"8176540003387654"_s);
        }
        QVERIFY(m_program->show());
        auto *table = m_program->widget<QTableView>(names::kOrderTable);
        QTRY_VERIFY(table->model()->rowCount() > 10);
        auto *tabs = m_program->widget<QTabBar>(names::kTabs);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == u"Messages"_s)
                tabs->setCurrentIndex(i);
        }
        QTRY_VERIFY(thread()->isVisible());
    }
    void cleanup() { m_program.reset(); }

    void theExchangeOfAnOrderIsShownInOrder()
    {
        m_program->window().selectOrder(m_refused);
        QTRY_COMPARE(texts().size(), 3);
        QVERIFY(texts()[0].startsWith(u"您好"_s));
        QVERIFY(texts()[1].startsWith(u"亲"_s));
        QVERIFY(texts()[2].startsWith(u"Hello"_s));
        QVERIFY(thread()->findChild<QPushButton *>(u"writeToSellerButton"_s)->isVisible());
        for (const auto *label : thread()->findChildren<QLabel *>(u"messageText"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
        m_program->window().selectOrder(m_asked);
        QTRY_VERIFY(texts().isEmpty());
        QVERIFY(thread()->findChild<QLabel *>(u"noMessagesLabel"_s)->isVisible());
    }

    void anAnswerIsNotedAndTheAdviceFollows()
    {
        m_program->window().selectOrder(m_asked);
        QTRY_COMPARE(m_program->window().currentOrder(), m_asked);
        const QString before = headline();
        auto *dialog = noteAnswer();
        QVERIFY(dialog);
        auto *keep = in<QPushButton>(dialog, "keepButton");
        const auto *blocked = in<QLabel>(dialog, "blockedLabel");
        QVERIFY(!keep->isEnabled());
        QVERIFY(!blocked->text().isEmpty());
        for (const auto *button : dialog->findChildren<QRadioButton *>())
            QVERIFY(!button->isChecked());
        auto *edit = in<QPlainTextEdit>(dialog, "answerEdit");
        QVERIFY(edit->hasFocus());
        edit->insertPlainText(u"好的,<b>可以</b>取消"_s);
        QVERIFY(!keep->isEnabled());
        auto *agrees = meaning(dialog, u"It agrees"_s);
        QVERIFY(agrees);
        agrees->click();
        QVERIFY(keep->isEnabled());
        QVERIFY(!in<QWidget>(dialog, "amountPanel")->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!SessionFixture::dialog<ui::AnswerDialog>());
        QTRY_COMPARE(headline(), u"The seller agrees. Does the site show it?"_s);
        QTRY_COMPARE(texts(), QStringList{u"好的,<b>可以</b>取消"_s});
        m_program->widget<QLineEdit>(names::kSearchField)->setText(u"可以"_s);
        auto *table = m_program->widget<QTableView>(names::kOrderTable);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(m_program->press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        m_program->widget<QLineEdit>(names::kSearchField)->clear();
        QTRY_VERIFY(table->model()->rowCount() > 10);
        m_program->window().selectOrder(m_asked);
        QTRY_COMPARE(headline(), before);
        QTRY_VERIFY(texts().isEmpty());
    }

    void theCommandNotesTheAnswerOfTheCurrentOrder()
    {
        m_program->window().selectOrder(m_asked);
        QTRY_COMPARE(m_program->window().currentOrder(), m_asked);
        auto *action = m_program->widget<QAction>("noteAnswerAction");
        QTRY_VERIFY(action->isEnabled());
        const auto entries = ui::entriesOf(*m_program->window().menuBar());
        QVERIFY(std::ranges::any_of(entries, [](const ui::MenuEntry &entry) {
            return entry.words.text.startsWith(u"Note the seller's answer"_s)
                && entry.words.enabled;
        }));
        action->trigger();
        auto *dialog = SessionFixture::reach<ui::AnswerDialog>();
        QVERIFY(dialog);
        // The language is guessed and can be put right.
        auto *language = in<QComboBox>(dialog, "languageBox");
        QVERIFY(!language->accessibleName().isEmpty());
        QCOMPARE(language->currentData().toString(), QString());
        auto *edit = in<QPlainTextEdit>(dialog, "answerEdit");
        edit->insertPlainText(u"好的,可以取消"_s);
        QCOMPARE(language->currentData().toString(), u"zh"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Home);
        QCOMPARE(language->currentData().toString(), QString());
        edit->insertPlainText(u"。"_s);
        QCOMPARE(language->currentData().toString(), QString());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!SessionFixture::dialog<ui::AnswerDialog>());
    }

    void whatIsAskedBesideAMeaningIsShownWithIt()
    {
        m_program->window().selectOrder(m_asked);
        QTRY_COMPARE(m_program->window().currentOrder(), m_asked);
        auto *dialog = noteAnswer();
        QVERIFY(dialog);
        in<QPlainTextEdit>(dialog, "answerEdit")->setPlainText(u"5 USD?"_s);
        meaning(dialog, u"It offers"_s)->click();
        QVERIFY(in<QWidget>(dialog, "amountPanel")->isVisible());
        QVERIFY(!in<QWidget>(dialog, "untilPanel")->isVisible());
        in<QLineEdit>(dialog, "amountEdit")->setText(u"a little"_s);
        QVERIFY(!in<QPushButton>(dialog, "keepButton")->isEnabled());
        QVERIFY(in<QLabel>(dialog, "blockedLabel")->text().contains(u"amount"_s));
        meaning(dialog, u"It asks for time"_s)->click();
        QVERIFY(!in<QWidget>(dialog, "amountPanel")->isVisible());
        QVERIFY(in<QWidget>(dialog, "untilPanel")->isVisible());
        QVERIFY(in<QPushButton>(dialog, "keepButton")->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!SessionFixture::dialog<ui::AnswerDialog>());
        QVERIFY(texts().isEmpty());
    }
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
