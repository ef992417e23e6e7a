// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace recourse::formats {

/** A place as people count it: both from 1, columns in characters. */
struct TextPlace
{
    qint64 line = 1;
    qint64 column = 1;
};

[[nodiscard]] TextPlace placeOf(const QByteArray &content, qsizetype offset);
/** Offset of the first byte that is no UTF-8 (overlong forms and surrogates are none), or -1. */
[[nodiscard]] qsizetype firstInvalidUtf8(const QByteArray &content);

} // namespace recourse::formats
