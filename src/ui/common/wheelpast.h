// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>

class QWidget;

namespace recourse::ui {

/**
 * From now on the wheel goes past these to what they lie in: who scrolls a page must not change a
 * choice that happens to come under the pointer.
 */
void letWheelPast(std::initializer_list<QWidget *> widgets);

} // namespace recourse::ui
