// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/keptvalues.h"

class QSettings;

namespace recourse::app {

/** What the machine keeps, in its settings file. The settings outlive it. */
class KeptInFile final : public presentation::KeptValues
{
public:
    explicit KeptInFile(QSettings &settings)
        : m_settings(settings)
    {
    }
    [[nodiscard]] QVariant value(const QString &name) const override;
    void setValue(const QString &name, const QVariant &value) override;
    void remove(const QString &name) override;
    void refresh() override;

private:
    QSettings &m_settings;
};

} // namespace recourse::app
