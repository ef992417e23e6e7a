// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "app/messagetemplates.h"
#include "app/openbook.h"
#include "core/clock.h"
#include "presentation/bookwatcher.h"
#include "presentation/machinesettings.h"
#include "presentation/messagecomposer.h"
#include "presentation/orderactions.h"
#include "presentation/pageopener.h"
#include "presentation/spelling.h"
#include "presentation/ticker.h"
#include "ui/mainwindow.h"
#include "ui/orders/ordercommand.h"

namespace recourse::app {

/** The composer of messages: opened by the menu and by the pane's buttons. */
class MessageWriting final : public QObject
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
        presentation::Spelling *spelling; ///< null: no word is looked up
        presentation::PageOpener &opener;
        MessageTemplates &templates;
        presentation::BookWatcher &watcher;
        presentation::Ticker &beat;
        presentation::OrderActions &actions;
        const presentation::OrderDetailPresenter &detail;
        ui::MainWindow &window;
    };
    explicit MessageWriting(const Sources &sources, QObject *parent = nullptr);

    /** For whoever else writes messages: the cancellation wizard. */
    [[nodiscard]] presentation::MessageComposer::Tools tools() const;
    /** About one order, or several of one seller. `action`: of the pack, that it is wanted for;
     * empty: what fits best. */
    void write(const QList<core::OrderId> &ids, const QString &action);

private:
    [[nodiscard]] QList<core::OrderId> selectedWith(core::OrderId id) const;
    void tell(core::OrderId id, qsizetype orders);

    const Sources m_sources;
    ui::OrderCommand m_command;
};

} // namespace recourse::app
