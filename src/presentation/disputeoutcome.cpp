// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The last page of the dispute wizard: what happened, and what is written about it.

#include "presentation/disputepresenter.h"
#include "presentation/disputesteps.h"

#include <algorithm>
#include <array>

#include "domain/rules/assess.h"
#include "wording/casewords.h"
#include "wording/errortext.h"
#include "wording/labels.h"
#include "wording/moneytext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::EventKind;

namespace {

const QString kUser = u"user"_s;

/** What can happen while a dispute runs, in the order of the ladder. */
constexpr std::array kSteps{
    EventKind::SellerOffer,       EventKind::OfferAccepted,   EventKind::OfferRefused,
    EventKind::DisputeEscalated,  EventKind::DisputeDecided,  EventKind::AppealFiled,
    EventKind::AppealDecided,     EventKind::ReturnApproved,  EventKind::ReturnSent,
    EventKind::ReturnReceived,    EventKind::RefundAnnounced, EventKind::RefundReceived,
    EventKind::DisputeCancelled,  EventKind::ComplaintFiled,  EventKind::ChargebackFiled,
    EventKind::ChargebackDecided,
};

/** Whether what happened has a sum, and whether it means nothing without one. */
bool hasAmount(EventKind kind)
{
    switch (kind) {
    case EventKind::SellerOffer:
    case EventKind::OfferRefused:
    case EventKind::DisputeDecided:
    case EventKind::AppealDecided:
    case EventKind::RefundAnnounced:
    case EventKind::RefundReceived:
        return true;
    default:
        return false;
    }
}

/** Steps after which the page may count down the buyer's own time. */
bool hasActsBy(EventKind kind)
{
    return kind == EventKind::SellerOffer || kind == EventKind::ReturnApproved
        || kind == EventKind::Note;
}

} // namespace

domain::Event DisputePresenter::eventToRecord() const
{
    domain::Event event;
    event.kind = m_state.outcome.value_or(EventKind::Note);
    event.at = domain::Moment::at(eventInstant());
    event.recordedAt = now();
    event.source = kUser;
    event.item = m_state.item;
    event.note = m_state.outcomeNote.trimmed();
    if (event.kind == EventKind::DisputeOpened) {
        // By its meaning it is known later what the dispute is about; the note is for people.
        if (const domain::DisputeProblem *problem = chosenProblem()) {
            event.meaning = problem->id;
            event.note = pack().english(problem->labelText);
        }
        if (const auto wish = statementWish())
            event.amount = wish->amount;
    } else if (event.kind == EventKind::ComplaintFiled) {
        event.meaning = kComplainToAuthority;
    } else if (hasAmount(event.kind)) {
        event.amount = money(m_state.outcomeAmount);
    }
    if (isRunning() && event.item.isEmpty() && m_assessment.caseState)
        event.item = m_assessment.caseState->item;
    return event;
}

QList<domain::Event> DisputePresenter::eventsToRecord() const
{
    return {eventToRecord()};
}

QList<domain::DatedFact> DisputePresenter::datesToRecord() const
{
    if (!asksActsBy() || !m_state.actsBy)
        return {};
    domain::DatedFact fact;
    fact.kind = domain::DateKind::BuyerActsBy;
    fact.moment = domain::Moment::at(*m_state.actsBy);
    fact.provenance = domain::Provenance::User;
    fact.seenAt = now();
    return {fact};
}

bool DisputePresenter::asksReference() const
{
    return m_state.outcome == EventKind::ComplaintFiled
        || m_state.outcome == EventKind::ChargebackFiled;
}

bool DisputePresenter::asksActsBy() const
{
    return isRunning() && m_state.outcome && hasActsBy(*m_state.outcome);
}

QDateTime DisputePresenter::actsBy() const
{
    return m_state.actsBy.value_or(eventInstant()).toUtc().toTimeZone(regional().zone);
}

QString DisputePresenter::actsByText() const
{
    if (!m_state.actsBy || *m_state.actsBy <= now())
        return {};
    return wording::longDeadline(*m_state.actsBy, domain::DeadlineKind::ActBefore, now());
}

bool DisputePresenter::asksOutcomeAmount() const
{
    return m_state.outcome && hasAmount(*m_state.outcome);
}

QString DisputePresenter::closesText(EventKind kind) const
{
    const domain::ActionInfo *action = pack().action(actionOfStep(kind));
    if (!action)
        return {};
    const OrderTelling order = telling();
    QStringList closed;
    for (const QString &id : action->closes) {
        const domain::Option *option = m_assessment.option(id);
        // Said only of ways that there are, or may be.
        if (option && option->verdict != domain::Verdict::Never
            && option->verdict != domain::Verdict::NoLonger)
            closed.append(order.actionTitle(id));
    }
    return wording::closesSentence(closed, regional());
}

