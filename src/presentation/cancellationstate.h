// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/instant.h"
#include "presentation/messagestate.h"

namespace recourse::presentation {

/** The steps, in their order. */
enum class CancellationPage { Standing, Reason, Message, Site, Outcome };
inline constexpr int kCancellationPageCount = int(CancellationPage::Outcome) + 1;

/** The template of the message that the wizard suggests. */
inline const QString kCancellationTemplate = QStringLiteral("ask-to-cancel");

/** What the user says happened on the site. */
enum class CancellationOutcome { None, Requested, Done, ButtonMissing, Refused };

/** Everything that the user has said in the wizard: a plain value, and what a draft holds. */
struct CancellationState
{
    CancellationPage page = CancellationPage::Standing;
    CancellationPage reached = CancellationPage::Standing; ///< the farthest step seen
    QString reason;                                        ///< id in the pack; empty: none chosen
    MessageState message; ///< what was written over the template and given to it
    std::optional<core::Instant> messageSentAt; ///< when the user said that it is sent
    QList<int> stepsDone;                       ///< ticked steps of the click path, sorted
    CancellationOutcome outcome = CancellationOutcome::None;
    std::optional<core::Instant> happenedAt; ///< empty: now
    bool operator==(const CancellationState &) const = default;
};

[[nodiscard]] QByteArray toDraft(const CancellationState &state);
/** Nothing where it is no draft of ours; values that make no sense are left at their start. */
[[nodiscard]] std::optional<CancellationState> fromDraft(const QByteArray &draft);

} // namespace recourse::presentation
