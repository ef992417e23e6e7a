// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "formats/shippedrules.h"
#include "presentation/messagepresenter.h"
#include "presentation/templateshelf.h"
#include "support/cancellationorders.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/fakepageopener.h"
#include "support/messagetools.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::EventKind;
using domain::OrderStatus;
using presentation::MessageComposer;
using presentation::MessagePresenter;
using test::anOrderOf;
using test::instant;

/** The composer's dialog without its widgets, over a book in memory. */
class TestMessagePresenter final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_rules = formats::shippedRules(); }
    void init()
    {
        m_book.orderStore.orders.clear();
        m_book.draftStore.drafts.clear();
        m_opener.opened.clear();
        m_opener.hasBrowser = true;
        m_book.orderStore.orders[core::OrderId{1}] = anOrderOf(OrderStatus::AwaitingShipment);
    }
    void cleanup()
    {
        m_presenter.reset();
        m_thread.runAll();
    }

    void keepsWhatWasSentWithTheOrder()
    {
        open();
        const QString text = m_presenter->composer().message();
        QSignalSpy recorded(m_presenter.get(), &MessagePresenter::recorded);
        m_presenter->recordSent();
        m_presenter->recordSent(); // a double click
        QVERIFY(!m_presenter->blockingReason().isEmpty());
        m_thread.runAll();
        QTRY_COMPARE(recorded.size(), 1);
        const auto &events = m_book.orderStore.orders.at(core::OrderId{1}).events;
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.constFirst().kind, EventKind::MessageSent);
        QCOMPARE(events.constFirst().note, text);
        QCOMPARE(events.constFirst().language, u"en"_s);
        QCOMPARE(events.constFirst().templateId, u"ask-to-cancel"_s);
        QCOMPARE(events.constFirst().at,
                 std::optional(domain::Moment::at(instant("2026-11-21T12:00:00Z"))));
        QVERIFY(m_book.draftStore.drafts.empty());
    }
    void oneMessageNamesSeveralOrdersOfOneSeller()
    {
        for (const qint64 id : {2, 3}) {
            domain::Order order = anOrderOf(OrderStatus::AwaitingShipment);
            order.number = u"817654321098765%1"_s.arg(id);
            m_book.orderStore.orders[core::OrderId{id}] = order;
        }
        openFor({1, 2, 3});
        QCOMPARE(m_presenter->phase(), MessagePresenter::Phase::Open);
        const QString text = m_presenter->composer().message();
        for (const auto &[id, order] : m_book.orderStore.orders)
            QVERIFY2(text.contains(order.number), qPrintable(text));
        QVERIFY(m_presenter->subtitle().contains(u"8176 5432 1098 7653"_s));
        m_presenter->composer().setValue(u"reason"_s, u"mine"_s);
        QVERIFY(m_presenter->hasText());
        QSignalSpy recorded(m_presenter.get(), &MessagePresenter::recorded);
        m_presenter->recordSent();
        m_thread.runAll();
        QTRY_COMPARE(recorded.size(), 1);
        for (const auto &[id, order] : m_book.orderStore.orders) {
            QCOMPARE(order.events.size(), 1);
            QCOMPARE(order.events.constFirst().kind, EventKind::MessageSent);
        }
        QCOMPARE(m_book.changes.change->subject, QString());
        QVERIFY(m_book.draftStore.drafts.empty());
    }
    void theDraftIsTheOneOfJustTheseOrders()
    {
        for (const qint64 id : {2, 3}) {
            domain::Order order = anOrderOf(OrderStatus::AwaitingShipment);
            order.number = u"817654321098765%1"_s.arg(id);
            m_book.orderStore.orders[core::OrderId{id}] = order;
        }
        openFor({1, 2, 3});
        m_presenter->composer().setValue(u"reason"_s, u"all three"_s);
        m_presenter.reset();
        m_thread.runAll();
        QCOMPARE(m_book.draftStore.drafts.size(), 1U);
        // Neither one of them nor two have it.
        openFor({1});
        QVERIFY(!m_presenter->isRestored() && !m_presenter->hasText());
        openFor({1, 2});
        QVERIFY(!m_presenter->isRestored() && !m_presenter->hasText());
        m_presenter->composer().setValue(u"reason"_s, u"only two"_s);
        m_presenter.reset();
        m_thread.runAll();
        QCOMPARE(m_book.draftStore.drafts.size(), 2U);
        // The same set, whichever of them is looked at.
        openFor({3, 1, 2});
        QVERIFY(m_presenter->isRestored());
        QVERIFY(m_presenter->composer().message().contains(u"all three"_s));
        m_presenter->startOver();
        m_thread.runAll();
        QVERIFY(!m_presenter->hasText());
        QCOMPARE(m_book.draftStore.drafts.size(), 1U);
        openFor({2, 1});
        QVERIFY(m_presenter->composer().message().contains(u"only two"_s));
        QSignalSpy recorded(m_presenter.get(), &MessagePresenter::recorded);
        m_presenter->recordSent();
        m_thread.runAll();
        QTRY_COMPARE(recorded.size(), 1);
        QVERIFY(m_book.draftStore.drafts.empty());
    }
    void saysWhyOneMessageCannotBeAboutThem()
    {
        domain::Order order = anOrderOf(OrderStatus::AwaitingShipment);
        order.number = u"8176543210987652"_s;
        order.seller = {};
        order.seller.name = u"Another seller"_s;
        m_book.orderStore.orders[core::OrderId{2}] = order;
        openFor({1, 2});
        QCOMPARE(m_presenter->phase(), MessagePresenter::Phase::Apart);
        QVERIFY2(m_presenter->blockingReason().contains(u"different sellers"_s),
                 qPrintable(m_presenter->blockingReason()));
        QVERIFY(!m_presenter->noPageReason().isEmpty());
        m_presenter->recordSent();
        m_thread.runAll();
        QVERIFY(m_book.orderStore.orders.at(core::OrderId{1}).events.isEmpty());
    }
    void recordsNothingThatIsNotReady()
    {
        open();
        m_presenter->composer().choose(u"counter-offer"_s);
        QVERIFY(!m_presenter->blockingReason().isEmpty());
        m_presenter->recordSent();
        m_thread.runAll();
        QVERIFY(m_book.orderStore.orders.at(core::OrderId{1}).events.isEmpty());
    }
    void staysOpenWhenTheBookRefuses()
    {
        open();
        m_presenter->composer().setValue(u"reason"_s, u"mine"_s);
        m_book.orderStore.orders.clear();
        m_presenter->recordSent();
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->phase(), MessagePresenter::Phase::Open);
        QVERIFY(!m_presenter->problem().isEmpty());
        QVERIFY(m_presenter->hasText());
    }
    void closingKeepsWhatWasTypedAndStartingOverForgetsIt()
    {
        open();
        m_presenter->composer().choose(u"counter-offer"_s);
        m_presenter->composer().setValue(u"offer"_s, u"some"_s);
        const auto state = m_presenter->composer().state();
        m_presenter.reset();
        m_thread.runAll();
        QCOMPARE(m_book.draftStore.drafts.size(), 1U);
        open(u"contact_support"_s); // what was begun goes on, whatever it is opened for
        QVERIFY(m_presenter->isRestored());
        QCOMPARE(m_presenter->composer().state(), state);
        m_presenter->startOver();
        m_thread.runAll();
        QVERIFY(!m_presenter->isRestored() && !m_presenter->hasText());
        QVERIFY(m_book.draftStore.drafts.empty());
    }
    void lookingAroundKeepsNoDraft()
    {
        open();
        m_presenter->composer().choose(u"counter-offer"_s);
        m_presenter->composer().find(u"refund"_s);
        m_presenter.reset();
        m_thread.runAll();
        QVERIFY(m_book.draftStore.drafts.empty());
    }
    void opensTheMessagesOfAKnownHostOnly()
    {
        open();
        m_presenter->openPage();
        QCOMPARE(m_opener.opened,
                 QList{QUrl(u"https://www.aliexpress.com/p/message/index.html"_s)});
        m_opener.hasBrowser = false;
        m_presenter->openPage();
        QVERIFY(m_presenter->problem().contains(u"aliexpress.com"_s));
        m_opener.opened.clear();
        m_book.orderStore.orders[core::OrderId{1}].site = u"evil.tld"_s;
        open();
        QVERIFY(!m_presenter->noPageReason().isEmpty());
        m_presenter->openPage();
        QVERIFY(m_opener.opened.isEmpty());
    }
    void theBooksOwnTemplatesStandBesideTheShippedOnes()
    {
        const auto &shipped = formats::shippedTemplates();
        presentation::TemplateShelf shelf(shipped, m_thread);
        const QSignalSpy changed(&shelf, &presentation::TemplateShelf::changed);
        const quint64 before = shelf.version();
        domain::OwnTemplate mine{shipped.at(1), {}};
        mine.written.texts[u"en"_s].title = u"My title"_s;
        QVERIFY(m_book.templates().put(mine));
        mine.written.id = u"mine"_s;
        QVERIFY(m_book.templates().put(mine));
        shelf.reload();
        m_thread.runAll();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(shelf.version() != before);
        QCOMPARE(shelf.templates().size(), shipped.size() + 1);
        QCOMPARE(shelf.templates().at(1).texts.value(u"en"_s).title, u"My title"_s);
        QCOMPARE(shelf.templates().constLast().id, u"mine"_s);
        shelf.reload();
        m_thread.runAll();
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 1); // nothing is another one
        QVERIFY(m_book.templates().remove(u"mine"_s));
        QVERIFY(m_book.templates().remove(shipped.at(1).id));
    }
    void tellsThatTheOrderIsGone()
    {
        m_book.orderStore.orders.clear();
        make({});
        QCOMPARE(m_presenter->phase(), MessagePresenter::Phase::Loading);
        QVERIFY(!m_presenter->blockingReason().isEmpty());
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->phase(), MessagePresenter::Phase::Gone);
        QVERIFY(!m_presenter->blockingReason().isEmpty());
        QVERIFY(!m_presenter->noPageReason().isEmpty());
    }
    void nothingIsWrittenAboutAnOrderInTheTrash()
    {
        domain::Order order = anOrderOf(OrderStatus::AwaitingShipment);
        QCOMPARE(MessagePresenter::noMessageReason(&order), QString());
        order.trashedAt = instant("2026-11-21T12:00:00Z");
        QVERIFY(!MessagePresenter::noMessageReason(&order).isEmpty());
        QVERIFY(!MessagePresenter::noMessageReason(nullptr).isEmpty());
    }

