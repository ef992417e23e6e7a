// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/style.h"

#include <algorithm>

#include "ui/common/stylepaint.h"
#include "ui/common/theme.h"

// How the bars that something is moved along look: scroll bars and sliders.

namespace recourse::ui {

namespace {
constexpr int kGroove = 4;
constexpr int kKnob = 14;

/** A field with arrows, or with a list below it: a number, a date. */
bool isTypedInto(QStyle::ComplexControl control, const QStyleOptionComplex *option)
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
        return control == QStyle::CC_SpinBox && spin->frame;
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    return combo && control == QStyle::CC_ComboBox && combo->editable && combo->frame;
}
} // namespace

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (bar && control == CC_ScrollBar)
        drawScrollBar(*bar, painter, widget);
    else if (bar && control == CC_Slider && bar->orientation == Qt::Horizontal)
        drawSlider(*bar, painter, widget);
    else if (control == CC_ToolButton && opensMenu(option))
        drawMenuButton(*qstyleoption_cast<const QStyleOptionToolButton *>(option), painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (isTypedInto(control, option)) { // Fusion's own edge is as dark as a dark ground
        const ThemeColors &c = colorsOf(option->palette);
        const bool focus = has(option, State_HasFocus);
        drawRound(painter, option->rect, {}, focus ? c.link : c.fieldLine, focus ? 2 : 1);
    }
}

void Style::drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter,
                          const QWidget *widget) const
{
    const ThemeColors &c = colorsOf(bar.palette);
    painter->fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.maximum <= bar.minimum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const bool active = has(&bar, State_MouseOver) || has(&bar, State_Sunken);
    drawPill(painter, slider.adjusted(3, 3, -3, -3), active ? c.muted : c.fieldLine);
}

/** Only what has been passed is filled; the way ahead is as empty as that of a bar. */
void Style::drawSlider(const QStyleOptionSlider &slider, QPainter *painter,
                       const QWidget *widget) const
{
    const ThemeColors &c = colorsOf(slider.palette);
    const QRect handle = subControlRect(CC_Slider, &slider, SC_SliderHandle, widget);
    const QPointF middle = QRectF(handle).center();
    QRectF groove(slider.rect);
    // As long as the knob's way: nothing of it looks out behind the knob at an end.
    const qreal spare = (handle.width() - kKnob) / 2.0;
    groove.adjust(spare, 0, -spare, 0);
    groove.setHeight(kGroove);
    groove.moveCenter({groove.center().x(), middle.y()});
    QRectF passed(groove);
    // The handle's place says already which way the window reads.
    if (slider.upsideDown)
        passed.setLeft(middle.x());
    else
        passed.setRight(middle.x());
    drawPill(painter, groove, c.track);
    const bool enabled = has(&slider, State_Enabled);
    drawPill(painter, passed, enabled ? c.accent : c.fieldLine);
    QRectF knob(0, 0, kKnob, kKnob);
    knob.moveCenter(middle);
    if (has(&slider, State_HasFocus))
        drawPill(painter, knob.adjusted(-4, -4, 4, 4), c.link);
    drawPill(painter, knob.adjusted(-2, -2, 2, 2), c.window);
    drawPill(painter, knob, enabled ? c.accent : c.fieldLine);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    const QRect &r = option->rect;
    if (part == SC_ScrollBarGroove)
        return r;
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? r.width() : r.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int wanted = range + bar->pageStep > 0
        ? int(qint64(length) * bar->pageStep / (range + bar->pageStep))
        : length;
    const int thumb = std::clamp(wanted, std::min(length, 3 * kScrollBar), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - thumb, bar->upsideDown);
    const auto piece = [&](int from, int until) {
        return visualRect(option->direction, r,
                          across ? QRect(r.left() + from, r.top(), until - from, r.height())
                                 : QRect(r.left(), r.top() + from, r.width(), until - from));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, start + thumb);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + thumb, length);
    default:
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
}

} // namespace recourse::ui
