// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>

namespace recourse::formats {

// Patterns of reader packs, which may come from anybody.

/** Of a text that a pattern of a pack is tried on. */
inline constexpr qsizetype kLongestMatched = 8192;
/** How often a wording may say `{any}`. */
inline constexpr qsizetype kMostGaps = 4;

/** The pattern, which gives up after a bounded number of steps at each place of a text. */
[[nodiscard]] QRegularExpression boundedPattern(const QString &pattern,
                                                QRegularExpression::PatternOptions options = {});

/**
 * Could it take more than its text's length to the power of a few? What is repeated may hold
 * neither alternatives nor a repetition of its own, and back references, recursion and words to
 * the engine are not for packs.
 */
[[nodiscard]] bool isTame(const QString &pattern);

} // namespace recourse::formats
