// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QJsonArray>
#include <QJsonValue>
#include <QList>

namespace recourse::presentation {

// What the drafts of wizards have in common. A draft is read with care: it may be of another
// version, or damaged.

/** One of the first `count` values; nothing where it is something else. */
template <typename Enum>
[[nodiscard]] std::optional<Enum> enumFromJson(const QJsonValue &value, int count)
{
    const int number = value.toInt(-1);
    if (number < 0 || number >= count)
        return std::nullopt;
    return Enum(number);
}

/** Ticked steps of a click path. */
[[nodiscard]] QJsonArray stepsToJson(const QList<int> &steps);
/** Sorted, each once; what no click path can have is left out. */
[[nodiscard]] QList<int> stepsFromJson(const QJsonValue &value);

} // namespace recourse::presentation
