// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/style.h"

#include <algorithm>

#include <QDialogButtonBox>

#include "ui/common/icons.h"
#include "ui/common/stylepaint.h"
#include "ui/common/theme.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

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
    case PE_IndicatorRadioButton:
        drawRadioButton(option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        // Fusion's own edge is as dark as a dark ground.
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        painter->save();
        painter->setPen(c.fieldLine);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1)); // round ones choose one of many
        painter->restore();
        return;
    case PE_Frame: // of a list or a text; Fusion's is as dark as a dark ground
        painter->save();
        painter->setPen(c.fieldLine);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
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
        result += QSize(opensMenu(option) ? 8 + kMenuMark : 8, 6);
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
                            + sortMark(option->fontMetrics) + placeWidth(*header, widget));
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
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 22;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
        return 6;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 20;
    case PM_TabBarTabHSpace:
        return 12; // five of them stand beside each other in the narrow pane
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBar_ScrollButtonOverlap:
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
    case SH_DialogButtonBox_ButtonsHaveIcons: // a desktop's own would be of another family
        return 0;
    case SH_DialogButtonLayout: // as in our own forms: what goes on stands last
        return QDialogButtonBox::GnomeLayout;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace recourse::ui
