// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/orderactions.h"
#include "presentation/orderformpresenter.h"
#include "presentation/rowrefresher.h"

namespace recourse::app {

// What presenters have done on the writer thread, given to them as functions over the services. The
// pack and the clock outlive every call.

[[nodiscard]] presentation::OrderActions::Work orderWork(const domain::RulesLibrary &rules,
                                                         const core::Clock &clock);
[[nodiscard]] presentation::OrderFormPresenter::Work formWork(const domain::RulesLibrary &rules,
                                                              const core::Clock &clock);
[[nodiscard]] presentation::RowRefresher::Step refreshWork(const domain::RulesLibrary &rules,
                                                           const core::Clock &clock);

} // namespace recourse::app
