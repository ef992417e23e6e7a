// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ordertelling.h"

#include <algorithm>

#include <QCoreApplication>

#include "presentation/actionmeans.h"
#include "wording/casewords.h"
#include "wording/labels.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

int rank(const domain::Option &option)
{
    switch (option.verdict) {
    case domain::Verdict::Possible:
        return option.recommended ? 0 : 1;
    case domain::Verdict::NotYet:
        return 2;
    case domain::Verdict::Unknown:
        return 3;
    case domain::Verdict::NoLonger:
        return 4;
    case domain::Verdict::Never:
        return 5;
    }
    return 6;
}

QString day(core::Instant instant, const OrderTelling &telling)
{
    return wording::shortDay(instant, telling.now, telling.regional);
}

QString untilText(const domain::Option &option, const OrderTelling &telling)
{
    const core::Instant end = option.until->careful;
    if (option.pastCareful)
        return Options::tr("By the careful reading it ended on %1").arg(day(end, telling));
    if (end <= telling.now)
        return Options::tr("It ended on %1").arg(day(end, telling));
    return Options::tr("Until %1 (%2 left)", "day, span")
        .arg(day(end, telling), wording::longSpan(end.since(telling.now)));
}

QString fromText(const domain::Option &option, const OrderTelling &telling)
{
    const core::Instant start = option.from->careful;
    if (start <= telling.now)
        return Options::tr("Since %1").arg(day(start, telling));
    return Options::tr("From %1 (in %2)", "day, span")
        .arg(day(start, telling), wording::longSpan(start.since(telling.now)));
}

/** The bound that matters now: the end of what is open or over, the start of what is to come. */
void tellBound(const domain::Option &option, const OrderTelling &telling, OptionView &view)
{
    const bool toCome = option.verdict == domain::Verdict::NotYet;
    const std::optional<domain::Bound> &bound = toCome ? option.from : option.until;
    if (!bound || option.verdict == domain::Verdict::Never)
        return;
    view.untilText = toCome ? fromText(option, telling) : untilText(option, telling);
    view.untilToolTip = wording::exactInstant(bound->careful, telling.regional);
    view.certaintyText = wording::certaintyLabel(bound->certainty);
    if (bound->other) {
        //: Two readings of one date, the careful one first
        view.disputedText = Options::tr("Sources say %1 or %2; the careful one counts here.")
                                .arg(wording::dayAndTime(bound->careful, telling.now,
                                                         telling.regional),
                                     wording::dayAndTime(*bound->other, telling.now,
                                                         telling.regional));
    }
}

QString sourceTitles(const QStringList &ids, const OrderTelling &telling)
{
    QStringList titles;
    for (const QString &id : ids) {
        if (const domain::RuleSource *source = telling.pack.source(id))
            titles.append(source->title);
    }
    return telling.regional.locale.createSeparatedList(titles);
}

void tellDisagreement(const domain::Option &option, const OrderTelling &telling, OptionView &view)
{
    for (const domain::Disagreement &other : option.disagreement) {
        //: What other sources say: a verdict ("Not possible") and their titles
        const QString sentence = Options::tr("Others say “%1”: %2.", "verdict, sources")
                                     .arg(wording::verdictLabel(other.verdict),
                                          sourceTitles(other.sources, telling));
        view.disputedText += view.disputedText.isEmpty() ? sentence : QString(u' ' + sentence);
    }
}

QString whyText(const domain::Option &option, const OptionView &view, const OrderTelling &telling)
{
    switch (option.verdict) {
    case domain::Verdict::Possible:
        if (const domain::ActionInfo *action = telling.pack.action(option.action))
            return telling.packText(action->descriptionText);
        break;
    case domain::Verdict::Unknown:
        if (!view.needsTexts.isEmpty())
            return dependsText(view, telling);
        break;
    case domain::Verdict::NotYet:
    case domain::Verdict::NoLonger:
    case domain::Verdict::Never:
        break;
    }
    return view.rules.isEmpty() ? view.verdictText : view.rules.first().text;
}

