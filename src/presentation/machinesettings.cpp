// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/machinesettings.h"

#include <algorithm>

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLastAppearance = 2;
const QString kAppearance = u"appearance"_s;
const QString kDensity = u"density"_s;
const QString kCompact = u"compact"_s;
const QString kComfortable = u"comfortable"_s;
const QString kLanguage = u"language"_s;
const QString kZone = u"zone"_s;
const QString kMarket = u"newOrder/shop"_s;
const QString kCurrency = u"newOrder/currency"_s;
const QString kDailyBackup = u"dailyBackup"_s;
const QString kWindowKept = u"windowKept"_s;
const QString kWindow = u"window"_s;

} // namespace

MachineSettings::MachineSettings(KeptValues &kept, RecentBooks &recent, QObject *parent)
    : QObject(parent)
    , m_kept(kept)
    , m_recent(recent)
{
}

Preferences MachineSettings::preferences() const
{
    Preferences p;
    p.appearance = std::clamp(m_kept.value(kAppearance).toInt(), 0, kLastAppearance);
    p.compact = m_kept.value(kDensity).toString() == kCompact;
    p.language = m_kept.value(kLanguage).toString();
    p.zone = m_kept.value(kZone).toByteArray();
    p.market = m_kept.value(kMarket).toString();
    p.currency = m_kept.value(kCurrency).toString();
    p.recentKept = m_recent.isKept();
    p.dailyBackup = m_kept.value(kDailyBackup).isNull() || m_kept.value(kDailyBackup).toBool();
    p.windowKept = m_kept.value(kWindowKept).isNull() || m_kept.value(kWindowKept).toBool();
    return p;
}

void MachineSettings::setPreferences(const Preferences &wanted)
{
    const Preferences before = preferences();
    if (wanted == before)
        return;
    const auto keep = [this](const QString &name, const auto &value, const auto &old) {
        if (value != old)
            m_kept.setValue(name, value);
    };
    keep(kAppearance, wanted.appearance, before.appearance);
    if (wanted.compact != before.compact)
        m_kept.setValue(kDensity, wanted.compact ? kCompact : kComfortable);
    keep(kLanguage, wanted.language, before.language);
    keep(kZone, wanted.zone, before.zone);
    keep(kMarket, wanted.market, before.market);
    keep(kCurrency, wanted.currency, before.currency);
    keep(kDailyBackup, wanted.dailyBackup, before.dailyBackup);
    keep(kWindowKept, wanted.windowKept, before.windowKept);
    if (!wanted.windowKept)
        m_kept.remove(kWindow);
    m_recent.setKept(wanted.recentKept);
    emit changed(before);
}

} // namespace recourse::presentation
