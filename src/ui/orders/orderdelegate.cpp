// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/orderdelegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/orders/ordercolumns.h"
#include "ui/orders/ordertableview.h"

namespace recourse::ui {

using Model = presentation::OrderTableModel;
using Column = Model::Column;

namespace {

constexpr int kPadding = 8;
constexpr int kBarHeight = 4;
constexpr int kFocusBar = 3;
constexpr int kDropLine = 2;

QRect inner(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(kPadding, 0, -kPadding, -1);
}

/** Two lines as one block in the middle of the row. */
std::pair<QRect, QRect> twoLines(const QRect &rect, int upper, int lower)
{
    const int top = rect.top() + (rect.height() - upper - lower) / 2;
    return {QRect(rect.left(), top, rect.width(), upper),
            QRect(rect.left(), top + upper, rect.width(), lower)};
}

ChipTone toneAt(const QModelIndex &index, int role)
{
    return index.data(role).value<ChipTone>();
}

/** Whether the next step has no column of its own and stands under the chip. */
bool isFolded(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const OrderTableView *>(option.widget);
    return table && table->columns().isFolded();
}

Density densityOf(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const OrderTableView *>(option.widget);
    return table ? table->density() : Density::Comfortable;
}

} // namespace

int OrderDelegate::rowHeight(const QFont &font, Density density)
{
    if (density == Density::Compact)
        return (QFontMetrics(font).height() + 9) / 2 * 2;
    const int lines = QFontMetrics(font).height() + QFontMetrics(smallFont(font)).height();
    return (lines + 13) / 2 * 2;
}

QSize OrderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Column column = Column(index.column());
    int width = widthFor(column, index.data().toString(), option.font);
    if (column == Column::Status && isFolded(option))
        width = std::max(width,
                         widthUnderChip(index.data(Model::NextStepRole).toString(), option.font));
    return {width, rowHeight(option.font, densityOf(option))};
}

int OrderDelegate::widthFor(Column column, const QString &text, const QFont &font)
{
    switch (column) {
    case Column::Status:
        return chipSize(QFontMetrics(smallFont(font)), text).width() + 2 * kPadding;
    case Column::NextStep:
        return widthOnTwoLines(QFontMetrics(font), text) + 2 * kPadding + 1;
    case Column::Deadline:
        return QFontMetrics(boldFont(font)).horizontalAdvance(text) + 2 * kPadding + 1;
    case Column::Order:
    case Column::Total:
    case Column::Seller:
    case Column::Number:
    case Column::Placed:
    case Column::Market:
        break;
    }
    return QFontMetrics(font).horizontalAdvance(text) + 2 * kPadding + 1;
}

int OrderDelegate::widthUnderChip(const QString &nextStep, const QFont &font)
{
    return QFontMetrics(smallFont(font)).horizontalAdvance(nextStep) + 2 * kPadding + 1;
}

bool OrderDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (Column(index.column()) == Column::Status && isFolded(option))
        text += u'\n' + index.data(Model::NextStepRole).toString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

void OrderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem view(option);
    initStyleOption(&view, index);
    const ThemeColors &c = colorsOf(view.palette);
    painter->save();
    painter->setFont(view.font);
    paintGround(painter, view, index);
    painter->setPen(c.text);
    switch (Column(index.column())) {
    case Column::Order:
        paintOrder(painter, view, index);
        break;
    case Column::Status:
        paintStatus(painter, view, index);
        break;
    case Column::Total:
        drawLine(painter, inner(view), index.data(Model::TotalTextRole).toString(), view.direction,
                 Qt::AlignTrailing | Qt::AlignVCenter);
        break;
    case Column::NextStep:
        if (densityOf(view) == Density::Compact)
            drawLine(painter, inner(view), index.data(Model::NextStepRole).toString(),
                     view.direction);
        else
            drawTwoLines(painter, inner(view), index.data(Model::NextStepRole).toString(),
                         view.direction);
        break;
    case Column::Deadline:
        paintDeadline(painter, view, index);
        break;
    case Column::Seller:
    case Column::Number:
    case Column::Placed:
    case Column::Market:
        drawLine(painter, inner(view), index.data().toString(), view.direction);
        break;
    }
    painter->restore();
}

void OrderDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const ThemeColors &c = colorsOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const auto *table = qobject_cast<const OrderTableView *>(option.widget);
    const bool target = table && table->rowUnderFiles() == index.row();
    painter->fillRect(option.rect, selected || target ? c.selection : (hover ? c.hover : c.base));
    const QRect &r = option.rect;
    if (target) {
        painter->fillRect(QRect(r.left(), r.top(), r.width(), kDropLine), c.link);
        painter->fillRect(QRect(r.left(), r.bottom() - kDropLine + 1, r.width(), kDropLine),
                          c.link);
        return;
    }
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.rowLine);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focused = view && view->hasFocus() && view->currentIndex().row() == index.row();
    if (!focused)
        return;
    painter->fillRect(QRect(r.left(), r.top(), r.width(), 1), c.link);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.link);
    if (Column(index.column()) == Column::Order)
        painter->fillRect(
            mirrored(QRect(r.left(), r.top(), kFocusBar, r.height()), r, option.direction), c.link);
}

void OrderDelegate::paintOrder(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (densityOf(option) == Density::Compact) {
        drawLine(painter, inner(option), index.data(Model::TitleRole).toString(), option.direction);
        return;
    }
    const QFont small = smallFont(option.font);
    const auto [upper, lower] = twoLines(inner(option), QFontMetrics(option.font).height(),
                                         QFontMetrics(small).height());
    drawLine(painter, upper, index.data(Model::TitleRole).toString(), option.direction);
    painter->setFont(small);
    painter->setPen(colorsOf(option.palette).muted);
    drawLine(painter, lower, index.data(Model::SubtitleRole).toString(), option.direction);
}

void OrderDelegate::paintStatus(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const ThemeColors &c = colorsOf(option.palette);
    const ToneColors &tone = c.tone(toneAt(index, Model::ChipToneRole));
    const QString chip = index.data(Model::ChipTextRole).toString();
    const QFont small = smallFont(option.font);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    QRect place = inner(option);
    if (isFolded(option)) {
        const auto [upper, lower] = twoLines(place, chipSize(metrics, chip).height() + 2,
                                             metrics.height());
        painter->setPen(c.muted);
        drawLine(painter, lower, index.data(Model::NextStepRole).toString(), option.direction);
        place = upper;
    }
    drawChip(painter, place, chip, tone, option.direction,
             option.state.testFlag(QStyle::State_Selected));
}

void OrderDelegate::paintDeadline(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QString text = index.data(Model::DeadlineTextRole).toString();
    if (text.isEmpty())
        return;
    const ThemeColors &c = colorsOf(option.palette);
    const bool overdue = index.data(Model::OverdueRole).toBool();
    if (overdue) {
        painter->setFont(boldFont(option.font));
        painter->setPen(c.tone(ChipTone::Urgent).text);
    }
    const double fraction = index.data(Model::DeadlineFractionRole).toDouble();
    const bool hasBar = fraction >= 0 && densityOf(option) == Density::Comfortable;
    const auto [upper, lower] = twoLines(inner(option), QFontMetrics(option.font).height(),
                                         hasBar ? kBarHeight + 4 : 0);
    drawLine(painter, upper, text, option.direction);
    if (!hasBar)
        return;
    const QRect track(lower.left(), lower.top() + 3, lower.width(), kBarHeight);
    QRect filled(track);
    filled.setWidth(std::max(kBarHeight, int(track.width() * std::min(1.0, fraction))));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.track);
    painter->drawRoundedRect(track, kBarHeight / 2.0, kBarHeight / 2.0);
    painter->setBrush(c.tone(toneAt(index, Model::DeadlineToneRole)).bar);
    painter->drawRoundedRect(mirrored(filled, track, option.direction), kBarHeight / 2.0,
                             kBarHeight / 2.0);
}

} // namespace recourse::ui
