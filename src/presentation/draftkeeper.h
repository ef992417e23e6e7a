// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include "domain/ports/book.h"
#include "domain/ports/bookthread.h"
#include "presentation/courier.h"

namespace recourse::presentation {

/**
 * Keeps one wizard's half-filled state in the book, a moment after the last change, so that it
 * survives closing and a kill. Writes on the writer thread, in the order of the calls.
 */
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(domain::BookThread &writer, QString kind, domain::OrderId order,
                QObject *parent = nullptr);
    /** Saves what is still waiting. */
    ~DraftKeeper() override;

    /** Saved after a pause; a newer state takes the place of a waiting one. */
    void keep(const QByteArray &state);
    /** Saves what is waiting now. */
    void flush();
    /** The draft is done with. */
    void discard();

signals:
    /** The book did not take the draft. */
    void failed(const recourse::domain::StorageError &error);

private:
    domain::BookThread &m_writer;
    const QString m_kind;
    const domain::OrderId m_order;
    Courier m_courier;
    std::optional<QByteArray> m_waiting;
    QTimer m_pause;
};

} // namespace recourse::presentation
