// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/composerfixture.h"
#include "support/processortime.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::OrderStatus;
using presentation::MessageState;
using test::anOrderOf;

/** The rules of writing one message: which one, in which languages, in whose words. */
class TestMessageComposer final : public test::ComposerFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { readRules(); }
    void init() { beginAnew(); }
    void cleanup() { m_composer.reset(); }

    // -------------------------------------------------------------- which template

    void beginsWithWhatTheSituationAsksFor()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        QCOMPARE(m_composer->templateId(), u"ask-to-cancel"_s);
        const auto rows = m_composer->rows();
        QCOMPARE(rows.size(), m_tools->templates.all.size());
        QCOMPARE(rows.constFirst().id, u"ask-to-cancel"_s);
        QVERIFY(rows.constFirst().recommended && rows.constFirst().chosen);
        QCOMPARE(rows.constFirst().heading, u"Fits now"_s);
        QCOMPARE(rows.constFirst().title, u"Fragen, ob der Verkäufer einer Stornierung zustimmt"_s);
        QStringList headings;
        for (const auto &row : rows) {
            if (!row.heading.isEmpty())
                headings.append(row.heading);
        }
        headings.removeOne(u"Possible"_s);
        QCOMPARE(headings, (QStringList{u"Fits now"_s, u"Others"_s}));

        domain::Order waits = anOrderOf(OrderStatus::AwaitingShipment);
        waits.events = {anEvent(domain::EventKind::CancellationRequested, "2026-11-21T09:00:00Z")};
        about(waits);
        QCOMPARE(m_composer->templateId(), u"ask-seller-to-agree"_s);
        QVERIFY(m_composer->message().contains(u"21 November 2026"_s));
    }
    void anActionLeadsToItsOwnMessage_data()
    {
        QTest::addColumn<bool>("requested");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("id");
        QTest::newRow("before the request")
            << false << u"ask_seller_to_agree"_s << u"ask-to-cancel"_s;
        QTest::newRow("after it") << true << u"ask_seller_to_agree"_s << u"ask-seller-to-agree"_s;
        QTest::newRow("support") << true << u"contact_support"_s << u"ask-support"_s;
        QTest::newRow("number") << false << u"ask_tracking_number"_s << u"ask-tracking-number"_s;
        QTest::newRow("none") << false << u"dance"_s << u"ask-to-cancel"_s;
    }
    void anActionLeadsToItsOwnMessage()
    {
        QFETCH(bool, requested);
        QFETCH(QString, action);
        domain::Order order = anOrderOf(OrderStatus::AwaitingShipment);
        if (requested)
            order.events = {
                anEvent(domain::EventKind::CancellationRequested, "2026-11-21T09:00:00Z")};
        about(order);
        m_composer->prefer(action);
        QTEST(m_composer->templateId(), "id");
    }
    void onesOwnComesBeforeTheShippedWhereItFits()
    {
        domain::MessageTemplate own = m_tools->templates.all.constFirst();
        own.id = u"own-1"_s;
        own.situations = {u"request_cancellation"_s};
        m_tools->templates.all.append(own);
        m_tools->templates.own = {own.id};
        ++m_tools->templates.number;
        m_composer->reload();
        about(anOrderOf(OrderStatus::AwaitingShipment));
        QCOMPARE(m_composer->rows().constFirst().id, u"own-1"_s); // for the next step
        QVERIFY(m_composer->rows().constFirst().recommended);
        QCOMPARE(m_composer->rows().value(1).id, u"ask-to-cancel"_s);
        m_composer->prefer(u"request_cancellation"_s);
        QCOMPARE(m_composer->templateId(), u"own-1"_s);
        about(anOrderOf(OrderStatus::Shipped));
        QVERIFY(!m_composer->rows().constFirst().id.startsWith(u"own"_s));
    }
    void findsByTypingWhateverTheLanguageTheCaseAndTheAccents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::newRow("title") << u"SENDUNGSNUMMER"_s << u"ask-tracking-number"_s;
        QTest::newRow("english") << u"tracking number"_s << u"ask-tracking-number"_s;
        QTest::newRow("accents") << u"verkaufer"_s << u"ask-to-cancel"_s;
        QTest::newRow("text") << u"approve the cancellation ship"_s << u"ask-to-cancel"_s;
        QTest::newRow("nothing") << u"xylophone"_s << QString();
    }
    void findsByTypingWhateverTheLanguageTheCaseAndTheAccents()
    {
        QFETCH(QString, id);
        about(anOrderOf(OrderStatus::AwaitingShipment));
        QFETCH(QString, typed);
        m_composer->find(typed);
        const auto rows = m_composer->rows();
        QVERIFY(rows.size() < m_tools->templates.all.size());
        QStringList ids;
        for (const auto &row : rows)
            ids.append(row.id);
        QCOMPARE(ids.isEmpty(), id.isEmpty());
        QVERIFY(id.isEmpty() || ids.contains(id));
        QCOMPARE(m_composer->templateId(), u"ask-to-cancel"_s); // finding chooses nothing
    }
    void whatIsBegunStaysWhateverComesToBeRecommended()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        m_composer->setValue(u"reason"_s, u"Zu teuer"_s);
        about(anOrderOf(OrderStatus::Shipped));
        QCOMPARE(m_composer->templateId(), u"ask-to-cancel"_s);
    }

    // -------------------------------------------------------------- two languages

    void bothTextsSayTheSameInTwoLanguages()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        const auto mine = m_composer->column(Side::Buyer);
        const auto sent = m_composer->column(Side::Seller);
        QCOMPARE(mine.language, u"de"_s);
        QCOMPARE(sent.language, u"en"_s);
        QVERIFY(mine.text.contains(u"ich möchte meine Bestellung 8176543210987654 vom 20. November "
                                   "2026 stornieren"_s));
        QVERIFY(sent.text.contains(u"cancel my order 8176543210987654, placed on 20 November "
                                   "2026"_s));
        QCOMPARE(m_composer->message(), sent.text);
        QCOMPARE(m_composer->blockingReason(), QString());
        QVERIFY(!sent.incomplete && !sent.differs);
        QStringList marked;
        for (const auto &mark : sent.marks)
            marked.append(sent.text.mid(mark.start, mark.length));
        QCOMPARE(marked,
                 (QStringList{u"Lucky Tech Store"_s, u"8176543210987654"_s, u"20 November 2026"_s,
                              u"Wireless earbuds, white"_s}));
    }
    void theSellersLanguageIsRemembered()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        QCOMPARE(m_composer->languages(),
                 (QStringList{u"en"_s, u"ar"_s, u"de"_s, u"ru"_s, u"zh"_s}));
        m_composer->setSellersLanguage(u"zh"_s);
        QVERIFY(m_composer->message().contains(u"我想取消订单8176543210987654"_s));
        QCOMPARE(m_tools->settings.preferences().sellersLanguage, u"zh"_s);
        m_composer->setSellersLanguage(u"xx"_s);
        QCOMPARE(m_composer->sellersLanguage(), u"zh"_s);
        MessageComposer next(m_tools->with(m_clock, m_language));
        next.setOrder({}, {}, m_pack);
        QCOMPARE(next.sellersLanguage(), u"zh"_s);
        QVERIFY(!m_composer->isOneLanguage());
        m_composer->setSellersLanguage(u"de"_s);
        QVERIFY(m_composer->isOneLanguage());
    }
    void aRightToLeftTextSaysSo()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        m_composer->setSellersLanguage(u"ar"_s);
        QVERIFY(m_composer->column(Side::Seller).rightToLeft);
        QVERIFY(!m_composer->column(Side::Buyer).rightToLeft);
        QVERIFY(m_composer->message().contains(u"\u20688176543210987654\u2069"_s));
        // The marks around are not among what the seller sees.
        const auto view = m_composer->column(Side::Seller);
        QVERIFY(!view.countText.startsWith(QString::number(view.text.size())));
    }

    // -------------------------------------------------------------- own words

    void ownWordsNoLongerFollowTheFieldsAndCanBePutBack()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        const QString suggested = m_composer->message();
        m_composer->write(Side::Seller, u"Please cancel."_s);
        m_composer->setValue(u"reason"_s, u"Zu teuer"_s);
        QCOMPARE(m_composer->message(), u"Please cancel."_s);
        const auto sent = m_composer->column(Side::Seller);
        QVERIFY(sent.differs && sent.marks.isEmpty());
        QVERIFY(sent.statement.contains(u"Differs from the template"_s));
        QVERIFY(!m_composer->column(Side::Buyer).differs);
        QCOMPARE(sent.countText, u"14 character(s)"_s);
        m_composer->putBack(Side::Seller);
        QVERIFY(m_composer->message().contains(u"My reason: Zu teuer"_s));
        m_composer->setValue(u"reason"_s, {});
        QCOMPARE(m_composer->message(), suggested);
        m_composer->write(Side::Seller, suggested); // the same by hand is no difference
        QVERIFY(!m_composer->column(Side::Seller).differs);
    }
    void ownWordsOfOneColumnAreNotThoseOfTheOther()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        const QString sent = m_composer->message();
        m_composer->write(Side::Buyer, u"Bitte stornieren."_s);
        QCOMPARE(m_composer->message(), sent);
        QVERIFY(
            m_composer->column(Side::Buyer).statement.contains(u"does not change what is sent"_s));
    }
    void aGapThatIsLeftInOwnWordsStillBlocks()
    {
        about(anOrderOf(OrderStatus::Shipped));
        m_composer->choose(u"counter-offer"_s);
        const QString text = m_composer->message();
        const QString gap = u'[' + field(u"offer"_s).label + u']';
        QVERIFY(text.contains(gap));
        m_composer->write(Side::Seller, u"Hi! "_s + text);
        const auto sent = m_composer->column(Side::Seller);
        QVERIFY(sent.incomplete);
        QCOMPARE(sent.text.mid(sent.marks.constFirst().start, sent.marks.constFirst().length), gap);
        QVERIFY(m_composer->blockingReason().contains(field(u"offer"_s).label));
        m_composer->write(Side::Seller, QString(u"Hi! "_s + text).replace(gap, u"5 dollars"_s));
        QCOMPARE(m_composer->blockingReason(), QString());
        m_composer->write(Side::Seller, u" \n "_s);
        QVERIFY(!m_composer->blockingReason().isEmpty());
    }
    void eachTemplateAndLanguageKeepsItsOwnWords()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        m_composer->write(Side::Seller, u"One"_s);
        m_composer->setSellersLanguage(u"ru"_s);
        QVERIFY(!m_composer->column(Side::Seller).differs);
        m_composer->write(Side::Seller, u"Два"_s);
        m_composer->choose(u"extend-protection"_s);
        QVERIFY(!m_composer->column(Side::Seller).differs);
        m_composer->choose(u"ask-to-cancel"_s);
        QCOMPARE(m_composer->message(), u"Два"_s);
        m_composer->setSellersLanguage(u"en"_s);
        QCOMPARE(m_composer->message(), u"One"_s);
    }
    void countsWhatTheSellerSees()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        m_composer->write(Side::Seller, u"a\u0301\u2068b\u2069👩‍👩‍👧"_s);
        QCOMPARE(m_composer->column(Side::Seller).countText, u"3 character(s)"_s);
    }

    // -------------------------------------------------------------- the state as a value

    void theDraftHoldsAllOfIt()
    {
        about(anOrderOf(OrderStatus::Shipped));
        m_composer->choose(u"counter-offer"_s);
        m_composer->setSellersLanguage(u"ru"_s);
        m_composer->setValue(u"offer"_s, u"5"_s);
        m_composer->setValue(u"deadline"_s, u"soon"_s);
        m_composer->setValue(u"reason"_s, u"kaputt"_s);
        m_composer->setSellersWords(u"reason"_s, u"сломано"_s);
        m_composer->write(Side::Buyer, u"Hallo [Betrag]"_s);
        const MessageState state = m_composer->state();
        QCOMPARE(presentation::messageFromDraft(presentation::messageDraft(state)),
                 std::optional(state));
        MessageComposer again(m_tools->with(m_clock, m_language));
        again.setOrder(m_order, m_assessment, m_pack);
        again.setState(state);
        QCOMPARE(again.message(), m_composer->message());
        QCOMPARE(again.column(Side::Buyer), m_composer->column(Side::Buyer));
        QCOMPARE(again.blockingReason(), m_composer->blockingReason());
    }
    void takesNoForeignDraft()
    {
        QVERIFY(!presentation::messageFromDraft({}));
        QVERIFY(!presentation::messageFromDraft("\x01{"));
        QVERIFY(!presentation::messageFromDraft(R"({"version": 2})"));
        const auto odd = presentation::messageFromDraft(
            R"({"version":1,"values":[1],"written":{"a/b":3},"sellers_words":{"x":1},"template":7})");
        QCOMPARE(odd, std::optional(MessageState()));
    }

    void aThousandTemplatesAreFoundAtOnce()
    {
        const QList<domain::MessageTemplate> few = m_tools->templates.all;
        while (m_tools->templates.all.size() < 1000) {
            domain::MessageTemplate one = few.at(m_tools->templates.all.size() % few.size());
            one.id += QString::number(m_tools->templates.all.size());
            m_tools->templates.all.append(one);
        }
        ++m_tools->templates.number;
        m_composer->reload();
        about(anOrderOf(OrderStatus::AwaitingShipment));
        const test::ProcessorTime timer;
        constexpr int kLetters = 20;
        for (int i = 0; i < kLetters; ++i) {
            m_composer->find(u"sendungsnummer"_s.left(i % 14));
            QVERIFY(!m_composer->rows().isEmpty());
        }
        qInfo() << "a letter among 1000 templates:" << double(timer.elapsed()) / kLetters << "ms";
        QVERIFY(timer.elapsed() < kLetters * 50);
    }
};

QTEST_GUILESS_MAIN(TestMessageComposer)
#include "tst_messagecomposer.moc"
