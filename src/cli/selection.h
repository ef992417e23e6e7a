// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QByteArray>
#include <QHash>
#include <QList>

#include "cli/callwords.h"
#include "cli/outcome.h"
#include "cli/session.h"
#include "domain/ports/book.h"

namespace recourse::cli {

/** An order that was asked for: its row at the session's instant. */
struct ListedOrder
{
    domain::OrderRow row;
    QByteArray told; ///< by the reader's `tell`; empty where the order was not loaded for its row
};

/**
 * What `--filter`, `--search`, `--sort` and `--limit` leave of a book. Answers for the session's
 * instant: the rows that the book keeps where they still hold, else orders are assessed in memory.
 * Nothing is written.
 */
class Selection final
{
public:
    [[nodiscard]] static core::Result<Selection, Complaint> of(const CommandWords &words);

    /** Nothing is left out and the book's own order is wanted. */
    [[nodiscard]] bool isEverything() const { return m_filters.isEmpty() && m_search.isEmpty(); }
    using Listed = QList<ListedOrder>;
    using Tell = std::function<QByteArray(const domain::OrderRow &, const domain::Order &)>;
    /**
     * Whole orders stay in the book. One that has to be loaded is told at once where no limit cuts
     * the list, so that nobody loads it again for that.
     */
    [[nodiscard]] core::Result<Listed, Complaint> read(const Session &session, domain::Book &book,
                                                       const Tell &tell = {}) const;

private:
    [[nodiscard]] core::Result<Listed, Complaint> readKept(const Session &session,
                                                           domain::Book &book) const;
    [[nodiscard]] core::Result<Listed, Complaint>
    readAssessed(const Session &session, domain::Book &book, const Tell &tell) const;
    [[nodiscard]] domain::OrderQuery query() const;
    /** Of the orders that are searched for; the archive too, the trash never. */
    [[nodiscard]] core::Result<QList<core::OrderId>, Complaint> allIds(domain::Book &book) const;
    [[nodiscard]] static std::optional<QString> problemOf(const QString &key, const QString &value);
    [[nodiscard]] bool matches(const domain::OrderRow &row, const QStringList &tags) const;
    void sort(Listed &listed) const;

    QHash<QString, QStringList> m_filters; ///< values of one key are alternatives
    QString m_search;
    QList<domain::SortKey> m_sort{domain::SortKey()};
    int m_limit = -1;
};

/** "act_now", "can_cancel" …; nothing where there is no such group. */
[[nodiscard]] std::optional<domain::Group> groupFromName(const QString &name);

} // namespace recourse::cli
