// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "domain/ports/orderreader.h"
#include "presentation/importviews.h"

namespace recourse::presentation {

// What an import says of the files that it has read.

/** Some dates of it can be read in two ways. */
[[nodiscard]] bool isAmbiguous(const domain::ReadResult &result);

/** Its one entry was refused: a mail that is no order mail. */
[[nodiscard]] bool holdsNothing(const domain::ReadResult &result);

/** Whether it is a table of which somebody has to say what its columns are. */
[[nodiscard]] ImportFileView::Columns columnsState(const domain::ReadResult &result);

/** What the files of one folder held. */
struct FolderCounts
{
    qint64 files = 0;
    qint64 withOrders = 0;
    qint64 orders = 0;
    qint64 passedOver = 0;    ///< hold no orders
    qint64 refused = 0;       ///< entries of files that hold some
    qint64 waiting = 0;       ///< for the answer how dates are meant
    qint64 unknownTables = 0; ///< of which nobody has said what their columns are
    bool cut = false;         ///< the folder has more
    void add(const domain::ReadResult &result);
};

/** "Saved order page, 1 order, 3 dates printed by the site". */
[[nodiscard]] QString fileText(const domain::ReadResult &result);
/** Why it is no file of orders; `copied`: nor a file at all. */
[[nodiscard]] QString refusedText(const domain::ReadResult &result, bool copied);
/** "12 orders in 5 files, 328 other files passed over". */
[[nodiscard]] QString folderText(const FolderCounts &counts);

} // namespace recourse::presentation
