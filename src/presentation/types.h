// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orderid.h"
#include "domain/assessment.h"
#include "domain/ports/book.h"

// The names of lower layers that a window needs, so that ui includes presentation and core only.
namespace recourse::presentation {

using core::OrderId;
using domain::Group;
using domain::OrderQuery;
using domain::SortColumn;
using domain::SortKey;
using domain::Tone;
using domain::Verdict;

/** The colour family of a status chip or a deadline's bar; the text beside it says the same. */
enum class ChipTone { Neutral, Info, Good, Attention, Urgent };

} // namespace recourse::presentation
