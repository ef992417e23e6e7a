// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "domain/order.h"
#include "domain/ports/orderreader.h"
#include "formats/packs/readerpack.h"

namespace recourse::formats {

/**
 * The dates that stand in a text of the site, one of a kind, each with its sentence as proof: of
 * two sentences of one kind the one that stands first in `sentences` counts. A date that can be
 * read in two ways, or in none, is left out.
 */
[[nodiscard]] QList<domain::DatedFact> datesInText(const QString &text,
                                                   const std::vector<SentenceShape> &sentences,
                                                   std::optional<domain::DateOrder> order);

} // namespace recourse::formats
