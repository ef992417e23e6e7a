// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>

#include "presentation/commandlist.h"

class QAction;
class QMenuBar;

namespace recourse::ui {

/** An action of the menus and what is said about it. */
struct MenuEntry
{
    QPointer<QAction> action;
    presentation::CommandEntry words;
};

/** Every action that the menus show now, in their order, sub-menus included. */
[[nodiscard]] QList<MenuEntry> entriesOf(const QMenuBar &bar);

} // namespace recourse::ui
