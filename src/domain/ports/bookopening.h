// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QtGlobal>

namespace recourse::domain {

/** What opening a book can take its time with. */
enum class OpeningStep {
    Reading,   ///< what every opening does; a moment
    Checking,  ///< the file is looked at after a stop that was no proper end
    BackingUp, ///< a copy is kept, before the book is changed
    Migrating, ///< an older book is brought up to date; what is stopped is taken back
};

/**
 * Called by the thread that opens, now and then, with done and total in units of the step's own
 * (0: not known). False ends the opening with an error as soon as that leaves a whole book.
 */
using OpeningProgress = std::function<bool(OpeningStep step, qint64 done, qint64 total)>;

} // namespace recourse::domain
