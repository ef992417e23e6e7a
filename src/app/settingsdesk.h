// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include "app/session.h"
#include "presentation/machinesettings.h"

namespace recourse::app {

/** Opens the settings over the window, and puts to work what is chosen for the whole program; what
 * is of one window, that window reads by itself. GUI thread. */
class SettingsDesk final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it. */
    explicit SettingsDesk(const Session::Tools &tools, QString stateFolder);

    void serve(Session &session);
    void open();

private:
    void apply(const presentation::Preferences &before);

    const Session::Tools m_tools;
    const QString m_stateFolder; ///< where a crash leaves its report; empty: nowhere
    ui::WidgetPrompt m_prompt;
    QPointer<Session> m_session;
};

} // namespace recourse::app
