// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "presentation/machinesettings.h"

namespace recourse::ui {

/** Two lines a row as they read best, or one so that more of them are on the screen. */
enum class Density { Comfortable, Compact };

/** The density of the order table, as the machine's settings have it. GUI thread. */
class DensitySetting final : public QObject
{
    Q_OBJECT
public:
    /** The settings outlive it. */
    explicit DensitySetting(presentation::MachineSettings &settings, QObject *parent = nullptr);
    [[nodiscard]] Density density() const;
    void setDensity(Density density);

signals:
    void changed(recourse::ui::Density density);

private:
    presentation::MachineSettings &m_settings;
};

} // namespace recourse::ui
