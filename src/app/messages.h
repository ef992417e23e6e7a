// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "app/openbook.h"
#include "core/clock.h"
#include "presentation/bookwatcher.h"
#include "presentation/messagethread.h"
#include "presentation/orderactions.h"
#include "ui/mainwindow.h"
#include "ui/orders/ordercommand.h"

namespace recourse::app {

/** The exchange with the seller in the pane, and the dialog that notes an answer. */
class Messages final : public QObject
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
        presentation::BookWatcher &watcher;
        presentation::OrderActions &actions;
        const presentation::OrderDetailPresenter &detail;
        ui::MainWindow &window;
    };
    explicit Messages(const Sources &sources, QObject *parent = nullptr);

private:
    void noteAnswer(core::OrderId id);
    void tell(const QString &sentence);

    const Sources m_sources;
    presentation::MessageThread m_thread;
    ui::OrderCommand m_command;
};

} // namespace recourse::app
