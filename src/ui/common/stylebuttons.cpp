// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/style.h"

#include <algorithm>

#include "ui/common/stylepaint.h"
#include "ui/common/theme.h"

// How buttons look, with words, with icons, with both.

namespace recourse::ui {

namespace {
constexpr int kLabelMargin = 4;
} // namespace

void Style::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ThemeColors &c = colorsOf(option->palette);
    const bool enabled = has(option, State_Enabled);
    const bool primary = isPrimary(option, widget) && enabled;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    QColor fill = primary ? c.accent : (flat ? QColor() : c.window);
    if (enabled && (has(option, State_Sunken) || has(option, State_On)))
        fill = primary ? c.accent.darker(125) : c.track;
    else if (enabled && has(option, State_MouseOver))
        fill = primary ? c.accent.darker(112) : c.hover;
    const QColor line = primary || flat ? QColor() : (enabled ? c.fieldLine : c.line);
    drawRound(painter, option->rect, fill, line);
    if (has(option, State_HasFocus)) {
        // Two rings, so that one of them shows on any ground, the accent itself included.
        drawRound(painter, option->rect, {}, c.link, 2);
        if (primary)
            drawRound(painter, option->rect.adjusted(2, 2, -2, -2), {}, c.accentText, 1);
    }
}

void Style::drawToolButton(const QStyleOption *option, QPainter *painter) const
{
    const ThemeColors &c = colorsOf(option->palette);
    if (has(option, State_Enabled)) {
        if (has(option, State_Sunken) || has(option, State_On))
            drawRound(painter, option->rect, c.track, {});
        else if (has(option, State_MouseOver))
            drawRound(painter, option->rect, c.hover, c.line);
    }
    if (has(option, State_HasFocus))
        drawRound(painter, option->rect, {}, c.link, 2);
}

/** A tool button with words that opens a menu: its mark stands beside them, not in the corner. */
void Style::drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter,
                           const QWidget *widget) const
{
    drawToolButton(&button, painter);
    const auto place = [&button](const QRect &rect) {
        return visualRect(button.direction, button.rect, rect);
    };
    QStyleOptionToolButton words(button);
    words.features &= ~QStyleOptionToolButton::HasMenu;
    words.rect = place(button.rect.adjusted(kLabelMargin, 0, -kMenuMark, 0));
    drawControl(CE_ToolButtonLabel, &words, painter, widget);
    QStyleOptionToolButton mark(button);
    const int size = kMenuMark - 2 * kLabelMargin;
    mark.rect = place(QRect(button.rect.right() + 1 - kLabelMargin - size,
                            button.rect.center().y() + 1 - size / 2, size, size));
    drawPrimitive(PE_IndicatorArrowDown, &mark, painter, widget);
}

/** Fusion's own edge is as dark as a dark ground. */
void Style::drawRadioButton(const QStyleOption *option, QPainter *painter) const
{
    const ThemeColors &c = colorsOf(option->palette);
    const bool enabled = has(option, State_Enabled);
    const bool on = has(option, State_On);
    const qreal size = std::min(option->rect.width(), option->rect.height());
    QRectF circle(0, 0, size - 1.6, size - 1.6);
    circle.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // A round line of one pixel is paler than its colour.
    painter->setPen(QPen(enabled && on ? c.link : c.fieldLine, 1.6));
    if (enabled && on)
        painter->setBrush(c.accent);
    else
        painter->setBrush(has(option, State_MouseOver) && enabled ? c.hover : c.base);
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? c.accentText : c.muted);
        painter->drawEllipse(circle.center(), size / 5, size / 5);
    }
    painter->restore();
}

void Style::drawMirroredLabel(const QStyleOptionToolButton &button, QPainter *painter) const
{
    // Fusion moves the icon to the right and leaves the text at the left, with a hole between.
    const bool enabled = has(&button, State_Enabled);
    const QRect inside = button.rect.adjusted(kLabelMargin, 0, -kLabelMargin, 0);
    const QSize icon = button.iconSize;
    const QRect place(inside.right() - icon.width() + 1,
                      inside.center().y() - icon.height() / 2 + 1, icon.width(), icon.height());
    button.icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter->setFont(button.font);
    drawItemText(painter, inside.adjusted(0, 0, -icon.width() - kLabelMargin, 0),
                 int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextShowMnemonic,
                 button.palette, enabled, button.text, QPalette::ButtonText);
}

} // namespace recourse::ui
