// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "core/instant.h"
#include "domain/ports/stored.h"

namespace recourse::domain {

/** What a change was, for "Undo import of 43 orders". The book keeps the number of the kind. */
enum class ChangeKind {
    Import,
    Record,
    Retract,
    EditNote,
    EditTags,
    Archive,
    Unarchive,
    MoveToTrash,
    RestoreFromTrash,
    EditOrders, ///< several of the above at once
    AddOrder,
    ReplaceOrder, ///< an order edited by hand
    MergeOrders,
    EmptyTrash,
    SaveFilter,
    RemoveFilter,
    SaveTemplate, ///< made, changed or brought from a file: one or several
    RemoveTemplate,
    AddEvidence,
    EditEvidence,
    RemoveEvidence,
    PutBackEvidence,
};
inline constexpr int kChangeKindCount = int(ChangeKind::PutBackEvidence) + 1;

struct Change
{
    qint64 id = 0;
    ChangeKind kind = ChangeKind::Import;
    core::Instant at;
    /** File names of an import, name of a filter, title of a template or name of a file of evidence
     * (empty for several); else the order's number ("#12" where it has none), empty for several
     * orders. */
    QString subject;
    qint64 orders = 0;
};

/** What taking a change back, or doing it again, did. */
struct UndoOutcome
{
    Change change;
    qint64 restored = 0;    ///< orders that are as they were before
    QList<OrderId> touched; ///< to be assessed again
    QStringList kept;       ///< numbers of orders that were written since, left as they are
};

/**
 * The undo journal: before-images of changed orders, the change on new ones. Survives restarts.
 * Between begin and the end of the transaction every insert, replace and remove is journalled, and
 * so are settings, saved filters, templates and what is said of evidence. A change that is taken
 * back can be done again until the next one, or until an order is written outside of any.
 */
class ChangeJournal
{
public:
    virtual ~ChangeJournal() = default;
    [[nodiscard]] virtual Stored<qint64> begin(ChangeKind kind, core::Instant at,
                                               const QString &subject) = 0;
    [[nodiscard]] virtual Stored<std::optional<Change>> last() = 0;
    [[nodiscard]] virtual Stored<std::optional<UndoOutcome>> undoLast() = 0;
    /** The change that redo() would do again; nothing where there is none. */
    [[nodiscard]] virtual Stored<std::optional<Change>> nextRedo() = 0;
    /** Does the change again that was taken back last; orders that undo left stay left. */
    [[nodiscard]] virtual Stored<std::optional<UndoOutcome>> redo() = 0;
};

} // namespace recourse::domain
