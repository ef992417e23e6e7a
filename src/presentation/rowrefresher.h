// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QObject>

#include "domain/ports/book.h"
#include "domain/ports/bookthread.h"
#include "presentation/courier.h"
#include "presentation/ticker.h"

namespace recourse::presentation {

/**
 * Has rows assessed again whose answer has run out: after the first paint and at every beat, on the
 * writer thread, a slice at a time so that a click is never kept waiting behind it. GUI thread.
 */
class RowRefresher final : public QObject
{
    Q_OBJECT
public:
    /** Assesses a slice of outdated rows over the writer's book; how many there were, 0: none left.
     */
    using Step = std::function<domain::Stored<int>(domain::Book &book)>;

    RowRefresher(domain::BookThread &writer, Ticker &ticker, Step step, QObject *parent = nullptr);
    ~RowRefresher() override;
    [[nodiscard]] bool isRunning() const { return m_running; }

public slots:
    /** From the first painted rows on; beats before it do nothing. */
    void start();
    /** Looks now, after an import or an undo. */
    void refresh();

signals:
    /** A slice was written: tables and counts may look again. */
    void refreshed(int rows);
    /** Every row is as new as the rules and the clock. */
    void finished();
    void failed(const recourse::domain::StorageError &error);

private:
    void post();
    void take(const domain::Stored<int> &result);

    domain::BookThread &m_writer;
    Step m_step;
    Courier m_courier;
    bool m_started = false;
    bool m_running = false;
    bool m_again = false;
};

} // namespace recourse::presentation
