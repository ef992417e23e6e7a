// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/groupdelegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "presentation/grouplistmodel.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

namespace recourse::ui {

using Model = presentation::GroupListModel;

namespace {

constexpr int kMargin = 8;
constexpr int kPadding = 8;

bool isHeader(const QModelIndex &index)
{
    return index.data(Model::KindRole).value<Model::Kind>() == Model::Kind::Header;
}

} // namespace

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int width = metrics.horizontalAdvance(text)
        + metrics.horizontalAdvance(index.data(Model::CountTextRole).toString())
        + 2 * (kMargin + kPadding) + 20;
    return {width, metrics.height() + (isHeader(index) ? 14 : 8)};
}

bool GroupDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem view(option);
    initStyleOption(&view, index);
    const ThemeColors &c = colorsOf(view.palette);
    painter->save();
    painter->fillRect(view.rect, c.side);
    if (isHeader(index)) {
        painter->setFont(boldFont(smallFont(view.font)));
        painter->setPen(c.muted);
        drawLine(painter, view.rect.adjusted(kMargin + kPadding, 0, -kMargin - kPadding, -4),
                 view.text, view.direction, Qt::AlignLeading | Qt::AlignBottom);
    } else {
        paintGroup(painter, view, index);
    }
    painter->restore();
}

void GroupDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const ThemeColors &c = colorsOf(option.palette);
    const QRect box = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focused = view && view->hasFocus() && view->currentIndex() == index;
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? c.accent : c.track);
        painter->drawRoundedRect(box, 6, 6);
    }
    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(selected ? c.accentText : c.link, 1.5));
        painter->drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 4, 4);
    }

    const QRect content = box.adjusted(kPadding, 0, -kPadding, 0);
    const QString count = index.data(Model::CountTextRole).toString();
    const bool urgent = index.data(Model::UrgentRole).toBool();
    painter->setFont(urgent ? boldFont(smallFont(option.font)) : option.font);
    const QFontMetrics metrics = painter->fontMetrics();
    const int badge = std::max(metrics.height() + 4, metrics.horizontalAdvance(count) + 12);
    const int width = urgent ? badge : metrics.horizontalAdvance(count) + 1;
    QRect right(content.right() - width + 1, content.top(), width, content.height());
    const QRect left = mirrored(content.adjusted(0, 0, -width - 6, 0), content, option.direction);
    right = mirrored(right, content, option.direction);
    if (urgent) {
        const ToneColors &tone = c.tone(ChipTone::Urgent);
        QRect pill(0, 0, badge, metrics.height() + 4);
        pill.moveCenter(right.center());
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone.bar);
        painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter->setPen(tone.badgeText);
        painter->drawText(pill, Qt::AlignCenter, count);
    } else {
        painter->setPen(selected ? c.accentText : c.muted);
        drawLine(painter, right, count, option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    painter->setFont(option.font);
    painter->setPen(selected ? c.accentText : c.text);
    drawLine(painter, left, option.text, option.direction);
}

} // namespace recourse::ui
