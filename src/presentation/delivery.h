// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>

namespace recourse::presentation {

/**
 * Calls `work` in the window's thread, from any thread, and only while `context` lives. The pointer is
 * looked at in the window's thread alone, where its object dies, so a closed dialog is never called.
 */
template <typename Work>
void deliver(QPointer<QObject> context, Work work)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [context = std::move(context), work = std::move(work)]() mutable {
            if (context)
                work();
        },
        Qt::QueuedConnection);
}

} // namespace recourse::presentation
