// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a dispute stands, what it can be about, and what shows it.

#include <algorithm>
#include <array>

#include "domain/dispute/disputedproblem.h"
#include "presentation/disputepresenter.h"
#include "presentation/disputesteps.h"
#include "services/disputeproblems.h"
#include "services/openpage.h"
#include "wording/casewords.h"
#include "wording/labels.h"
#include "wording/moneytext.h"
#include "wording/numbertext.h"
#include "wording/packtext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::Verdict;

namespace {

/** The rungs of the ladder, from the first to the last. */
constexpr std::array kLadder{u"answer_dispute", u"escalate_dispute",     u"appeal_dispute",
                             u"return_goods",   u"cancel_dispute",       u"contact_support",
                             u"charge_back",    u"complain_to_authority"};

ChipTone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Possible:
        return ChipTone::Good;
    case Verdict::NotYet:
        return ChipTone::Info;
    case Verdict::Unknown:
        return ChipTone::Attention;
    case Verdict::NoLonger:
    case Verdict::Never:
        break;
    }
    return ChipTone::Neutral;
}

bool isOver(Verdict verdict)
{
    return verdict == Verdict::NoLonger || verdict == Verdict::Never;
}

} // namespace

// ------------------------------------------------------------------ the frame

QString DisputePresenter::title() const
{
    const bool runs = isRunning();
    if (m_order.number.isEmpty())
        return runs ? tr("Your dispute") : tr("Open a dispute");
    const QString number = wording::isolatedLtr(wording::groupedNumber(m_order.number));
    //: %1 is the order's number
    return runs ? tr("Your dispute about order %1").arg(number)
                //: %1 is the order's number
                : tr("A dispute about order %1").arg(number);
}

QString DisputePresenter::stepText(Page page) const
{
    switch (page) {
    case Page::Standing:
        return tr("Where it stands");
    case Page::Problem:
        return tr("What is wrong");
    case Page::Evidence:
        return tr("Evidence");
    case Page::Statement:
        return tr("Your statement");
    case Page::Wish:
        return tr("What you ask for");
    case Page::Site:
        return tr("Do it on the site");
    case Page::Outcome:
        return tr("What happened");
    }
    return {};
}

// ------------------------------------------------------------------ 1: where it stands

QString DisputePresenter::standingBlock() const
{
    if (!order())
        return orderBlock();
    if (isRunning())
        return {};
    const domain::Option *option = m_assessment.option(services::kOpenDispute);
    if (!option || option->verdict == Verdict::Never)
        return tr("No dispute can be opened about this order as it is.");
    if (option->verdict == Verdict::NoLonger)
        return tr("No dispute can be opened about this order any more.");
    return {};
}

QString DisputePresenter::answerText() const
{
    QString blocked = standingBlock();
    if (!blocked.isEmpty())
        return blocked;
    switch (m_assessment.option(services::kOpenDispute)->verdict) {
    case Verdict::Possible:
        return tr("You can open a dispute now.");
    case Verdict::NotYet:
        return tr("It is too early to open a dispute. You can prepare everything here, and it is "
                  "kept until then.");
    default:
        return tr("Whether a dispute can be opened is not certain from what is known. The site "
                  "knows: look there for the button.");
    }
}

/** The seller is asked first; whether he was is known by the book only. */
QString DisputePresenter::firstText() const
{
    std::optional<domain::Moment> asked;
    for (const domain::Event &event : domain::eventsInOrder(m_order.events)) {
        if (event.kind == domain::EventKind::MessageSent && event.at)
            asked = event.at;
    }
    if (!asked)
        return tr("Write to the seller first and keep the answer; no message to the seller is in "
                  "the book yet. Watch the end of your time meanwhile.");
    //: %1 is a day
    return tr("You wrote to the seller on %1. Keep the chat as evidence.")
        .arg(wording::shortDay(*asked, now(), regional()));
}

/** When that step was taken last, and what was noted of it: to whom, under which reference. */
QString DisputePresenter::doneText(const QString &action) const
{
    const domain::Event *last = nullptr;
    const QList<domain::Event> events = domain::eventsInOrder(m_order.events);
    for (const domain::Event &event : events) {
        // A complaint may also be one to the platform, which is no rung.
        const bool other = event.kind == domain::EventKind::ComplaintFiled
            && event.meaning != action;
        if (actionOfStep(event.kind) == action && !other)
            last = &event;
    }
    if (!last)
        return {};
    QString note = last->note.simplified();
    if (!last->at)
        return note;
    const QString day = wording::shortDay(*last->at, now(), regional());
    //: %1 is a day, %2 what was noted: "Consumers' office, reference 4711"
    return note.isEmpty() ? tr("You did this on %1.").arg(day)
                          //: %1 is a day, %2 what was noted: "Consumers' office, reference 4711"
                          : tr("You did this on %1: %2").arg(day, wording::isolated(note));
}

