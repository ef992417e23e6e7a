// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace recourse::formats {

// A spreadsheet runs a cell that begins with one of a few characters as a formula. An exported cell
// of that kind gets an apostrophe before it, and a reader takes that one apostrophe off again.

/** The first character that is no apostrophe would start a formula. */
[[nodiscard]] inline bool looksLikeFormula(QByteArrayView cell)
{
    for (const char c : cell) {
        if (c != '\'')
            return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
    }
    return false;
}

/** Where a cell needs the apostrophe; cells that have one of their own get a second. */
[[nodiscard]] inline bool needsGuard(QByteArrayView cell)
{
    return looksLikeFormula(cell);
}

[[nodiscard]] inline QByteArrayView withoutGuard(QByteArrayView cell)
{
    return cell.startsWith('\'') && looksLikeFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace recourse::formats
