// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ordertelling.h"

#include <algorithm>

#include <QCoreApplication>

#include "wording/casewords.h"
#include "wording/labels.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

struct CasePane
{
    Q_DECLARE_TR_FUNCTIONS(CasePane)
};

QString labelOf(const domain::LineAssessment &line)
{
    return line.caseState ? wording::caseLabel(line.caseState->kind, line.caseState->step)
                          : wording::statusLabel(line.status);
}

QString sinceText(const domain::LineAssessment &line, const OrderTelling &telling)
{
    return line.caseState && line.caseState->since
        ? wording::shortDay(*line.caseState->since, telling.now, telling.regional)
        : QString();
}

QString deadlineText(const domain::LineAssessment &line, const OrderTelling &telling)
{
    return line.deadline && line.deadlineKind
        ? wording::longDeadline(*line.deadline, *line.deadlineKind, telling.now)
        : QString();
}

QString deadlineToolTip(const domain::LineAssessment &line, const OrderTelling &telling)
{
    return line.deadline ? wording::exactInstant(*line.deadline, telling.regional) : QString();
}

} // namespace

QString itemTitle(const QString &lineId, const domain::Order &order)
{
    const auto found = std::find_if(order.items.cbegin(), order.items.cend(),
                                    [&lineId](const auto &item) { return item.lineId == lineId; });
    return found == order.items.cend() || found->title.isEmpty()
        ? CasePane::tr("An item without a title")
        : found->title.simplified();
}

QString itemOf(const domain::Event &event, const domain::Order &order)
{
    return event.item.isEmpty() || order.items.size() < 2 ? QString()
                                                          : itemTitle(event.item, order);
}

QList<CaseView> caseViews(const OrderTelling &telling)
{
    QList<CaseView> views;
    if (telling.order.items.size() < 2)
        return views;
    for (const domain::LineAssessment &line : telling.assessment.lines) {
        const QString deadline = deadlineText(line, telling);
        views.append({itemTitle(line.item, telling.order), labelOf(line),
                      wording::caseSince(labelOf(line), sinceText(line, telling)),
                      line.nextStep.isEmpty()
                          ? QString()
                          : wording::nextBy(telling.actionTitle(line.nextStep), deadline),
                      deadline, deadlineToolTip(line, telling)});
    }
    return views;
}

QStringList caseTexts(const OrderTelling &telling)
{
    QStringList texts;
    for (const CaseView &one : caseViews(telling)) {
        const QString title = wording::isolated(one.title);
        texts.append(one.deadlineText.isEmpty()
                         //: An item of the order and where it stands: "LED strip: Dispute open"
                         ? CasePane::tr("%1: %2", "item, case").arg(title, one.label)
                         //: The same with the time left: "LED strip: Dispute open (3 days left)"
                         : CasePane::tr("%1: %2 (%3)", "item, case, deadline")
                               .arg(title, one.label, one.deadlineText));
    }
    return texts;
}

QString itemsText(const domain::Option &option, const OrderTelling &telling,
                  QList<domain::Option> domain::LineAssessment::*answers)
{
    const QList<domain::LineAssessment> &lines = telling.assessment.lines;
    QStringList titles;
    for (const domain::LineAssessment &line : lines) {
        const bool holds = std::any_of(
            (line.*answers).cbegin(), (line.*answers).cend(), [&option](const auto &answer) {
                return answer.action == option.action && answer.verdict == option.verdict;
            });
        if (holds)
            titles.append(wording::isolated(itemTitle(line.item, telling.order)));
    }
    if (titles.isEmpty() || titles.size() == lines.size() || telling.order.items.size() < 2)
        return {};
    //: An answer that holds for some of the order's items only; %1 lists their titles
    return CasePane::tr("Only for %1").arg(telling.regional.locale.createSeparatedList(titles));
}

} // namespace recourse::presentation
