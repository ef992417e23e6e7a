// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/selectionline.h"

#include <QStatusBar>

#include "ui/common/elidinglabel.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/mainwindow.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

SelectionLine::SelectionLine(MainWindow &window, presentation::SelectionPresenter &presenter)
    : QObject(&window)
    , m_presenter(presenter)
    , m_label(new ElidingLabel(window.statusBar()))
    , m_book(window.findChild<QWidget *>(u"bookLine"_s))
{
    m_label->setObjectName(u"selectionLabel"_s);
    m_label->setContentsMargins(8, 2, 8, 2);
    m_label->setFont(boldFont(m_label->font()));
    window.statusBar()->addWidget(m_label, 1);
    connect(&presenter, &presentation::SelectionPresenter::changed, this, &SelectionLine::refresh);
    connect(&window, &MainWindow::selectedOrdersChanged, &presenter,
            [&window, &presenter] { presenter.setOrders(window.selectedOrders()); });
    refresh();
}

void SelectionLine::refresh()
{
    const QString text = m_presenter.text();
    showText(m_label, text);
    m_label->setToolTip(plainToolTip(text));
    m_book->setVisible(text.isEmpty());
}

} // namespace recourse::ui
