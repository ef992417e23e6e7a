// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/selectionkeeper.h"

#include <algorithm>

#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/orders/ordertableview.h"
#include "ui/orders/rowselection.h"

namespace recourse::ui {

using Model = presentation::OrderTableModel;
using presentation::OrderId;

SelectionKeeper::SelectionKeeper(OrderTableView &view, Model &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    // Before the view and its selection learn of a change, so that the rows are still the old ones.
    connect(&model, &Model::modelAboutToBeReset, this, &SelectionKeeper::beforeReset);
    connect(&model, &Model::layoutAboutToBeChanged, this, &SelectionKeeper::beforeMove);
    connect(&model, &Model::rowsAboutToBeInserted, this, &SelectionKeeper::remember);
    connect(&model, &Model::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { beforeRemoval(first, last); });
}

void SelectionKeeper::attach(RowSelection &selection)
{
    m_rows = &selection;
    connect(&m_model, &Model::modelReset, this, &SelectionKeeper::after);
    connect(&m_model, &Model::firstRowsReady, this, &SelectionKeeper::after);
    connect(&m_model, &Model::layoutChanged, this, &SelectionKeeper::after);
    connect(&m_model, &Model::rowsInserted, this, &SelectionKeeper::after);
    connect(&m_model, &Model::rowsRemoved, this, &SelectionKeeper::after);
    connect(&m_model, &Model::loaded, this, [this] {
        after();
        m_awaited = {}; // the list as it is now does not hold it
    });
    connect(m_rows, &RowSelection::currentChanged, this, &SelectionKeeper::take);
    connect(m_rows, &RowSelection::selectionChanged, this, &SelectionKeeper::takeSelection);
    connect(m_view.verticalScrollBar(), &QScrollBar::valueChanged, this,
            &SelectionKeeper::showSelection);
}

OrderId SelectionKeeper::current() const
{
    const QModelIndex index = m_view.currentIndex();
    return index.isValid() ? m_model.idAt(index.row()) : OrderId();
}

const QList<OrderId> &SelectionKeeper::selected() const
{
    if (!m_selected)
        m_selected = m_rows->orders();
    return *m_selected;
}

void SelectionKeeper::select(OrderId id)
{
    m_wanted = id;
    m_awaited = id;
    after();
}

/** The user went to another order. */
void SelectionKeeper::take(const QModelIndex &current)
{
    if (m_updating || !current.isValid())
        return;
    m_wanted = m_model.idAt(current.row());
    emit currentOrderChanged(m_wanted);
}

void SelectionKeeper::takeSelection()
{
    m_selected.reset();
    if (m_updating)
        return;
    m_keeps = false;
    m_pending = false;
    m_kept = {};
    emit selectedOrdersChanged();
}

/** Where the selected rows lie scattered, the selection holds those near the screen. */
void SelectionKeeper::showSelection()
{
    const int top = std::max(0, m_view.rowAt(0));
    const int bottom = m_view.rowAt(m_view.viewport()->height() - 1);
    const QScopedValueRollback updating(m_updating, true);
    const auto selected = m_selected; // the same ones, whatever the selection says of its ranges
    m_rows->showRows(top, bottom < 0 ? m_model.rowCount() - 1 : bottom);
    m_selected = selected;
}

void SelectionKeeper::remember()
{
    m_updating = true;
    m_selected.reset();
    m_place = std::max(0, m_view.currentIndex().row());
    const int top = m_view.rowAt(0);
    const int bottom = m_view.rowAt(m_view.viewport()->height() - 1);
    m_anchor = {};
    if (m_view.verticalScrollBar()->value() == 0 || top < 0)
        return; // who looks at the beginning goes on doing so
    const int current = m_view.currentIndex().row();
    const bool seen = current >= top && (bottom < 0 || current <= bottom);
    const int row = seen ? current : top;
    m_anchor = {m_model.idAt(row), row - top};
}

void SelectionKeeper::beforeReset()
{
    remember();
    if (m_model.query() != m_shown) { // another list, which is looked at from its beginning
        m_shown = m_model.query();
        m_place = 0;
        m_anchor = {};
    }
    if (!m_keeps) {
        m_kept = presentation::IdSet(selected());
        m_keeps = true;
    }
    m_selected.reset();
    m_pending = true;
}

/** A moved selection would be kept cell by cell; it is made again by the ids instead. */
void SelectionKeeper::beforeMove()
{
    beforeReset();
    m_rows->select(QItemSelection(), QItemSelectionModel::Clear);
}

/** Left to itself, the view would select the row that takes the place of the current one. */
void SelectionKeeper::beforeRemoval(int first, int last)
{
    remember();
    const int current = m_view.currentIndex().row();
    if (current < first || current > last)
        return;
    int next = last + 1 < m_model.rowCount() ? last + 1 : first - 1;
    for (const QItemSelectionRange &range : m_rows->selection()) {
        if (range.top() < first)
            next = std::min(range.bottom(), first - 1);
        if (range.bottom() > last) {
            next = std::max(range.top(), last + 1);
            break;
        }
    }
    if (next < 0)
        return;
    m_rows->setCurrentIndex(m_model.index(next, 0), QItemSelectionModel::NoUpdate);
}

void SelectionKeeper::after()
{
    m_updating = true;
    m_selected.reset();
    keepCurrent();
    keepSelection();
    keepPlace();
    showSelection();
    m_updating = false;
    m_selected.reset();
    emit selectedOrdersChanged();
}

void SelectionKeeper::keepCurrent()
{
    QModelIndex index = m_wanted.isValid() ? m_model.indexOf(m_wanted) : QModelIndex();
    if (m_awaited.isValid() && m_awaited == m_wanted) {
        if (!index.isValid())
            return;
        m_awaited = {};
        m_kept = presentation::IdSet({m_wanted});
        m_keeps = true;
        m_pending = true;
    }
    const OrderId before = current();
    if (before.isValid() && before == m_wanted)
        return;
    // Where the order is gone for good, and not only not here yet, another one takes its place: one
    // that was selected with it, the one that stands where it stood, or the last.
    if (!index.isValid() && (m_model.isComplete() || !m_wanted.isValid())) {
        index = m_view.currentIndex();
        for (int row = 0; !index.isValid() && m_kept.size() > 1 && row < m_model.rowCount();
             ++row) {
            if (m_kept.contains(m_model.idAt(row)))
                index = m_model.index(row, 0);
        }
        if (!index.isValid())
            index = m_model.index(std::min(m_place, m_model.rowCount() - 1), 0);
    }
    if (!index.isValid()) {
        if (m_model.isComplete() && m_model.rowCount() == 0)
            emit currentOrderChanged({});
        return;
    }
    m_rows->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_wanted = m_model.idAt(index.row());
    m_pending = m_pending || m_rows->isEmpty();
    m_view.layOut();
    m_view.scrollTo(index);
    emit currentOrderChanged(m_wanted);
}

void SelectionKeeper::keepSelection()
{
    if (!m_pending)
        return;
    m_pending = !m_model.isComplete();
    if (m_kept.size() > 1 && m_rows->setOrders(m_kept))
        return;
    const QModelIndex index = m_view.currentIndex();
    m_rows->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (index.isValid() && m_model.isComplete())
        m_keeps = false; // nothing of what was selected is left
}

void SelectionKeeper::keepPlace()
{
    if (!m_anchor.id.isValid())
        return;
    const QModelIndex index = m_model.indexOf(m_anchor.id);
    const int below = std::exchange(m_anchor, {}).below;
    if (!index.isValid())
        return;
    m_view.layOut();
    m_view.verticalScrollBar()->setValue(index.row() - below);
}

} // namespace recourse::ui
