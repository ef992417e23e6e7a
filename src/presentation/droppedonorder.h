// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

#include "core/orderid.h"
#include "presentation/evidenceintake.h"

namespace recourse::presentation {

/** Whether orders may be read from such a file. By its name alone: what is gigabytes large is not
 * read to find that out, and the import says of each what it is. */
[[nodiscard]] bool mayHoldOrders(const QString &file);

/** What was dropped on an order of the table: some of it may have been meant for the import. */
struct DroppedOnOrder
{
    core::OrderId order;
    QString title;                           ///< of the order
    QList<BroughtEvidence> evidence;         ///< can be nothing else
    QList<BroughtEvidence> either;           ///< may hold orders
    [[nodiscard]] QStringList names() const; ///< of `either`, without their folders
    [[nodiscard]] QString questionText(const QLocale &locale) const;
    /** Of those that can be nothing else; empty where there are none. */
    [[nodiscard]] QString othersText() const;
    [[nodiscard]] QList<BroughtEvidence> all() const { return evidence + either; }
};
[[nodiscard]] DroppedOnOrder droppedOn(core::OrderId order, const QString &title,
                                       const QList<BroughtEvidence> &brought);

} // namespace recourse::presentation
