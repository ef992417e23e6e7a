// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QtTest>

#include "formats/packs/readerpackreader.h"
#include "formats/packs/sentences.h"
#include "support/readerpacks.h"

using namespace recourse;
using namespace recourse::domain;
using namespace Qt::StringLiterals;

/** The dates that the site prints in sentences, by the wordings of the shipped packs. */
class TstSentences final : public QObject
{
    Q_OBJECT

    std::vector<formats::SentenceShape> m_sentences;

private slots:
    void initTestCase()
    {
        for (const formats::ReaderPack &pack : *tests::packsUnderTest())
            m_sentences.insert(m_sentences.end(), pack.sentences.begin(), pack.sentences.end());
        QVERIFY(!m_sentences.empty());
    }

    void aDateIsFoundWithItsKindAndItsSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("quote");
        const auto row = [](const char *name, const QString &text, const char *kind,
                            const char *date, const QString &quote) {
            QTest::newRow(name) << text << QString::fromLatin1(kind) << QString::fromLatin1(date)
                                << quote;
        };
        row("promise, en",
            u"Apply for R$5,00 coupon code if delayed by Aug 3, 2026 · Refund if no delivery "
            u"before "
            "Sep 4, 2026 · Refund if items damaged"_s,
            "promised_delivery_by", "2026-09-04", u"Refund if no delivery before Sep 4, 2026"_s);
        row("estimate, en", u"Estimated delivery date: Aug 3, 2026"_s, "promised_delivery_by",
            "2026-08-03", u"Estimated delivery date: Aug 3, 2026"_s);
        row("promise before estimate",
            u"Estimated delivery date: Aug 3, 2026\nRefund if no delivery before Sep 4, 2026"_s,
            "promised_delivery_by", "2026-09-04", u"Refund if no delivery before Sep 4, 2026"_s);
        row("estimate, de", u"Voraussichtliche Zustellzeit 30/08/2024"_s, "promised_delivery_by",
            "2024-08-30", u"Voraussichtliche Zustellzeit 30/08/2024"_s);
        row("promise, de", u"Rückerstattung bei Nichtlieferung bis 28. Dez. 2026."_s,
            "promised_delivery_by", "2026-12-28",
            u"Rückerstattung bei Nichtlieferung bis 28. Dez. 2026"_s);
        row("promise, ar", u"استرداد كامل المبلغ إذا لم يصل الطلب قبل 28 ديسمبر 2026"_s,
            "promised_delivery_by", "2026-12-28",
            u"استرداد كامل المبلغ إذا لم يصل الطلب قبل 28 ديسمبر 2026"_s);
        row("protection, en", u"Buyer protection is valid until Jan 20, 2027. Open a dispute."_s,
            "protection_ends_at", "2027-01-20", u"Buyer protection is valid until Jan 20, 2027"_s);
        row("protection, de", u"Der Käuferschutz gilt bis 20. Jan. 2027"_s, "protection_ends_at",
            "2027-01-20", u"Der Käuferschutz gilt bis 20. Jan. 2027"_s);
        row("protection, ar", u"حماية المشتري سارية حتى 20 يناير 2027."_s, "protection_ends_at",
            "2027-01-20", u"حماية المشتري سارية حتى 20 يناير 2027"_s);
        row("shipping, en", u"The seller will ship your order before 27 Nov 2026"_s, "ship_by",
            "2026-11-27", u"The seller will ship your order before 27 Nov 2026"_s);
        row("shipping, de", u"Ihre Bestellung wird bis 27.11.2026 versandt"_s, "ship_by",
            "2026-11-27", u"Ihre Bestellung wird bis 27.11.2026 versandt"_s);
        row("with a time", u"Please pay now before Nov 22, 2026 23:59 GMT+1 or lose it"_s, "pay_by",
            "2026-11-22T22:59:00Z", u"Please pay now before Nov 22, 2026 23:59 GMT+1 or lose it"_s);
        row("payment, en", u"Please pay for your order before Nov 22, 2026"_s, "pay_by",
            "2026-11-22", u"Please pay for your order before Nov 22, 2026"_s);
    }
    void aDateIsFoundWithItsKindAndItsSentence()
    {
        QFETCH(QString, text);
        const auto facts = formats::datesInText(text, m_sentences, std::nullopt);
        QCOMPARE(facts.size(), 1);
        QTEST(toName(facts[0].kind), "kind");
        QTEST(facts[0].moment.toIso(), "date");
        QTEST(facts[0].quote, "quote");
        QCOMPARE(facts[0].provenance, Provenance::Site);
    }

    /** A sentence for each wording: its kind, its date, and all of it is the proof. */
    void everyWordingIsKnown_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("date");
        QFile file(QStringLiteral(RECOURSE_TEST_DATA "/readers/sentences.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QStringList row = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
            QCOMPARE(row.size(), 3);
            QTest::newRow(qUtf8Printable(row.at(2))) << row.at(0) << row.at(1);
        }
    }
    void everyWordingIsKnown()
    {
        QFETCH(QString, kind);
        QFETCH(QString, date);
        const QString sentence = QString::fromUtf8(QTest::currentDataTag());
        const auto facts = formats::datesInText(sentence, m_sentences, DateOrder::DayFirst);
        QCOMPARE(facts.size(), 1);
        QCOMPARE(toName(facts[0].kind), kind);
        QCOMPARE(facts[0].moment.toIso(), date);
        QCOMPARE(facts[0].quote, sentence);
    }

    void whatIsNoPromiseOrNoDateIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("coupon") << u"Apply for R$5 coupon code if delayed by Aug 3, 2026"_s;
        QTest::newRow("the end of a word") << u"Unbuyer protection ends on Jan 20, 2027"_s;
        QTest::newRow("the end of a word, de") << u"Nichtlieferung bis 28. Dez. 2026"_s;
        QTest::newRow("days") << u"Send it back within 15 days after delivery."_s;
        QTest::newRow("no date") << u"Refund if no delivery before long"_s;
        QTest::newRow("two meanings") << u"Refund if no delivery before 04/05/2026"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatIsNoPromiseOrNoDateIsLeftOut()
    {
        QFETCH(QString, text);
        QVERIFY(formats::datesInText(text, m_sentences, std::nullopt).isEmpty());
    }

    void theUsersAnswerDecidesAnOpenDate()
    {
        const auto facts = formats::datesInText(u"Refund if no delivery before 04/05/2026"_s,
                                                m_sentences, DateOrder::DayFirst);
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts[0].moment.toIso(), u"2026-05-04"_s);
    }

    /** Many beginnings and no date do not take for ever. */
    void aHostileTextTakesLittleTime()
    {
        const QString text = u"refund if your order refund if your order "_s.repeated(20000);
        QVERIFY(formats::datesInText(text, m_sentences, std::nullopt).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstSentences)
#include "tst_sentences.moc"
