// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/orderreader.h"

namespace recourse::formats {

/**
 * What a file is that this reader read as that format; Unknown for the export of a book, which
 * tells itself what told it.
 */
[[nodiscard]] domain::SourceKind sourceKindOf(const QString &reader, const QString &format);

/** Says of all that was read and does not say it itself what told it. */
void setSource(domain::ReadResult &result, domain::SourceKind kind);

} // namespace recourse::formats
