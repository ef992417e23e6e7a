// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/wrappeditems.h"

#include <algorithm>

#include <QEvent>
#include <QListView>
#include <QTextLayout>
#include <QTreeView>

namespace recourse::ui {

WrappedItems::WrappedItems(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    view->setItemDelegate(this);
    view->setTextElideMode(Qt::ElideNone);
    view->viewport()->installEventFilter(this);
}

int WrappedItems::roomOf(const QModelIndex &index) const
{
    int room = m_view->viewport()->width();
    if (const auto *list = qobject_cast<const QListView *>(m_view))
        return room - 2 * list->spacing();
    if (const auto *tree = qobject_cast<const QTreeView *>(m_view)) {
        if (tree->rootIsDecorated())
            room -= tree->indentation();
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            room -= tree->indentation();
    }
    return room;
}

QSize WrappedItems::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem entry(option);
    initStyleOption(&entry, index);
    const QStyle *style = m_view->style();
    const int room = std::max(roomOf(index), 1);
    // As the style lays it out: a mark to tick at its beginning, a margin on both sides of each.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &entry, m_view) + 1;
    int width = room - 2 * margin;
    int height = entry.fontMetrics.height();
    if (entry.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        width -= style->pixelMetric(QStyle::PM_IndicatorWidth, &entry, m_view) + 2 * margin;
        height = std::max(height, style->pixelMetric(QStyle::PM_IndicatorHeight, &entry, m_view));
    }
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(entry.text.replace(u'\n', QChar::LineSeparator), entry.font);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    qreal lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += line.height();
    }
    layout.endLayout();
    return {room, std::max(height, qCeil(lines)) + 2};
}

bool WrappedItems::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_view->viewport()->width() != m_width) {
        m_width = m_view->viewport()->width();
        emit sizeHintChanged({});
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace recourse::ui
