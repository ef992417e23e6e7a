// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <mutex>

#include <QMetaObject>
#include <QObject>

namespace recourse::presentation {

/**
 * Brings results from a book's thread to an object of the GUI thread, or drops them once it is
 * gone. The object closes its courier first thing in its destructor; copies may live on in posted
 * work.
 */
class Courier final
{
public:
    explicit Courier(QObject *receiver)
        : m_state(std::make_shared<State>())
    {
        m_state->receiver = receiver;
    }
    /** From any thread: runs `deliver` in the receiver's thread. */
    template <typename Deliver>
    void deliver(Deliver deliver) const
    {
        const std::lock_guard lock(m_state->mutex);
        if (m_state->receiver)
            QMetaObject::invokeMethod(m_state->receiver, std::move(deliver), Qt::QueuedConnection);
    }
    void close() const
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->receiver = nullptr;
    }

private:
    struct State
    {
        std::mutex mutex;
        QObject *receiver = nullptr;
    };
    std::shared_ptr<State> m_state;
};

} // namespace recourse::presentation
