// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>
#include <QTimeZone>

#include "domain/moment.h"
#include "domain/money.h"

namespace recourse::cli {

// Values as somebody types them behind an option.

/** "2026-11-21T12:00:00Z", or "2026-11-21", a day in that zone. */
[[nodiscard]] std::optional<domain::Moment> typedMoment(const QString &text, const QTimeZone &zone);
/** "5.00 USD". */
[[nodiscard]] std::optional<domain::Money> typedAmount(const QString &text);

} // namespace recourse::cli
