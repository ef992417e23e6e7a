// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include "core/clock.h"

namespace recourse::test {

/** A clock that stands until it is told to go. */
class FakeClock final : public core::Clock
{
public:
    explicit FakeClock(const char *iso)
        : m_now(core::Instant::fromIso(QString::fromLatin1(iso)).value())
    {
    }
    [[nodiscard]] core::Instant now() const override { return m_now; }
    void advance(std::chrono::seconds span) { m_now = m_now.plus(span); }
    void set(core::Instant instant) { m_now = instant; }

private:
    core::Instant m_now;
};

} // namespace recourse::test
