// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

#include "formats/shippedrules.h"
#include "support/cancellationorders.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakepageopener.h"
#include "support/messagetools.h"
#include "ui/cancellation/cancellationwizard.h"
#include "ui/wizard/choicelist.h"
#include "ui/wizard/steplist.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::CancellationPage;
using presentation::CancellationPresenter;

/** The wizard's window, by keyboard and mouse, over a book in memory. */
class TestCancellationWizard final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_rules = formats::shippedRules(); }
    void init()
    {
        m_book.orderStore.orders.clear();
        m_book.draftStore.drafts.clear();
        m_opener.opened.clear();
    }
    void cleanup()
    {
        delete m_wizard;
        m_thread.runAll();
    }

    void walksByKeyboardFromTheVerdictToTheRecord()
    {
        open(domain::OrderStatus::AwaitingShipment);
        QVERIFY(button("nextButton")->isEnabled());
        QTest::keyClick(m_wizard, Qt::Key_Return); // Next is the default
        QCOMPARE(page(), CancellationPage::Reason);
        QVERIFY(!button("nextButton")->isEnabled());
        QVERIFY(!label("blockingLabel")->text().isEmpty());
        QCOMPARE(button("nextButton")->accessibleDescription(), label("blockingLabel")->text());

        radio("choice_do_not_want")->setFocus();
        QTest::keyClick(radio("choice_do_not_want"), Qt::Key_Space);
        QCOMPARE(presenter().state().reason, u"do_not_want"_s);
        QTest::keyClick(radio("choice_do_not_want"), Qt::Key_Down);
        QCOMPARE(presenter().state().reason, u"wrong_product"_s);
        QTest::keyClick(m_wizard, Qt::Key_Return);
        QCOMPARE(page(), CancellationPage::Message);

        auto *edit = m_wizard->findChild<QPlainTextEdit *>(u"sentEdit"_s);
        QVERIFY(edit->toPlainText().contains(u"8176543210987654"_s));
        QTest::mouseClick(button("copyButton"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), edit->toPlainText());
        QTest::mouseClick(button("nextButton"), Qt::LeftButton);
        QCOMPARE(page(), CancellationPage::Site);

        QTest::mouseClick(button("openButton"), Qt::LeftButton);
        QCOMPARE(m_opener.opened.size(), 1);
        auto *tick = m_wizard->findChild<QCheckBox *>(u"tick1"_s);
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
        QCOMPARE(presenter().state().stepsDone, QList<int>{0});
        QTest::mouseClick(button("nextButton"), Qt::LeftButton);
        QCOMPARE(page(), CancellationPage::Outcome);

        QVERIFY(!button("nextButton")->isEnabled());
        QTest::keyClick(radio("choice_1"), Qt::Key_Space);
        QVERIFY(button("nextButton")->isEnabled());
        QCOMPARE(button("nextButton")->text(), presenter().commitText());
        QVERIFY(label("recordsLabel")->text().contains(u"2026"_s));
        const QSignalSpy recorded(m_wizard, &ui::CancellationWizard::recorded);
        QTest::mouseClick(button("nextButton"), Qt::LeftButton);
        QTest::mouseClick(button("nextButton"), Qt::LeftButton);
        QVERIFY(!button("closeButton")->isEnabled());
        m_thread.runAll();
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(m_book.orderStore.orders.at(core::OrderId{1}).events.size(), 1);
        QTRY_VERIFY(m_wizard.isNull()); // it closed and deleted itself
    }
    void aClickOnACardChooses()
    {
        open(domain::OrderStatus::AwaitingShipment);
        presenter().next();
        auto *card = qobject_cast<ui::ChoiceCard *>(radio("choice_duplicate")->parentWidget());
        QVERIFY(card);
        QTest::mouseClick(card, Qt::LeftButton, {}, card->rect().center());
        QCOMPARE(presenter().state().reason, u"duplicate"_s);
    }
    void theKeyboardEntersTheReasonsWithoutChoosingOne()
    {
        open(domain::OrderStatus::AwaitingShipment);
        presenter().next();
        auto *first = m_wizard->findChild<ui::ChoiceList *>(u"reasonList"_s)
                          ->findChild<QRadioButton *>();
        QCOMPARE(m_wizard->focusWidget(), first);
        QVERIFY(!first->isChecked());
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(first->isChecked());
        QVERIFY(!presenter().state().reason.isEmpty());
    }
    void aTimeKeepsItsOrderFromRightToLeft()
    {
        const QLocale before;
        const auto back = qScopeGuard([&before] {
            QApplication::setLayoutDirection(Qt::LeftToRight);
            QLocale::setDefault(before);
        });
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        open(domain::OrderStatus::AwaitingShipment);
        auto *edit = m_wizard->findChild<QDateTimeEdit *>(u"whenEdit"_s);
        edit->setDateTime(QDateTime({2026, 11, 22}, {8, 35}, Qt::UTC));
        QVERIFY2(edit->text().contains(u"\u0668:\u0663\u0665"_s), qPrintable(edit->text()));
        QVERIFY2(edit->text().startsWith(u"\u0662\u0662"_s), qPrintable(edit->text()));
    }
    void goesBackByTheStepsOnTheLeft()
    {
        open(domain::OrderStatus::AwaitingShipment);
        auto *first = m_wizard->findChild<ui::StepButton *>(u"step1"_s);
        auto *fifth = m_wizard->findChild<ui::StepButton *>(u"step5"_s);
        presenter().next();
        QVERIFY(!fifth->isEnabled());
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(page(), CancellationPage::Standing);
        QVERIFY(!first->accessibleName().isEmpty());
    }
    void theStepsAreOneTabStopAndTheArrowKeysGoFromOneToAnother()
    {
        open(domain::OrderStatus::AwaitingShipment);
        presenter().next();
        presenter().setReason(u"duplicate"_s);
        presenter().next();
        QCOMPARE(page(), CancellationPage::Message);
        auto *third = m_wizard->findChild<ui::StepButton *>(u"step3"_s);
        auto *second = m_wizard->findChild<ui::StepButton *>(u"step2"_s);
        auto *first = m_wizard->findChild<ui::StepButton *>(u"step1"_s);
        QVERIFY(third->focusPolicy() & Qt::TabFocus);
        QVERIFY(!(second->focusPolicy() & Qt::TabFocus));
        m_wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard));
        third->setFocus();
        QTest::keyClick(third, Qt::Key_Up);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Home);
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Up);
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Space);
        QCOMPARE(page(), CancellationPage::Reason);
    }
    void escapeKeepsTheDraftAndSaysSo()
    {
        open(domain::OrderStatus::AwaitingShipment);
        QVERIFY(!button("closeButton")->text().contains(u"draft"_s));
        presenter().next();
        presenter().setReason(u"duplicate"_s);
        QVERIFY(button("closeButton")->text().contains(u"draft"_s));
        const QSignalSpy kept(m_wizard, &ui::CancellationWizard::draftKept);
        QTest::keyClick(m_wizard, Qt::Key_Escape);
        QCOMPARE(kept.size(), 1);
        QTRY_VERIFY(m_wizard.isNull());
        m_thread.runAll();
        open();
        QVERIFY(radio("choice_duplicate")->isChecked());
        QVERIFY(m_wizard->findChild<QWidget *>(u"restoredCard"_s)->isVisible());
        QTest::mouseClick(button("startOverButton"), Qt::LeftButton);
        presenter().next();
        QVERIFY(!radio("choice_duplicate")->isChecked());
    }
    void saysWhyAShippedOrderCannotBeCancelled()
    {
        open(domain::OrderStatus::Shipped);
        QVERIFY(!button("nextButton")->isEnabled());
        QVERIFY(label("answerLabel")->isVisible());
        QVERIFY(label("alternativesLabel")->isVisible());
    }
    void typingKeepsTheCursorAndBringsTheOldWordsBack()
    {
        open(domain::OrderStatus::AwaitingShipment);
        presenter().next();
        presenter().setReason(u"duplicate"_s);
        presenter().next();
        auto *edit = m_wizard->findChild<QPlainTextEdit *>(u"sentEdit"_s);
        const QString suggested = edit->toPlainText();
        QVERIFY(!button("sentPutBack")->isVisible());
        QTest::keyClicks(edit, u"Dear seller"_s);
        QVERIFY(edit->toPlainText().startsWith(u"Dear seller"_s));
        QTest::mouseClick(button("sentPutBack"), Qt::LeftButton);
        QCOMPARE(edit->toPlainText(), suggested);
    }
    void theInstantCanBeChangedAndTakenBackToNow()
    {
        open(domain::OrderStatus::AwaitingShipment);
        presenter().next();
        presenter().setReason(u"duplicate"_s);
        while (!presenter().isLastPage())
            presenter().next();
        auto *edit = m_wizard->findChild<QDateTimeEdit *>(u"whenEdit"_s);
        QCOMPARE(edit->dateTime().time(), QTime(13, 0)); // Berlin
        edit->setDateTime(QDateTime(QDate(2026, 11, 21), QTime(10, 30), Qt::UTC));
        QCOMPARE(presenter().state().happenedAt,
                 std::optional(test::instant("2026-11-21T09:30:00Z")));
        QTest::mouseClick(button("nowButton"), Qt::LeftButton);
        QVERIFY(!presenter().state().happenedAt);
    }

