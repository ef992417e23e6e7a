// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "presentation/bookwatcher.h"
#include "presentation/orderactions.h"
#include "presentation/ticker.h"
#include "ui/mainwindow.h"
#include "ui/wizard/wizarddialog.h"

namespace recourse::app {

/** What a wizard lives in while it is open; all outlive it. */
struct WizardPlace
{
    presentation::BookWatcher &watcher;
    presentation::Ticker &beat;
    presentation::OrderActions &actions;
    ui::MainWindow &window;
};

/** Opens it, keeps it current, and says what became of it; `kept` is said where a draft stays, in
 * the language of that moment. */
void runWizard(ui::WizardDialog &wizard, const WizardPlace &place,
               const std::function<QString()> &kept);

} // namespace recourse::app
