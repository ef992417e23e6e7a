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
const QString kSite = u"newOrder/site"_s;
const QString kWeekBegins = u"weekBegins"_s;
const QString kBackupDays = u"backups/days"_s;
const QString kBackupsKept = u"backups/kept"_s;
const QString kBackupFolder = u"backups/folder"_s;
const QString kWatchedFolder = u"watchedFolder"_s;
const QString kSellersLanguage = u"messages/language"_s;
const QString kCheckSpelling = u"messages/checkSpelling"_s;
const QString kLongestMessage = u"messages/longest"_s;
const QString kCrashReports = u"crashReports"_s;
const QString kWindowKept = u"windowKept"_s;
const QString kWindow = u"window"_s;

constexpr int kLastWeekday = Qt::Sunday;
constexpr int kLongestWait = 31;
constexpr int kLastKept = 2;

bool isOn(const KeptValues &kept, const QString &name)
{
    return kept.value(name).isNull() || kept.value(name).toBool();
}

} // namespace

std::optional<domain::BackupPlan> backupPlanOf(const Preferences &preferences)
{
    if (preferences.backupDays == 0)
        return std::nullopt;
    domain::BackupPlan plan;
    plan.every = preferences.backupDays * domain::kBackupEvery;
    switch (preferences.backupsKept) {
    case Preferences::Kept::Usual:
        break;
    case Preferences::Kept::Few:
        plan.days = 3;
        plan.weeks = 0;
        plan.months = 0;
        break;
    case Preferences::Kept::Many:
        plan.days = 30;
        plan.weeks = 26;
        plan.months = 60;
        break;
    }
    return plan;
}

bool keepsCrashReports(const KeptValues &kept)
{
    return isOn(kept, kCrashReports);
}

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
    p.site = m_kept.value(kSite).toString();
    p.weekBegins = std::clamp(m_kept.value(kWeekBegins).toInt(), 0, kLastWeekday);
    if (const QVariant days = m_kept.value(kBackupDays); !days.isNull())
        p.backupDays = std::clamp(days.toInt(), 0, kLongestWait);
    p.backupsKept = Preferences::Kept(std::clamp(m_kept.value(kBackupsKept).toInt(), 0, kLastKept));
    p.backupFolder = m_kept.value(kBackupFolder).toString();
    p.watchedFolder = m_kept.value(kWatchedFolder).toString();
    p.sellersLanguage = m_kept.value(kSellersLanguage).toString();
    p.checkSpelling = isOn(m_kept, kCheckSpelling);
    p.longestMessage = std::clamp(m_kept.value(kLongestMessage).toInt(), 0, kLongestLimit);
    p.crashReports = keepsCrashReports(m_kept);
    p.windowKept = isOn(m_kept, kWindowKept);
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
    keep(kSite, wanted.site, before.site);
    keep(kWeekBegins, wanted.weekBegins, before.weekBegins);
    keep(kBackupDays, wanted.backupDays, before.backupDays);
    keep(kBackupsKept, int(wanted.backupsKept), int(before.backupsKept));
    keep(kBackupFolder, wanted.backupFolder, before.backupFolder);
    keep(kWatchedFolder, wanted.watchedFolder, before.watchedFolder);
    keep(kSellersLanguage, wanted.sellersLanguage, before.sellersLanguage);
    keep(kCheckSpelling, wanted.checkSpelling, before.checkSpelling);
    keep(kLongestMessage, wanted.longestMessage, before.longestMessage);
    keep(kCrashReports, wanted.crashReports, before.crashReports);
    keep(kWindowKept, wanted.windowKept, before.windowKept);
    if (!wanted.windowKept)
        m_kept.remove(kWindow);
    m_recent.setKept(wanted.recentKept);
    emit changed(before);
}

} // namespace recourse::presentation
