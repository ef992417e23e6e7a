// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "domain/ports/book.h"

namespace recourse::domain {

/** The writer's thread: work posted here runs one by one over the only writing connection. */
class BookThread
{
public:
    virtual ~BookThread() = default;
    /** From any thread; returns at once. */
    virtual void post(std::function<void(Book &)> work) = 0;
};

} // namespace recourse::domain
