// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace recourse::formats {

/** A number of a spreadsheet as a person would have typed it. */
struct SheetNumber
{
    QByteArray text;
    /** Longer than the fifteen digits that a spreadsheet keeps, so it may have been rounded. */
    bool isLong = false;
    /** It has digits behind the fifteenth, so whoever wrote it keeps them. */
    bool isExact = false;
};
/** `raw` is what the file holds; text that is no number stays as it is. */
[[nodiscard]] SheetNumber sheetNumber(const QByteArray &raw);
/** As a spreadsheet shows a number that it has rounded: "8.17654321098765e+15". */
[[nodiscard]] QByteArray roundedNumber(const QByteArray &digits);

/** What the format of a cell says of the number in it. */
struct SheetFormat
{
    bool isDate = false;
    QByteArray currency; ///< as it is printed, "€"
};
/** Of a format code such as "yyyy\-mm\-dd" or "#,##0.00 [$€-407]". */
[[nodiscard]] SheetFormat formatOfCode(QStringView code);
/** Of the formats that have a number and no code. */
[[nodiscard]] bool isBuiltInDate(int id);

/** Days since the turn of 1900 (or 1904) as "2026-02-21" or "2026-02-21 07:44:46"; empty where it
 * is no day. */
[[nodiscard]] QByteArray sheetDate(double serial, bool since1904);

/** 0 of "A1", 27 of "AB12"; -1 where it is no cell. */
[[nodiscard]] int columnOfReference(QStringView reference);

} // namespace recourse::formats
