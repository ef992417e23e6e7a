// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ordertelling.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <QCoreApplication>
#include <QMap>

#include "domain/rules/assess.h"
#include "wording/labels.h"
#include "wording/timetext.h"

// What would change an answer is found by asking again: at the instants at which the assessment
// changes by itself, and with each event that may follow. So it never says what the pack does not.

namespace recourse::presentation {

namespace {

struct Changes
{
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

// Further ahead than this many turns, an answer is no help for what to do now.
constexpr int kMostTurns = 16;

// Words between people and the parcel's own news change no right.
constexpr std::array kNoTurns{
    domain::EventKind::MessageSent,
    domain::EventKind::MessageReceived,
    domain::EventKind::Tracking,
    domain::EventKind::Note,
};

bool isTurn(domain::EventKind kind)
{
    return std::find(kNoTurns.begin(), kNoTurns.end(), kind) == kNoTurns.end();
}

using Answers = QList<domain::Option> domain::Assessment::*;

domain::Verdict verdictOf(const QList<domain::Option> &answers, const QString &id)
{
    const auto found = std::find_if(answers.cbegin(), answers.cend(),
                                    [&id](const auto &answer) { return answer.action == id; });
    return found == answers.cend() ? domain::Verdict::Never : found->verdict;
}

/** The first other verdict of each answer, if nothing happens but time. */
void addByTime(const OrderTelling &telling, Answers answers, QHash<QString, QStringList> &texts)
{
    QSet<QString> told;
    domain::Assessment ahead = telling.assessment;
    for (int turn = 0; turn < kMostTurns && ahead.validUntil; ++turn) {
        const core::Instant at = *ahead.validUntil;
        ahead = domain::assess(telling.order, telling.pack, at);
        for (const domain::Option &option : telling.assessment.*answers) {
            const domain::Verdict then = verdictOf(ahead.*answers, option.action);
            if (then == option.verdict || told.contains(option.action))
                continue;
            told.insert(option.action);
            //: What an answer becomes by itself: a day and hour, and a verdict such as "Not yet"
            texts[option.action].append(
                Changes::tr("If nothing happens, from %1 on: %2.", "instant, verdict")
                    .arg(wording::dayAndTime(at, telling.now, telling.regional),
                         wording::verdictLabel(then)));
        }
    }
}

/** By action, then by verdict: the events that would lead to it. */
using Leading = QHash<QString, QMap<domain::Verdict, QStringList>>;

Leading leadingEvents(const OrderTelling &telling, Answers answers)
{
    // What is seen at an instant beats what happens at it, so an event comes a moment later.
    const core::Instant soon = telling.now.plus(std::chrono::seconds(1));
    Leading leading;
    for (int i = 0; i < domain::kEventKindCount; ++i) {
        domain::Event event;
        event.kind = domain::EventKind(i);
        event.at = domain::Moment::at(soon);
        event.recordedAt = soon;
        if (!isTurn(event.kind) || !domain::mayFollow(telling.order, telling.pack, event, soon))
            continue;
        domain::Order supposed = telling.order;
        supposed.events.append(event);
        const domain::Assessment then = domain::assess(supposed, telling.pack, soon);
        for (const domain::Option &option : telling.assessment.*answers) {
            const domain::Verdict verdict = verdictOf(then.*answers, option.action);
            if (verdict != option.verdict)
                leading[option.action][verdict].append(wording::eventLabel(event.kind));
        }
    }
    return leading;
}

} // namespace

QHash<QString, QStringList> changesTexts(const OrderTelling &telling, Answers answers)
{
    QHash<QString, QStringList> texts;
    addByTime(telling, answers, texts);
    const Leading leading = leadingEvents(telling, answers);
    for (auto action = leading.cbegin(); action != leading.cend(); ++action) {
        for (auto verdict = action->cbegin(); verdict != action->cend(); ++verdict)
            //: What an answer becomes after one of some events: a verdict such as "Not yet", then
            //: the events, such as "Shipped" and "The seller refused to cancel"
            texts[action.key()].append(
                Changes::tr("%1, as soon as one of these happens: %2.", "verdict, events")
                    .arg(wording::verdictLabel(verdict.key()), verdict->join(QLatin1String("; "))));
    }
    return texts;
}

} // namespace recourse::presentation
