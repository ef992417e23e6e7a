// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QObject>

#include "domain/ports/book.h"
#include "presentation/ticker.h"

namespace recourse::presentation {

/** Asks the GUI connection at every beat whether the book was written, by us or by another program.
 */
class BookWatcher final : public QObject
{
    Q_OBJECT
public:
    /** Both outlive the watcher. */
    BookWatcher(domain::OrderQueries &queries, Ticker &ticker, QObject *parent = nullptr);

public slots:
    /** Looks now: after a write of our own, so that nobody waits for the beat. */
    void check();

signals:
    void changed();

private:
    domain::OrderQueries &m_queries;
    std::optional<qint64> m_version;
};

} // namespace recourse::presentation
