// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <QTranslator>

#include "formats/shippedrules.h"
#include "support/toldorders.h"
#include "wording/statementwords.h"

using namespace recourse::domain;
using namespace recourse::test;
using namespace recourse;
using namespace Qt::StringLiterals;
using wording::StatementReader;

namespace {

/** Some sentences in German, as a translation would have them. */
class SomeGerman final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        static const QHash<QString, QString> words{
            {u"I paid %1 on %2"_s, u"Ich habe %1 am %2 bezahlt"_s},
            {u"What is wrong: %1"_s, u"Was nicht stimmt: %1"_s},
            {u"%1 (see figures %2)."_s, u"%1 (siehe Bilder %2)."_s},
            {u"%1."_s, u"%1."_s},
            {u"I ask for a refund of %1"_s, u"Ich bitte um die Erstattung von %1"_s},
            {u"What I received: %1"_s, u"Was ich bekam: %1"_s},
            {u"The size differs"_s, u"Die Größe stimmt nicht"_s}};
        const QByteArray where(context);
        return where == "Statement" || where == "RulesPack" ? words.value(QString::fromUtf8(source))
                                                            : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

Order strip()
{
    Order order = toldOrder("2026-12-06T00:00:00Z", OrderStatus::Delivered);
    Item item;
    item.title = u"LED strip 5 m, warm white"_s;
    item.quantity = 10;
    order.items = {item};
    order.total = Money{2390, u"USD"_s};
    Parcel parcel;
    parcel.number = u"LP00123456789012"_s;
    order.parcels = {parcel};
    order.dates = {dated(DateKind::PlacedAt, Moment::at(instant("2026-11-20T10:00:00Z"))),
                   dated(DateKind::PaidAt, Moment::at(instant("2026-11-20T10:05:00Z"))),
                   dated(DateKind::ShippedAt, Moment::onDay(QDate(2026, 11, 22))),
                   dated(DateKind::PromisedDeliveryBy, Moment::onDay(QDate(2026, 12, 20))),
                   dated(DateKind::DeliveredAt, Moment::onDay(QDate(2026, 12, 5)))};
    Event offer = eventAt(EventKind::SellerOffer, "2026-12-08T08:00:00Z");
    offer.amount = Money{500, u"USD"_s};
    order.events = {eventAt(EventKind::MessageSent, "2026-12-06T08:00:00Z"),
                    eventAt(EventKind::MessageReceived, "2026-12-07T08:00:00Z"), offer};
    return order;
}

const QList<Figure> kFigures{
    {1, {3}, u"ruler"_s}, {2, {5}, u"ruler"_s}, {3, {2}, u"description"_s}, {4, {1}, {}}};

QStringList allOf(const QList<StatementClaim> &claims)
{
    QStringList ids;
    for (const StatementClaim &claim : claims)
        ids.append(claim.id);
    return ids;
}

} // namespace

