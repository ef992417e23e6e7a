// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace recourse::formats {

/**
 * The file without what it tells of people and orders, for showing to others how it is built: names
 * of keys, tags, classes and columns stay, and so do months, currencies and the length of each
 * text; letters become x and digits 1. What is coded, so that nobody can see what is in it, is left
 * out. UTF-8, whatever the encoding of the file was; empty where the file is no text. Any thread.
 */
[[nodiscard]] QByteArray redacted(const QByteArray &content);

} // namespace recourse::formats
