// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace recourse::formats {

/**
 * The text with digits of every script as 0 to 9, every kind of space as one plain space, without
 * the invisible marks of direction, and trimmed: what numbers and dates are read from.
 */
[[nodiscard]] QString plainText(QStringView text);

} // namespace recourse::formats
