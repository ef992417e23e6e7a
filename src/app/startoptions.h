// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace recourse::app {

/** The words of the call: `recourse [BOOK] [FILES TO IMPORT…]` and its switches. */
struct StartOptions
{
    QString book;      ///< empty: the default book, or the demo's
    QStringList files; ///< to be imported once the window is there
    QString language;  ///< empty: as set before, else the system's
    bool demo = false;
    bool portable = false;
    bool quitWhenReady = false;
};

/** Reads the call; prints help, version or what was wrong and leaves the program for these. */
[[nodiscard]] StartOptions readStartOptions(const QCoreApplication &application);

/** Is this file a book, or one to import? By its first bytes, or by its ending where it is not
 * there. */
[[nodiscard]] bool looksLikeBook(const QString &path);

} // namespace recourse::app
