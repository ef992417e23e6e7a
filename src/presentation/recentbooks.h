// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include "presentation/keptvalues.h"

namespace recourse::presentation {

/** The books that were open lately, the last one first; kept by the machine, not at all where the
 * user does not want that. GUI thread. */
class RecentBooks final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMost = 10;

    /** One entry of the menu. */
    struct Entry
    {
        QString path;
        QString text; ///< the file's name, with its folder where two have the same
        bool operator==(const Entry &) const = default;
    };

    /** Books below `base` are kept by their place in it, so that a stick may change its letter. */
    explicit RecentBooks(KeptValues &kept, const QString &base = {}, QObject *parent = nullptr);

    [[nodiscard]] bool isKept() const;
    /** Switched off, the list is forgotten too. */
    void setKept(bool kept);
    /** As other windows have left it. */
    [[nodiscard]] QList<Entry> entries() const;
    /** To the front; an absolute path. */
    void add(const QString &path);
    /** A book that is not there any more. */
    void remove(const QString &path);
    void clear();

signals:
    void changed();

private:
    [[nodiscard]] QStringList paths() const;
    void keep(const QStringList &paths);
    KeptValues &m_kept;
    const QString m_base; ///< with its slash; empty: none
};

} // namespace recourse::presentation
