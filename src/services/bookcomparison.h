// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "domain/ports/book.h"

namespace recourse::services {

/** An order by which two books differ. */
struct OrderChange
{
    QString number; ///< empty: it has none
    QString title;
    bool operator==(const OrderChange &) const = default;
};

/** Orders of one kind: how many, and the first of them by name. */
struct OrderChanges
{
    qint64 count = 0;
    QList<OrderChange> first;
};
inline constexpr qsizetype kMostNamed = 200;

/** What becomes of the orders where one book takes the place of another. */
struct BookDifference
{
    qint64 same = 0;
    OrderChanges returning; ///< only in the other book
    OrderChanges vanishing; ///< only in this one
    OrderChanges differing;
};

/** One order as it is exported; equal orders give equal bytes. */
using Exported = std::function<QByteArray(const domain::Order &)>;

/**
 * Compares order by order, by market and number, those without a number by their content. Needs
 * the memory of some bytes an order. `more` is asked for every order; false ends it early.
 */
[[nodiscard]] domain::Stored<BookDifference> differenceBetween(domain::Book &present,
                                                               domain::Book &other,
                                                               const Exported &exported,
                                                               const std::function<bool()> &more);

} // namespace recourse::services
