// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/assessmenttext.h"

#include <QCoreApplication>

#include "cli/casetext.h"
#include "wording/casewords.h"
#include "wording/labels.h"
#include "wording/moneytext.h"
#include "wording/packtext.h"

namespace recourse::cli {

using namespace domain;
using namespace Qt::StringLiterals;
using services::AssessedOrder;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::AssessmentText)
public:
    static QString nextStep(const QString &title)
    {
        //: %1 is an action such as "Cancel the order"
        return tr("Next step: %1").arg(title);
    }
    static QString nothingToDo() { return tr("There is nothing left to do."); }
    static QString why(const QString &rules)
    {
        //: %1 are sentences of the rules
        return tr("Why: %1").arg(rules);
    }
    static QString stale()
    {
        return tr("This order was last seen too long ago. Look at it on the site.");
    }
    static QString order() { return tr("Order"); }
    static QString total() { return tr("Total"); }
    static QString seller() { return tr("Seller"); }
    static QString seen() { return tr("Last seen"); }
    static QString item() { return tr("Item"); }
    static QString parcel() { return tr("Parcel"); }
    static QString paidTogether() { return tr("Paid together with"); }
    static QString note() { return tr("Note"); }
};

QString nameOf(const AssessedOrder &one)
{
    return one.order.number.isEmpty() ? u"#%1"_s.arg(one.id.value) : one.order.number;
}

QString reasonsLine(const Option &option, const AssessedOrder &one, const Session &session,
                    const wording::PackText &words)
{
    QStringList sentences;
    for (const QString &id : option.rules) {
        if (const RuleInfo *rule = session.packFor(one.order).rule(id))
            sentences.append(words.text(rule->text, {&one.order, &one.assessment, session.now}));
    }
    if (one.assessment.leavesOwnDaysOut(option))
        sentences.append(wording::closedDaysLeftOut());
    return sentences.isEmpty() ? QString() : u"    "_s + Texts::why(sentences.join(u' '));
}

QString itemText(const Item &item)
{
    const QString quantity = item.quantity ? QString(u" × "_s + QString::number(*item.quantity))
                                           : QString();
    return item.title + (item.variant.isEmpty() ? QString() : QString(u", "_s + item.variant))
        + quantity;
}

QString togetherText(const OrderRow &other)
{
    const QString name = other.number.isEmpty() ? u"#%1"_s.arg(other.id.value) : other.number;
    return name + u" ("_s + wording::statusLabel(other.status) + u')';
}
} // namespace

QString assessmentText(const AssessedOrder &one, const Session &session)
{
    const RulesPack &pack = session.packFor(one.order);
    const wording::PackText words(pack, session.regional);
    const Assessment &answer = one.assessment;
    const std::optional<CaseKind> kind = answer.caseState ? std::optional(answer.caseState->kind)
                                                          : std::nullopt;
    QStringList lines{
        factLine(nameOf(one),
                 wording::chipLabel(answer.status, kind,
                                    answer.caseState ? answer.caseState->step : QString()))};
    const wording::PackFields fields{&one.order, &answer, session.now};
    if (const SituationInfo *situation = pack.situation(answer.situation))
        lines.append(words.text(situation->headlineText, fields));
    lines += caseLines(one, session);
    if (answer.stale)
        lines.append(Texts::stale());
    lines.append(answer.nextStep.isEmpty() ? Texts::nothingToDo()
                                           : Texts::nextStep(words.actionTitle(answer.nextStep)));
    lines += adviceLines(one, session);
    if (answer.deadline && answer.deadlineKind)
        lines.append(factLine(wording::deadlineKindLabel(*answer.deadlineKind),
                              session.time(*answer.deadline)));
    for (const Option &option : answer.options) {
        lines.append(answerLine(words.actionTitle(option.action), option, session));
        const QString reasons = reasonsLine(option, one, session, words);
        if (!reasons.isEmpty())
            lines.append(reasons);
        lines += warningLines(option, one, session);
    }
    lines += problemLines(one, session);
    lines += trackingLines(one, session);
    return lines.join(u'\n');
}

QString orderText(const AssessedOrder &one, const QList<OrderRow> &together, const Session &session)
{
    const Order &order = one.order;
    QStringList lines{factLine(Texts::order(), nameOf(one) + u" ("_s + order.market + u')')};
    if (!order.seller.name.isEmpty())
        lines.append(factLine(Texts::seller(), order.seller.name));
    if (order.total)
        lines.append(factLine(Texts::total(), wording::moneyText(*order.total, session.regional)));
    if (order.observedAt)
        lines.append(factLine(Texts::seen(), session.time(*order.observedAt)));
    for (const DatedFact &fact : order.dates)
        lines.append(factLine(wording::dateLabel(fact.kind),
                              session.time(fact.moment) + u" ("_s
                                  + wording::provenanceLabel(fact.provenance) + u')'));
    for (const Item &item : order.items)
        lines.append(factLine(Texts::item(), itemText(item)));
    for (const Parcel &parcel : order.parcels)
        lines.append(factLine(Texts::parcel(), parcel.number));
    for (const OrderRow &other : together)
        lines.append(factLine(Texts::paidTogether(), togetherText(other)));
    for (const Event &event : eventsInOrder(order.events))
        lines.append(factLine(event.at ? session.time(*event.at) : wording::notKnown(),
                              wording::eventLabel(event.kind)));
    if (!order.note.isEmpty())
        lines.append(factLine(Texts::note(), order.note));
    return lines.join(u'\n');
}

} // namespace recourse::cli
