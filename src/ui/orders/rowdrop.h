// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QObject>

#include "presentation/evidenceintake.h"

class QDropEvent;
class QMimeData;

namespace recourse::ui {

class MainWindow;
class OrderTableView;

/**
 * Files that are held over the table: the row under them is shown as what they would belong to.
 * What falls beside the rows is what falls on the window anywhere else. GUI thread.
 */
class RowDrop final : public QObject
{
    Q_OBJECT
public:
    /** The window outlives it. `takes`: whether its orders may be given evidence now. */
    RowDrop(MainWindow &window, std::function<bool()> takes, QObject *parent = nullptr);

signals:
    void broughtTo(recourse::core::OrderId order, const QString &title,
                   const QList<recourse::presentation::BroughtEvidence> &brought);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** -1: none. */
    [[nodiscard]] int rowUnder(const QDropEvent &event) const;
    void enter(QDropEvent &event);
    void hold(QDropEvent &event);
    void drop(QDropEvent &event);

    MainWindow &m_window;
    OrderTableView &m_table;
    const std::function<bool()> m_takes;
};

} // namespace recourse::ui
