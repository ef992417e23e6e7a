// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QUrl;

namespace recourse::presentation {

/**
 * Opens a page in the user's own browser. Whoever calls has made the address by pageAddress(), so
 * it is https on a known host.
 */
class PageOpener
{
public:
    virtual ~PageOpener() = default;
    /** False where no browser took it. */
    [[nodiscard]] virtual bool open(const QUrl &address) = 0;
};

} // namespace recourse::presentation
