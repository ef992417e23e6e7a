// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QImage>
#include <QList>
#include <QPointF>
#include <QString>

#include "domain/evidence/casesheet.h"
#include "domain/evidence/evidenceitem.h"

namespace recourse::evidence {

/** A file of the pack as it is shown on the pages on top of it. */
struct ShownFigure
{
    domain::CaseFigure words;
    QString name;      ///< in the pack, "files/01-label.jpg"
    QString path;      ///< where it lies while the pack is made
    QString mediaType; ///< of what lies there
    bool isPicture = false;
};

/** A number on a picture; the place is a part of its width and height, from 0 to 1. */
struct ShownPin
{
    int number = 0;
    QPointF at;
};

/** One side of a comparison as it is shown: its picture, or words alone. */
struct ShownSide
{
    domain::CaseSide words;
    std::optional<ShownFigure> picture = {};
    QList<ShownPin> pins = {};
};

struct ShownComparison
{
    domain::CaseComparison words;
    ShownSide promised;
    ShownSide received;
};

/** All that has a picture. */
struct ShownCase
{
    QList<ShownFigure> figures;
    QList<ShownComparison> comparisons = {};
};

/** Enough to read a label on a printed page, and little enough to mail. */
inline constexpr int kShownEdge = 1600;

/** The picture with no side longer than `edge`; null where it cannot be shown. */
[[nodiscard]] QImage shownPicture(const ShownFigure &figure, int edge = kShownEdge);
/** The same with numbers on it. */
[[nodiscard]] QImage shownPicture(const ShownSide &side, int edge = kShownEdge);
/** `sheet`'s comparisons with the pictures of `figures`; `items` are what these were copied from. A
 * pin that the copy does not show is left out; so is a comparison one of whose pictures is not
 * among them. */
[[nodiscard]] QList<ShownComparison> shownComparisons(const domain::CaseSheet &sheet,
                                                      const QList<ShownFigure> &figures,
                                                      const QList<domain::EvidenceItem> &items);

} // namespace recourse::evidence
