// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "domain/rules/compiledrules.h"
#include "formats/shippedrules.h"
#include "support/situations.h"

using namespace Qt::StringLiterals;
using namespace recourse;

namespace {

QJsonObject documentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("unreadable: %s", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array)
        texts.append(element.toString());
    return texts;
}

/** The rows of all files; each has its file's market, else AliExpress. */
QList<QJsonObject> allContents()
{
    QList<QJsonObject> all;
    const QDir folder(QStringLiteral(RECOURSE_TEST_DATA "/contents"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QJsonObject document = documentOf(folder.filePath(name));
        const QJsonArray rows = document.value(u"contents").toArray();
        if (rows.isEmpty())
            qFatal("no contents in %s", qPrintable(name));
        for (const QJsonValue &value : rows) {
            QJsonObject row = value.toObject();
            row.insert(u"market"_s, document.value(u"market").toString(u"aliexpress"_s));
            all.append(row);
        }
    }
    return all;
}

const domain::EndReason *endOf(const QJsonObject &row, const domain::RulesPack &pack)
{
    const auto found = std::find_if(
        pack.endReasons.cbegin(), pack.endReasons.cend(),
        [&row](const auto &end) { return end.id == row.value(u"end_reason").toString(); });
    return found == pack.endReasons.cend() ? nullptr : &*found;
}

/** "7 business_days: guide-2026 alifaq", and "(told)" after one that is not counted with. */
QStringList valuesOf(const domain::ParameterInfo &parameter)
{
    QStringList values;
    for (const domain::ParameterValue &value : parameter.values) {
        const QString told = value.counted ? QString() : u" (told)"_s;
        values.append(QString(QString::number(value.amount) + u' ' + value.unit + u": "_s
                              + value.sources.join(u' ') + told));
    }
    return values;
}

/** All texts of what a row names: a notice, an action with its path, a page, a reason, a rule … */
QString wordsOf(const QJsonObject &row, const domain::RulesPack &pack)
{
    QStringList words;
    if (row.contains(u"notice"))
        words.append(pack.english(pack.notices.value(row.value(u"notice").toString())));
    if (const auto *action = pack.action(row.value(u"action").toString())) {
        words << pack.english(action->titleText) << pack.english(action->descriptionText);
        for (const QString &step : action->pathTexts)
            words.append(pack.english(step));
    }
    if (const auto *page = pack.page(row.value(u"page").toString()))
        words.append(page->path);
    if (const auto *rule = pack.rule(row.value(u"rule").toString()))
        words.append(pack.english(rule->text));
    if (const auto *parameter = pack.parameter(row.value(u"parameter").toString()))
        words.append(pack.english(parameter->text));
    if (const auto *problem = pack.problem(row.value(u"problem").toString()))
        words.append(pack.english(problem->labelText));
    if (const auto *slot = pack.evidenceSlot(row.value(u"evidence").toString()))
        words << pack.english(slot->text) << pack.english(slot->howToText);
    if (const auto *end = endOf(row, pack))
        words.append(pack.english(end->text));
    if (row.contains(u"refund"))
        words.append(pack.english(pack.refundBand(row.value(u"refund").toString())->text));
    for (const domain::CancelReason &reason : pack.reasons) {
        if (reason.id == row.value(u"reason").toString())
            words << pack.english(reason.labelText) << pack.english(reason.effectText)
                  << (reason.atHandText.isEmpty() ? QString() : pack.english(reason.atHandText));
    }
    return words.join(u'\n');
}

} // namespace

