// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commanddelegate.h"

#include <QPainter>

#include "presentation/commandlist.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"

namespace recourse::ui {

using presentation::CommandList;

namespace {

constexpr int kPadding = 8;

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(option.font).height()
        + QFontMetrics(smallFont(option.font)).height();
    return {0, lines + 10};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem view(option);
    initStyleOption(&view, index);
    const ThemeColors &c = colorsOf(view.palette);
    const bool chosen = view.state.testFlag(QStyle::State_Selected);
    const bool enabled = index.data(CommandList::EnabledRole).toBool();
    painter->save();
    painter->fillRect(view.rect, c.base);
    if (chosen) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(c.link, 1.5)); // the row that Enter does: never by its ground alone
        painter->setBrush(c.selection);
        painter->drawRoundedRect(QRectF(view.rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect content = view.rect.adjusted(kPadding, 5, -kPadding, -5);
    const int first = QFontMetrics(view.font).height();
    const QRect top(content.left(), content.top(), content.width(), first);
    const QRect below(content.left(), content.top() + first, content.width(),
                      content.height() - first);
    const QString keys = index.data(CommandList::ShortcutRole).toString();
    const int keysWidth = keys.isEmpty() ? 0 : QFontMetrics(view.font).horizontalAdvance(keys) + 8;
    painter->setFont(view.font);
    painter->setPen(c.muted);
    const QRect keysAt(top.right() - keysWidth + 1, top.top(), keysWidth, top.height());
    drawLine(painter, mirrored(keysAt, content, view.direction), keys, view.direction,
             Qt::AlignTrailing | Qt::AlignVCenter);
    painter->setPen(enabled ? c.text : c.muted);
    drawLine(painter, mirrored(top.adjusted(0, 0, -keysWidth, 0), content, view.direction),
             view.text, view.direction);
    painter->setFont(smallFont(view.font));
    painter->setPen(c.muted);
    drawLine(painter, below, index.data(CommandList::PlaceRole).toString(), view.direction);
    painter->restore();
}

} // namespace recourse::ui
