// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orderid.h"
#include "core/result.h"
#include "domain/errors.h"

namespace recourse::domain {

/** What a store gives: a value, or why there is none. */
template <typename T>
using Stored = core::Result<T, StorageError>;
using core::OrderId;

} // namespace recourse::domain
