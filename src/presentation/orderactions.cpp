// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/orderactions.h"

#include <array>

#include "domain/rules/assess.h"
#include "presentation/actionmeans.h"
#include "services/openpage.h"
#include "wording/changetext.h"
#include "wording/labels.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

namespace {

constexpr std::array kAnswers{
    OrderActions::Command::RecordApproved,       OrderActions::Command::RecordRefused,
    OrderActions::Command::RecordShipped,        OrderActions::Command::RecordWithdrawn,
    OrderActions::Command::RecordRefundReceived,
};

/** What is recorded is what the user saw, now. */
domain::Event eventNow(domain::EventKind kind, core::Instant now)
{
    domain::Event event;
    event.kind = kind;
    event.at = domain::Moment::at(now);
    event.recordedAt = now;
    event.source = QStringLiteral("user");
    return event;
}

} // namespace

OrderActions::OrderActions(const Sources &sources, Work work, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_work(std::move(work))
    , m_courier(this)
{
    connect(&sources.detail, &OrderDetailPresenter::changed, this, &OrderActions::changed);
    connect(&sources.language, &LanguageSetting::changed, this, &OrderActions::changed);
    reload();
}

OrderActions::~OrderActions()
{
    m_courier.close();
}

std::optional<domain::EventKind> OrderActions::eventOf(Command command)
{
    switch (command) {
    case Command::RecordApproved:
        return domain::EventKind::CancellationApproved;
    case Command::RecordRefused:
        return domain::EventKind::CancellationRefused;
    case Command::RecordShipped:
        return domain::EventKind::Shipped;
    case Command::RecordWithdrawn:
        return domain::EventKind::CancellationWithdrawn;
    case Command::RecordRefundReceived:
        return domain::EventKind::RefundReceived;
    case Command::CancelOrder:
    case Command::OpenPage:
    case Command::CopyNumber:
    case Command::Undo:
    case Command::Redo:
        break;
    }
    return std::nullopt;
}

/** An answer is asked for while its case waits for it, and only where the event can follow. */
bool OrderActions::canRecord(domain::EventKind kind) const
{
    const domain::Order *order = m_sources.detail.order();
    const auto &state = m_sources.detail.assessment().caseState;
    if (!order || !state || order->trashedAt)
        return false;
    const bool waitsForSeller = state->kind == domain::CaseKind::Cancellation;
    const bool waitsForMoney = state->kind == domain::CaseKind::Refund;
    const bool fits = kind == domain::EventKind::RefundReceived ? waitsForMoney || waitsForSeller
                                                                : waitsForSeller;
    const core::Instant now = m_sources.clock.now();
    const domain::RulesPack &pack = m_sources.rules.packFor(order->market);
    return fits && domain::mayFollow(*order, pack, eventNow(kind, now), now).has_value();
}

OrderActions::CommandView OrderActions::view(Command command) const
{
    const domain::Order *order = m_sources.detail.order();
    const QString words = text(command);
    switch (command) {
    case Command::CancelOrder: {
        const bool can = order && !order->trashedAt;
        return {words,
                can         ? tr("Whether and how it can be cancelled, step by step.")
                    : order ? tr("This order is in the trash: restore it first.")
                            : tr("Select an order first."),
                true, can};
    }
    case Command::RecordApproved:
    case Command::RecordRefused:
    case Command::RecordShipped:
    case Command::RecordWithdrawn:
    case Command::RecordRefundReceived: {
        const bool can = canRecord(*eventOf(command));
        return {words, tr("Records that it happened now."), can, can && !m_busy};
    }
    case Command::OpenPage: {
        const bool can = order
            && services::orderPageAddress(m_sources.rules.packFor(order->market), *order);
        return {words,
                can ? tr("Opens the order's page in your browser.")
                    : tr("Needs an order with a number, on a site that Recourse knows."),
                true, can};
    }
    case Command::CopyNumber: {
        const bool can = order && !order->number.isEmpty();
        return {words,
                can ? tr("Copies the order's number without spaces.")
                    : tr("This order has no number yet."),
                true, can};
    }
    case Command::Undo:
        return {words,
                m_last ? tr("Takes back the last change of this book.")
                       : tr("There is nothing to take back."),
                true, m_last.has_value() && !m_busy};
    case Command::Redo:
        return {words,
                m_next ? tr("Does again what was taken back last.")
                       : tr("Nothing was taken back that could be done again."),
                true, m_next.has_value() && !m_busy};
    }
    return {};
}

QString OrderActions::text(Command command) const
{
    switch (command) {
    case Command::CancelOrder:
        return tr("Cancel order…");
    case Command::RecordApproved:
        return tr("The seller agreed");
    case Command::RecordRefused:
        return tr("The seller refused");
    case Command::RecordShipped:
        return tr("It was shipped");
    case Command::RecordWithdrawn:
        return tr("I took the request back");
    case Command::RecordRefundReceived:
        return tr("The money is back");
    case Command::OpenPage:
        return tr("Open on the site");
    case Command::CopyNumber:
        return tr("Copy order number");
    case Command::Undo:
        return m_last ? wording::undoText(*m_last) : tr("Undo");
    case Command::Redo:
        return m_next ? wording::redoText(*m_next) : tr("Redo");
    }
    return {};
}

QList<OrderActions::Command> OrderActions::answers() const
{
    QList<Command> possible;
    for (const Command command : kAnswers) {
        if (canRecord(*eventOf(command)))
            possible.append(command);
    }
    return possible;
}

ActionMeans OrderActions::meansOf(const QString &action) const
{
    const domain::Order *order = m_sources.detail.order();
    return order ? presentation::meansOf(action, m_sources.rules.packFor(order->market), *order)
                 : ActionMeans::Words;
}

void OrderActions::run(Command command)
{
    const domain::Order *order = m_sources.detail.order();
    if (!view(command).enabled)
        return;
    switch (command) {
    case Command::CancelOrder:
        emit cancellationWanted(m_sources.detail.id());
        break;
    case Command::RecordApproved:
    case Command::RecordRefused:
    case Command::RecordShipped:
    case Command::RecordWithdrawn:
    case Command::RecordRefundReceived:
        record(*eventOf(command));
        break;
    case Command::OpenPage:
        emit openWanted(
            *services::orderPageAddress(m_sources.rules.packFor(order->market), *order));
        break;
    case Command::CopyNumber:
        emit copyWanted(order->number);
        break;
    case Command::Undo:
    case Command::Redo:
        takeBack(command);
        break;
    }
}

void OrderActions::runAction(const QString &action)
{
    switch (meansOf(action)) {
    case ActionMeans::CancellationWizard:
        emit cancellationWanted(m_sources.detail.id());
        break;
    case ActionMeans::DisputeWizard:
        emit disputeWanted(m_sources.detail.id());
        break;
    case ActionMeans::Message:
        emit messageWanted(m_sources.detail.id(), action);
        break;
    case ActionMeans::SitePage: {
        const domain::Order &order = *m_sources.detail.order();
        const domain::RulesPack &pack = m_sources.rules.packFor(order.market);
        emit openWanted(*services::pageAddress(pack, pack.action(action)->page, order));
        break;
    }
    case ActionMeans::Words:
        break;
    }
}

void OrderActions::reload()
{
    const auto read = [](const auto &stored) { return stored ? *stored : std::nullopt; };
    const auto last = read(m_sources.journal.last());
    const auto next = read(m_sources.journal.nextRedo());
    const auto isSame = [](const auto &a, const auto &b) {
        return a.has_value() == b.has_value() && (!a || a->id == b->id);
    };
    const bool same = isSame(last, m_last) && isSame(next, m_next);
    m_last = last;
    m_next = next;
    if (!same)
        emit changed();
}

void OrderActions::record(domain::EventKind kind)
{
    m_busy = true;
    emit changed();
    const OrderId id = m_sources.detail.id();
    const domain::Event event = eventNow(kind, m_sources.clock.now());
    m_sources.writer.post(
        [this, courier = m_courier, work = m_work.record, id, event](domain::Book &book) {
            const core::Result<void, QString> result = work(book, id, event);
            courier.deliver([this, result, kind = event.kind] {
                if (!result)
                    emit refused(result.error());
                settle({}, {});
                if (result)
                    emit recorded(tr("Recorded: %1.").arg(wording::eventLabel(kind)));
            });
        });
}

/** Undo or redo: the same the other way round. */
void OrderActions::takeBack(Command command)
{
    m_busy = true;
    emit changed();
    const bool again = command == Command::Redo;
    m_sources.writer.post([this, courier = m_courier, again,
                           work = again ? m_work.redo : m_work.undo](domain::Book &book) {
        const auto outcome = work(book);
        courier.deliver([this, outcome, again] {
            if (!outcome)
                settle(core::failure(outcome.error()), {});
            else if (!*outcome)
                settle({},
                       again ? tr("There was nothing to do again.")
                             : tr("There was nothing to take back."));
            else
                settle({}, again ? redoneText(**outcome) : undoneText(**outcome));
        });
    });
}

QString OrderActions::redoneText(const domain::UndoOutcome &outcome)
{
    if (outcome.kept.isEmpty())
        return outcome.restored > 0
            ? tr("Done again for %Ln order(s).", nullptr, int(outcome.restored))
            : tr("Done again.");
    return tr("Done again. Left as they are because of what you added since: %Ln order(s).",
              nullptr, int(outcome.kept.size()));
}

QString OrderActions::undoneText(const domain::UndoOutcome &outcome)
{
    if (outcome.kept.isEmpty())
        return wording::takenBackText(outcome.change);
    return tr("Taken back. Left as they are because of what you added since: %Ln order(s).",
              nullptr, int(outcome.kept.size()));
}

void OrderActions::settle(const domain::Stored<void> &result, const QString &sentence)
{
    m_busy = false;
    if (result) {
        emit written();
        if (!sentence.isEmpty())
            emit said(sentence);
    } else {
        emit failed(result.error());
    }
    reload();
    emit changed();
}

} // namespace recourse::presentation
