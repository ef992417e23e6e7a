// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "cli/outcome.h"
#include "domain/ports/orderreader.h"
#include "formats/tableguess.h"

namespace recourse::cli {

/** By file, what the columns of a table that nobody knows were taken for. */
using TableGuesses = QHash<QString, domain::TableMapping>;

/** What the file behind --map says. */
[[nodiscard]] core::Result<domain::TableMapping, Complaint> mappingIn(const QString &path);

/** The refused file once more, by a guess that is then in `guesses`; without one as it was. */
[[nodiscard]] domain::ReadResult readByGuess(domain::ReadResult refused,
                                             const domain::OrderReaders &readers,
                                             domain::ReadOptions options, TableGuesses &guesses);

} // namespace recourse::cli
