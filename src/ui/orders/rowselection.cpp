// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/rowselection.h"

#include <algorithm>

namespace recourse::ui {

using Model = presentation::OrderTableModel;
using presentation::IdSet;
using presentation::OrderId;

namespace {

constexpr int kMostRanges = 256;
constexpr int kAround = 64; ///< rows before and behind the screen
constexpr auto kAnew = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

} // namespace

RowSelection::RowSelection(Model &model, QObject *parent)
    : QItemSelectionModel(&model, parent)
    , m_orders(model)
{
}

bool RowSelection::isEmpty() const
{
    return m_scattered ? m_scattered->now.isEmpty() : !hasSelection();
}

RowSelection::Ids RowSelection::orders() const
{
    const Ids &all = m_orders.ids();
    Ids ids;
    if (m_scattered) {
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(ids),
                     [this](OrderId id) { return m_scattered->now.contains(id); });
        return ids;
    }
    QList<std::pair<int, int>> runs;
    for (const QItemSelectionRange &range : selection())
        runs.append({range.top(), range.bottom()});
    std::sort(runs.begin(), runs.end());
    if (runs.size() == 1 && runs.constFirst().first == 0
        && runs.constFirst().second == all.size() - 1)
        return all; // shared
    qsizetype next = 0;
    for (const auto &[top, bottom] : runs) {
        const auto from = std::max(next, qsizetype(top));
        const auto end = std::min(qsizetype(bottom) + 1, all.size());
        if (from < end)
            ids.append(all.mid(from, end - from));
        next = std::max(next, end);
    }
    return ids;
}

/** As few as kMostRanges and one more. */
QItemSelection RowSelection::rangesOf(const IdSet &orders, int first, int last) const
{
    QItemSelection ranges;
    const Ids &all = m_orders.ids();
    for (int row = std::max(0, first); row <= last && ranges.size() <= kMostRanges; ++row) {
        if (!orders.contains(all.at(row)))
            continue;
        const int top = row;
        while (row < last && orders.contains(all.at(row + 1)))
            ++row;
        ranges.append(QItemSelectionRange(m_orders.index(top, 0),
                                          m_orders.index(row, Model::kColumnCount - 1)));
    }
    return ranges;
}

bool RowSelection::setOrders(const IdSet &orders)
{
    const QItemSelection ranges = rangesOf(orders, 0, m_orders.rowCount() - 1);
    if (ranges.size() > kMostRanges) {
        m_scattered = Scattered{{}, orders}; // as a range that is drawn anew would replace it
        showScattered();
    } else {
        select(ranges, kAnew);
    }
    return !ranges.isEmpty();
}

void RowSelection::showRows(int first, int last)
{
    if (!m_scattered || (first >= m_first && last <= m_last))
        return;
    m_first = first - kAround;
    m_last = last + kAround;
    showScattered();
}

void RowSelection::showScattered()
{
    QItemSelectionModel::select(
        rangesOf(m_scattered->now, m_first, std::min(m_last, m_orders.rowCount() - 1)), kAnew);
}

void RowSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    if (!m_scattered || command == NoUpdate) {
        QItemSelectionModel::select(selection, command);
    } else if (command & Clear) {
        m_scattered.reset();
        QItemSelectionModel::select(selection, command);
    } else {
        change(selection, command);
        showScattered();
        emit selectionChanged({}, {}); // what changed may be none of the rows near the screen
    }
}

/** The same as Qt does with its ranges. */
void RowSelection::change(const QItemSelection &selection, SelectionFlags command)
{
    if (!(command & Current))
        m_scattered->before = m_scattered->now;
    m_scattered->now = m_scattered->before;
    const Ids &all = m_orders.ids();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const OrderId id = all.at(row);
            if (command & Select || (command & Toggle && !m_scattered->before.contains(id)))
                m_scattered->now.insert(id);
            else
                m_scattered->now.remove(id);
        }
    }
}

void RowSelection::reset()
{
    m_scattered.reset();
    QItemSelectionModel::reset();
}

} // namespace recourse::ui