class TestPackContents : public QObject
{
    Q_OBJECT
private slots:
    void holdsWhatTheTableExpects_data();
    void holdsWhatTheTableExpects();
    void tellsBothSidesWithTheirSources_data() { holdsWhatTheTableExpects_data(); }
    void tellsBothSidesWithTheirSources();
    void knowsProblemsAndEndsAsTheTableDoes_data() { holdsWhatTheTableExpects_data(); }
    void knowsProblemsAndEndsAsTheTableDoes();
    void theTableHasEveryProblemEndReasonAndEvidence();
    void everyActionOfTheContractIsNamed();
    void everyActionRuleAndSituationHasASource();
    void situationsOfferOneOrTwoButtons();
    void knowsTheSitesStates_data();
    void knowsTheSitesStates();
    void everyNoticeUpcomingAndPageIsThere();

private:
    const domain::RulesLibrary m_rules = formats::shippedRules();
    const domain::RulesPack &m_pack = m_rules.mainPack();
};

void TestPackContents::holdsWhatTheTableExpects_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonObject &row : allContents())
        QTest::newRow(qPrintable(row.value(u"name").toString())) << row;
}

void TestPackContents::holdsWhatTheTableExpects()
{
    QFETCH(QJsonObject, row);
    const domain::RulesPack &pack = m_rules.packFor(row.value(u"market").toString());
    const QString words = wordsOf(row, pack);
    for (const QString &name : textsOf(row.value(u"names")))
        QVERIFY2(words.contains(name), qPrintable(QString(name + u" in: "_s + words)));
    for (const domain::CancelReason &reason : pack.reasons) {
        if (reason.id != row.value(u"reason").toString())
            continue;
        const QStringList faults{u"buyer"_s, u"seller"_s, u"neutral"_s};
        const QStringList takes{u"agrees"_s, u"neutral"_s, u"contests"_s};
        QCOMPARE(faults.at(int(reason.fault)), row.value(u"fault").toString());
        QCOMPARE(takes.at(int(reason.sellerTakes)), row.value(u"takes").toString());
        const QStringList applies = textsOf(row.value(u"for"));
        QCOMPARE(reason.forPaid, applies.contains(u"paid"_s));
        QCOMPARE(reason.forUnpaid, applies.contains(u"unpaid"_s));
    }
}

void TestPackContents::tellsBothSidesWithTheirSources()
{
    QFETCH(QJsonObject, row);
    const domain::RulesPack &pack = m_rules.packFor(row.value(u"market").toString());
    if (row.contains(u"parameter")) {
        const auto *parameter = pack.parameter(row.value(u"parameter").toString());
        QVERIFY(parameter);
        QCOMPARE(valuesOf(*parameter), textsOf(row.value(u"values")));
    }
    if (row.contains(u"sources")) {
        const auto *rule = pack.rule(row.value(u"rule").toString());
        QVERIFY(rule);
        QCOMPARE(rule->sources, textsOf(row.value(u"sources")));
    }
    const auto *page = pack.page(row.value(u"page").toString());
    if (page)
        QCOMPARE(page->part, row.value(u"part").toString());
    const QJsonObject sites = row.value(u"sites").toObject();
    for (auto site = sites.begin(); page && site != sites.end(); ++site)
        QCOMPARE(page->bySite.value(site.key()), site.value().toString());
}

void TestPackContents::knowsProblemsAndEndsAsTheTableDoes()
{
    QFETCH(QJsonObject, row);
    const domain::RulesPack &pack = m_rules.packFor(row.value(u"market").toString());
    if (const auto *problem = pack.problem(row.value(u"problem").toString())) {
        const QStringList groups{u"not_received"_s, u"received"_s, u"personal"_s};
        QCOMPARE(groups.at(int(problem->group)), row.value(u"group").toString());
        const QStringList asks = textsOf(row.value(u"asks"));
        QCOMPARE(problem->refundOnly, asks.contains(u"refund"_s));
        QCOMPARE(problem->returnAndRefund, asks.contains(u"return_and_refund"_s));
        const QStringList amounts = textsOf(row.value(u"amounts"));
        QCOMPARE(problem->fullAmount, amounts.contains(u"full"_s));
        QCOMPARE(problem->partialAmount, amounts.contains(u"partial"_s));
        QCOMPARE(problem->evidence, textsOf(row.value(u"slots")));
        QCOMPARE(problem->codes, textsOf(row.value(u"codes")));
    }
    if (const auto *end = endOf(row, pack)) {
        const QStringList by{u"buyer"_s, u"seller"_s, u"platform"_s, u"time"_s, u"carrier"_s};
        QCOMPARE(by.at(int(end->by)), row.value(u"by").toString());
        QCOMPARE(end->closes, row.value(u"closes").toBool());
        QCOMPARE(end->codes, textsOf(row.value(u"codes")));
    }
}

