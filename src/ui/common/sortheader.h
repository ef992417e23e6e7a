// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QList>

namespace recourse::ui {

/**
 * The headings of a table that is sorted by several columns: an arrow at each, and where there are
 * several its place among them. It sorts nothing itself.
 */
class SortHeader final : public QHeaderView
{
    Q_OBJECT
public:
    struct Mark
    {
        int section = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const Mark &) const = default;
    };
    explicit SortHeader(QWidget *parent = nullptr);
    /** The leading one first. */
    void setMarks(const QList<Mark> &marks);
    /** From 1; 0 where the table is not sorted by it, or by it alone. */
    [[nodiscard]] int placeOf(int section) const;

signals:
    /** A click; with Shift held it adds a key to the others. */
    void sortWanted(int section, bool further);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    QList<Mark> m_marks;
    bool m_further = false;
};

} // namespace recourse::ui
