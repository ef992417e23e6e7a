// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/instant.h"

namespace recourse::core {

/** The only source of "now". Passed by reference to whoever asks the time; any thread. */
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/** The machine's clock. */
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/** A clock that stands: `--at`, "what if I wait until Friday". */
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant at)
        : m_at(at)
    {
    }
    [[nodiscard]] Instant now() const override { return m_at; }

private:
    Instant m_at;
};

} // namespace recourse::core
