// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace recourse::formats {

/** The cell as it stands in a file: guarded, quoted where a reader would need it, without control
 * characters. UTF-8. */
[[nodiscard]] QByteArray csvCell(const QString &text);
/** Any table, the headings as its first row; lines end with CR LF, no cell can be run. */
[[nodiscard]] QByteArray csvTable(const QList<QStringList> &rows);

} // namespace recourse::formats
