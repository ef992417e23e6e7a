// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QtGlobal>

namespace recourse::services {

/** Pieces of work that do not need each other. Both functions are called from several threads. */
struct SideWork
{
    qsizetype count = 0;
    std::function<void(qsizetype piece)> work;
    std::function<qint64(qsizetype piece)> bytes; ///< what it holds while it is worked on
};

/**
 * Does all pieces, several at once where the machine has the processors and together they hold no
 * more than a single large one may; begins them in their order. Returns when all are done; the
 * calling thread works too.
 */
void doSideBySide(const SideWork &pieces);

} // namespace recourse::services
