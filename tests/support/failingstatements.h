// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace recourse::test {

/**
 * Makes one statement of SQLite fail, whoever runs it: ours over the handle, or Qt's driver. A test
 * that links failingstatements.cpp has its own sqlite3_step, which hands on to the real one.
 */
namespace failing {
/** The i-th statement that is begun from now on (from 1) fails as on a full disk, once. */
void armStatement(int i);
/** Nothing fails any more; did one? */
[[nodiscard]] bool disarm();
/** The text of the one that failed last. */
[[nodiscard]] std::string failedStatement();
} // namespace failing

} // namespace recourse::test
