// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "domain/vocabulary.h"

namespace recourse::presentation {

/** The complaint that is a step of a dispute; one to the platform has no such meaning. */
inline const QString kComplainToAuthority = QStringLiteral("complain_to_authority");

/** The action of the pack that this event is the doing of; empty where it is none of a dispute. */
[[nodiscard]] inline QString actionOfStep(domain::EventKind kind)
{
    switch (kind) {
    case domain::EventKind::OfferAccepted:
    case domain::EventKind::OfferRefused:
        return QStringLiteral("answer_dispute");
    case domain::EventKind::DisputeEscalated:
        return QStringLiteral("escalate_dispute");
    case domain::EventKind::AppealFiled:
        return QStringLiteral("appeal_dispute");
    case domain::EventKind::ReturnSent:
        return QStringLiteral("return_goods");
    case domain::EventKind::DisputeCancelled:
        return QStringLiteral("cancel_dispute");
    case domain::EventKind::ChargebackFiled:
        return QStringLiteral("charge_back");
    case domain::EventKind::ComplaintFiled:
        return kComplainToAuthority;
    default:
        return {};
    }
}

} // namespace recourse::presentation
