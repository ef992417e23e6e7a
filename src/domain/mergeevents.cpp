// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/mergeevents.h"

#include <algorithm>

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {

/** Events whose words tell them apart, not only what happened when. */
bool isTold(EventKind kind)
{
    return kind == EventKind::Note || kind == EventKind::MessageSent
        || kind == EventKind::MessageReceived || kind == EventKind::Tracking;
}

bool isOwn(const Event &event)
{
    return event.source == u"user"_s;
}

bool isOfOneKind(const Event &a, const Event &b)
{
    return a.kind == b.kind && a.item == b.item && a.caseId == b.caseId;
}

template <typename T>
bool saysAll(const T &more, const T &less)
{
    return less == T() || more == less;
}

/** Does `more` say of one happening all that `less` does? */
bool covers(const Event &more, const Event &less)
{
    if (!isOfOneKind(more, less) || (isOwn(less) && !isOwn(more)))
        return false;
    if (isTold(more.kind))
        return more.at == less.at && more.note == less.note && saysAll(more.amount, less.amount)
            && saysAll(more.language, less.language) && saysAll(more.templateId, less.templateId)
            && saysAll(more.meaning, less.meaning) && saysAll(more.until, less.until);
    return saysAll(more.at, less.at) && saysAll(more.amount, less.amount)
        && saysAll(more.note, less.note);
}

/** Was it taken back, and not because another event says more? */
bool wasTakenBack(const QList<Event> &known, const Event &told)
{
    const auto isGone = [&](const Event &gone) {
        if (!gone.retractedAt || !isOfOneKind(gone, told) || (told.at && gone.at != told.at)
            || (isTold(told.kind) && gone.note != told.note))
            return false;
        return std::none_of(known.cbegin(), known.cend(), [&gone](const Event &other) {
            return !other.retractedAt && covers(other, gone);
        });
    };
    return std::any_of(known.cbegin(), known.cend(), isGone);
}

} // namespace

QList<Event> mergeEvents(const QList<Event> &known, const QList<Event> &told, core::Instant at)
{
    QList<Event> events = known;
    for (const Event &event : told) {
        const bool isKnown = event.retractedAt
            ? events.contains(event)
            : wasTakenBack(known, event)
                || std::any_of(events.cbegin(), events.cend(), [&event](const Event &other) {
                       return !other.retractedAt && covers(other, event);
                   });
        if (isKnown)
            continue;
        for (Event &less : events) {
            if (!less.retractedAt && !event.retractedAt && covers(event, less))
                less.retractedAt = at;
        }
        events.append(event);
    }
    return events;
}

} // namespace recourse::domain
