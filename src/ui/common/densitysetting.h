// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSettings;

namespace recourse::ui {

/** Two lines a row as they read best, or one so that more of them are on the screen. */
enum class Density { Comfortable, Compact };

/** The density of the order table, kept as "density" in the machine's settings. GUI thread. */
class DensitySetting final : public QObject
{
    Q_OBJECT
public:
    /** The settings outlive it. */
    explicit DensitySetting(QSettings &settings, QObject *parent = nullptr);
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);

signals:
    void changed(recourse::ui::Density density);

private:
    QSettings &m_settings;
    Density m_density;
};

} // namespace recourse::ui
