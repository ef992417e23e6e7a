// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QAbstractTableModel>

#include "domain/ports/tablecolumns.h"

namespace recourse::presentation {

/** One of our columns that a column of a table can hold. */
struct TableChoice
{
    QString name; ///< "order_id"; empty: the column is not used
    QString label;
};

/** Not used, then our columns as people look for them. */
[[nodiscard]] QList<TableChoice> tableChoices();

/**
 * The columns of a table that nobody knows, a row each: its heading, what it holds, its first
 * cells. What a guess is sure of is chosen, everything else is not used until the user says so.
 * What files say is text here and short. GUI thread.
 */
class TableColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Heading, Holds, FirstCells };
    static constexpr int kCells = 3; ///< columns from FirstCells on
    /** From this confidence on a guess is chosen. */
    static constexpr int kSureEnough = 60;

    /** `said`: what was said of it before; empty: nothing. */
    TableColumnsModel(QString fileName, std::shared_ptr<const domain::TableGuess> table,
                      const domain::TableMapping &said, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] QString title() const;
    /** What is asked, and what becomes of the answer. */
    [[nodiscard]] QString explanation() const;
    /** Index into tableChoices(). */
    [[nodiscard]] int choice(int row) const { return m_choices.value(row, 0); }
    void setChoice(int row, int choice);
    /** Why the column cannot be used; empty where it can. */
    [[nodiscard]] QString unusableReason(int row) const;
    /** Why the table cannot be read so; empty where it can. */
    [[nodiscard]] QString blockingReason() const;
    [[nodiscard]] domain::TableMapping mapping() const;
    /** There is an answer that can be forgotten. */
    [[nodiscard]] bool isSaid() const { return m_isSaid; }
    /** Retells everything in the language of now. */
    void retell();

signals:
    void changed();

private:
    [[nodiscard]] QString headingOf(int row) const;

    const QString m_fileName;
    const std::shared_ptr<const domain::TableGuess> m_table;
    const bool m_isSaid;
    QList<int> m_choices;
};

} // namespace recourse::presentation