void TestPackContents::theTableHasEveryProblemEndReasonAndEvidence()
{
    QSet<QString> told;
    for (const QJsonObject &row : allContents()) {
        for (const QString &key : {u"problem"_s, u"end_reason"_s, u"evidence"_s})
            told.insert(QString(key + u' ' + row.value(key).toString()));
    }
    for (const domain::DisputeProblem &problem : m_pack.problems)
        QVERIFY2(told.contains(u"problem "_s + problem.id), qPrintable(problem.id));
    for (const domain::EndReason &end : m_pack.endReasons)
        QVERIFY2(told.contains(u"end_reason "_s + end.id), qPrintable(end.id));
    for (const domain::EvidenceSlot &slot : m_pack.evidence)
        QVERIFY2(told.contains(u"evidence "_s + slot.id), qPrintable(slot.id));
}

void TestPackContents::everyActionOfTheContractIsNamed()
{
    for (const char *name : {"pay",
                             "let_lapse",
                             "cancel_unpaid",
                             "request_cancellation",
                             "withdraw_cancellation",
                             "remind_seller",
                             "ask_seller_to_agree",
                             "complain_about_seller",
                             "ask_tracking_number",
                             "ask_proof_of_dispatch",
                             "track_parcel",
                             "extend_ship_time",
                             "extend_protection",
                             "refuse_delivery",
                             "open_dispute",
                             "answer_dispute",
                             "escalate_dispute",
                             "cancel_dispute",
                             "appeal_dispute",
                             "return_goods",
                             "confirm_receipt",
                             "follow_refund",
                             "contact_support",
                             "complain_to_authority",
                             "charge_back",
                             "change_order",
                             "order_again",
                             "recover_coupon",
                             "check_status",
                             "wait"}) {
        QVERIFY2(m_pack.action(QString::fromLatin1(name)), name);
    }
}

void TestPackContents::everyActionRuleAndSituationHasASource()
{
    for (const domain::CompiledAction &action : m_pack.compiled->actions) {
        for (const domain::CompiledRule &rule : action.rules) {
            QVERIFY2(!rule.rules.isEmpty(), qPrintable(action.id));
            QVERIFY2(!rule.sources.isEmpty(), qPrintable(action.id));
        }
    }
    for (const domain::CompiledUpcoming &upcoming : m_pack.compiled->upcoming)
        QVERIFY2(!upcoming.rules.isEmpty(), qPrintable(upcoming.what));
}

void TestPackContents::situationsOfferOneOrTwoButtons()
{
    for (const domain::SituationInfo &situation : m_pack.situations)
        QVERIFY2(situation.buttons.size() <= 2, qPrintable(situation.id));
}

