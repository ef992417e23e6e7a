// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "formats/datetext.h"
#include "formats/moneytext.h"
#include "formats/shippedrules.h"
#include "presentation/answerpresenter.h"
#include "presentation/messagethread.h"
#include "support/fakebook.h"
#include "support/fakeclock.h"
#include "support/toldorders.h"

using namespace recourse;
using namespace recourse::domain;
using namespace recourse::presentation;
using namespace recourse::test;
using namespace Qt::StringLiterals;

namespace {
Event message(EventKind kind, const char *at, const QString &text)
{
    Event event = eventAt(kind, at);
    event.note = text;
    return event;
}
} // namespace

/** The exchange in the pane, and the dialog that notes the seller's answer. */
class TstMessageThread final : public QObject
{
    Q_OBJECT

    const RulesLibrary m_rules = formats::shippedRules();
    const RulesPack &m_pack = m_rules.packFor(u"aliexpress"_s);
    const core::Instant m_now = instant("2026-11-26T12:00:00Z");
    const wording::Regional m_regional{QLocale(u"en_GB"_s), QTimeZone::utc()};
    FakeClock m_clock{"2026-11-26T12:00:00Z"};
    FakeBook m_book;
    FakeBookThread m_writer{m_book};
    LanguageSetting m_language{m_regional};
    core::OrderId m_id;

    static Order asked()
    {
        Order order = toldOrder("2026-11-20T12:00:00Z", OrderStatus::AwaitingShipment);
        order.seller.name = u"Lucky Tech Store"_s;
        order.total = Money{2390, u"USD"_s};
        order.events = {eventAt(EventKind::CancellationRequested, "2026-11-25T12:00:00Z")};
        return order;
    }
    QList<MessageView> views(const Order &order, qsizetype most = 100)
    {
        return messageViews(order, m_pack, m_now, m_regional, most);
    }
    AnswerPresenter::Tools tools()
    {
        return {m_writer,
                m_rules,
                m_clock,
                m_language,
                &formats::readDate,
                [](const QString &text, const QString &currency, QChar point) {
                    return formats::readMoney(text, {currency, point});
                }};
    }
    std::unique_ptr<AnswerPresenter> presenterFor(const Order &order)
    {
        m_id = m_book.orderStore.insert(order).value();
        return std::make_unique<AnswerPresenter>(tools(), m_id, order);
    }
    Order stored() { return m_book.orderStore.load(m_id).value().value(); }

private slots:
    void tellsThemInTheOrderInWhichTheyWereWritten()
    {
        Order order = asked();
        Event offer = message(EventKind::MessageReceived, "2026-11-25T20:00:00Z", u"5 dollars?"_s);
        offer.meaning = u"offered"_s;
        offer.amount = Money{500, u"USD"_s};
        offer.language = u"en"_s;
        Event sent = message(EventKind::MessageSent, "2026-11-25T12:30:00Z", u"请取消"_s);
        sent.language = u"zh"_s;
        Event waits = message(EventKind::MessageReceived, "2026-11-26T08:00:00Z", u"صبرا"_s);
        waits.meaning = u"asks_for_time"_s;
        waits.language = u"ar"_s;
        waits.until = Moment::onDay(QDate(2026, 11, 28));
        Event gone = message(EventKind::MessageSent, "2026-11-25T12:00:00Z", u"oops"_s);
        gone.retractedAt = m_now;
        Event undated = message(EventKind::MessageSent, "2026-11-25T12:00:00Z", u"first"_s);
        undated.at.reset();
        order.events += {waits, offer, sent, gone, undated};
        const QList<MessageView> told = views(order);
        QCOMPARE(told.size(), 4);
        QCOMPARE(told[0].text, u"first"_s);
        QCOMPARE(told[0].whenText, u"When is not known"_s);
        QVERIFY(told[1].sent);
        QCOMPARE(told[1].whoText, u"You"_s);
        QCOMPARE(told[1].text, u"请取消"_s);
        QCOMPARE(told[1].detailText, QLocale(u"zh"_s).nativeLanguageName());
        QVERIFY(!told[2].sent);
        QCOMPARE(told[2].whoText, u"Lucky Tech Store"_s);
        QVERIFY2(told[2].detailText.contains(u"5.00"_s), qPrintable(told[2].detailText));
        QVERIFY(!told[2].detailText.contains(u"English"_s)); // it needs no saying
        QVERIFY(!told[2].rightToLeft);
        QVERIFY(told[3].rightToLeft);
        QVERIFY2(told[3].detailText.contains(u"It asks for time, until 28 Nov"_s),
                 qPrintable(told[3].detailText));
        QCOMPARE(views(order, 1).size(), 1);
        QCOMPARE(views(order, 1)[0], told[3]);
        QCOMPARE(countMessages(order), 4);
    }

