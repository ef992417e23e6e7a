// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace recourse::ui {

/**
 * Entries of a list or of a tree of one column whose words wrap at the view's width, each as high
 * as its lines are. Qt measures them at another width than it paints them at, and then shortens
 * them. The view owns it.
 */
class WrappedItems final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit WrappedItems(QAbstractItemView *view);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** What the view leaves to an entry. */
    [[nodiscard]] int roomOf(const QModelIndex &index) const;
    QAbstractItemView *m_view;
    int m_width = 0;
};

} // namespace recourse::ui
