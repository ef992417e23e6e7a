// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "app/evidencedesk.h"
#include "app/evidencepacking.h"
#include "app/openbook.h"
#include "core/clock.h"
#include "presentation/bookwatcher.h"
#include "presentation/machinesettings.h"
#include "presentation/orderactions.h"
#include "presentation/pageopener.h"
#include "presentation/ticker.h"
#include "ui/dispute/disputewizard.h"
#include "ui/mainwindow.h"
#include "ui/orders/ordercommand.h"

namespace recourse::app {

/** The dispute wizard: opened by the menu and by the pane's buttons. */
class Disputing final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it. */
    struct Sources
    {
        const OpenBook &book;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        presentation::LanguageSetting &language;
        presentation::MachineSettings &settings;
        presentation::PageOpener &opener;
        presentation::BookWatcher &watcher;
        presentation::Ticker &beat;
        presentation::OrderActions &actions;
        const presentation::OrderDetailPresenter &detail;
        ui::MainWindow &window;
        EvidenceDesk &evidence;
        EvidencePacking &packing;
    };
    explicit Disputing(const Sources &sources, QObject *parent = nullptr);

private:
    void open(core::OrderId id);
    void bindPlanner(ui::DisputeWizard &wizard);

    const Sources m_sources;
    ui::OrderCommand m_command;
};

} // namespace recourse::app
