// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QMetaType>
#include <QString>

#include "presentation/types.h"

namespace recourse::presentation {

// What the import's preview shows, ready to be put on the screen.

/** A fact of an order with two values, and which of them the user wants. */
struct ImportQuestion
{
    QString label;    ///< "Total"
    QString text;     ///< "Total: your 8.15 USD or the file's 8.51 USD?"
    QString mine;     ///< the known value as it stands in `text`
    QString theirs;   ///< the file's
    QString keepText; ///< "Keep mine"
    QString takeText; ///< "Take the file's"
    bool answered = false;
    bool takesTheirs = false; ///< which value counts as things stand
    bool operator==(const ImportQuestion &) const = default;
};

/**
 * One line of "What changes". `before` is shown struck through; `label` empty: only `after`. With a
 * question `label` is its text and nothing else is filled.
 */
struct ChangeLine
{
    QString label;
    QString before;
    QString after;
    std::optional<ImportQuestion> question = {};
    bool operator==(const ChangeLine &) const = default;
};

/** A card of the files on the left. */
struct ImportFileView
{
    QString name;
    QString path; ///< for the tooltip
    QString text; ///< format and count, or why it is no order file
    bool readable = true;
    bool waits = false;     ///< a question about it is open
    bool canRedact = false; ///< a file that is none of ours and can be shown to others
    /** Of a table that nobody knows: what its columns are is not said yet, or was. */
    enum class Columns { None, Unknown, Said };
    Columns columns = Columns::None;
    QString table = {}; ///< which table that is; of a folder the first such one
    bool operator==(const ImportFileView &) const = default;
};

/** TwoValues: there is a question. Waiting: taken or refused only once the user has said how its
 * dates are meant. */
enum class ImportRowState { New, Changed, Same, TwoValues, Waiting, Refused };

} // namespace recourse::presentation

Q_DECLARE_METATYPE(QList<recourse::presentation::ChangeLine>)
