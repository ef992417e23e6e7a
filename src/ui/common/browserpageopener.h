// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/pageopener.h"

namespace recourse::ui {

/** Hands an address to the desktop's own browser; refuses anything that is not https. */
class BrowserPageOpener final : public presentation::PageOpener
{
public:
    [[nodiscard]] bool open(const QUrl &address) override;
};

} // namespace recourse::ui
