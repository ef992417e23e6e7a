// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "domain/ports/book.h"

namespace recourse::domain {

/**
 * A thread that owns one connection; work posted here runs one by one over it. The book has one
 * such thread that writes and one that only reads for the table, so an import never holds up a
 * search.
 */
class BookThread
{
public:
    virtual ~BookThread() = default;
    /** From any thread; returns at once. */
    virtual void post(std::function<void(Book &)> work) = 0;
    /** From any thread: makes a running query fail at once, for a newer one. */
    virtual void interrupt() = 0;
};

} // namespace recourse::domain
