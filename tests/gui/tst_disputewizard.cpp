// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
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
#include "ui/common/wallclockedit.h"
#include "ui/dispute/disputewizard.h"
#include "ui/wizard/cardlist.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using presentation::DisputePage;
using presentation::DisputePresenter;

namespace {

domain::Order delivered()
{
    domain::Order order = test::anOrderOf(domain::OrderStatus::Delivered);
    order.items.first().quantity = 10;
    order.dates = {test::printedDate(domain::DateKind::PlacedAt, "2026-11-01T10:00:00Z"),
                   test::printedDate(domain::DateKind::DeliveredAt, "2026-11-20T09:00:00Z")};
    return order;
}

} // namespace

/** The wizard's window, by keyboard and mouse, over a book in memory. */
class TestDisputeWizard final : public QObject
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
        open(delivered());
        next(); // Return: Next is the default
        QCOMPARE(page(), DisputePage::Problem);
        QVERIFY(!button("nextButton")->isEnabled());
        QCOMPARE(button("nextButton")->accessibleDescription(), label("blockingLabel")->text());
        choose("choice_yes");
        QCOMPARE(presenter().state().received, std::optional(true));
        QVERIFY(!button("nextButton")->isEnabled());
        choose("choice_parts_missing");
        next();
        QCOMPARE(page(), DisputePage::Evidence);
        next();

        QCOMPARE(page(), DisputePage::Statement);
        auto *text = m_wizard->findChild<QPlainTextEdit *>(u"siteEdit"_s);
        QCOMPARE(text->toPlainText(), QString());
        QVERIFY(!shown<QPushButton>("copyButton")->isEnabled());
        auto *pieces = m_wizard->findChild<QLineEdit *>(u"piecesEdit"_s);
        pieces->setFocus();
        QTest::keyClicks(pieces, u"7"_s);
        QCOMPARE(text->toPlainText(), QString()); // typed is not yet said
        // Ordered, delivered, what is wrong, the pieces.
        QTRY_VERIFY(shown<QCheckBox>("tick4"));
        press(shown<QCheckBox>("tick4"));
        QCOMPARE(text->toPlainText(), u"Pieces ordered: 10. Pieces that arrived: 7."_s);
        QTest::mouseClick(shown<QPushButton>("copyButton"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
        next();

        QCOMPARE(page(), DisputePage::Wish);
        QVERIFY(!button("nextButton")->isEnabled());
        choose("choice_refund");
        choose("choice_1"); // by the pieces
        QVERIFY2(label("resultLabel")->text().contains(u"7.17"_s),
                 qPrintable(label("resultLabel")->text()));
        next();

        QCOMPARE(page(), DisputePage::Site);
        QTest::mouseClick(shown<QPushButton>("openButton"), Qt::LeftButton);
        QCOMPARE(m_opener.opened.size(), 1);
        const QSignalSpy packs(m_wizard, &ui::DisputeWizard::packWanted);
        press(button("packButton"));
        QCOMPARE(packs.size(), 1);
        next();

        QCOMPARE(page(), DisputePage::Outcome);
        QVERIFY(!button("nextButton")->isEnabled());
        choose("choice_21"); // EventKind::DisputeOpened
        QVERIFY(button("nextButton")->isEnabled());
        QCOMPARE(button("nextButton")->text(), presenter().commitText());
        const QSignalSpy recorded(m_wizard, &ui::DisputeWizard::recorded);
        QTest::mouseClick(button("nextButton"), Qt::LeftButton);
        QTest::mouseClick(button("nextButton"), Qt::LeftButton);
        m_thread.runAll();
        QTRY_COMPARE(recorded.size(), 1);
        const auto events = m_book.orderStore.orders.at(core::OrderId{1}).events;
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().amount, std::optional(domain::Money{717, u"USD"_s}));
        QTRY_VERIFY(m_wizard.isNull()); // it closed and deleted itself
    }
    void theTextCanBeChangedAndPutBack()
    {
        open(delivered());
        goTo(DisputePage::Statement);
        QTRY_VERIFY(shown<QCheckBox>("tick1"));
        press(shown<QCheckBox>("tick1"));
        auto *text = m_wizard->findChild<QPlainTextEdit *>(u"siteEdit"_s);
        const QString made = text->toPlainText();
        QVERIFY(!button("putBackButton")->isVisible());
        text->setFocus();
        QTest::keyClicks(text, u"Hello. "_s);
        QCOMPARE(text->toPlainText(), QString(u"Hello. "_s + made));
        QTest::mouseClick(button("putBackButton"), Qt::LeftButton);
        QCOMPARE(text->toPlainText(), made);
    }
    void escapeKeepsADraftAndChangesNothing()
    {
        open(delivered());
        QVERIFY(!button("closeButton")->text().contains(u"draft"_s));
        goTo(DisputePage::Evidence);
        QVERIFY(button("closeButton")->text().contains(u"draft"_s));
        const QSignalSpy kept(m_wizard, &ui::DisputeWizard::draftKept);
        QTest::keyClick(m_wizard, Qt::Key_Escape);
        QCOMPARE(kept.size(), 1);
        QTRY_VERIFY(m_wizard.isNull());
        m_thread.runAll();
        QCOMPARE(m_book.orderStore.orders.at(core::OrderId{1}), delivered());
        reopen();
        QVERIFY(m_wizard->findChild<QWidget *>(u"restoredCard"_s)->isVisible());
        QCOMPARE(page(), DisputePage::Evidence);
        QTest::mouseClick(button("startOverButton"), Qt::LeftButton);
        QCOMPARE(page(), DisputePage::Standing);
        QVERIFY(!presenter().hasAnswers());
    }
    void aRunningDisputeShowsItsStepsAndKeepsAnOffer()
    {
        domain::Order order = delivered();
        domain::Event opened;
        opened.kind = domain::EventKind::DisputeOpened;
        opened.at = domain::Moment::at(test::instant("2026-11-21T09:00:00Z"));
        opened.note = u"The size differs"_s;
        order.events = {opened};
        open(order);
        QVERIFY(label("rungsHeading")->isVisible());
        const QStringList rungs = cardNames("rungList");
        QVERIFY2(rungs.join(u'|').contains(u"Ask your bank for a chargeback"_s),
                 qPrintable(rungs.join(u'|')));
        while (!presenter().isLastPage())
            next();
        choose("choice_23"); // EventKind::SellerOffer
        QVERIFY(!button("nextButton")->isEnabled());
        auto *amount = shown<QLineEdit>("amountEdit");
        amount->setFocus();
        QTest::keyClicks(amount, u"5.00"_s);
        QVERIFY2(button("nextButton")->isEnabled(), qPrintable(label("blockingLabel")->text()));
        const QSignalSpy recorded(m_wizard, &ui::DisputeWizard::recorded);
        QTest::mouseClick(button("nextButton"), Qt::LeftButton);
        m_thread.runAll();
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(m_book.orderStore.orders.at(core::OrderId{1}).events.last().amount,
                 std::optional(domain::Money{500, u"USD"_s}));
    }
    void thePagesCountdownIsEnteredByKeyboard()
    {
        domain::Order order = delivered();
        domain::Event opened;
        opened.kind = domain::EventKind::DisputeOpened;
        opened.at = domain::Moment::at(test::instant("2026-11-21T09:00:00Z"));
        opened.meaning = u"different_size"_s;
        order.events = {opened};
        open(order);
        while (!presenter().isLastPage())
            next();
        auto *box = m_wizard->findChild<QCheckBox *>(u"actsByBox"_s);
        auto *edit = m_wizard->findChild<ui::WallClockEdit *>(u"actsByEdit"_s);
        QVERIFY(!box->isVisible());
        choose("choice_30"); // EventKind::ReturnApproved
        QTRY_VERIFY(box->isVisible());
        QVERIFY(!edit->isEnabled());
        QVERIFY(button("nextButton")->isEnabled());
        press(box);
        QVERIFY(edit->isEnabled());
        QVERIFY(!button("nextButton")->isEnabled()); // the page's own is still to be entered
        edit->setFocus();
        edit->setCurrentSection(QDateTimeEdit::DaySection);
        for (int day = 0; day < 3; ++day)
            QTest::keyClick(edit, Qt::Key_Up);
        QVERIFY2(button("nextButton")->isEnabled(), qPrintable(label("blockingLabel")->text()));
        QVERIFY2(label("actsByLabel")->text().contains(u"left"_s),
                 qPrintable(label("actsByLabel")->text()));
        const QSignalSpy recorded(m_wizard, &ui::DisputeWizard::recorded);
        QTest::mouseClick(button("nextButton"), Qt::LeftButton);
        m_thread.runAll();
        QTRY_COMPARE(recorded.size(), 1);
        const domain::DatedFact *acts = m_book.orderStore.orders.at(core::OrderId{1})
                                            .date(domain::DateKind::BuyerActsBy);
        QVERIFY(acts);
        // Three days after noon on the 21st.
        QCOMPARE(acts->moment, domain::Moment::at(test::instant("2026-11-24T12:00:00Z")));
    }
    void aComplaintAsksToWhomAndForTheReference()
    {
        domain::Order order = delivered();
        order.country = u"DE"_s;
        domain::Event opened;
        opened.kind = domain::EventKind::DisputeOpened;
        opened.at = domain::Moment::at(test::instant("2026-11-21T09:00:00Z"));
        opened.meaning = u"different_size"_s;
        order.events = {opened};
        open(order);
        while (!presenter().isLastPage())
            next();
        choose("choice_20"); // EventKind::ComplaintFiled
        auto *note = shown<QLineEdit>("noteEdit");
        QTRY_COMPARE(note->accessibleName(), u"To whom, and their reference"_s);
        QVERIFY(!button("nextButton")->isEnabled());
        note->setFocus();
        QTest::keyClicks(note, u"Consumers' office, 4711"_s);
        const QSignalSpy recorded(m_wizard, &ui::DisputeWizard::recorded);
        QTest::mouseClick(button("nextButton"), Qt::LeftButton);
        m_thread.runAll();
        QTRY_COMPARE(recorded.size(), 1);
        QTRY_VERIFY(m_wizard.isNull());
        reopen();
        QVERIFY2(cardNames("rungList").join(u'|').contains(u"4711"_s),
                 qPrintable(cardNames("rungList").join(u'|')));
    }

