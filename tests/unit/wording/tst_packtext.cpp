// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/packtext.h"

#include <QTranslator>
#include <QtTest>

#include "support/englishplurals.h"

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

core::Instant at(const char *iso)
{
    return core::Instant::fromIso(QString::fromLatin1(iso)).value();
}

/** Translates one sentence of the pack, as a finished translation would. */
class OneSentence final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *,
                                    int) const override
    {
        return qstrcmp(context, "RulesPack") == 0 && qstrcmp(sourceText, "Paid {since:paid}.") == 0
            ? u"Bezahlt {since:paid}!"_s
            : QString();
    }
};

domain::RulesPack somePack()
{
    domain::RulesPack pack;
    pack.parameters = {{u"answer"_s, u"hours"_s, {}, 72, 72, 72},
                       {u"one"_s, u"days"_s, {}, 1, 1, 1},
                       {u"refund_days"_s, u"business_days"_s, {}, 3, 20, 7}};
    pack.refunds = {{u"card"_s, u"refund-card"_s, {}}, {QString(), u"refund-other"_s, {}}};
    pack.actions = {{u"request_cancellation"_s, u"title"_s, {}, {}, {}}};
    pack.texts = {
        {u"title"_s, {u"Cancel the order"_s, {{u"de"_s, u"Bestellung stornieren"_s}}}},
        {u"paid"_s, {u"Paid {since:paid}."_s, {{u"de"_s, u"Gezahlt {since:paid}."_s}}}},
        {u"answer"_s, {u"The seller has {parameter:answer}."_s, {}}},
        {u"one"_s, {u"It takes {parameter:one}."_s, {}}},
        {u"band"_s, {u"Within {parameter:refund_days}."_s, {}}},
        {u"ships"_s, {u"It must ship by {date:ship_by}."_s, {}}},
        {u"deadline"_s, {u"Act by {deadline}."_s, {}}},
        {u"money"_s, {u"{refund} You paid {total}."_s, {}}},
        {u"refund-card"_s, {u"To your card in {parameter:refund_days}."_s, {}}},
        {u"refund-other"_s, {u"To where it came from."_s, {}}},
        {u"odd"_s, {u"A {field} that {nobody:knows}."_s, {}}},
    };
    return pack;
}

domain::Order someOrder()
{
    domain::Order order;
    order.dates = {{domain::DateKind::PaidAt,
                    domain::Moment::at(at("2026-11-20T10:00:00Z")),
                    domain::Provenance::Site,
                    {},
                    {},
                    {}},
                   {domain::DateKind::ShipBy,
                    domain::Moment::onDay(QDate(2026, 11, 27)),
                    domain::Provenance::Site,
                    {},
                    {},
                    {}}};
    order.paymentMethod = u"card"_s;
    order.total = domain::Money{2390, u"USD"_s};
    return order;
}

} // namespace

