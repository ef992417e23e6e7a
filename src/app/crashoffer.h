// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace recourse::ui {
class MainWindow;
}

namespace recourse::app {

/** Where a report of a crash is kept, the window says so and offers to show it. GUI thread. */
void offerCrashReport(ui::MainWindow &window, const QString &stateFolder);

} // namespace recourse::app
