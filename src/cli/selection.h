// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>

#include "cli/callwords.h"
#include "cli/outcome.h"
#include "cli/session.h"
#include "domain/ports/book.h"

namespace recourse::cli {

/**
 * What `--filter`, `--search`, `--sort` and `--limit` leave of a book. Answers for the session's
 * instant: orders are assessed in memory, nothing is written.
 */
class Selection final
{
public:
    [[nodiscard]] static core::Result<Selection, Complaint> of(const CommandWords &words);

    /** Nothing is left out and the book's own order is wanted. */
    [[nodiscard]] bool isEverything() const { return m_filters.isEmpty() && m_search.isEmpty(); }
    /** The rows that the orders have at the session's instant; whole orders stay in the book. */
    [[nodiscard]] core::Result<QList<domain::OrderRow>, Complaint> read(const Session &session,
                                                                        domain::Book &book) const;

private:
    [[nodiscard]] static std::optional<QString> problemOf(const QString &key, const QString &value);
    [[nodiscard]] bool matches(const domain::OrderRow &row, const domain::Order &order) const;
    void sort(QList<domain::OrderRow> &rows) const;

    QHash<QString, QStringList> m_filters; ///< values of one key are alternatives
    QString m_search;
    domain::SortColumn m_sort = domain::SortColumn::Deadline;
    bool m_descending = false;
    int m_limit = -1;
};

/** "act_now", "can_cancel" …; nothing where there is no such group. */
[[nodiscard]] std::optional<domain::Group> groupFromName(const QString &name);

} // namespace recourse::cli