private:
    void make(const QString &action)
    {
        m_presenter = std::make_unique<MessagePresenter>(
            core::OrderId{1}, action,
            MessagePresenter::Tools{m_thread, m_rules, m_clock, m_language, m_opener,
                                    m_tools.with(m_clock, m_language)});
    }
    void open(const QString &action = {})
    {
        make(action);
        m_thread.runAll();
        QTRY_COMPARE(m_presenter->phase(), MessagePresenter::Phase::Open);
    }

    void openFor(const QList<qint64> &rows)
    {
        QList<core::OrderId> ids;
        for (const qint64 row : rows)
            ids.append(core::OrderId{row});
        m_presenter = std::make_unique<MessagePresenter>(
            ids, QString(),
            MessagePresenter::Tools{m_thread, m_rules, m_clock, m_language, m_opener,
                                    m_tools.with(m_clock, m_language)});
        m_thread.runAll();
        QTRY_VERIFY(m_presenter->phase() != MessagePresenter::Phase::Loading);
    }

    domain::RulesLibrary m_rules;
    test::FakeClock m_clock{"2026-11-21T12:00:00Z"};
    test::FakeBook m_book;
    test::FakeBookThread m_thread{m_book};
    test::FakePageOpener m_opener;
    test::MessageTools m_tools;
    presentation::LanguageSetting m_language{
        {QLocale(QLocale::German), QTimeZone("Europe/Berlin")}};
    std::unique_ptr<MessagePresenter> m_presenter;
};

QTEST_GUILESS_MAIN(TestMessagePresenter)
#include "tst_messagepresenter.moc"
