// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace recourse::ui {

/**
 * Tab comes to these parts of `host` where the host stands in its window, in this order. Parts that
 * are made after the window would else come behind everything. Something before the host must be a
 * stop already.
 */
void tabInPlaceOf(const QWidget *host, const QList<QWidget *> &parts);

/** The same for everything that Tab stops at in `host`, in the order of its layouts. */
void tabAsLaidOut(const QWidget *host);

/** Tab comes to these parts after all others of their window, in this order. */
void tabLast(const QList<QWidget *> &parts);

} // namespace recourse::ui
