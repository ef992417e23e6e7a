// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The last page of the wizard: what happened, and what is written about it.

#include "presentation/cancellationpresenter.h"

#include <algorithm>

#include "domain/rules/assess.h"
#include "wording/errortext.h"
#include "wording/labels.h"
#include "wording/packtext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::EventKind;

namespace {

const QString kUser = u"user"_s;

QList<EventKind> eventsOf(CancellationOutcome outcome)
{
    switch (outcome) {
    case CancellationOutcome::None:
        return {};
    case CancellationOutcome::Requested:
        return {EventKind::CancellationRequested};
    case CancellationOutcome::Done:
        return {EventKind::CancelledByBuyer};
    case CancellationOutcome::ButtonMissing:
        return {EventKind::CancelButtonMissing};
    case CancellationOutcome::Refused:
        return {EventKind::CancellationRequested, EventKind::CancellationRefused};
    }
    return {};
}

} // namespace

QList<domain::Event> CancellationPresenter::eventsToRecord() const
{
    const core::Instant now = this->now();
    const domain::CancelReason *reason = chosenReason();
    QList<domain::Event> events;
    if (m_state.messageSentAt && pages().contains(Page::Message)
        && m_composer.blockingReason().isEmpty()) {
        domain::Event sent;
        sent.kind = EventKind::MessageSent;
        sent.at = domain::Moment::at(*m_state.messageSentAt);
        sent.note = m_composer.message();
        sent.language = m_composer.sellersLanguage();
        sent.templateId = m_composer.templateId();
        events.append(sent);
    }
    for (const EventKind kind : eventsOf(m_state.outcome)) {
        domain::Event event;
        event.kind = kind;
        event.at = domain::Moment::at(eventInstant());
        if (reason
            && (kind == EventKind::CancellationRequested || kind == EventKind::CancelledByBuyer))
            event.note = pack().english(reason->labelText);
        events.append(event);
    }
    for (domain::Event &event : events) {
        event.recordedAt = now;
        event.source = kUser;
    }
    return events;
}

QString CancellationPresenter::outcomeBlock() const
{
    if (m_phase == Phase::Recording)
        return tr("One moment, this is being written down.");
    const auto offered = outcomes();
    const bool chosen = std::any_of(offered.cbegin(), offered.cend(),
                                    [](const OutcomeView &view) { return view.chosen; });
    if (!chosen)
        return tr("Choose what happened on the site.");
    const core::Instant now = this->now();
    QString impossible = instantBlock();
    if (!impossible.isEmpty())
        return impossible;
    domain::Order order = m_order;
    for (const domain::Event &event : eventsToRecord()) {
        const auto may = domain::mayFollow(order, pack(), event, now);
        if (!may)
            return wording::transitionText(may.error());
        order.events.append(event);
    }
    return {};
}

QList<OutcomeView> CancellationPresenter::outcomes() const
{
    QList<OutcomeView> views;
    const auto add = [&](Outcome outcome, const QString &label, const QString &effect) {
        views.append({outcome, label, effect, outcome == m_state.outcome});
    };
    if (isUnpaid()) {
        add(Outcome::Done, tr("The order is cancelled"), tr("Nothing more has to be done."));
        add(Outcome::ButtonMissing, tr("There was no button to cancel"),
            tr("An unpaid order closes by itself; look at its status on the site again later."));
        return views;
    }
    add(Outcome::Requested, tr("My request is sent and waits for the seller"),
        tr("The clock of the seller's answer starts."));
    add(Outcome::Done, tr("The order was cancelled at once"),
        tr("The money comes back by the way you paid."));
    add(Outcome::ButtonMissing, tr("There was no button to cancel"),
        tr("You see what can be done instead, beside the order."));
    add(Outcome::Refused, tr("My request was refused"),
        tr("You may ask again until the order ships."));
    return views;
}

RecordView CancellationPresenter::recordView() const
{
    const wording::Regional &regional = this->regional();
    RecordView view;
    view.notDone = notDoneText();
    domain::Order order = m_order;
    for (const domain::Event &event : eventsToRecord()) {
        //: %1 is an event: "You asked to cancel", %2 the instant with its zone
        view.records.append(
            tr("“%1”, %2")
                .arg(wording::eventLabel(event.kind), wording::exactMoment(*event.at, regional)));
        order.events.append(event);
    }
    if (m_state.outcome == Outcome::None || !outcomeBlock().isEmpty())
        return view;
    const core::Instant now = this->now();
    const domain::Assessment after = domain::assess(order, pack(), now);
    if (const auto *situation = pack().situation(after.situation)) {
        //: %1 is a sentence that says where the order stands
        view.then = tr("Then the order says: %1")
                        .arg(wording::PackText(pack(), regional)
                                 .text(situation->headlineText, {&order, &after, now}));
    }
    return view;
}

} // namespace recourse::presentation
