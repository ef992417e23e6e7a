// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QString>
#include <QStringList>

#include "domain/ports/stored.h"

namespace recourse::storage {

// A look at a book without opening it for work; nothing is written, any thread.

// `more` is asked now and then, and false ends it with an error.

/** Damage in the file, found faster than by verifying all that it says. */
[[nodiscard]] domain::Stored<QStringList> quickProblems(const QString &path,
                                                        const std::function<bool()> &more);
/** All that verifying finds. */
[[nodiscard]] domain::Stored<QStringList> problemsOf(const QString &path,
                                                     const std::function<bool()> &more);

} // namespace recourse::storage
