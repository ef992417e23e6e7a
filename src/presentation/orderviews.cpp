// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/orderviews.h"

#include <QCoreApplication>

#include "presentation/actionmeans.h"
#include "presentation/deadlinescale.h"
#include "presentation/ordertelling.h"
#include "wording/labels.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

namespace {

struct OrderPane
{
    Q_DECLARE_TR_FUNCTIONS(OrderPane)
};

QList<ButtonView> buttonViews(const OrderTelling &telling, const domain::SituationInfo &situation)
{
    QList<ButtonView> buttons;
    for (const QString &action : situation.buttons) {
        const QString title = telling.actionTitle(action);
        const bool recommended = action == telling.assessment.nextStep;
        switch (meansOf(action, telling.pack, telling.order)) {
        case ActionMeans::CancellationWizard:
        case ActionMeans::DisputeWizard:
            //: A button that opens a wizard: the action's name and an ellipsis
            buttons.append({action, OrderPane::tr("%1…").arg(title),
                            OrderPane::tr("Goes through it with you, step by step."), recommended});
            break;
        case ActionMeans::Message:
            //: A button that opens a wizard: the action's name and an ellipsis
            buttons.append({action, OrderPane::tr("%1…").arg(title),
                            OrderPane::tr("Writes the message with you."), recommended});
            break;
        case ActionMeans::SitePage:
            buttons.append(
                {action, title, OrderPane::tr("Opens the page on the site."), recommended});
            break;
        case ActionMeans::Words:
            break;
        }
    }
    return buttons;
}

QString staleText(const OrderTelling &telling)
{
    if (!telling.assessment.stale)
        return {};
    if (!telling.order.observedAt)
        return OrderPane::tr("What is known of this order is too old to act on. "
                             "Look at it on the site first.");
    const QString day = wording::shortDay(*telling.order.observedAt, telling.now, telling.regional);
    return OrderPane::tr("Last seen on %1; by now the site must show something else. "
                         "Look at it there first.")
        .arg(day);
}

void tellDeadline(const OrderTelling &telling, OrderView &view)
{
    const domain::Assessment &assessment = telling.assessment;
    if (!assessment.deadline || !assessment.deadlineKind)
        return;
    view.deadlineText = wording::longDeadline(*assessment.deadline, *assessment.deadlineKind,
                                              telling.now);
    //: Tooltip of a deadline: its kind and the exact instant
    view.deadlineToolTip = OrderPane::tr("%1: %2", "kind of deadline, instant")
                               .arg(wording::deadlineKindLabel(*assessment.deadlineKind),
                                    wording::exactInstant(*assessment.deadline, telling.regional));
}

/** Of an order that is put aside, and of one in the trash nothing that could be done about it. */
void tellKept(const OrderTelling &telling, OrderView &view)
{
    const domain::Order &order = telling.order;
    view.trashed = order.trashedAt.has_value();
    if (view.trashed) {
        //: %1 is a day: "20 Nov"
        view.keptText = OrderPane::tr(
                            "This order has been in the trash since %1: nothing is counted or "
                            "reminded of until you restore it.")
                            .arg(
                                wording::shortDay(*order.trashedAt, telling.now, telling.regional));
        view.headline.clear();
        view.endText.clear();
        view.detail.clear();
        view.caseTexts.clear();
        view.deadlineToolTip.clear();
        view.timeline.windowFrom = -1;
        view.timeline.windowUntil = -1;
        view.timeline.windowText.clear();
        view.buttons.clear();
        view.options.clear();
        view.noOptionsText = OrderPane::tr("Nothing can be done about an order in the trash.");
        view.problems = {};
        view.upcoming.clear();
        view.staleText.clear();
        view.deadlineText.clear();
        view.tone = Tone::Neutral;
    } else if (order.archived) {
        view.keptText = OrderPane::tr("This order is in the archive, out of the way.");
    }
}

} // namespace

OrderView orderView(OrderId id, const OrderTelling &telling, Problems problems)
{
    const domain::Order &order = telling.order;
    const domain::Assessment &assessment = telling.assessment;
    const auto &state = assessment.caseState;
    const auto caseKind = state ? std::optional(state->kind) : std::nullopt;
    const QString step = state ? state->step : QString();

    OrderView view;
    view.known = true;
    view.id = id;
    view.title = order.displayTitle();
    if (view.title.isEmpty())
        view.title = OrderPane::tr("Order without a title");
    view.number = order.number;
    if (!order.number.isEmpty())
        view.numberText = OrderPane::tr("Order %1")
                              .arg(wording::isolatedLtr(wording::groupedNumber(order.number)));
    view.sellerText = order.seller.name;
    view.chipText = wording::chipLabel(assessment.status, caseKind, step);
    view.chipTone = chipTone(assessment.status, caseKind, step);
    view.headline = view.chipText;
    if (const domain::SituationInfo *situation = telling.pack.situation(assessment.situation)) {
        view.tone = situation->tone;
        view.headline = telling.packText(situation->headlineText);
        view.detail = telling.packText(situation->detailText);
        view.buttons = buttonViews(telling, *situation);
    }
    view.endText = endText(telling);
    view.caseTexts = caseTexts(telling);
    view.staleText = staleText(telling);
    tellDeadline(telling, view);
    view.options = optionViews(telling);
    view.problems = problemsView(telling, problems);
    view.upcoming = upcomingTexts(telling);
    view.timeline = timelineView(telling);
    view.facts = factViews(telling);
    view.history = historyViews(telling);
    if (view.history.isEmpty())
        view.noHistoryText = OrderPane::tr("Nothing has been recorded of this order yet. What "
                                           "happens to it will stand here, the newest first.");
    view.note = order.note;
    tellKept(telling, view);
    return view;
}

} // namespace recourse::presentation
