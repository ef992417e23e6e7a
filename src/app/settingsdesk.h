// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include "app/session.h"
#include "presentation/machinesettings.h"

namespace recourse::app {

/** Opens the settings, and puts to work what is chosen there: in the window that is open, and in
 * the one that takes its place. GUI thread. */
class SettingsDesk final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it. */
    SettingsDesk(presentation::MachineSettings &settings, const Session::Tools &tools);

    void serve(Session &session);
    void open();

private:
    void apply(const presentation::Preferences &before);

    presentation::MachineSettings &m_settings;
    const Session::Tools m_tools;
    QPointer<Session> m_session;
};

} // namespace recourse::app
