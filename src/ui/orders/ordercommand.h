// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QKeySequence>
#include <QObject>

#include "presentation/orderdetailpresenter.h"

class QAction;

namespace recourse::ui {

class MainWindow;

/** What an entry about one order says at the moment. */
struct OrderCommandWords
{
    QString text;    ///< the entry's own
    QString tip;     ///< what it does
    QString blocked; ///< why it cannot be chosen; empty where it can
};

/** An entry of the Order menu: what it is called, where it stands, what it says. */
struct OrderCommandEntry
{
    QString name; ///< of the action, in English: Ctrl+K finds it by this too
    /** In the language of the moment; null while no order is shown. */
    std::function<OrderCommandWords(const domain::Order *order)> words;
    QKeySequence shortcut;
    QString before; ///< name of the entry above which it stands; else it begins a section
};

/** An entry in the Order menu about the order that the pane shows. */
class OrderCommand final : public QObject
{
    Q_OBJECT
public:
    /** Window and presenter outlive it; the window owns the action. */
    OrderCommand(MainWindow &window, const presentation::OrderDetailPresenter &detail,
                 OrderCommandEntry entry, QObject *parent = nullptr);

signals:
    void wanted(recourse::core::OrderId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    const presentation::OrderDetailPresenter &m_detail;
    const OrderCommandEntry m_entry;
    QAction *m_action;
};

} // namespace recourse::ui
