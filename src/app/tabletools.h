// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "presentation/bookwatcher.h"
#include "presentation/orderscopy.h"
#include "presentation/printpresenter.h"
#include "presentation/prompt.h"
#include "presentation/selectionpresenter.h"
#include "ui/mainwindow.h"

namespace recourse::app {

/** What the window can do with the rows of its table: sum, copy, drag and print them. GUI thread.
 */
class TableTools final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it. */
    struct Sources
    {
        presentation::OrderTableModel::Sources table;
        const presentation::OrderTableModel &orders;
        const presentation::OrderDetailPresenter &detail;
        presentation::Prompt &prompt;
        presentation::BookWatcher &watcher;
        ui::MainWindow &window;
    };
    explicit TableTools(const Sources &sources, QObject *parent = nullptr);

private:
    presentation::SelectionPresenter m_selection;
    presentation::OrdersCopy m_copy;
    presentation::PrintPresenter m_print;
};

} // namespace recourse::app
