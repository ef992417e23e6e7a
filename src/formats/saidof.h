// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"

namespace recourse::formats {

// How every reader ends: what it says, said of the file.

[[nodiscard]] domain::Refusal refusalOf(domain::RefusalReason reason, const QString &argument = {});
/** The result with the file's name in it and in all that is refused. */
[[nodiscard]] domain::ReadResult saidOf(const QString &fileName, domain::ReadResult result);
/** Nothing but the reason why the file is none of orders. */
[[nodiscard]] domain::ReadResult fatalOf(const QString &fileName, domain::Refusal why);
/** Nothing: it was told to stop. */
[[nodiscard]] domain::ReadResult cancelledAt(const QString &fileName);

} // namespace recourse::formats
