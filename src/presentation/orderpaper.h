// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "presentation/orderviews.h"

namespace recourse::presentation {

// An order on paper, as simple HTML: headings, paragraphs and tables, every text of it escaped, no
// colours, nothing that is loaded from elsewhere.

/** Where it stands, its life as text, its facts and all options with their dates and sources. */
[[nodiscard]] QString orderPaper(const OrderView &view);
/** Its case: its steps so far, the oldest first, the dates, what can be done now until when, and
 * what comes next. */
[[nodiscard]] QString casePaper(const OrderView &view);

} // namespace recourse::presentation
