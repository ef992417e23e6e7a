// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QList>
#include <QObject>

#include "domain/ports/bookthread.h"
#include "presentation/courier.h"
#include "presentation/types.h"

namespace recourse::presentation {

/**
 * Reads the rows of many orders on the reader thread, a slice at a time: a search never waits
 * behind it, and the window's thread gets no more at once than it can take. GUI thread.
 */
class RowWalk final : public QObject
{
    Q_OBJECT
public:
    /** Called with each slice, in the order asked; orders that are gone are left out. */
    using Take = std::function<void(const QList<domain::OrderRow> &rows)>;

    /** The reader outlives the walk. */
    explicit RowWalk(domain::BookThread &reader, QObject *parent = nullptr);
    ~RowWalk() override;

    /** Ends the walk before, of which nothing more is heard. */
    void start(const QList<OrderId> &orders, Take take);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /** Orders that were read. */
    [[nodiscard]] qsizetype done() const { return m_done; }

signals:
    void progressed();
    /** False where the book could not be read; not after stop(). */
    void finished(bool complete);

private:
    void ask(int tries);

    domain::BookThread &m_reader;
    Courier m_courier;
    QList<OrderId> m_orders;
    Take m_take;
    quint64 m_generation = 0;
    qsizetype m_done = 0;
    bool m_running = false;
};

} // namespace recourse::presentation
