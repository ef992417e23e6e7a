// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/selectionline.h"

#include <QStatusBar>

#include "ui/common/paint.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

SelectionLine::SelectionLine(MainWindow &window, presentation::SelectionPresenter &presenter)
    : QLabel(window.statusBar())
    , m_presenter(presenter)
{
    setObjectName(u"selectionLabel"_s);
    setTextFormat(Qt::PlainText);
    setContentsMargins(8, 2, 8, 2);
    setFont(boldFont(font()));
    window.statusBar()->insertWidget(0, this);
    connect(&presenter, &presentation::SelectionPresenter::changed, this, &SelectionLine::refresh);
    connect(&window, &MainWindow::selectedOrdersChanged, &presenter,
            [&window, &presenter] { presenter.setOrders(window.selectedOrders()); });
    refresh();
}

void SelectionLine::refresh()
{
    const QString text = m_presenter.text();
    setText(text);
    setVisible(!text.isEmpty());
}

} // namespace recourse::ui
