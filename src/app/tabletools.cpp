// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tabletools.h"

#include "formats/csvtable.h"
#include "ui/orders/rowshare.h"
#include "ui/orders/selectionline.h"
#include "ui/print/printmenu.h"

namespace recourse::app {

TableTools::TableTools(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_selection(sources.table.reader, sources.table.language)
    , m_copy(sources.table, &formats::csvTable)
    , m_print({sources.table, sources.orders, sources.detail})
{
    connect(&sources.watcher, &presentation::BookWatcher::changed, &m_selection,
            &presentation::SelectionPresenter::reload);
    // The window owns them, as it does its other parts.
    new ui::SelectionLine(sources.window, m_selection);
    new ui::RowShare(sources.window, m_copy);
    new ui::PrintMenu(sources.window, m_print, sources.prompt);
}

} // namespace recourse::app