private:
    void open(domain::OrderStatus status)
    {
        m_book.orderStore.orders[core::OrderId{1}] = test::anOrderOf(status);
        open();
    }
    void open()
    {
        m_wizard = new ui::CancellationWizard(std::make_unique<CancellationPresenter>(
            core::OrderId{1},
            CancellationPresenter::Tools{m_thread, m_rules, m_clock, m_language, m_opener,
                                         m_messages.with(m_clock, m_language)}));
        m_wizard->open();
        m_thread.runAll();
        QTRY_COMPARE(presenter().phase(), CancellationPresenter::Phase::Open);
        QVERIFY(QTest::qWaitForWindowExposed(m_wizard));
    }
    [[nodiscard]] CancellationPresenter &presenter() const { return m_wizard->presenter(); }
    [[nodiscard]] CancellationPage page() const { return presenter().state().page; }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_wizard->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QRadioButton *radio(const char *name) const
    {
        return m_wizard->findChild<QRadioButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLabel *label(const char *name) const
    {
        return m_wizard->findChild<QLabel *>(QString::fromLatin1(name));
    }

    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T12:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    test::FakePageOpener m_opener;
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")}};
    test::MessageTools m_messages;
    QPointer<ui::CancellationWizard> m_wizard;
};

QTEST_MAIN(TestCancellationWizard)
#include "tst_cancellationwizard.moc"
