// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QObject>

#include "presentation/idset.h"
#include "presentation/ordertablemodel.h"

namespace recourse::ui {

class OrderTableView;
class RowSelection;

/**
 * Keeps the current order, the selected ones and the place on the screen by the orders' ids,
 * whatever the model does: rows that come, go and move, another sorting, a filter and its end.
 * Orders that are not shown are never selected; they are again once they are shown. GUI thread.
 */
class SelectionKeeper final : public QObject
{
    Q_OBJECT
public:
    /** To be made before the view gets the model, and attached after. Both outlive the keeper. */
    SelectionKeeper(OrderTableView &view, presentation::OrderTableModel &model);
    void attach(RowSelection &selection);

    [[nodiscard]] presentation::OrderId current() const;
    /** In the order of the rows; all of them are the model's own list. */
    [[nodiscard]] const QList<presentation::OrderId> &selected() const;
    /** Selects it alone: now, or once the list that is being read shows it. */
    void select(presentation::OrderId id);

signals:
    /** Invalid where nothing is shown. */
    void currentOrderChanged(recourse::core::OrderId id);
    void selectedOrdersChanged();

private:
    struct Anchor
    {
        presentation::OrderId id;
        int below = 0; ///< rows under the first one on the screen
    };
    void beforeReset();
    void beforeMove();
    void beforeRemoval(int first, int last);
    void remember();
    void after();
    void keepCurrent();
    void keepSelection();
    void keepPlace();
    void take(const QModelIndex &current);
    void takeSelection();
    void showSelection();

    OrderTableView &m_view;
    presentation::OrderTableModel &m_model;
    RowSelection *m_rows = nullptr;                                 ///< the view's
    mutable std::optional<QList<presentation::OrderId>> m_selected; ///< once somebody has asked
    presentation::OrderId m_wanted;  ///< the current order, shown or not yet
    presentation::OrderId m_awaited; ///< told to be selected, and not shown so far
    presentation::IdSet
        m_kept;             ///< selected before the rows were exchanged; those not shown among them
    bool m_keeps = false;   ///< m_kept is what the user selected last
    bool m_pending = false; ///< rows were exchanged, and the selection is not yet theirs
    bool m_updating = false;
    Anchor m_anchor;
    int m_place = 0; ///< the current row before the change
    presentation::OrderQuery m_shown;
};

} // namespace recourse::ui
