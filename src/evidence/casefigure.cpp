// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/casefigure.h"

#include <QImageReader>

namespace recourse::evidence {

QImage shownPicture(const ShownFigure &figure, int edge)
{
    if (!figure.isPicture)
        return {};
    QImageReader reader(figure.path);
    const QSize whole = reader.size();
    if (!whole.isValid())
        return {};
    if (whole.width() > edge || whole.height() > edge)
        reader.setScaledSize(whole.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1}));
    // Without transparency it is kept as a JPEG in a PDF.
    return reader.read().convertToFormat(QImage::Format_RGB32);
}

} // namespace recourse::evidence
