// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "presentation/orderdetailpresenter.h"

class QAction;

namespace recourse::ui {

class MainWindow;

/** "Dispute…" in the Order menu, about the order that the pane shows. */
class DisputeCommand final : public QObject
{
    Q_OBJECT
public:
    /** Both outlive it; the window owns the action. */
    DisputeCommand(MainWindow &window, const presentation::OrderDetailPresenter &detail,
                   QObject *parent = nullptr);

signals:
    void wanted(recourse::core::OrderId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    const presentation::OrderDetailPresenter &m_detail;
    QAction *m_action;
};

} // namespace recourse::ui
