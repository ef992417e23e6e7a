// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every shipped template in every language, over orders that tell all, next to nothing, and lies.

#include <algorithm>
#include <array>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "domain/assessment.h"
#include "domain/messages/messagefields.h"
#include "domain/messages/templatechoice.h"
#include "domain/rules/ruleslibrary.h"
#include "formats/exchangereader.h"
#include "formats/shippedrules.h"
#include "formats/templates/templatefile.h"
#include "wording/messagewords.h"

using namespace Qt::StringLiterals;
using namespace recourse;
using domain::FieldKind;
using domain::FilledMessage;
using domain::MessageTemplate;
using domain::MessageValues;

namespace {

const QStringList kLanguages{u"en"_s, u"zh"_s, u"de"_s, u"ru"_s, u"ar"_s};

core::Instant now()
{
    return *core::Instant::fromIso(u"2026-12-01T12:00:00Z"_s);
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(RECOURSE_TEST_DATA "/messages/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(name));
    return file.readAll();
}

domain::Order fullOrder()
{
    const auto read = formats::ExchangeReader().read({}, dataFile(u"full-order.json"_s), {}, {});
    if (read.drafts.size() != 1)
        qFatal("the full order cannot be read");
    return read.drafts.constFirst().order;
}

domain::Order sparseOrder()
{
    domain::Order order;
    order.market = u"aliexpress"_s;
    order.number = u"8176543210980000"_s;
    return order;
}

/** Whatever a seller may write is text. */
domain::Order hostileOrder()
{
    domain::Order order = fullOrder();
    const QString
        evil = u"{order}{?paid}[x] <b>\u202e\u2066\u0007\n\n\n&amp;\U0001F600\u05d0\u0627"_s;
    order.seller.name = evil + u"\u062f\u0643\u0627\u0646"_s;
    for (domain::Item &item : order.items)
        item.title = evil + QString(10240, u'x');
    for (domain::Parcel &parcel : order.parcels)
        parcel.carrier = evil;
    return order;
}

/** What only the buyer knows, in that language. */
MessageValues withBuyers(MessageValues values, const QString &language)
{
    const QJsonObject all = QJsonDocument::fromJson(dataFile(u"full-values.json"_s)).object();
    const QJsonObject given = all.value(language).toObject();
    for (auto value = given.constBegin(); value != given.constEnd(); ++value) {
        const QString text = value.value().toString();
        const auto *field = domain::messageField(value.key());
        if (field->kind == FieldKind::Money)
            values.fields.insert(
                value.key(),
                *domain::fromDecimalText(text.section(u' ', 0, 0), text.section(u' ', 1)));
        else if (field->kind == FieldKind::Day)
            values.fields.insert(value.key(),
                                 domain::Moment::onDay(QDate::fromString(text, Qt::ISODate)));
        else
            values.fields.insert(value.key(), text);
    }
    return values;
}

/** What stands between the values: the template's own words. */
QString ownWords(const FilledMessage &message)
{
    QString words = message.text;
    for (auto mark = message.marks.crbegin(); mark != message.marks.crend(); ++mark)
        words.remove(mark->start, mark->length);
    return words;
}

void eachTemplate()
{
    QTest::addColumn<qsizetype>("index");
    QTest::addColumn<QString>("language");
    const QList<MessageTemplate> &all = formats::shippedTemplates();
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const QString &language : kLanguages)
            QTest::addRow("%s.%s", qPrintable(all.at(i).id), qPrintable(language)) << i << language;
    }
}

} // namespace

class TemplatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void allOfTheContractAreThere()
    {
        const QStringList ids{u"ask-to-cancel"_s,
                              u"ask-seller-to-agree"_s,
                              u"remind-seller"_s,
                              u"ask-tracking-number"_s,
                              u"demand-proof-of-dispatch"_s,
                              u"seller-cancelled"_s,
                              u"extend-protection"_s,
                              u"ask-return"_s,
                              u"counter-offer"_s,
                              u"refund-reminder"_s,
                              u"support-no-refund"_s,
                              u"explain-dispute"_s};
        QStringList found;
        for (const MessageTemplate &one : formats::shippedTemplates()) {
            found.append(one.id);
            QCOMPARE(QSet<QString>(one.texts.keyBegin(), one.texts.keyEnd()),
                     QSet<QString>(kLanguages.cbegin(), kLanguages.cend()));
        }
        for (const QString &id : ids)
            QVERIFY2(found.contains(id), qPrintable(id));
        // A folder that does not load is left out, and would be missed here.
        QCOMPARE(found.size(), QDir(u":/templates"_s).entryList(QDir::Dirs).size());
    }

    void everyFieldIsInEveryLanguage_data() { eachTemplate(); }
    void everyFieldIsInEveryLanguage()
    {
        QFETCH(qsizetype, index);
        QFETCH(QString, language);
        const MessageTemplate &one = formats::shippedTemplates().at(index);
        const auto parts = domain::parseTemplate(one.texts.value(language).body);
        QVERIFY(parts);
        QStringList used = domain::usesOf(*parts).fields;
        QStringList declared = one.fields;
        used.sort();
        declared.sort();
        QCOMPARE(used, declared);
    }

    void readsAsSomebodyWroteItForTheFullOrder_data() { eachTemplate(); }
    void readsAsSomebodyWroteItForTheFullOrder()
    {
        QFETCH(qsizetype, index);
        QFETCH(QString, language);
        const MessageTemplate &one = formats::shippedTemplates().at(index);
        const MessageValues values = withBuyers(domain::messageValues(fullOrder(), now()),
                                                language);
        const FilledMessage message = wording::composedMessage(one, language, values,
                                                               QTimeZone::utc());
        QCOMPARE(message.missing, QStringList());
        const QByteArray expected = dataFile(u"full/"_s + one.id + u'.' + language + u".txt"_s);
        QCOMPARE(message.text, QString::fromUtf8(expected).trimmed());
    }

    void isWholeForAnyOrder_data()
    {
        QTest::addColumn<qsizetype>("index");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("kind");
        const QList<MessageTemplate> &all = formats::shippedTemplates();
        constexpr std::array kKinds{"full", "sparse", "hostile"};
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (const QString &language : kLanguages) {
                for (int kind = 0; kind < int(kKinds.size()); ++kind)
                    QTest::addRow("%s.%s %s", qPrintable(all.at(i).id), qPrintable(language),
                                  kKinds.at(std::size_t(kind)))
                        << i << language << kind;
            }
        }
    }
    void isWholeForAnyOrder()
    {
        QFETCH(qsizetype, index);
        QFETCH(QString, language);
        QFETCH(int, kind);
        const MessageTemplate &one = formats::shippedTemplates().at(index);
        const domain::Order order = kind == 0 ? fullOrder()
            : kind == 1                       ? sparseOrder()
                                              : hostileOrder();
        MessageValues values = domain::messageValues(order, now());
        const MessageValues buyers = withBuyers({}, language);
        // Of a sparse order the buyer gives what the message cannot do without, and no more.
        for (const QString &name : one.needs) {
            if (!values.fields.contains(name))
                values.fields.insert(name, buyers.fields.value(name, u"LP00123456789012"_s));
        }
        const FilledMessage message = wording::composedMessage(one, language, values,
                                                               QTimeZone::utc());
        QCOMPARE(message.missing, QStringList());
        QVERIFY(message.text.contains(u"8176543210980000"_s));
        const QString words = ownWords(message);
        // Nothing of the template's language is left, and no number that the order does not tell.
        for (const QChar character : words) {
            QVERIFY2(!u"{}[]<>\u202e\u2066"_s.contains(character), qPrintable(message.text));
            QVERIFY2(!character.isDigit(), qPrintable(message.text));
        }
        QVERIFY(!message.text.contains(u"\n\n\n"_s));
        QVERIFY(!message.text.contains(u"  "_s));
        QVERIFY(!message.text.contains(QChar(0x202e)) && !message.text.contains(QChar(0x2066)));
        QCOMPARE(message.text.count(QChar(0x2068)), message.text.count(QChar(0x2069)));
        QVERIFY2(message.text.size() <= 2000, qPrintable(message.text));
        for (const domain::FieldMark &mark : message.marks) {
            const QString value = message.text.mid(mark.start, mark.length);
            QVERIFY(language != "ar"_L1 || value.startsWith(QChar(0x2068)));
            QVERIFY(!value.contains(u'\n') && value.size() <= 602);
        }
    }

    void asksForWhatIsMissing_data() { eachTemplate(); }
    void asksForWhatIsMissing()
    {
        QFETCH(qsizetype, index);
        QFETCH(QString, language);
        const MessageTemplate &one = formats::shippedTemplates().at(index);
        const MessageValues values = domain::messageValues(sparseOrder(), now());
        QStringList expected = one.needs;
        expected.removeAll(u"order"_s);
        QCOMPARE(wording::composedMessage(one, language, values, QTimeZone::utc()).missing,
                 expected);
    }

    void everySituationIsOneOfThePack()
    {
        const domain::RulesLibrary rules = formats::shippedRules();
        const domain::RulesPack &pack = rules.mainPack();
        for (const MessageTemplate &one : formats::shippedTemplates()) {
            for (const QString &id : one.situations) {
                const bool known = id.startsWith(u'!')
                    ? pack.situation(QStringView(id).sliced(1)) != nullptr
                    : pack.situation(id) || pack.action(id);
                QVERIFY2(known, qPrintable(one.id + u": "_s + id));
            }
        }
    }

    void whoWritesFindsATemplate_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("expected");
        QTest::newRow("S202") << u"request_cancellation"_s << u"ask-to-cancel"_s;
        QTest::newRow("S198") << u"ask_seller_to_agree"_s << u"ask-to-cancel"_s;
        QTest::newRow("S120") << u"remind_seller"_s << u"remind-seller"_s;
        QTest::newRow("number") << u"ask_tracking_number"_s << u"ask-tracking-number"_s;
        QTest::newRow("S201") << u"ask_proof_of_dispatch"_s << u"demand-proof-of-dispatch"_s;
        QTest::newRow("protection") << u"extend_protection"_s << u"extend-protection"_s;
        QTest::newRow("S199") << u"open_dispute"_s << u"explain-dispute"_s;
        QTest::newRow("answer") << u"answer_dispute"_s << u"counter-offer"_s;
        QTest::newRow("refund") << u"follow_refund"_s << u"refund-reminder"_s;
    }
    void whoWritesFindsATemplate()
    {
        QFETCH(QString, action);
        domain::Assessment assessment;
        assessment.nextStep = action;
        const auto &all = formats::shippedTemplates();
        const domain::RulesLibrary rules = formats::shippedRules();
        const auto ranked = domain::rankTemplates(all, assessment, rules.mainPack());
        QCOMPARE(ranked.size(), all.size());
        QCOMPARE(int(ranked.constFirst().fit), int(domain::TemplateFit::Recommended));
        QTEST(all.at(ranked.constFirst().index).id, "expected");
        QCOMPARE(std::ranges::count(ranked, domain::TemplateFit::Recommended,
                                    &domain::RankedTemplate::fit),
                 1);
    }
};

QTEST_GUILESS_MAIN(TemplatesTest)
#include "tst_templates.moc"
