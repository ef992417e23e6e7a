// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/evidencedesk.h"
#include "presentation/droppedonorder.h"
#include "presentation/ordertablemodel.h"
#include "ui/orders/rowdrop.h"

namespace recourse::app {

/** Files that fall on an order of the table become its evidence, by the desk that the tab uses.
 * GUI thread. */
class RowDropping final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it. */
    struct Sources
    {
        const OpenBook &book;
        presentation::LanguageSetting &language;
        const presentation::OrderTableModel &orders;
        EvidenceDesk &desk;
        ui::MainWindow &window;
    };
    explicit RowDropping(const Sources &sources, QObject *parent = nullptr);

private:
    void ask(const presentation::DroppedOnOrder &dropped);
    void keep(core::OrderId order, const QList<presentation::BroughtEvidence> &brought);
    void import(const presentation::DroppedOnOrder &dropped);

    const Sources m_sources;
    ui::RowDrop m_drop;
};

} // namespace recourse::app
