// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "domain/ports/tablecolumns.h"
#include "presentation/keptvalues.h"

namespace recourse::presentation {

/**
 * What the user said of the columns of tables that nobody knows, by the headings of each source.
 * It tells how some other program writes, and nothing of anybody's orders. So the machine keeps it
 * for all books, and not the book, which may be handed to others and would ask anew in the next
 * one. The latest kMost sources are kept. GUI thread.
 */
class KeptTables final
{
public:
    static constexpr qsizetype kMost = 50;
    /** `kept` outlives it; null: nothing is kept beyond this object. */
    explicit KeptTables(KeptValues *kept);

    /** The latest first. */
    [[nodiscard]] const QList<domain::KnownTable> &all() const { return m_all; }
    /** In place of what was said of the same headings. Not without a fingerprint. */
    void keep(const domain::KnownTable &table);
    void forget(const QString &fingerprint);

private:
    void drop(const QString &fingerprint);
    void write();

    KeptValues *m_kept;
    QList<domain::KnownTable> m_all;
};

} // namespace recourse::presentation
