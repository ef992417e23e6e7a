// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/densitysetting.h"

#include <QSettings>

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"density"_s;
const QString kCompact = u"compact"_s;

} // namespace

DensitySetting::DensitySetting(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_density(settings.value(kKey).toString() == kCompact ? Density::Compact
                                                            : Density::Comfortable)
{
}

void DensitySetting::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    m_settings.setValue(kKey, density == Density::Compact ? kCompact : u"comfortable"_s);
    emit changed(density);
}

} // namespace recourse::ui
