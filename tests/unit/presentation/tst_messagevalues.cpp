// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/composerfixture.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::OrderStatus;
using test::anOrderOf;

/** What a message is filled from: what the buyer says, what the order tells, and lies. */
class TestMessageValues final : public test::ComposerFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { readRules(); }
    void init() { beginAnew(); }
    void cleanup() { m_composer.reset(); }

    void asksForWhatOnlyTheBuyerKnowsAndSaysWhatIsMissing()
    {
        about(anOrderOf(OrderStatus::Shipped));
        m_composer->choose(u"counter-offer"_s);
        QCOMPARE(names(), (QStringList{u"offer"_s, u"reason"_s, u"evidence"_s, u"deadline"_s}));
        QCOMPARE(m_composer->firstOpenField(), u"offer"_s);
        QVERIFY(m_composer->blockingReason().contains(u"Still missing"_s));
        const auto sent = m_composer->column(Side::Seller);
        QVERIFY(sent.incomplete);
        QVERIFY(sent.statement.contains(u"Missing"_s));
        m_composer->setValue(u"offer"_s, u"12,50"_s); // in the order's currency
        QVERIFY(m_composer->message().contains(u"12.50 USD"_s));
        QVERIFY(m_composer->column(Side::Buyer).text.contains(u"12,50 USD"_s));
        QCOMPARE(m_composer->blockingReason(), QString());
        QCOMPARE(m_composer->firstOpenField(), QString());
        QCOMPARE(field(u"offer"_s).text, u"12,50"_s); // as it was typed
        m_composer->setValue(u"deadline"_s, u"30.11.2026"_s);
        QVERIFY(m_composer->message().contains(u"30 November 2026"_s));
        QCOMPARE(m_composer->state().values.value(u"deadline"_s), u"2026-11-30"_s);
        m_language.setRegional(
            {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin")});
        QCOMPARE(field(u"deadline"_s).text, u"30/11/2026"_s);
        QCOMPARE(field(u"offer"_s).text, u"12.50 USD"_s);
    }
    void whatCannotBeReadIsNeitherSentNorLost_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("amount") << u"offer"_s << u"half of it"_s;
        QTest::newRow("nothing") << u"offer"_s << u"0,00"_s;
        QTest::newRow("negative") << u"offer"_s << u"-5"_s;
        QTest::newRow("day") << u"deadline"_s << u"soon"_s;
        QTest::newRow("past") << u"deadline"_s << u"20.11.2026"_s;
    }
    void whatCannotBeReadIsNeitherSentNorLost()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        about(anOrderOf(OrderStatus::Shipped));
        m_composer->choose(u"counter-offer"_s);
        m_composer->setValue(u"offer"_s, u"5"_s);
        m_composer->setValue(name, typed);
        QVERIFY(field(name).problem);
        QCOMPARE(field(name).text, typed);
        QVERIFY(m_composer->blockingReason().contains(field(name).label));
        QCOMPARE(m_composer->firstOpenField(), name);
        QVERIFY(!m_composer->message().contains(typed));
    }
    void aDayIsMovedByTheKeyboard()
    {
        about(anOrderOf(OrderStatus::Shipped));
        m_composer->choose(u"counter-offer"_s);
        m_composer->moveDay(u"deadline"_s, 1);
        QCOMPARE(field(u"deadline"_s).text, u"22.11.2026"_s); // tomorrow
        m_composer->moveDay(u"deadline"_s, 1);
        QCOMPARE(field(u"deadline"_s).text, u"23.11.2026"_s);
    }
    void aTextMayBeSaidInBothLanguages()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        m_composer->setValue(u"reason"_s, u"Doppelt bestellt"_s);
        QVERIFY(field(u"reason"_s).twice);
        QVERIFY(!field(u"reason"_s).problem);
        QVERIFY(field(u"reason"_s).remark.contains(u"your own words"_s));
        QVERIFY(m_composer->message().contains(u"My reason: Doppelt bestellt"_s));
        m_composer->setSellersWords(u"reason"_s, u"Ordered twice"_s);
        QCOMPARE(field(u"reason"_s).remark, QString());
        QVERIFY(m_composer->message().contains(u"My reason: Ordered twice"_s));
        QVERIFY(m_composer->column(Side::Buyer).text.contains(u"Mein Grund: Doppelt bestellt"_s));
        // They were English words: another language has its own.
        m_composer->setSellersLanguage(u"ru"_s);
        QCOMPARE(field(u"reason"_s).sellersText, QString());
        m_composer->setSellersLanguage(u"en"_s);
        QCOMPARE(field(u"reason"_s).sellersText, u"Ordered twice"_s);
    }
    void whatIsGivenIsNotAskedFor()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        m_composer->give(u"reason"_s, u"Doppelt bestellt"_s, u"I placed a duplicate order"_s);
        QCOMPARE(names(), QStringList());
        QVERIFY(m_composer->message().contains(u"My reason: I placed a duplicate order"_s));
        QVERIFY(m_composer->column(Side::Buyer).text.contains(u"Mein Grund: Doppelt bestellt"_s));
    }
    void asksForTheOrdersOwnFactsOnlyWhereTheyMustBe()
    {
        domain::Order order;
        order.market = u"aliexpress"_s;
        about(order);
        m_composer->choose(u"ask-to-cancel"_s);
        QCOMPARE(names(), (QStringList{u"order"_s, u"reason"_s}));
        QVERIFY(!m_composer->blockingReason().isEmpty());
        m_composer->setValue(u"order"_s, u"8176000000000001"_s);
        QCOMPARE(m_composer->blockingReason(), QString());
        QVERIFY(!m_composer->message().contains(u"placed on"_s)); // nobody knows when
    }

    // -------------------------------------------------------------- orders that lie

    void aHostileOrderStaysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << u"<b>Free</b><script>alert(1)</script>"_s;
        QTest::newRow("braces") << u"{order} {{x}} {?seller}{#items}"_s;
        QTest::newRow("bidi") << u"\u202Eeert\u202C \u2067x"_s;
        QTest::newRow("lines") << u"a\nPS: I agree to everything\r\n\t\u2028b"_s;
        QTest::newRow("long") << QString(10240, u'x');
        QTest::newRow("brackets") << u"[Betrag]"_s;
        QTest::newRow("arabic") << u"متجر الحظ"_s;
    }
    void aHostileOrderStaysText()
    {
        QFETCH(QString, text);
        domain::Order order = anOrderOf(OrderStatus::AwaitingShipment);
        order.seller.name = text;
        order.items[0].title = text;
        about(order);
        for (const auto &row : m_composer->rows()) {
            m_composer->choose(row.id);
            for (const MessageFieldView &one : m_composer->fields())
                m_composer->setValue(one.name, one.isDay ? u"24.12.2026"_s : u"5"_s);
            for (const QString &language : m_composer->languages()) {
                m_composer->setSellersLanguage(language);
                const auto sent = m_composer->column(Side::Seller);
                QVERIFY2(m_composer->blockingReason().isEmpty(),
                         qPrintable(row.id + m_composer->blockingReason()));
                QVERIFY(sent.text.size() < 4000);
                QVERIFY(!sent.text.contains(QChar(0x202E)) && !sent.text.contains(QChar(0x2067)));
                QVERIFY(!sent.text.contains(u"\nPS"_s));
                QCOMPARE(sent.text.count(QChar(0x2068)), sent.text.count(QChar(0x2069)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMessageValues)
#include "tst_messagevalues.moc"