class TestPackText final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(m_british.locale);
        QCoreApplication::installTranslator(&m_plurals);
    }

    void fillsItsFields_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("one value") << u"answer"_s << u"The seller has 72 hours."_s;
        QTest::newRow("one of it") << u"one"_s << u"It takes 1 day."_s;
        QTest::newRow("a range") << u"band"_s << u"Within 3 to 20 business days."_s;
        QTest::newRow("an event by its date") << u"paid"_s << u"Paid 26 h ago."_s;
        QTest::newRow("a date") << u"ships"_s << u"It must ship by 27 Nov."_s;
        QTest::newRow("a far deadline") << u"deadline"_s << u"Act by 27 Nov."_s;
        QTest::newRow("a text in a text")
            << u"money"_s << u"To your card in 3 to 20 business days. You paid 23.90\u00a0USD."_s;
    }
    void fillsItsFields()
    {
        QFETCH(QString, id);
        const domain::RulesPack pack = somePack();
        const domain::Order order = someOrder();
        domain::Assessment assessment;
        assessment.deadline = at("2026-11-27T12:00:00Z");
        const wording::PackText text(pack, m_british);
        QTEST(text.text(id, {&order, &assessment, at("2026-11-21T12:00:00Z")}), "text");
    }

    void tellsTheHourOfADeadlineThatIsNear()
    {
        const domain::RulesPack pack = somePack();
        domain::Assessment assessment;
        assessment.deadline = at("2026-11-24T12:00:00Z");
        const wording::PackText text(pack, m_british);
        QCOMPARE(text.text(u"deadline"_s, {nullptr, &assessment, at("2026-11-21T12:00:00Z")}),
                 u"Act by 24 Nov."_s);
        QCOMPARE(text.text(u"deadline"_s, {nullptr, &assessment, at("2026-11-21T12:00:01Z")}),
                 u"Act by 24 Nov, 13:00."_s);
    }

    void neverShowsBraces()
    {
        const domain::RulesPack pack = somePack();
        const wording::PackText text(pack, m_british);
        for (const QString &id : pack.texts.keys())
            QVERIFY2(!text.text(id).contains(u'{'), qPrintable(text.text(id)));
        QCOMPARE(text.text(u"ships"_s), u"It must ship by a day that is not known."_s);
        QCOMPARE(text.text(u"paid"_s), u"Paid at a time that is not known."_s);
        QCOMPARE(text.text(u"money"_s),
                 u"To where it came from. You paid an amount that is not known."_s);
    }

    void ourTranslationLeadsThenThePacksOwnThenEnglish()
    {
        const domain::RulesPack pack = somePack();
        const domain::Order order = someOrder();
        const wording::PackFields fields{&order, nullptr, at("2026-11-21T12:00:00Z")};
        const wording::PackText german(pack, {QLocale(u"de_DE"_s), QTimeZone("Europe/Berlin")});
        QCOMPARE(german.text(u"paid"_s, fields), u"Gezahlt 26 h ago."_s);
        QCOMPARE(german.actionTitle(u"request_cancellation"_s), u"Bestellung stornieren"_s);
        QCOMPARE(german.text(u"refund-other"_s), u"To where it came from."_s);
        OneSentence ours;
        QCoreApplication::installTranslator(&ours);
        QCOMPARE(german.text(u"paid"_s, fields), u"Bezahlt 26 h ago!"_s);
        QCoreApplication::removeTranslator(&ours);
    }

    void aSentencesOwnNumbersAreWrittenAsTheReaderWritesThem()
    {
        domain::RulesPack pack = somePack();
        pack.texts[u"within"_s] = {u"3 to 20 days."_s, {{u"ar"_s, u"من 3 إلى 20 يومًا."_s}}};
        pack.texts[u"after"_s] = {u"Order 17."_s, {{u"ar"_s, u"{parameter:answer} 17"_s}}};
        const wording::PackText arabic(pack, {QLocale(u"ar_EG"_s), QTimeZone("Africa/Cairo")});
        QCOMPARE(arabic.text(u"within"_s), u"من ٣ إلى ٢٠ يومًا."_s);
        QVERIFY(arabic.text(u"after"_s).endsWith(u" ١٧"_s));
        const wording::PackText moroccan(pack, {QLocale(u"ar_MA"_s), QTimeZone("Africa/Cairo")});
        QCOMPARE(moroccan.text(u"within"_s), u"من 3 إلى 20 يومًا."_s);
        QCOMPARE(wording::PackText(pack, m_british).text(u"within"_s), u"3 to 20 days."_s);
    }

    void knowsNoTitleOfAForeignAction()
    {
        const domain::RulesPack pack = somePack();
        QCOMPARE(wording::PackText(pack, m_british).actionTitle(u"dance"_s), QString());
        QCOMPARE(wording::PackText(pack, m_british).text(u"missing"_s), QString());
    }

private:
    const wording::Regional m_british{QLocale(QLocale::English, QLocale::UnitedKingdom),
                                      QTimeZone("Europe/Berlin")};
    test::EnglishPlurals m_plurals;
};

QTEST_GUILESS_MAIN(TestPackText)
#include "tst_packtext.moc"
