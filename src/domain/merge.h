// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/order.h"

namespace recourse::domain {

/**
 * What a book knows of an order once a source has told it again. Pure.
 *
 * The unknown never overwrites the known; of two known values the one seen later counts, each by
 * itself: sources that state when they saw the order give the same in whatever order they come.
 * Where a source does not state it, a status behind the known one makes it the older. What the user
 * entered or chose himself counts before what sources say, whenever they saw it; events are united
 * and a retracted one is not brought back. What either has in the archive is archived; the trash is
 * the existing order's own.
 */
[[nodiscard]] Order mergeOrder(const Order &existing, const Order &incoming);

/** Did `incoming` see the order after `existing`, as far as anyone can tell? */
[[nodiscard]] bool isSeenLater(const Order &incoming, const Order &existing);

/** Is `title` the beginning of `whole`, cut with an ellipsis, as mails shorten titles? */
[[nodiscard]] bool isShortenedTitle(const QString &title, const QString &whole);

/** For each of `incoming` the index of the same item in `existing`, or -1. */
[[nodiscard]] QList<qsizetype> matchItems(const QList<Item> &existing, const QList<Item> &incoming);

} // namespace recourse::domain
