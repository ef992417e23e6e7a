// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/ordertableview.h"

#include <numeric>

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QTimer>

#include "ui/common/paint.h"
#include "ui/common/sortheader.h"
#include "ui/orders/ordercolumns.h"
#include "ui/orders/orderdelegate.h"
#include "ui/orders/rowselection.h"
#include "ui/orders/selectionkeeper.h"

namespace recourse::ui {

using Model = presentation::OrderTableModel;

OrderTableView::OrderTableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new OrderDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header = new SortHeader(this);
    m_header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_header->setMinimumSectionSize(40);
    setHorizontalHeader(m_header);
    measure();
}

void OrderTableView::bind(Model &model)
{
    m_model = &model;
    m_keeper = new SelectionKeeper(*this, model);
    setModel(&model);
    const QItemSelectionModel *before = selectionModel();
    auto *selection = new RowSelection(model, this);
    setSelectionModel(selection);
    delete before;
    // The headings show nothing of what is selected, and asking for it looks at each row of a book.
    m_header->setSelectionModel(new QItemSelectionModel(&model, m_header));
    m_keeper->attach(*selection);
    connect(m_keeper, &SelectionKeeper::currentOrderChanged, this,
            &OrderTableView::currentOrderChanged);
    connect(m_keeper, &SelectionKeeper::selectedOrdersChanged, this,
            &OrderTableView::selectedOrdersChanged);
    m_columns = new OrderColumns(*this, *m_header, model);
    measure();
    m_columns->fit();
}

void OrderTableView::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    measure();
    if (m_columns)
        m_columns->fit();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    viewport()->update();
}

void OrderTableView::setRowUnderFiles(int row)
{
    if (row == m_rowUnderFiles)
        return;
    m_rowUnderFiles = row;
    viewport()->update();
}

presentation::OrderId OrderTableView::currentOrder() const
{
    return m_keeper ? m_keeper->current() : presentation::OrderId();
}

QList<presentation::OrderId> OrderTableView::selectedOrders() const
{
    return m_keeper ? m_keeper->selected() : QList<presentation::OrderId>();
}

void OrderTableView::selectOrder(presentation::OrderId id)
{
    m_keeper->select(id);
}

/** The menu key means the current order, wherever the mouse is. */
void OrderTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex()
                                    : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    if (byKey)
        scrollTo(index);
    emit menuWanted(byKey ? viewport()->mapToGlobal(visualRect(index).center())
                          : event->globalPos());
}

void OrderTableView::startDrag(Qt::DropActions)
{
    emit dragWanted();
}

void OrderTableView::layOut()
{
    executeDelayedItemsLayout();
    updateGeometries();
}

void OrderTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

/** For a screen reader Qt lists each cell of what was selected, to name the first of them. */
void OrderTableView::selectionChanged(const QItemSelection &selected,
                                      const QItemSelection &deselected)
{
    constexpr int kMostRows = 1000;
    const auto rowsOf = [](const QItemSelection &selection) {
        return std::accumulate(selection.cbegin(), selection.cend(), 0,
                               [](int rows, const auto &range) { return rows + range.height(); });
    };
    if (rowsOf(selected) > kMostRows || rowsOf(deselected) > kMostRows)
        // past the table on purpose. NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractItemView::selectionChanged(selected, deselected);
    else
        QTableView::selectionChanged(selected, deselected);
}

void OrderTableView::measure()
{
    verticalHeader()->setDefaultSectionSize(OrderDelegate::rowHeight(font(), m_density));
    m_header->setFont(boldFont(smallFont(font())));
    if (m_columns)
        m_columns->measure();
}

void OrderTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_columns)
        m_columns->fit();
}

void OrderTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        measure();
        if (m_columns)
            m_columns->fit();
    }
}

void OrderTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_painted || !m_model || m_model->rowCount() == 0)
        return;
    m_painted = true;
    // After the paint has reached the screen, not in the middle of it.
    QTimer::singleShot(0, this, &OrderTableView::rowsPainted);
}

void OrderTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void OrderTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace recourse::ui
