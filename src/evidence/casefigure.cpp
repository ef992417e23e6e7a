// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/casefigure.h"

#include <QImageReader>

#include "domain/evidence/markupplace.h"
#include "evidence/markuppainter.h"

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

QImage shownPicture(const ShownSide &side, int edge)
{
    if (!side.picture)
        return {};
    const QImage picture = shownPicture(*side.picture, edge);
    domain::Markup numbers;
    for (const ShownPin &pin : side.pins) {
        const QPoint at(int(pin.at.x() * picture.width()), int(pin.at.y() * picture.height()));
        numbers.marks.append(
            {domain::MarkTool::Number, at, at, {}, pin.number, domain::MarkColour::Blue});
    }
    return painted(picture, picture.size(), numbers);
}

namespace {
std::optional<ShownSide> shown(const domain::CaseSide &words, const QList<ShownFigure> &figures,
                               const QList<domain::EvidenceItem> &items)
{
    ShownSide side{words};
    if (!words.figure)
        return side;
    if (*words.figure >= figures.size())
        return {};
    side.picture = figures[*words.figure];
    const domain::EvidenceItem &item = items[*words.figure];
    for (const domain::CasePin &pin : words.pins) {
        if (const auto at = partAt(pin.at, item.facts.pixels, item.place.markup))
            side.pins.append({pin.number, *at});
    }
    return side;
}
} // namespace

QList<ShownComparison> shownComparisons(const domain::CaseSheet &sheet,
                                        const QList<ShownFigure> &figures,
                                        const QList<domain::EvidenceItem> &items)
{
    QList<ShownComparison> comparisons;
    for (const domain::CaseComparison &words : sheet.comparisons) {
        const auto promised = shown(words.promised, figures, items);
        const auto received = shown(words.received, figures, items);
        if (promised && received)
            comparisons.append({words, *promised, *received});
    }
    return comparisons;
}

} // namespace recourse::evidence
