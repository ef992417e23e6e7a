// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QCoreApplication>

#include "cli/answerwords.h"
#include "cli/commands.h"
#include "cli/typedvalues.h"
#include "formats/jsonobjectwriter.h"
#include "services/assessmentservice.h"
#include "services/recordservice.h"
#include "wording/errortext.h"
#include "wording/labels.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Record)
public:
    static QString noEvent(const QString &typed)
    {
        //: %1 is what was typed
        return tr("%1 is no event. Events are named as in the exchange format, such as "
                  "cancellation_requested.")
            .arg(typed);
    }
    static QString noInstant(const QString &typed)
    {
        //: %1 is what was typed behind --on
        return tr("%1 is no instant. Write a day as 2026-11-21, or an instant with its zone as "
                  "2026-11-21T12:00:00Z.")
            .arg(typed);
    }
    static QString inTheFuture(const QString &typed)
    {
        //: %1 is what was typed behind --on
        return tr("%1 is still to come. Only what has happened can be recorded.").arg(typed);
    }
    static QString noAmount(const QString &typed)
    {
        //: %1 is what was typed behind --amount
        return tr("%1 is no amount. Write it as \"5.00 USD\".").arg(typed);
    }
    static QString noItem(const QString &typed)
    {
        //: %1 is what was typed behind --item
        return tr("The order has no line %1. 'recourse-cli show --json' lists the line_id of each.")
            .arg(typed);
    }
    static QString noNote() { return tr("A note needs its text: --note TEXT."); }
    static QString recorded(const QString &event)
    {
        //: %1 is what happened, such as "You asked to cancel"
        return tr("Recorded: %1").arg(event);
    }
};

using ReadEvent = core::Result<Event, Complaint>;

ReadEvent eventOf(const CommandWords &words, const Session &session)
{
    Event event;
    const auto kind = eventKindFromName(words.plain.at(1));
    if (!kind)
        return failure(wrongWords(Texts::noEvent(words.plain.at(1))));
    event.kind = *kind;
    event.at = Moment::at(session.now);
    if (words.has(u"on")) {
        event.at = typedMoment(words.value(u"on"), session.regional.zone);
        if (!event.at)
            return failure(wrongWords(Texts::noInstant(words.value(u"on"))));
        if (event.at->asEnd() > session.now)
            return failure(badInput(Texts::inTheFuture(words.value(u"on"))));
    }
    if (words.has(u"amount")) {
        event.amount = typedAmount(words.value(u"amount"));
        if (!event.amount)
            return failure(wrongWords(Texts::noAmount(words.value(u"amount"))));
    }
    event.item = words.value(u"item");
    event.note = words.value(u"note");
    if (event.kind == EventKind::Note && event.note.isEmpty())
        return failure(Complaint{kInputRefused, u"missing_value"_s, Texts::noNote(), {}});
    if (const auto taken = takeMessageWords(event, words, session); !taken)
        return failure(taken.error());
    return event;
}

core::Result<QList<Event>, Complaint> eventsFor(const Event &event, Book &book, OrderId id,
                                                const RulesLibrary &rules)
{
    if (event.item.isEmpty() && event.meaning.isEmpty())
        return QList<Event>{event};
    const auto order = book.orders().load(id);
    if (!order)
        return failure(complaintOf(order.error()));
    const bool known = event.item.isEmpty()
        || (*order
            && std::any_of((*order)->items.cbegin(), (*order)->items.cend(),
                           [&](const Item &item) { return item.lineId == event.item; }));
    if (!known)
        return failure(badInput(Texts::noItem(event.item)));
    const Order present = order->value_or(Order());
    return eventsToRecord(event, present, rules.packFor(present.market));
}

/** What was typed stands first; what follows from a message by its meaning is named beside it. */
QByteArray recordedJson(const QString &order, const QList<Event> &events)
{
    const Event &event = events.constFirst();
    formats::JsonObjectWriter json;
    json.text("order", order)
        .text("kind", toName(event.kind))
        .text("at", event.at ? event.at->toIso() : QString());
    if (!event.meaning.isEmpty())
        json.text("meaning", event.meaning);
    if (!event.language.isEmpty())
        json.text("language", event.language);
    if (event.until)
        json.text("until", event.until->toIso());
    if (events.size() > 1)
        json.text("followed_by", toName(events.at(1).kind));
    return formats::JsonObjectWriter().raw("recorded", json.take()).take();
}

Complaint complaintOf(const services::RecordError &error, const QString &typed)
{
    if (const auto *refusal = std::get_if<TransitionRefusal>(&error))
        return {kInputRefused, u"not_allowed"_s, wording::transitionText(*refusal), {}};
    if (const auto *storage = std::get_if<StorageError>(&error))
        return cli::complaintOf(*storage);
    return unknownOrder(typed);
}
} // namespace

Outcome runRecord(const Session &session, const CommandWords &words)
{
    const auto event = eventOf(words, session);
    if (!event)
        return failure(event.error());
    const auto book = session.open(storage::SqliteBook::Access::Write);
    if (!book)
        return failure(book.error());
    const QString typed = words.plain.constFirst();
    const auto id = session.find(**book, typed);
    if (!id)
        return failure(id.error());
    const auto events = eventsFor(*event, **book, *id, session.rules);
    if (!events)
        return failure(events.error());
    std::optional<Complaint> complaint;
    const auto done = (*book)->transaction([&]() -> Stored<void> {
        const auto recorded = services::RecordService(session.rules)
                                  .record(**book, *id, *events, session.now);
        if (!recorded) {
            complaint = complaintOf(recorded.error(), typed);
            return {};
        }
        // The table's row answers for the real now, whatever instant was asked for.
        return services::AssessmentService(session.rules).refresh(**book, {*id}, session.clockNow);
    });
    if (!done)
        return failure(cli::complaintOf(done.error()));
    if (complaint)
        return failure(*complaint);
    QStringList lines;
    for (const Event &one : *events)
        lines.append(Texts::recorded(wording::eventLabel(one.kind)));
    return Answer{lines.join(u'\n'), recordedJson(typed, *events), {}};
}

} // namespace recourse::cli