/** The statement in words, for the site and for the buyer. */
class TstStatementWords final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_rules = formats::shippedRules(); }
    void cleanup() { QCoreApplication::removeTranslator(&m_german); }

    void everythingThatIsConfirmedInPlainEnglish()
    {
        StatementAnswers answers;
        answers.arrived = 7;
        answers.expected = {u"5 m long."_s, {}};
        answers.received = {u"3 m long"_s, {}};
        const auto claims = claimsOf(strip(), {}, problem(), kFigures, answers);
        answers.confirmed = allOf(claims);
        const wording::StatementWish wish{true, Money{2390, u"USD"_s}, true};
        QCOMPARE(
            wording::statementText(confirmedOf(claims, answers), wish, site(strip())),
            u"I ordered “LED strip 5 m, warm white” on 20 November 2026 with the number "
            u"8176543210987654. I paid 23.90 USD on 20 November 2026. The order was shipped on "
            u"22 November 2026 with the tracking number LP00123456789012. Delivery was promised "
            u"by 20 December 2026. The parcel was delivered on 5 December 2026.\n"
            u"\n"
            u"What is wrong: The size differs (see figures 1 and 2). Pieces ordered: 10. Pieces "
            u"that arrived: 7. The item's page promises: 5 m long (see figure 3). What I received: "
            u"3 m long.\n"
            u"\n"
            u"I wrote to the seller on 6 December 2026. The seller answered on 7 December 2026. "
            u"On 8 December 2026 the seller offered 5.00 USD.\n"
            u"\n"
            u"I am ready to send the goods back and ask for a refund of 23.90 USD. I ask the "
            u"seller to pay for the way back.\n"
            u"\n"
            u"Figure 1: Photos beside a ruler\n"
            u"Figure 2: Photos beside a ruler\n"
            u"Figure 3: The item's page\n"
            u"Figure 4: Another file of mine"_s);
    }
    void comparisonsAreNamedWithTheirSides()
    {
        QList<Figure> figures = kFigures;
        figures.append({5, {3}, {}, 3, 1});
        figures.append({6, {5}, {}, 0, 2});
        StatementAnswers answers;
        answers.expected = {u"5 m long"_s, {}};
        const auto claims = claimsOf(strip(), {}, problem(), figures, answers);
        answers.confirmed = {u"expected"_s, u"figures"_s};
        QCOMPARE(wording::statementText(confirmedOf(claims, answers), {}, site(strip())),
                 u"The item's page promises: 5 m long (see figures 3, 5 and 6).\n"
                 u"\n"
                 u"Figure 1: Photos beside a ruler\n"
                 u"Figure 2: Photos beside a ruler\n"
                 u"Figure 3: The item's page\n"
                 u"Figure 4: Another file of mine\n"
                 u"Figure 5: What was promised (figure 3) beside what I received (figure 1)\n"
                 u"Figure 6: What was promised beside what I received (figure 2)"_s);
    }
    void nothingIsSaidThatIsNotConfirmed()
    {
        StatementAnswers answers;
        answers.received = {u"3 m long"_s, {}};
        const auto claims = claimsOf(strip(), {}, problem(), kFigures, answers);
        const auto none = confirmedOf(claims, answers);
        QCOMPARE(wording::statementText(none, wording::StatementWish{}, site(strip())), QString());
        answers.confirmed = {u"paid"_s, u"received"_s};
        QCOMPARE(wording::statementText(confirmedOf(claims, answers), {}, site(strip())),
                 u"I paid 23.90 USD on 20 November 2026.\n\nWhat I received: 3 m long."_s);
    }
    void theBuyerReadsTheSameInHisLanguage()
    {
        QCoreApplication::installTranslator(&m_german);
        StatementAnswers answers;
        answers.received = {u"3 m long"_s, u"3 m lang"_s};
        const auto claims = claimsOf(strip(), {}, problem(), kFigures, answers);
        answers.confirmed = {u"paid"_s, u"problem:different_size"_s, u"received"_s};
        const wording::StatementWish wish{false, Money{123450, u"EUR"_s}, false};
        const Order order = strip();
        const wording::Regional german{QLocale(QLocale::German), QTimeZone("Europe/Berlin")};
        const wording::StatementTelling own{pack(), order, problem(), german,
                                            StatementReader::Buyer};
        QCOMPARE(wording::statementText(confirmedOf(claims, answers), wish, own),
                 u"Ich habe 23,90 USD am 20. November 2026 bezahlt.\n\n"
                 u"Was nicht stimmt: Die Größe stimmt nicht (siehe Bilder 1 und 2). "
                 u"Was ich bekam: 3 m lang.\n\n"
                 u"Ich bitte um die Erstattung von 1.234,50 EUR."_s);
        // The site's side stays English, whatever the window speaks.
        const wording::StatementTelling english{pack(), order, problem(), german,
                                                StatementReader::Site};
        QCOMPARE(wording::statementText(confirmedOf(claims, answers), wish, english),
                 u"I paid 23.90 USD on 20 November 2026.\n\n"
                 u"What is wrong: The size differs (see figures 1 and 2). "
                 u"What I received: 3 m long.\n\n"
                 u"I ask for a refund of 1,234.50 EUR."_s);
    }
    void ownWordsInOneLanguageAreNotPutIntoTheOther()
    {
        StatementAnswers answers;
        answers.received = {{}, u"3 m lang"_s};
        const auto claims = claimsOf(strip(), {}, problem(), {}, answers);
        answers.confirmed = {u"received"_s};
        // The site reads English: what nobody wrote in English is not there.
        QCOMPARE(wording::statementText(confirmedOf(claims, answers), {}, site(strip())),
                 QString());
    }
    void whatDidNotComeIsToldOtherwise()
    {
        StatementAnswers answers;
        answers.received = {u"Nobody rang"_s, {}};
        const DisputeProblem &lost = *pack().problem(u"shown_delivered");
        const auto claims = claimsOf(strip(), {}, lost, {{1, {1}, u"tracking"_s}}, answers);
        answers.confirmed = {u"shown_delivered"_s, u"problem:shown_delivered"_s, u"received"_s};
        const Order order = strip();
        const wording::StatementTelling telling{pack(), order, lost, m_window,
                                                StatementReader::Site};
        QCOMPARE(wording::statementText(confirmedOf(claims, answers), {}, telling),
                 u"The page shows the parcel as delivered on 5 December 2026 (see figure 1).\n\n"
                 u"What is wrong: It is shown as delivered, but it did not arrive (see figure 1). "
                 u"What happened: Nobody rang."_s);
    }

private:
    [[nodiscard]] const RulesPack &pack() const { return m_rules.packFor(u"aliexpress"_s); }
    [[nodiscard]] const DisputeProblem &problem() const
    {
        return *pack().problem(u"different_size");
    }
    [[nodiscard]] wording::StatementTelling site(const Order &order) const
    {
        m_order = order;
        return {pack(), m_order, problem(), m_window, StatementReader::Site};
    }

    RulesLibrary m_rules;
    mutable Order m_order;
    SomeGerman m_german;
    const wording::Regional m_window{QLocale(QLocale::English, QLocale::UnitedKingdom),
                                     QTimeZone("Europe/Berlin")};
};

QTEST_GUILESS_MAIN(TstStatementWords)
#include "tst_statementwords.moc"