QList<RungView> DisputePresenter::rungs() const
{
    QList<RungView> views;
    for (const auto id : kLadder) {
        const QString action = QString::fromUtf16(id);
        const domain::Option *option = m_assessment.option(id);
        const bool isOpen = option && option->verdict != Verdict::Never;
        RungView view;
        view.action = action;
        view.title = telling().actionTitle(action);
        view.done = doneText(action);
        if (!pack().action(action) || (!isOpen && view.done.isEmpty()))
            continue;
        if (isOpen)
            tellWay(*option, view);
        else
            view.chip = tr("Done");
        views.append(view);
    }
    return views;
}

/** Whether that step can be taken, until when, and what it closes. */
void DisputePresenter::tellWay(const domain::Option &option, RungView &view) const
{
    const OrderTelling order = telling();
    const OptionView answer = answerView(option, order);
    view.chip = answer.verdictText;
    view.tone = toneOf(option.verdict);
    view.clock = answer.untilText;
    view.clockToolTip = answer.untilToolTip;
    view.isNext = option.action == m_assessment.nextStep;
    if (option.verdict != Verdict::Possible)
        return;
    if (view.isNext) {
        const domain::SituationInfo *situation = pack().situation(m_assessment.situation);
        view.tone = situation && situation->tone == domain::Tone::Urgent ? ChipTone::Urgent
                                                                         : ChipTone::Good;
    }
    QStringList closed;
    for (const QString &other : pack().action(option.action)->closes)
        closed.append(order.actionTitle(other));
    view.warning = wording::closesSentence(closed, regional());
}

DisputeStandingView DisputePresenter::standing() const
{
    DisputeStandingView view;
    const bool runs = isRunning();
    view.answer = runs ? QString() : answerText();
    if (m_phase == Phase::Loading || m_phase == Phase::Gone)
        return view;
    const OrderTelling order = telling();
    if (const auto *situation = pack().situation(m_assessment.situation)) {
        view.headline = order.packText(situation->headlineText);
        view.detail = order.packText(situation->detailText);
        view.tone = chipTone(situation->tone);
        if (!situation->waitingText.isEmpty())
            view.waiting = wording::waitingCosts(order.packText(situation->waitingText));
    }
    view.clocks = upcomingTexts(order);
    if (runs) {
        view.rungs = rungs();
        return view;
    }
    const domain::Option *option = m_assessment.option(services::kOpenDispute);
    if (option && !isOver(option->verdict)) {
        const OptionView answer = answerView(*option, order);
        view.until = answer.untilText;
        view.untilToolTip = answer.untilToolTip;
        view.doubt = answer.disputedText;
        view.first = firstText();
        QStringList sources = answer.sourceTexts;
        for (const RuleView &rule : answer.rules) {
            view.rules.append(rule.text);
            sources += rule.sourceTexts;
        }
        sources.removeDuplicates();
        view.sources = sources.join(u'\n');
    }
    for (const domain::ActionInfo &action : pack().actions) {
        const domain::Option *other = m_assessment.option(action.id);
        if (!action.closes.contains(QString::fromUtf16(services::kOpenDispute)) || !other
            || other->verdict != Verdict::Possible)
            continue;
        //: %1 is an action: "Confirm receipt"
        view.doors.append(tr("“%1” closes this way.").arg(order.actionTitle(action.id)));
    }
    return view;
}

// ------------------------------------------------------------------ 2: what is wrong

const domain::DisputeProblem *DisputePresenter::chosenProblem() const
{
    if (!m_state.problem.isEmpty())
        return pack().problem(m_state.problem);
    return isRunning() ? domain::disputedProblem(m_order, pack()) : nullptr;
}

QString DisputePresenter::problemId() const
{
    const domain::DisputeProblem *problem = chosenProblem();
    return problem ? problem->id : QString();
}

QList<domain::Option> DisputePresenter::problemOptions() const
{
    for (const domain::LineAssessment &line : m_assessment.lines) {
        if (line.item == m_state.item && !m_state.item.isEmpty())
            return line.problems;
    }
    return services::disputeProblems(m_assessment);
}