private:
    void open(const domain::Order &order)
    {
        m_book.orderStore.orders[core::OrderId{1}] = order;
        reopen();
    }
    void reopen()
    {
        m_wizard = new ui::DisputeWizard(std::make_unique<DisputePresenter>(
            core::OrderId{1},
            DisputePresenter::Tools{m_thread, m_rules, m_clock, m_language, m_opener,
                                    m_messages.with(m_clock, m_language).readMoney}));
        m_wizard->open();
        m_thread.runAll();
        QTRY_COMPARE(presenter().phase(), DisputePresenter::Phase::Open);
        QVERIFY(QTest::qWaitForWindowExposed(m_wizard));
    }
    void goTo(DisputePage wanted)
    {
        presenter().setReceived(true);
        presenter().setProblem(u"different_size"_s);
        while (page() != wanted && !presenter().isLastPage())
            presenter().next();
        QCOMPARE(page(), wanted);
    }
    void next()
    {
        QVERIFY2(button("nextButton")->isEnabled(), qPrintable(label("blockingLabel")->text()));
        QTest::keyClick(m_wizard, Qt::Key_Return);
    }
    /** What appears after an answer is shown a moment later. */
    void choose(const char *name)
    {
        QTRY_VERIFY2(shown<QRadioButton>(name), name);
        press(shown<QRadioButton>(name));
    }
    static void press(QWidget *box)
    {
        QVERIFY(box);
        QVERIFY2(box->isVisible(), qPrintable(box->objectName()));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    /** Several pages have one of that name; the one that is seen. */
    template <typename Widget>
    [[nodiscard]] Widget *shown(const char *name) const
    {
        const auto all = m_wizard->findChildren<Widget *>(QString::fromLatin1(name));
        for (Widget *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList cardNames(const char *list) const
    {
        QStringList names;
        const auto cards = m_wizard->findChild<ui::CardList *>(QString::fromLatin1(list))
                               ->findChildren<ui::ToneCard *>();
        for (const ui::ToneCard *card : cards)
            names.append(card->accessibleName());
        return names;
    }
    [[nodiscard]] DisputePresenter &presenter() const { return m_wizard->presenter(); }
    [[nodiscard]] DisputePage page() const { return presenter().state().page; }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_wizard->findChild<QPushButton *>(QString::fromLatin1(name));
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
    QPointer<ui::DisputeWizard> m_wizard;
};

QTEST_MAIN(TestDisputeWizard)
#include "tst_disputewizard.moc"
