// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/paint.h"

#include <algorithm>

#include <QStyle>

namespace recourse::ui {

namespace {

constexpr int kChipPadding = 8;
constexpr int kChipHeight = 4;
constexpr qreal kSmall = 0.9;

} // namespace

QFont smallFont(const QFont &font)
{
    QFont small(font);
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * kSmall);
    else
        small.setPixelSize(std::max(1, qRound(font.pixelSize() * kSmall)));
    return small;
}

QFont boldFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawLine(QPainter *painter, const QRect &rect, const QString &text,
              Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    if (rect.width() <= 0)
        return;
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const auto side = QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute;
    const auto before = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->drawText(rect, int(side) | Qt::TextSingleLine, shown);
    painter->setLayoutDirection(before);
}

void drawTwoLines(QPainter *painter, const QRect &rect, const QString &text,
                  Qt::LayoutDirection direction)
{
    const QFontMetrics metrics = painter->fontMetrics();
    qsizetype split = -1;
    if (metrics.horizontalAdvance(text) > rect.width()) {
        for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
            if (metrics.horizontalAdvance(text.left(at)) <= rect.width())
                split = at;
        }
    }
    if (split < 0) {
        drawLine(painter, rect, text, direction);
        return;
    }
    const int height = metrics.height();
    const int top = rect.top() + (rect.height() - 2 * height) / 2;
    const QRect upper(rect.left(), top, rect.width(), height);
    drawLine(painter, upper, text.left(split), direction);
    drawLine(painter, upper.translated(0, height), text.mid(split + 1), direction);
}

int widthOnTwoLines(const QFontMetrics &metrics, const QString &text)
{
    int least = metrics.horizontalAdvance(text);
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        const int upper = metrics.horizontalAdvance(text.left(at));
        least = std::min(least, std::max(upper, metrics.horizontalAdvance(text.mid(at + 1))));
    }
    return least;
}

QSize chipSize(const QFontMetrics &metrics, const QString &text)
{
    return {metrics.horizontalAdvance(text) + 2 * kChipPadding, metrics.height() + kChipHeight};
}

void drawChip(QPainter *painter, const QRect &rect, const QString &text, const ToneColors &tone,
              Qt::LayoutDirection direction, bool selected)
{
    const QSize wanted = chipSize(painter->fontMetrics(), text);
    QRect pill(QPoint(0, 0), QSize(std::min(wanted.width(), rect.width()), wanted.height()));
    pill.moveTop(rect.center().y() - pill.height() / 2 + 1);
    pill.moveLeft(direction == Qt::RightToLeft ? rect.right() - pill.width() + 1 : rect.left());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // Some chips have nearly the selected row's own ground, so that only an edge keeps their shape.
    const qreal edge = selected ? 1 : 0;
    painter->setPen(selected ? QPen(tone.text, edge) : QPen(Qt::NoPen));
    painter->setBrush(tone.chip);
    const QRectF shape = QRectF(pill).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    painter->drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter->setPen(tone.chipText);
    drawLine(painter, pill.adjusted(kChipPadding - 1, 0, 1 - kChipPadding, 0), text, direction,
             Qt::AlignCenter);
    painter->restore();
}

QRect mirrored(const QRect &rect, const QRect &whole, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, whole, rect);
}

} // namespace recourse::ui
