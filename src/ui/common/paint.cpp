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

QSize chipSize(const QFontMetrics &metrics, const QString &text)
{
    return {metrics.horizontalAdvance(text) + 2 * kChipPadding, metrics.height() + kChipHeight};
}

void drawChip(QPainter *painter, const QRect &rect, const QString &text, const QColor &ground,
              const QColor &textColor, Qt::LayoutDirection direction)
{
    const QSize wanted = chipSize(painter->fontMetrics(), text);
    QRect pill(QPoint(0, 0), QSize(std::min(wanted.width(), rect.width()), wanted.height()));
    pill.moveTop(rect.center().y() - pill.height() / 2 + 1);
    pill.moveLeft(direction == Qt::RightToLeft ? rect.right() - pill.width() + 1 : rect.left());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(textColor);
    drawLine(painter, pill.adjusted(kChipPadding - 1, 0, 1 - kChipPadding, 0), text, direction,
             Qt::AlignCenter);
    painter->restore();
}

QRect mirrored(const QRect &rect, const QRect &whole, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, whole, rect);
}

} // namespace recourse::ui
