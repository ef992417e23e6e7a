// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <utility>

namespace recourse::core {

/** A value or the reason why there is none. The only place that names tl: std::expected follows. */
template <typename T, typename E>
using Result = tl::expected<T, E>;

/** The failing side of a Result, its type taken from the error. */
template <typename E>
[[nodiscard]] auto failure(E error)
{
    return tl::unexpected<E>(std::move(error));
}

} // namespace recourse::core
