// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QStringView>

namespace recourse::formats {

/**
 * The object or list that begins at `from` (spaces before it are skipped) in the source of a
 * script, as JSON: names without quotes get them, other quotes become JSON's, comments and last
 * commas go, a name as value is null. Nothing where none begins there, it is cut off, or is no
 * literal (a call, a function). Nothing is executed; takes one pass. Whatever follows is ignored.
 */
[[nodiscard]] std::optional<QByteArray> embeddedJson(QStringView source, qsizetype from);

} // namespace recourse::formats
