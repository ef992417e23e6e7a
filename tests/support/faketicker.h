// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/ticker.h"

namespace recourse::test {

/** A beat by hand. */
class FakeTicker final : public presentation::Ticker
{
public:
    using presentation::Ticker::Ticker;
    void beat() { emit tick(); }
};

} // namespace recourse::test
