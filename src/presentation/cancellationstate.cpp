// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/cancellationstate.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "presentation/wizarddraft.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDraftVersion = 1;
constexpr int kOutcomeCount = int(CancellationOutcome::Refused) + 1;

const QString kVersion = u"version"_s;
const QString kPage = u"page"_s;
const QString kReached = u"reached"_s;
const QString kReason = u"reason"_s;
const QString kMessage = u"message"_s;
const QString kMessageSentAt = u"message_sent_at"_s;
const QString kStepsDone = u"steps_done"_s;
const QString kOutcome = u"outcome"_s;
const QString kHappenedAt = u"happened_at"_s;

/** Older drafts hold the text alone, which was English. */
MessageState messageFrom(const QJsonValue &value)
{
    if (!value.isString())
        return messageFromJson(value.toObject());
    MessageState message;
    message.language = u"en"_s;
    message.written.insert(textKey(kCancellationTemplate, message.language),
                           {value.toString(), {}});
    return message;
}

} // namespace

QByteArray toDraft(const CancellationState &state)
{
    QJsonObject object;
    object.insert(kVersion, kDraftVersion);
    object.insert(kPage, int(state.page));
    object.insert(kReached, int(state.reached));
    object.insert(kReason, state.reason);
    if (state.message != MessageState())
        object.insert(kMessage, toJson(state.message));
    if (state.messageSentAt)
        object.insert(kMessageSentAt, state.messageSentAt->toIso());
    object.insert(kStepsDone, stepsToJson(state.stepsDone));
    object.insert(kOutcome, int(state.outcome));
    if (state.happenedAt)
        object.insert(kHappenedAt, state.happenedAt->toIso());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<CancellationState> fromDraft(const QByteArray &draft)
{
    const QJsonObject object = QJsonDocument::fromJson(draft).object();
    if (object.value(kVersion).toInt() != kDraftVersion)
        return std::nullopt;
    CancellationState state;
    state.page = enumFromJson<CancellationPage>(object.value(kPage), kCancellationPageCount)
                     .value_or(CancellationPage::Standing);
    state.reached = std::max(
        state.page,
        enumFromJson<CancellationPage>(object.value(kReached), kCancellationPageCount)
            .value_or(CancellationPage::Standing));
    state.reason = object.value(kReason).toString();
    state.message = messageFrom(object.value(kMessage));
    state.messageSentAt = core::Instant::fromIso(object.value(kMessageSentAt).toString());
    state.stepsDone = stepsFromJson(object.value(kStepsDone));
    state.outcome = enumFromJson<CancellationOutcome>(object.value(kOutcome), kOutcomeCount)
                        .value_or(CancellationOutcome::None);
    state.happenedAt = core::Instant::fromIso(object.value(kHappenedAt).toString());
    return state;
}

} // namespace recourse::presentation
