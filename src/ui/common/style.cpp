// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/style.h"

#include <algorithm>

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kRadius = 6;
constexpr int kHeaderMargin = 8;
constexpr int kLabelMargin = 4;
constexpr int kScrollBar = 12;

void drawRound(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line,
               qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return (button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        || (widget && widget->property(kPrimaryProperty).toBool());
}

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/** A line along one edge of a bar. */
void drawEdge(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &line,
              bool atTop)
{
    painter->fillRect(rect, ground);
    painter->fillRect(QRect(rect.left(), atTop ? rect.top() : rect.bottom(), rect.width(), 1),
                      line);
}

/** What the mark of the sorted column takes beside its heading. */
int sortMark(const QFontMetrics &metrics)
{
    return metrics.ascent() / 2 * 2 + 4;
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const ThemeColors &c = colorsOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter);
        return;
    case PE_FrameFocusRect:
        drawRound(painter, option->rect, {}, c.link, 2);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            break;
        const bool focus = has(option, State_HasFocus);
        drawRound(painter, option->rect,
                  has(option, State_Enabled) ? option->palette.color(QPalette::Base) : c.header,
                  focus ? c.link : c.fieldLine, focus ? 2 : 1);
        return;
    }
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase: {
        const QRect &r = option->rect;
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.line);
        return;
    }
    case PE_PanelStatusBar:
        drawEdge(painter, option->rect, c.window, c.line, true);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const ThemeColors &c = colorsOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && isPrimary(option, widget) && has(option, State_Enabled)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, c.accentText);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button
            && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon
            && option->direction == Qt::RightToLeft && !button->icon.isNull()) {
            drawMirroredLabel(*button, painter);
            return;
        }
        break;
    case CE_Header:
        drawHeader(option, painter, widget);
        return;
    case CE_HeaderEmptyArea:
        drawEdge(painter, option->rect, c.header, c.line, false);
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            copy.palette.setColor(QPalette::WindowText,
                                  has(option, State_Selected) ? c.link : c.muted);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolBar:
        drawEdge(painter, option->rect, c.window, c.line, false);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, c.line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option,
                          const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? lineIcon(u"close"_s)
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

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

void Style::drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    const ThemeColors &c = colorsOf(option->palette);
    const bool hover = has(option, State_MouseOver) && has(option, State_Enabled);
    drawEdge(painter, option->rect, hover ? c.hover : c.header, c.line, false);
    const QRect inside = option->rect.adjusted(kHeaderMargin, 0, -kHeaderMargin, 0);
    const QFontMetrics metrics = painter->fontMetrics();
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const int arrow = metrics.ascent() / 2;
    const int mark = sorted ? sortMark(metrics) : 0;
    const int room = inside.width() - mark;
    const QString text = metrics.elidedText(header->text, Qt::ElideRight, std::max(0, room));
    const int width = metrics.horizontalAdvance(text) + mark;
    const auto alignment = QStyle::visualAlignment(option->direction, header->textAlignment);
    QRect box(inside.left(), inside.top(), width, inside.height());
    if (alignment & Qt::AlignRight)
        box.moveRight(inside.right());
    painter->save();
    painter->setPen(sorted ? c.text : c.muted);
    const bool rightToLeft = option->direction == Qt::RightToLeft;
    painter->drawText(box,
                      int(Qt::AlignVCenter | Qt::AlignAbsolute)
                          | int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                      text);
    if (sorted) {
        const int left = rightToLeft ? box.left() : box.right() - arrow * 2 + 1;
        const QRectF square(left, box.center().y() - arrow + 1, arrow * 2, arrow * 2);
        // As in every table of the desktop: the point up where the values grow downwards.
        const bool up = header->sortIndicator == QStyleOptionHeader::SortDown;
        QPainterPath triangle;
        const QRectF r = square.adjusted(arrow * 0.4, arrow * 0.5, -arrow * 0.4, -arrow * 0.5);
        triangle.moveTo(r.left(), up ? r.bottom() : r.top());
        triangle.lineTo(r.right(), up ? r.bottom() : r.top());
        triangle.lineTo(r.center().x(), up ? r.top() : r.bottom());
        triangle.closeSubpath();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(triangle, c.text);
    }
    painter->restore();
    Q_UNUSED(widget)
}

void Style::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const ThemeColors &c = colorsOf(option->palette);
    const QRect &r = option->rect;
    if (has(option, State_Selected))
        painter->fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), c.link);
    else if (has(option, State_MouseOver) && has(option, State_Enabled))
        painter->fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), c.line);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const ThemeColors &c = colorsOf(option->palette);
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const bool active = has(option, State_MouseOver) || has(option, State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? c.muted : c.fieldLine);
    const QRect thumb = slider.adjusted(3, 3, -3, -3);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2.0;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
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

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(result.height(), option->fontMetrics.height() + 12));
        result.rwidth() += 16;
        break;
    case CT_LineEdit:
        result.setHeight(std::max(result.height(), option->fontMetrics.height() + 12));
        break;
    case CT_ToolButton:
        result += QSize(8, 6);
        break;
    case CT_MenuBarItem:
        result.rheight() += 4;
        break;
    case CT_TabBarTab:
        result.rheight() += 6;
        break;
    case CT_HeaderSection:
        // Room for the mark in every heading, so that sorting by another one moves nothing.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            result.setWidth(option->fontMetrics.horizontalAdvance(header->text) + 2 * kHeaderMargin
                            + sortMark(option->fontMetrics));
        result.setHeight(option->fontMetrics.height() + 12);
        break;
    default:
        break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return kScrollBar;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
        return 6;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 20;
    case PM_TabBarTabHSpace:
        return 16;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_TabBarTabVSpace:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_EtchDisabledText:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace recourse::ui
