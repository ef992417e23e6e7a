// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include "core/result.h"
#include "domain/errors.h"

namespace recourse::formats {

/** Of any kind of pack, in bytes. */
inline constexpr qsizetype kLargestPack = 4 * 1024 * 1024;

/** The text of a pack's file, no more of it than one byte over `largest`; the refusal names it. */
[[nodiscard]] core::Result<QByteArray, domain::Refusal> packText(const QString &path,
                                                                 qsizetype largest);
/** Does the text call itself a reader pack? What is of neither kind is refused by any reader. */
[[nodiscard]] bool saysReaderPack(const QByteArray &text);

} // namespace recourse::formats
