// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include "presentation/types.h"

namespace recourse::presentation {

// What the import's preview shows, ready to be put on the screen.

/** One line of "What changes". `before` is shown struck through; `label` empty: only `after`. */
struct ChangeLine
{
    QString label;
    QString before;
    QString after;
    bool operator==(const ChangeLine &) const = default;
};

/** A card of the files on the left. */
struct ImportFileView
{
    QString name;
    QString path; ///< for the tooltip
    QString text; ///< format and count, or why it is no order file
    bool readable = true;
    bool waits = false; ///< a question about it is open
    bool operator==(const ImportFileView &) const = default;
};

/** Waiting: taken or refused only once the user has said how its dates are meant. */
enum class ImportRowState { New, Changed, Same, Waiting, Refused };

} // namespace recourse::presentation

Q_DECLARE_METATYPE(QList<recourse::presentation::ChangeLine>)
