// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/rowshare.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>

#include "ui/mainwindow.h"
#include "ui/orders/ordercolumns.h"
#include "ui/orders/ordertableview.h"
#include "ui/orders/rowmime.h"

namespace recourse::ui {

using presentation::CopiedRows;
using presentation::OrdersCopy;

RowShare::RowShare(MainWindow &window, OrdersCopy &copy)
    : QObject(&window)
    , m_window(window)
    , m_copy(copy)
{
    connect(&window.table(), &OrderTableView::copyWanted, this, &RowShare::copy);
    connect(&window.table(), &OrderTableView::dragWanted, this, &RowShare::drag);
    connect(&copy, &OrdersCopy::copied, this, [this](const CopiedRows &rows) {
        QGuiApplication::clipboard()->setMimeData(clipboardData(rows).release());
        m_window.showMessage(
            {ChipTone::Good, tr("%Ln order(s) copied.", nullptr, int(rows.count)), {}, {}, {}});
    });
}

void RowShare::copy()
{
    const auto orders = m_window.selectedOrders();
    if (!orders.isEmpty())
        m_copy.copy(orders, m_window.table().columns().shown());
}

void RowShare::drag()
{
    const auto orders = m_window.selectedOrders();
    if (orders.isEmpty())
        return;
    if (orders.size() > OrdersCopy::kMostAtOnce) {
        m_window.showMessage({ChipTone::Info,
                              tr("At most %Ln order(s) can be dragged at once. Copy them instead.",
                                 nullptr, int(OrdersCopy::kMostAtOnce)),
                              {},
                              {},
                              {}});
        return;
    }
    auto rows = m_copy.now(orders, m_window.table().columns().shown());
    if (!rows)
        return;
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    auto *drag = new QDrag(&m_window.table());
    drag->setMimeData(new RowMime(std::move(*rows), *m_folder));
    drag->exec(Qt::CopyAction);
}

} // namespace recourse::ui
