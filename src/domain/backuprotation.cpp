// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/backuprotation.h"

#include <algorithm>

#include <QSet>

namespace recourse::domain {

namespace {
/** The spans of time, in UTC, of which one backup each is enough. */
struct Span
{
    int kept;
    qint64 (*of)(const QDate &day);
};

QList<Span> spansOf(const BackupPlan &plan)
{
    return {
        {plan.days, [](const QDate &day) { return day.toJulianDay(); }},
        {plan.weeks, [](const QDate &day) { return day.toJulianDay() / 7; }}, // from Monday
        {plan.months, [](const QDate &day) { return qint64(day.year()) * 12 + day.month(); }},
    };
}

QList<BackupFile> past(const QList<BackupFile> &kept, BackupKind kind, core::Instant now)
{
    QList<BackupFile> found;
    std::copy_if(kept.cbegin(), kept.cend(), std::back_inserter(found),
                 [&](const BackupFile &one) { return one.kind == kind && one.at <= now; });
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &one, const auto &other) { return one.at > other.at; });
    return found;
}

QSet<QString> needed(const QList<BackupFile> &newestFirst, const BackupPlan &plan)
{
    QSet<QString> paths;
    for (const Span &span : spansOf(plan)) {
        QSet<qint64> seen;
        for (const BackupFile &one : newestFirst) {
            const qint64 number = span.of(one.at.toUtc().date());
            if (seen.size() >= span.kept)
                break;
            if (!seen.contains(number))
                paths.insert(one.path);
            seen.insert(number);
        }
    }
    return paths;
}
} // namespace

bool isBackupDue(const QList<BackupFile> &kept, core::Instant now, const BackupPlan &plan)
{
    return std::none_of(kept.cbegin(), kept.cend(), [&](const BackupFile &one) {
        return one.kind == BackupKind::Automatic && one.at <= now && now.since(one.at) < plan.every;
    });
}

QList<BackupFile> superfluousBackups(const QList<BackupFile> &kept, core::Instant now,
                                     const BackupPlan &plan)
{
    QList<BackupFile> gone;
    const QList<BackupFile> automatic = past(kept, BackupKind::Automatic, now);
    const QSet<QString> stay = needed(automatic, plan);
    for (const BackupFile &one : automatic) {
        if (!stay.contains(one.path))
            gone.append(one);
    }
    return gone + past(kept, BackupKind::BeforeRestore, now).mid(kOthersKept);
}

} // namespace recourse::domain
