// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "domain/ports/readerpacks.h"

namespace recourse::formats {

/** What a reader pack that loads tells people of itself. */
[[nodiscard]] domain::ReaderPackInfo packInfo(const QByteArray &text);

} // namespace recourse::formats
