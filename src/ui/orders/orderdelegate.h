// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "presentation/ordertablemodel.h"
#include "ui/common/densitysetting.h"

namespace recourse::ui {

/**
 * Paints the order table: two lines a row, the chip, the deadline's words over its bar; a compact
 * table has one line a row.
 */
class OrderDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /** The height of every row in that font. */
    [[nodiscard]] static int rowHeight(const QFont &font, Density density = Density::Comfortable);
    /** The width that a column needs to show that text whole. */
    [[nodiscard]] static int widthFor(presentation::OrderTableModel::Column column,
                                      const QString &text, const QFont &font);
    /** The same where the next step stands under the chip, see OrderTableView. */
    [[nodiscard]] static int widthUnderChip(const QString &nextStep, const QFont &font);

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintOrder(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintStatus(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintDeadline(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const;
};

} // namespace recourse::ui
