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

/** What a change was, for "Undo import of 43 orders". */
enum class ChangeKind { Import, Record, Retract, EditNote };

struct Change
{
    qint64 id = 0;
    ChangeKind kind = ChangeKind::Import;
    core::Instant at;
    QString subject; ///< file names of an import, order number of a record
    qint64 orders = 0;
};

struct UndoOutcome
{
    Change change;
    qint64 restored = 0;
    QList<OrderId> touched; ///< to be assessed again
    QStringList kept;       ///< numbers of new orders that have got own entries since, left there
};

/**
 * The undo journal: before-images of changed orders, the change on new ones. Survives restarts.
 * Between begin and the end of the transaction every insert, replace and remove is journalled.
 */
class ChangeJournal
{
public:
    virtual ~ChangeJournal() = default;
    [[nodiscard]] virtual Stored<qint64> begin(ChangeKind kind, core::Instant at,
                                               const QString &subject) = 0;
    [[nodiscard]] virtual Stored<std::optional<Change>> last() = 0;
    [[nodiscard]] virtual Stored<std::optional<UndoOutcome>> undoLast() = 0;
};

} // namespace recourse::domain