void TestPackContents::knowsTheSitesStates_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("event");
    const auto row = [](const char *label, const char *status, const char *event = "") {
        QTest::newRow(label) << QString::fromUtf8(label) << QString::fromLatin1(status)
                             << QString::fromLatin1(event);
    };
    row("PLACE_ORDER_SUCCESS", "awaiting_payment");
    row("To pay", "awaiting_payment");
    row("RISK_CONTROL", "payment_review");
    row("PAYMENT_PROCESSING", "payment_review");
    row("WAIT_SELLER_EXAMINE_MONEY", "payment_review");
    row("WAIT_SELLER_SEND_GOODS", "awaiting_shipment");
    row("To ship", "awaiting_shipment");
    row("Processing", "awaiting_shipment");
    row("SELLER_PART_SEND_GOODS", "partly_shipped");
    row("WAIT_BUYER_ACCEPT_GOODS", "shipped");
    row("Shipped", "shipped");
    row("Awaiting delivery", "shipped");
    row("FINISH", "completed");
    row("ARCHIVE", "completed");
    row("Completed", "completed");
    row("Abgeschlossen", "completed");
    row("Closed", "cancelled");
    row("Cancelled", "cancelled");
    row("Expired", "cancelled");
    row("IN_FROZEN", "frozen");
    row("IN_CANCEL", "awaiting_shipment", "cancellation_requested");
    row("NOT_PAY", "awaiting_payment");
    row("Created", "awaiting_payment");
    row("PaymentPending", "awaiting_payment");
    row("Aguardando pagamento", "awaiting_payment");
    row("A ser pago", "awaiting_payment");
    row("WAIT_SELLER_CHECK", "payment_review");
    row("RISK_CONTROL_HOLD", "payment_review");
    row("Payment being verified", "payment_review");
    row("WAIT_GROUP_SUCCESS", "payment_review");
    row("WaitSendGoods", "awaiting_shipment");
    row("supplier is processing the order", "awaiting_shipment");
    row("Pending Shipping", "awaiting_shipment");
    row("Processando", "awaiting_shipment");
    row("InCancel", "awaiting_shipment", "cancellation_requested");
    row("Awaiting Cancellation", "awaiting_shipment", "cancellation_requested");
    row("PartialSendGoods", "partly_shipped");
    row("SELLER_SEND_PART_GOODS", "partly_shipped");
    row("SELLER_SEND_GOODS", "shipped");
    row("Processed", "shipped");
    row("In Transit", "shipped");
    row("Enviado", "shipped");
    row("Aguardando a entrega", "shipped");
    row("WaitAcceptGoods", "shipped");
    row("BUYER_ACCEPT_GOODS", "completed");
    row("Complete", "completed");
    row("Finalizado", "completed");
    row("FUND_PROCESSING", "completed", "refund_announced");
    row("Close", "cancelled");
    row("Deleted Orders", "cancelled");
    row("Shipment Cancelled", "cancelled");
    row("Compra cancelada", "cancelled");
    row("Expirado", "cancelled");
    row("InFrozen", "frozen");
    row("Frozen Orders", "frozen");
    row("InIssue", "delivered", "dispute_opened");
    row("WAIT_SELLER_CONFIRM_REFUND", "delivered", "dispute_opened");
    row("ARBITRATING", "delivered", "dispute_escalated");
    row("WAIT_BUYER_SEND_GOODS", "delivered", "return_approved");
    row("WAIT_SELLER_RECEIVE_GOODS", "delivered", "return_sent");
    row("IN_ISSUE", "delivered", "dispute_opened");
    row("Dispute", "delivered", "dispute_opened");
}

void TestPackContents::knowsTheSitesStates()
{
    QFETCH(QString, label);
    QFETCH(QString, status);
    QFETCH(QString, event);
    const QString key = label.toLower();
    QVERIFY(m_pack.statusLabels.contains(key));
    QCOMPARE(toName(m_pack.statusLabels.value(key)), status);
    QCOMPARE(m_pack.statusEvents.contains(key), !event.isEmpty());
    if (!event.isEmpty())
        QCOMPARE(toName(m_pack.statusEvents.value(key)), event);
}

void TestPackContents::everyNoticeUpcomingAndPageIsThere()
{
    for (const QString &notice : {u"complaint_step"_s, u"button_missing"_s, u"true_reason"_s,
                                  u"money_path"_s, u"seller_wishes"_s})
        QVERIFY(m_pack.notices.contains(notice));
    for (const domain::CompiledUpcoming &upcoming : m_pack.compiled->upcoming)
        QVERIFY(m_pack.texts.contains(m_pack.upcomingTexts.value(upcoming.what)));
    QVERIFY(m_pack.page(u"order_detail"));
}

QTEST_GUILESS_MAIN(TestPackContents)
#include "tst_packcontents.moc"
