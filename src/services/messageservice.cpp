// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/messageservice.h"

#include <algorithm>

namespace recourse::services {

using core::failure;
using namespace domain;

QList<Event> eventsOf(const SellerAnswer &answer, const Order &order, const RulesPack &pack)
{
    Event message;
    message.kind = EventKind::MessageReceived;
    message.at = answer.at;
    message.note = answer.text;
    message.language = answer.language;
    const QList<AnswerChoice> choices = answersTo(order, pack, answer.at.asStart());
    const auto meant = std::find_if(
        choices.cbegin(), choices.cend(),
        [&answer](const AnswerChoice &choice) { return choice.id == answer.meaning; });
    if (meant == choices.cend())
        return {message};
    message.meaning = meant->id;
    if (meant->asksAmount)
        message.amount = answer.offered;
    if (meant->asksUntil)
        message.until = answer.until;
    if (!meant->records)
        return {message};
    Event followed;
    followed.kind = *meant->records;
    followed.at = answer.at;
    followed.amount = message.amount;
    return {message, followed};
}

core::Result<void, RecordError>
MessageService::sent(Book &book, OrderId id, const SentMessage &message, core::Instant now) const
{
    return sent(book, QList<OrderId>{id}, message, now);
}

core::Result<void, RecordError> MessageService::sent(Book &book, const QList<OrderId> &ids,
                                                     const SentMessage &message,
                                                     core::Instant now) const
{
    Event event;
    event.kind = EventKind::MessageSent;
    event.at = message.at;
    event.note = message.text;
    event.language = message.language;
    event.templateId = message.templateId;
    return RecordService(m_rules).record(book, ids, QList<Event>{event}, now);
}

core::Result<void, RecordError> MessageService::answered(Book &book, OrderId id,
                                                         const SellerAnswer &answer,
                                                         core::Instant now) const
{
    core::Result<void, RecordError> result;
    const auto done = book.transaction([&]() -> Stored<void> {
        const auto order = book.orders().load(id);
        if (!order)
            return failure(order.error());
        if (!*order) {
            result = failure(RecordError(UnknownOrder{}));
            return {};
        }
        const QList<Event> events = eventsOf(answer, **order, m_rules.packFor((*order)->market));
        result = RecordService(m_rules).record(book, id, events, now);
        if (!result) {
            if (const auto *error = std::get_if<StorageError>(&result.error()))
                return failure(*error);
        }
        return {};
    });
    if (!done)
        return failure(RecordError(done.error()));
    return result;
}

} // namespace recourse::services
