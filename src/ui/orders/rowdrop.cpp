// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/rowdrop.h"

#include <QDropEvent>

#include "ui/common/brought.h"
#include "ui/evidence/evidencemime.h"
#include "ui/mainwindow.h"
#include "ui/orders/ordertableview.h"

namespace recourse::ui {

using Model = presentation::OrderTableModel;

RowDrop::RowDrop(MainWindow &window, std::function<bool()> takes, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_table(window.table())
    , m_takes(std::move(takes))
{
    m_table.viewport()->setAcceptDrops(true);
    m_table.viewport()->installEventFilter(this);
}

bool RowDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        enter(*static_cast<QDropEvent *>(event));
        return true;
    case QEvent::DragMove:
        hold(*static_cast<QDropEvent *>(event));
        return true;
    case QEvent::DragLeave:
        m_table.setRowUnderFiles(-1);
        return true;
    case QEvent::Drop:
        m_table.setRowUnderFiles(-1);
        drop(*static_cast<QDropEvent *>(event));
        return true;
    default: // the table's own
        return QObject::eventFilter(watched, event);
    }
}

int RowDrop::rowUnder(const QDropEvent &event) const
{
    const bool evidence = m_takes() && mayBeEvidence(event.mimeData())
        && !MainWindow::holdsBook(event.mimeData());
    return evidence ? m_table.rowAt(event.position().toPoint().y()) : -1;
}

/** Taken wherever it enters: what is ignored here comes no more, also when it is over a row. */
void RowDrop::enter(QDropEvent &event)
{
    hold(event);
    if (!event.source() && m_takes() && mayBeEvidence(event.mimeData())) {
        event.setDropAction(Qt::CopyAction);
        event.accept();
    }
}

void RowDrop::hold(QDropEvent &event)
{
    const bool ours = event.source() != nullptr; // what is dragged out of the table
    const int row = ours ? -1 : rowUnder(event);
    m_table.setRowUnderFiles(row);
    if (row < 0 && (ours || !mayHoldOrders(event.mimeData()))) {
        event.ignore();
        return;
    }
    event.setDropAction(Qt::CopyAction); // the original stays where it is
    event.accept();
}

void RowDrop::drop(QDropEvent &event)
{
    if (event.source()) {
        event.ignore();
        return;
    }
    const int row = rowUnder(event);
    const QModelIndex index = m_table.model()->index(row, 0);
    const auto brought = index.isValid() ? broughtEvidence(event.mimeData())
                                         : QList<presentation::BroughtEvidence>();
    if (brought.isEmpty() && !mayHoldOrders(event.mimeData())) {
        event.ignore();
        return;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (brought.isEmpty())
        m_window.bringIn(*event.mimeData());
    else
        emit broughtTo(index.data(Model::IdRole).value<core::OrderId>(),
                       index.data(Model::TitleRole).toString(), brought);
}

} // namespace recourse::ui
