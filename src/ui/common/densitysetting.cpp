// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/densitysetting.h"

namespace recourse::ui {

using presentation::Preferences;

DensitySetting::DensitySetting(presentation::MachineSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &presentation::MachineSettings::changed, this,
            [this](const Preferences &before) {
                if (m_settings.preferences().compact != before.compact)
                    emit changed(density());
            });
}

Density DensitySetting::density() const
{
    return m_settings.preferences().compact ? Density::Compact : Density::Comfortable;
}

void DensitySetting::setDensity(Density density)
{
    Preferences preferences = m_settings.preferences();
    preferences.compact = density == Density::Compact;
    m_settings.setPreferences(preferences);
}

} // namespace recourse::ui
