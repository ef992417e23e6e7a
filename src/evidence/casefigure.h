// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

#include "domain/evidence/casesheet.h"

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

/** Enough to read a label on a printed page, and little enough to mail. */
inline constexpr int kShownEdge = 1600;

/** The picture with no side longer than `edge`; null where it cannot be shown. */
[[nodiscard]] QImage shownPicture(const ShownFigure &figure, int edge = kShownEdge);

} // namespace recourse::evidence
