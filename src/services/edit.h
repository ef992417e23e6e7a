// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "core/instant.h"
#include "domain/ports/book.h"
#include "domain/rules/ruleslibrary.h"

namespace recourse::services {

/** What is to be done to one order or to many; what is not set stays as it is. */
struct Edit
{
    std::optional<QString> note; ///< empty: the note goes
    QStringList addTags = {};
    QStringList removeTags = {};
    std::optional<bool> archived = {};
    std::optional<bool> trashed = {};
};

/** What an edit did. */
struct EditReport
{
    qint64 changeId = 0;               ///< 0: nothing had to be written
    QList<core::OrderId> touched;      ///< written and assessed again
    QList<core::OrderId> removed = {}; ///< gone from the book for good, until the edit is undone
    QList<core::OrderId> refused = {}; ///< of merge: no duplicates; nothing was written then
};

/**
 * Are they one order that the book knows twice? Of one market, not with two different numbers, and
 * none of them in the trash.
 */
[[nodiscard]] bool mayMerge(const domain::Order &a, const domain::Order &b);

/** What merge() makes of them; nothing where one of them is no duplicate. Pure. */
[[nodiscard]] std::optional<domain::Order> mergedOrder(const domain::Order &keep,
                                                       const QList<domain::Order> &others);

/**
 * What a buyer changes about his orders with his own hands. Every call is one transaction and one
 * change of the journal, and assesses again what it wrote; where nothing would be different nothing
 * is written and nothing is there to undo. Thread: the book's.
 */
class EditService final
{
public:
    explicit EditService(const domain::RulesLibrary &rules)
        : m_rules(rules)
    {
    }

    /** Orders that are gone, or are so already, are left out. */
    [[nodiscard]] domain::Stored<EditReport> apply(domain::Book &book,
                                                   const QList<core::OrderId> &ids,
                                                   const Edit &edit, core::Instant now) const;
    /** One entered by hand. Fails where the book has its number: look with OrderStore::find. */
    [[nodiscard]] domain::Stored<core::OrderId> add(domain::Book &book, const domain::Order &order,
                                                    core::Instant now) const;
    /**
     * One edited by hand. Events that `order` leaves out stay; the archive and the trash are not
     * this call's. Fails where the order is gone or its number is another order's.
     */
    [[nodiscard]] domain::Stored<void> replace(domain::Book &book, core::OrderId id,
                                               const domain::Order &order, core::Instant now) const;
    /** Makes one order of `keep` and its duplicates; notes of all are kept, one below the other. */
    [[nodiscard]] domain::Stored<EditReport> merge(domain::Book &book, core::OrderId keep,
                                                   const QList<core::OrderId> &others,
                                                   core::Instant now) const;
    /** Removes what is in the trash for good; undo brings it back. */
    [[nodiscard]] domain::Stored<EditReport> emptyTrash(domain::Book &book,
                                                        core::Instant now) const;
    /** Takes the place of the filter of that name. */
    [[nodiscard]] domain::Stored<void>
    saveFilter(domain::Book &book, const domain::SavedFilter &filter, core::Instant now) const;
    /** Nothing where there is none; takes the place of another one of the new name. */
    [[nodiscard]] domain::Stored<void> renameFilter(domain::Book &book, const QString &before,
                                                    const QString &after, core::Instant now) const;
    [[nodiscard]] domain::Stored<void> removeFilter(domain::Book &book, const QString &name,
                                                    core::Instant now) const;

private:
    const domain::RulesLibrary &m_rules;
};

} // namespace recourse::services
