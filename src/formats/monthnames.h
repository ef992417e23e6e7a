// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace recourse::formats {

/** 1 to 12, or 0 where `word` (lower case, without a point) is no month in a language we know. */
[[nodiscard]] int monthFromName(QStringView word);
/** Words that stand in written dates and say nothing: "de", "of", "г". */
[[nodiscard]] bool isDateFiller(QStringView word);

} // namespace recourse::formats
