// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/messages/fieldchoices.h"
#include "support/composerfixture.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::OrderStatus;
using test::anOrderOf;

namespace {

// As the shipped pack has them.
const QString kWrong = u"I ordered the wrong product(s)"_s;

} // namespace

/** What the pack words for a field is offered, in the language of whoever reads it. */
class TestMessageChoices final : public test::ComposerFixture
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        readRules();
        m_pack.texts[u"reason.wrong_product.label"_s].byLanguage = {
            {u"de"_s, u"Ich habe das Falsche bestellt"_s}, {u"zh"_s, u"我订错了商品"_s}};
    }
    void init() { beginAnew(); }
    void cleanup() { m_composer.reset(); }

    void whatIsOfferedFitsWhereTheOrderStands_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<OrderStatus>("status");
        QTest::addColumn<QString>("first"); // as the pack has it; empty: nothing is offered
        QTest::addColumn<bool>("cancelling");
        QTest::newRow("paid") << u"reason"_s << OrderStatus::AwaitingShipment
                              << u"reason.do_not_want.label"_s << true;
        QTest::newRow("unpaid") << u"reason"_s << OrderStatus::AwaitingPayment
                                << u"reason.do_not_want.label"_s << true;
        QTest::newRow("unknown") << u"reason"_s << OrderStatus::Unknown
                                 << u"reason.do_not_want.label"_s << true;
        QTest::newRow("sent") << u"reason"_s << OrderStatus::Shipped << u"problem.no_tracking"_s
                              << false;
        QTest::newRow("there") << u"reason"_s << OrderStatus::Delivered << u"problem.no_tracking"_s
                               << false;
        QTest::newRow("problem") << u"problem"_s << OrderStatus::AwaitingShipment
                                 << u"problem.no_tracking"_s << false;
        QTest::newRow("wish") << u"wish"_s << OrderStatus::Delivered << QString() << false;
    }
    void whatIsOfferedFitsWhereTheOrderStands()
    {
        QFETCH(QString, name);
        QFETCH(OrderStatus, status);
        QFETCH(bool, cancelling);
        const QStringList ids = domain::fieldChoices(name, status, m_pack);
        QTEST(ids.value(0), "first");
        QCOMPARE(ids.contains(u"reason.other.label"_s), cancelling);
        // An unpaid order is cancelled for other reasons than a paid one.
        QCOMPARE(ids.contains(u"reason.cannot_pay.label"_s),
                 status == OrderStatus::AwaitingPayment);
        QCOMPARE(ids.contains(u"reason.out_of_stock.label"_s),
                 cancelling && status != OrderStatus::AwaitingPayment);
    }

    void nothingIsPreset()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        QVERIFY(field(u"reason"_s).choices.contains(u"Ich habe das Falsche bestellt"_s));
        QCOMPARE(field(u"reason"_s).text, QString());
        QVERIFY(!m_composer->message().contains(u"My reason"_s));
        QVERIFY(!m_composer->state().hasText());
    }

    void aChoiceIsSaidInTheLanguageOfEachColumn()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        choose(u"Ich habe das Falsche bestellt"_s);
        QVERIFY(mine().contains(u"Mein Grund: Ich habe das Falsche bestellt"_s));
        QVERIFY(m_composer->message().contains(u"My reason: "_s + kWrong));
        QCOMPARE(field(u"reason"_s).remark, QString());
        QCOMPARE(field(u"reason"_s).sellersPlaceholder, kWrong);
        m_composer->setSellersLanguage(u"zh"_s);
        QVERIFY(m_composer->message().contains(u"我订错了商品"_s));
        QCOMPARE(field(u"reason"_s).remark, QString());
        m_composer->setSellersLanguage(u"ar"_s); // the pack has no words in it
        QVERIFY(m_composer->message().contains(kWrong));
        QVERIFY(field(u"reason"_s).remark.contains(u"in English"_s));
        m_composer->setSellersLanguage(u"de"_s); // one text for both
        QVERIFY(m_composer->message().contains(u"Mein Grund: Ich habe das Falsche bestellt"_s));
        QCOMPARE(field(u"reason"_s).remark, QString());
    }

    void anotherLanguageOfTheWindowSaysTheSameChoice()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        choose(u"Ich habe das Falsche bestellt"_s);
        m_composer->setSellersLanguage(u"zh"_s);
        m_language.setRegional({QLocale(QLocale::English), QTimeZone("Europe/Berlin")});
        QCOMPARE(field(u"reason"_s).text, kWrong);
        QVERIFY(mine().contains(u"My reason: "_s + kWrong));
        QVERIFY(m_composer->message().contains(u"我订错了商品"_s));
    }

    void ownWordsStayAsTheyAreTyped()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        choose(u"Ich habe das Falsche bestellt"_s);
        choose(u"Ich habe das Falsche bestellt, leider"_s);
        QVERIFY(
            m_composer->message().contains(u"My reason: Ich habe das Falsche bestellt, leider"_s));
        QVERIFY(mine().contains(u"Mein Grund: Ich habe das Falsche bestellt, leider"_s));
        QVERIFY(field(u"reason"_s).remark.contains(u"your own words"_s));
        choose({});
        QVERIFY(!m_composer->message().contains(u"My reason"_s));
        QVERIFY(!m_composer->state().hasText());
    }

    void theSellersWordsOfOnesOwnComeFirst()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        choose(u"Ich habe das Falsche bestellt"_s);
        m_composer->setSellersWords(u"reason"_s, u"Wrong colour, sorry"_s);
        QVERIFY(m_composer->message().contains(u"My reason: Wrong colour, sorry"_s));
        QVERIFY(mine().contains(u"Mein Grund: Ich habe das Falsche bestellt"_s));
    }

    void aProblemIsOfferedWhereItIsAskedFor()
    {
        about(anOrderOf(OrderStatus::Delivered));
        m_composer->choose(u"explain-dispute"_s);
        const QString german = u"Es ist beschädigt"_s;
        QVERIFY(field(u"problem"_s).choices.contains(german));
        QVERIFY(field(u"wish"_s).choices.isEmpty());
        m_composer->setValue(u"problem"_s, german);
        QVERIFY(m_composer->message().contains(u"It is damaged"_s));
        QVERIFY(mine().contains(german));
    }

    void theShippedPackHasThemInEachLanguageOfItsMessages()
    {
        const domain::RulesPack &pack = m_rules.mainPack();
        QStringList ids;
        for (const OrderStatus status :
             {OrderStatus::AwaitingPayment, OrderStatus::AwaitingShipment})
            ids += domain::fieldChoices(u"reason", status, pack);
        ids += domain::fieldChoices(u"problem", OrderStatus::Delivered, pack);
        for (const QString &id : std::as_const(ids)) {
            for (const QString &language : {u"ar"_s, u"de"_s, u"ru"_s, u"zh"_s})
                QVERIFY2(!pack.texts.value(id).byLanguage.value(language).isEmpty(),
                         qPrintable(id));
        }
    }
    void theDraftKeepsTheChoice()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        choose(u"Ich habe das Falsche bestellt"_s);
        const auto kept = presentation::messageFromDraft(
            presentation::messageDraft(m_composer->state()));
        QCOMPARE(kept, std::optional(m_composer->state()));
        // Shipped meanwhile: other reasons are offered, this one was chosen all the same.
        about(anOrderOf(OrderStatus::Shipped));
        QVERIFY(m_composer->message().contains(kWrong));
        // A pack that has no such text any more: what it said is there as words of one's own.
        domain::RulesPack poor = m_pack;
        poor.texts.remove(u"reason.wrong_product.label"_s);
        m_composer->setOrder(m_order, m_assessment, poor);
        QVERIFY(m_composer->message().contains(u"Ich habe das Falsche bestellt"_s));
        QVERIFY(field(u"reason"_s).remark.contains(u"your own words"_s));
        m_composer->setOrder(m_order, m_assessment, m_pack);
    }

    void whatTheWizardKnowsIsNotAskedFor()
    {
        about(anOrderOf(OrderStatus::AwaitingShipment));
        m_composer->give(u"reason"_s, u"Doppelt bestellt"_s, u"I placed a duplicate order"_s);
        QVERIFY(m_composer->fields().isEmpty());
    }

private:
    void choose(const QString &words) { m_composer->setValue(u"reason"_s, words); }
    [[nodiscard]] QString mine() const { return m_composer->column(Side::Buyer).text; }
};

QTEST_GUILESS_MAIN(TestMessageChoices)
#include "tst_messagechoices.moc"
