// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/result.h"
#include "domain/errors.h"

namespace recourse::formats {

/**
 * The text of a file as valid UTF-8 without byte order mark: by its mark, as UTF-8, as UTF-16, else
 * as what its letters look like. Refused where it is empty, binary, or UTF-8 that is damaged
 * somewhere.
 */
[[nodiscard]] core::Result<QByteArray, domain::Refusal> toUtf8Text(const QByteArray &content);

/** As above for the first bytes of a file, which may end in the middle of a character. */
[[nodiscard]] QByteArray headText(const QByteArray &head);

} // namespace recourse::formats
