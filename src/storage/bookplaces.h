// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace recourse::storage {

/**
 * Where the default book lies and what belongs to the machine, the same for the window and for the
 * command line: the user's data folder, or the folder `recourse-data` beside the program where
 * that is asked for, or where it is there already and can be written to, or where a file
 * `.portable` stands that can be.
 */
struct BookPlaces
{
    QString dataFolder; ///< absolute; need not be there yet
    bool portable = false;

    [[nodiscard]] QString defaultBook() const
    {
        return dataFolder + QStringLiteral("/orders.recourse");
    }
};

/** The program's folder is given, so that a test can have its own. */
[[nodiscard]] BookPlaces bookPlaces(const QString &programFolder, bool wantsPortable);

} // namespace recourse::storage
