// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QByteArray>
#include <QString>

namespace recourse::formats {

/** Bytes of a charset as text; never fails. An empty charset: as it looks like. */
using CharsetDecoder = std::function<QString(const QByteArray &bytes, const QByteArray &charset)>;

/**
 * A header's value as people read it ("=?utf-8?q?best=C3=A4tigt?="). Words that follow each other
 * in one charset are one stretch of bytes: some programs part them inside a character.
 */
[[nodiscard]] QString decodeEncodedWords(const QByteArray &raw, const CharsetDecoder &decode);

} // namespace recourse::formats
