// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QSet>

#include "presentation/keptvalues.h"
#include "presentation/ordertablemodel.h"

namespace recourse::ui {

class OrderTableView;
class SortHeader;

/**
 * Which columns the order table shows, in which order and how wide. They are as wide as what they
 * can say, the title gets what they leave, and what the user chooses, moves and sizes is kept by
 * the columns' names. Where it is too narrow, the next step moves under the status.
 */
class OrderColumns final : public QObject
{
    Q_OBJECT
public:
    using Column = presentation::OrderTableModel::Column;

    /** The view has its header and its model; all outlive the columns. */
    OrderColumns(OrderTableView &view, SortHeader &header, presentation::OrderTableModel &model);

    /** The title is always there. */
    [[nodiscard]] static bool canBeHidden(Column column) { return column != Column::Order; }
    [[nodiscard]] bool isChosen(Column column) const { return m_chosen.contains(column); }
    void choose(Column column, bool shown);
    /** As on the first day; sorting stays as it is. */
    void reset();
    /** The next step has no column of its own now and stands under the status. */
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /** Those that can be seen, as they stand beside each other. */
    [[nodiscard]] QList<Column> shown() const;

    /** Widths, order and choice by the columns' names, and the keys of the sorting. */
    void save(presentation::KeptValues &kept) const;
    void load(const presentation::KeptValues &kept);

    /** The texts, the font or the density are others. */
    void measure();
    /** The width of the view is another one. */
    void fit();

signals:
    /** The user chose, moved or sized a column, or sorted by it. */
    void changed();

private:
    void connectHeader();
    void markSorting();
    void place(const QList<Column> &order);
    [[nodiscard]] QList<Column> order() const;
    /** The widest of what the column can say in this language, its heading included. */
    [[nodiscard]] int needOf(Column column) const;
    [[nodiscard]] int wishOf(Column column) const;
    [[nodiscard]] bool foldsAt(int rest, int fair) const;

    OrderTableView &m_view;
    SortHeader &m_header;
    presentation::OrderTableModel &m_model;
    QSet<Column> m_chosen;
    QList<int> m_needs;  ///< what the texts ask for, by column
    QList<int> m_wishes; ///< widths that the user has set, by column; 0 where none is
    int m_oneLine = 0;   ///< in which every next step stands on one line
    int m_underChip = 0; ///< in which every next step stands under the chip
    bool m_folded = false;
    bool m_arranging = false; ///< what the header tells is our own doing
};

} // namespace recourse::ui