/** The rules behind it with their sources, then whoever else says so. */
void tellRules(const domain::Option &option, const OrderTelling &telling, OptionView &view)
{
    view.rules = ruleViews(option.rules, telling);
    QStringList named;
    for (const QString &id : option.rules) {
        if (const domain::RuleInfo *rule = telling.pack.rule(id))
            named += rule->sources;
    }
    QStringList others;
    for (const QString &id : option.sources) {
        if (!named.contains(id))
            others.append(id);
    }
    view.sourceTexts = sourceTexts(others, telling.pack, telling.regional);
    if (telling.assessment.leavesOwnDaysOut(option))
        view.closedDaysText = wording::closedDaysLeftOut();
    for (const QString &id : option.parameters) {
        const domain::ParameterInfo *parameter = telling.pack.parameter(id);
        if (parameter && parameter->values.size() > 1)
            view.parameters.append(parameterView(*parameter, telling.pack, telling.regional));
    }
}

/** Of the step that comes first: why, and what waiting costs; of each: what taking it closes. */
void tellAdvice(const domain::Option &option, const OrderTelling &telling, OptionView &view)
{
    const auto *situation = telling.pack.situation(telling.assessment.situation);
    if (option.recommended && situation) {
        if (!situation->whyText.isEmpty())
            view.adviceTexts.append(wording::firstBecause(telling.packText(situation->whyText)));
        if (!situation->waitingText.isEmpty())
            view.adviceTexts.append(
                wording::waitingCosts(telling.packText(situation->waitingText)));
    }
    const domain::ActionInfo *action = telling.pack.action(option.action);
    if (!action || option.verdict != domain::Verdict::Possible)
        return;
    QStringList closed;
    for (const QString &id : action->closes)
        closed.append(telling.actionTitle(id));
    view.closesText = wording::closesSentence(closed, telling.regional);
}

/** What is lost by it is told beside the verdict, not only behind a click. */
void tellWarning(const domain::Option &option, const OrderTelling &telling, OptionView &view)
{
    const bool open = option.verdict == domain::Verdict::Possible
        || option.verdict == domain::Verdict::Unknown;
    if (!open
        || meansOf(option.action, telling.pack, telling.order) != ActionMeans::CancellationWizard)
        return;
    const CouponView coupon = couponView(telling);
    view.warningText = coupon.unknownText.isEmpty() ? coupon.text : coupon.unknownText;
    for (const RuleView &rule : coupon.rules) {
        if (!view.rules.contains(rule))
            view.rules.append(rule);
    }
}

OptionView optionView(const domain::Option &option, const OrderTelling &telling)
{
    OptionView view = answerView(option, telling);
    view.title = telling.actionTitle(option.action);
    view.recommended = option.recommended;
    if (const domain::ActionInfo *action = telling.pack.action(option.action)) {
        for (const QString &step : action->pathTexts)
            view.pathTexts.append(telling.packText(step));
    }
    tellAdvice(option, telling, view);
    const QString items = itemsText(option, telling, &domain::LineAssessment::options);
    if (!items.isEmpty())
        view.untilText = view.untilText.isEmpty() ? items
                                                  : QString(view.untilText + u" · "_s + items);
    view.whyText = whyText(option, view, telling);
    tellWarning(option, telling, view);
    return view;
}

} // namespace

QString dependsText(const OptionView &view, const OrderTelling &telling)
{
    return view.needsTexts.isEmpty()
        ? QString()
        : Options::tr("It depends on %1.")
              .arg(telling.regional.locale.createSeparatedList(view.needsTexts));
}

OptionView answerView(const domain::Option &option, const OrderTelling &telling)
{
    OptionView view;
    view.action = option.action;
    view.verdict = option.verdict;
    view.verdictText = wording::verdictLabel(option.verdict);
    for (const QString &fact : option.needs)
        view.needsTexts.append(wording::neededFactLabel(fact));
    tellRules(option, telling, view);
    tellBound(option, telling, view);
    tellDisagreement(option, telling, view);
    return view;
}

QList<OptionView> optionViews(const OrderTelling &telling)
{
    QList<domain::Option> options = telling.assessment.options;
    std::stable_sort(options.begin(), options.end(),
                     [](const auto &a, const auto &b) { return rank(a) < rank(b); });
    const QHash<QString, QStringList> changes = changesTexts(telling, &domain::Assessment::options);
    QList<OptionView> views;
    for (const domain::Option &option : options) {
        views.append(optionView(option, telling));
        views.last().changesTexts = changes.value(option.action);
    }
    return views;
}

} // namespace recourse::presentation