QList<DisputeOutcomeView> DisputePresenter::outcomes() const
{
    QList<DisputeOutcomeView> views;
    const auto add = [&](EventKind kind, const QString &label, const QString &effect) {
        views.append({kind, label, effect, m_state.outcome == kind});
    };
    if (!isRunning()) {
        add(EventKind::DisputeOpened, tr("The dispute is open"),
            tr("The clock of the seller's answer starts."));
        add(EventKind::ReturnApproved, tr("A return was agreed at once"),
            tr("The clock for sending the goods back starts: it is the most important one."));
        add(EventKind::RefundAnnounced, tr("A refund was promised at once"),
            tr("The money comes back by the way you paid."));
        add(EventKind::Note, tr("It could not be opened"),
            tr("Only what you write below is kept, with the day."));
        return views;
    }
    const core::Instant now = this->now();
    for (const EventKind kind : kSteps) {
        domain::Event event;
        event.kind = kind;
        event.at = domain::Moment::at(eventInstant());
        if (!domain::mayFollow(m_order, pack(), event, now))
            continue;
        QStringList effects{kind == EventKind::OfferRefused
                                ? tr("If you asked for something else instead, name it below.")
                                : QString(),
                            kind == EventKind::ReturnApproved
                                ? tr("The clock for sending the goods back starts: it is the most "
                                     "important one.")
                                : QString(),
                            closesText(kind)};
        effects.removeAll(QString());
        add(kind,
            kind == EventKind::ComplaintFiled
                ? tr("You complained to an authority or a consumers' office")
                : wording::eventLabel(kind),
            effects.join(u' '));
    }
    add(EventKind::Note, tr("Something else"),
        tr("Only what you write below is kept, with the day."));
    return views;
}

QString DisputePresenter::outcomeBlock() const
{
    if (m_phase == Phase::Recording)
        return tr("One moment, this is being written down.");
    const auto offered = outcomes();
    if (std::none_of(offered.cbegin(), offered.cend(),
                     [](const DisputeOutcomeView &view) { return view.chosen; }))
        return tr("Choose what happened.");
    const core::Instant now = this->now();
    QString impossible = instantBlock();
    if (!impossible.isEmpty())
        return impossible;
    const domain::Event event = eventToRecord();
    if (event.kind == EventKind::Note && event.note.isEmpty())
        return tr("Write what happened.");
    if (event.kind == EventKind::ComplaintFiled && event.note.isEmpty())
        return tr("Write to whom you complained.");
    if (asksActsBy() && m_state.actsBy && *m_state.actsBy <= eventInstant())
        return tr("The page counts down to an instant that comes after what happened. Enter that "
                  "one.");
    if (hasAmount(event.kind) && !m_state.outcomeAmount.trimmed().isEmpty() && !event.amount)
        return tr("This amount cannot be read. Write it like 5.00 USD.");
    if (event.kind == EventKind::SellerOffer && !event.amount)
        return tr("Enter the amount that the seller offers.");
    const auto may = domain::mayFollow(m_order, pack(), event, now);
    return may ? QString() : wording::transitionText(may.error());
}

RecordView DisputePresenter::recordView() const
{
    const wording::Regional &regional = this->regional();
    RecordView view;
    view.notDone = notDoneText();
    if (!m_state.outcome)
        return view;
    const domain::Event event = eventToRecord();
    const QString when = wording::exactMoment(*event.at, regional);
    view.records.append(
        event.amount
            //: %1 is an event: "The seller made an offer", %2 an amount, %3 the instant
            ? tr("“%1”, %2, %3")
                  .arg(wording::eventLabel(event.kind), wording::moneyText(*event.amount, regional),
                       when)
            //: %1 is an event: "You opened a dispute", %2 the instant with its zone
            : tr("“%1”, %2").arg(wording::eventLabel(event.kind), when));
    if (!outcomeBlock().isEmpty())
        return view;
    for (const domain::DatedFact &date : datesToRecord()) {
        //: %1 is a kind of date: "You must act by", %2 the instant with its zone
        view.records.append(
            tr("“%1”, %2")
                .arg(wording::dateLabel(date.kind), wording::exactMoment(date.moment, regional)));
    }
    domain::Order order = m_order;
    order.events.append(event);
    order.dates += datesToRecord();
    const core::Instant now = this->now();
    const domain::Assessment after = domain::assess(order, pack(), now);
    const OrderTelling then{order, after, pack(), now, regional};
    QStringList lines;
    if (const auto *situation = pack().situation(after.situation)) {
        //: %1 is a sentence that says where the order stands
        lines.append(tr("Then the order says: %1").arg(then.packText(situation->headlineText)));
        lines.append(then.packText(situation->detailText));
    }
    lines += upcomingTexts(then);
    view.then = lines.join(u'\n');
    return view;
}

} // namespace recourse::presentation
