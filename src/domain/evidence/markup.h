// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QPoint>
#include <QRect>
#include <QString>
#include <QStringView>

namespace recourse::domain {

/** What is drawn on the copy of a picture. A closed list, kept by its name. */
enum class MarkTool {
    Arrow,    ///< points at `to`
    Circle,   ///< the ellipse in the box from `from` to `to`
    Box,      ///< the box from `from` to `to`
    Ruler,    ///< a line with ends; `text`: what it measures, "12 cm"
    Text,     ///< `text`, which begins at `from`
    Number,   ///< `number` in a disc around `from`
    Blur,     ///< what is in the box is made unreadable, for good
    BlackOut, ///< what is in the box is black, for good
};
inline constexpr int kMarkToolCount = int(MarkTool::BlackOut) + 1;

/** Likewise. */
enum class MarkColour { Red, Yellow, Blue, Black, White };
inline constexpr int kMarkColourCount = int(MarkColour::White) + 1;

struct Mark
{
    MarkTool tool = MarkTool::Arrow;
    QPoint from;
    QPoint to = {};                      ///< of Text and Number: as `from`
    QString text = {};                   ///< of Text and Ruler; plain, in one line
    int number = 0;                      ///< of Number, 1 to 99
    MarkColour colour = MarkColour::Red; ///< not of Blur and BlackOut
    bool operator==(const Mark &) const = default;
};

/**
 * What the copies of a picture show otherwise than the original, which stays as it is. Places are
 * pixels of the whole picture, turned as the camera says, before it is cropped and turned here; so
 * a crop that is changed later moves no mark. Marks lie above those before them, but nothing covers
 * what is blurred or blacked out less than they do: these come first.
 */
struct Markup
{
    int turns = 0;                  ///< by a quarter, with the clock, 0 to 3
    std::optional<QRect> crop = {}; ///< what is left of it
    QList<Mark> marks = {};
    [[nodiscard]] bool isEmpty() const { return *this == Markup(); }
    bool operator==(const Markup &) const = default;
};

inline constexpr int kMostMarks = 200;
inline constexpr int kLongestMarkText = 200;      ///< characters
inline constexpr int kLongestPictureSide = 65535; ///< pixels
inline constexpr int kLargestMarkNumber = 99;

/** As the book keeps it; of an empty one nothing. */
[[nodiscard]] QByteArray markupJson(const Markup &markup);
/** Strict: nothing where a member is not known, not there or beyond its bounds. */
[[nodiscard]] std::optional<Markup> markupFromJson(const QByteArray &json);

/** "arrow", "black_out", …: as the book keeps them, never shown to people. */
[[nodiscard]] QString toName(MarkTool tool);
[[nodiscard]] std::optional<MarkTool> markToolFromName(QStringView name);
[[nodiscard]] QString toName(MarkColour colour);
[[nodiscard]] std::optional<MarkColour> markColourFromName(QStringView name);

} // namespace recourse::domain
