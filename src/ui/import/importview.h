// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace recourse::ui {

/** Paints a row of the preview: two lines for the order, old struck through before new, the chip.
 */
class ImportDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    /** What a cell cuts off, as plain text. */
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] static QRect checkRect(const QStyleOptionViewItem &option);
    /** A click on a link of a question. */
    static bool answerAt(const QPoint &place, QAbstractItemModel *model,
                         const QStyleOptionViewItem &option, const QModelIndex &index);
};

/**
 * The table of the preview. Only the rows on the screen are measured, so that a hundred thousand
 * orders open like ten; the space bar ticks the row that has the keyboard.
 */
class ImportView final : public QTableView
{
    Q_OBJECT
public:
    explicit ImportView(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

signals:
    /** Return was pressed on an order with questions. */
    void questionsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOutColumns();
    void measureVisibleRows();
};

} // namespace recourse::ui