    void earlierOnesAreToldWhenAskedFor()
    {
        Order order = asked();
        for (int i = 0; i < 50; ++i)
            order.events.append(message(EventKind::MessageSent, kEarly, QString::number(i)));
        m_id = m_book.orderStore.insert(order).value();
        OrderDetailPresenter detail({m_book.orderStore, m_rules, m_clock, m_language});
        MessageThread thread({detail, m_rules, m_clock, m_language});
        QSignalSpy changed(&thread, &MessageThread::changed);
        QVERIFY(!thread.view().mayWrite);
        detail.setOrder(m_id);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(thread.view().messages.size(), 30);
        QCOMPARE(thread.view().messages.last().text, u"49"_s);
        QVERIFY(thread.view().earlierText.contains(u"20"_s));
        QVERIFY(thread.view().mayWrite);
        thread.showEarlier();
        QCOMPARE(thread.view().messages.size(), 50);
        QVERIFY(thread.view().earlierText.isEmpty());
        detail.setOrder(m_book.orderStore.insert(asked()).value());
        QVERIFY(thread.view().messages.isEmpty());
        QVERIFY(!thread.view().emptyText.isEmpty());
        detail.setOrder(m_id);
        QCOMPARE(thread.view().messages.size(), 30);
    }

    void nothingIsPresetAndEachGapIsNamed()
    {
        const auto answer = presenterFor(asked());
        m_writer.runAll(); // it reads what was written to the seller before
        QVERIFY(answer->blockedText().contains(u"what the seller wrote"_s));
        answer->setText(u"  "_s);
        QVERIFY(answer->blockedText().contains(u"what the seller wrote"_s));
        answer->setText(u"OK"_s);
        QVERIFY(answer->blockedText().contains(u"what the answer means"_s));
        for (const MeaningView &meaning : answer->meanings())
            QVERIFY(!meaning.chosen && !meaning.label.isEmpty() && !meaning.followsText.isEmpty());
        answer->record();
        QCOMPARE(m_writer.waiting(), 0U);
        answer->setMeaning(u"agreed"_s);
        QCOMPARE(answer->blockedText(), QString());
        QVERIFY(!answer->asksAmount() && !answer->asksUntil());
        answer->setHappenedAt(QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC));
        QVERIFY(answer->blockedText().contains(u"still to come"_s));
    }

    void anAmountAndADayAreReadOrLeftEmpty()
    {
        const auto answer = presenterFor(asked());
        answer->setText(u"OK"_s);
        answer->setMeaning(u"offered"_s);
        QVERIFY(answer->asksAmount());
        QCOMPARE(answer->blockedText(), QString());
        for (const QString &typed : {u"five"_s, u"0"_s, u"-3"_s}) {
            answer->setAmount(typed);
            QVERIFY2(answer->blockedText().contains(u"amount"_s), qPrintable(typed));
        }
        answer->setAmount(u"5.50"_s);
        QCOMPARE(answer->blockedText(), QString());
        answer->setMeaning(u"asks_for_time"_s);
        QVERIFY(!answer->asksAmount() && answer->asksUntil());
        answer->setUntil(u"soon"_s);
        QVERIFY(answer->blockedText().contains(u"day"_s));
        answer->setUntil(u"01/11/2026"_s);
        QVERIFY(answer->blockedText().contains(u"before"_s));
        answer->setUntil(u"30/11/2026"_s);
        QCOMPARE(answer->blockedText(), QString());
        QSignalSpy recorded(answer.get(), &AnswerPresenter::recorded);
        answer->record();
        QVERIFY(answer->isBusy());
        QVERIFY(!answer->blockedText().isEmpty());
        m_writer.runAll();
        QTRY_COMPARE(recorded.size(), 1);
        const Event event = stored().events.last();
        QCOMPARE(event.meaning, u"asks_for_time"_s);
        QCOMPARE(event.until, std::optional(Moment::onDay(QDate(2026, 11, 30), QTimeZone::utc())));
        QVERIFY(!event.amount);
        QCOMPARE(event.at, std::optional(Moment::at(m_now)));
    }

    void theAmountIsInTheOrdersCurrencyUnlessItSaysAnother()
    {
        for (const auto &[typed, currency, minor] :
             {std::tuple(u"5.50"_s, u"USD"_s, 550), std::tuple(u"7 EUR"_s, u"EUR"_s, 700)}) {
            const auto answer = presenterFor(asked());
            answer->setText(u"OK"_s);
            answer->setMeaning(u"offered"_s);
            answer->setAmount(typed);
            answer->record();
            m_writer.runAll();
            QCOMPARE(stored().events.last().amount, std::optional(Money{minor, currency}));
        }
    }

    void theLanguageIsGuessedUntilTheBuyerSaysIt()
    {
        Order order = asked();
        Event sent = message(EventKind::MessageSent, "2026-11-25T13:00:00Z", u"Please"_s);
        sent.language = u"en"_s;
        order.events.append(sent);
        const auto answer = presenterFor(order);
        QCOMPARE(answer->language(), QString());
        QCOMPARE(answer->languages().constFirst().code, QString());
        answer->setText(u"好的"_s);
        QCOMPARE(answer->language(), u"zh"_s);
        answer->setText(u"We agree"_s);
        QCOMPARE(answer->language(), u"en"_s); // as it was written to
        answer->setLanguage(u"nl"_s);
        answer->setText(u"好的"_s);
        QCOMPARE(answer->language(), u"nl"_s);
        answer->setMeaning(u"agreed"_s);
        answer->record();
        m_writer.runAll();
        QCOMPARE(stored().events.last().language, u"nl"_s);
        // "Not known" is an answer, too.
        const auto unknown = presenterFor(order);
        unknown->setText(u"好的"_s);
        unknown->setLanguage({});
        QCOMPARE(unknown->language(), QString());
        unknown->setMeaning(u"agreed"_s);
        unknown->record();
        m_writer.runAll();
        QCOMPARE(stored().events.last().language, QString());
    }

    void theSellersOtherOrdersTellWhatLatinLettersAre()
    {
        Order other = asked();
        other.number = u"8176543210987655"_s;
        other.events = {message(EventKind::MessageSent, "2026-11-24T13:00:00Z", u"Dobrý den"_s)};
        other.events.first().language = u"cs"_s;
        OrderRow row;
        row.id = m_book.orderStore.insert(other).value();
        row.seller = other.seller.name;
        m_book.rowQueries.list = {row};
        const auto answer = presenterFor(asked());
        answer->setText(u"Souhlasíme"_s);
        QCOMPARE(answer->language(), QString()); // the book was not asked yet
        QSignalSpy changed(answer.get(), &AnswerPresenter::changed);
        m_writer.runAll();
        QTRY_COMPARE(answer->language(), u"cs"_s);
        QVERIFY(!changed.isEmpty());
        const auto offered = answer->languages();
        QVERIFY(std::any_of(offered.cbegin(), offered.cend(),
                            [](const AnswerLanguage &one) { return one.code == u"cs"_s; }));
        answer->setLanguage({});
        QCOMPARE(answer->language(), QString());
        m_book.rowQueries.list.clear();
    }

    void anOrderThatIsGoneIsSaidSo()
    {
        const auto answer = presenterFor(asked());
        answer->setText(u"OK"_s);
        answer->setMeaning(u"agreed"_s);
        QVERIFY(m_book.orderStore.remove(m_id));
        answer->record();
        m_writer.runAll();
        QTRY_VERIFY(!answer->problemText().isEmpty());
        QVERIFY(!answer->isBusy());
    }
};

QTEST_GUILESS_MAIN(TstMessageThread)
#include "tst_messagethread.moc"