const domain::Item *DisputePresenter::item() const
{
    if (m_state.item.isEmpty())
        return m_order.items.size() == 1 ? &m_order.items.constFirst() : nullptr;
    const auto found = std::find_if(
        m_order.items.cbegin(), m_order.items.cend(),
        [this](const domain::Item &one) { return one.lineId == m_state.item; });
    return found == m_order.items.cend() ? nullptr : &*found;
}

QList<DisputeItemView> DisputePresenter::items() const
{
    QList<DisputeItemView> views{{QString(), tr("The whole order")}};
    for (const domain::Item &one : m_order.items) {
        if (!one.lineId.isEmpty())
            views.append({one.lineId, itemTitle(one.lineId, m_order)});
    }
    return views.size() > 2 ? views : QList<DisputeItemView>();
}

QList<DisputeProblemView> DisputePresenter::problems() const
{
    QList<DisputeProblemView> views;
    if (!m_state.received)
        return views;
    const OrderTelling order = telling();
    for (const domain::Option &option : problemOptions()) {
        const domain::DisputeProblem *problem = pack().problem(option.action);
        if (!problem || (problem->group == domain::ProblemGroup::NotReceived) == *m_state.received)
            continue;
        const OptionView answer = answerView(option, order);
        views.append({problem->id, order.packText(problem->labelText), answer.verdictText,
                      toneOf(option.verdict), answer.untilText, wording::askSentence(*problem),
                      problem->id == m_state.problem});
    }
    return views.isEmpty() ? problemsToCome() : views;
}

/**
 * The rules offer none of this half, as what the book holds of the order does not go that far. The
 * buyer knows what is in his hands, so all of the half are there, with what is still to be told.
 */
QList<DisputeProblemView> DisputePresenter::problemsToCome() const
{
    QList<DisputeProblemView> views;
    const domain::Option *dispute = m_assessment.option(services::kOpenDispute);
    if (!dispute || isOver(dispute->verdict))
        return views;
    const OrderTelling order = telling();
    const bool came = *m_state.received;
    const QString window = came ? tr("Its time begins once the order is recorded as delivered.")
                                : tr("Its time begins once the order is recorded as shipped.");
    for (const domain::DisputeProblem &problem : pack().problems) {
        if ((problem.group == domain::ProblemGroup::NotReceived) == came)
            continue;
        views.append({problem.id, order.packText(problem.labelText),
                      answerView(*dispute, order).verdictText, toneOf(dispute->verdict), window,
                      wording::askSentence(problem), problem.id == m_state.problem});
    }
    return views;
}

QString DisputePresenter::problemAdvice() const
{
    return notice(u"dispute_time"_s);
}

QString DisputePresenter::problemBlock() const
{
    if (!m_state.received)
        return tr("Say whether the parcel arrived.");
    if (m_state.problem.isEmpty() || !chosenProblem())
        return tr("Choose what is true for this order.");
    for (const domain::Option &option : problemOptions()) {
        if (option.action == m_state.problem && isOver(option.verdict))
            return tr("The time for claiming this is over, or it does not fit this order. Choose "
                      "something else that is true.");
    }
    return {};
}

// ------------------------------------------------------------------ 3: evidence

domain::EvidencePlan DisputePresenter::plan() const
{
    const domain::DisputeProblem *problem = chosenProblem();
    return domain::evidencePlan(problem ? *problem : domain::DisputeProblem(), m_evidence);
}

QString DisputePresenter::evidenceAdvice() const
{
    return notice(u"dispute_evidence"_s);
}

// ------------------------------------------------------------------ 6: do it on the site

QString DisputePresenter::action() const
{
    if (!isRunning())
        return QString::fromUtf16(services::kOpenDispute);
    return m_assessment.nextStep;
}

QString DisputePresenter::pathHeading() const
{
    return telling().actionTitle(action());
}

std::optional<QUrl> DisputePresenter::siteAddress() const
{
    const domain::ActionInfo *info = pack().action(action());
    return info ? services::pageAddress(pack(), info->page, m_order) : std::nullopt;
}

QString DisputePresenter::noPageReason() const
{
    if (siteAddress())
        return {};
    return tr("The address of the page is not known. Open the site yourself and look for the "
              "order in the list of your orders.");
}

} // namespace recourse::presentation
