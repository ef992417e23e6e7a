// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "domain/ports/spellingdictionaries.h"

namespace recourse::app {

/** The spelling dictionaries of this machine: beside the program, the user's, the system's. */
[[nodiscard]] std::shared_ptr<domain::SpellingDictionaries> machineDictionaries();

} // namespace recourse::app
