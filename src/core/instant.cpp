// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/instant.h"

namespace recourse::core {

std::optional<Instant> Instant::fromIso(const QString &text)
{
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODate);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromDateTime(parsed);
}

QString Instant::toIso() const
{
    return toUtc().toString(Qt::ISODate);
}

} // namespace recourse::core
