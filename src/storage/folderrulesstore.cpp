// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/folderrulesstore.h"

#include <optional>
#include <utility>

#include <QFileInfo>

#include "domain/rules/closeddays.h"
#include "storage/storageerrors.h"
#include "storage/wholefiles.h"

namespace recourse::storage {

using core::failure;
using domain::PackRecord;
using domain::StorageErrorKind;
using domain::Stored;
using domain::StoredPack;
using namespace Qt::StringLiterals;

namespace {

const QString kClosedDays = u"closed-days.txt"_s;
const QByteArray kClosedHeading = "Recourse closed days 1";

/** All of its lines are days, or it is none of ours: half a list would give wrong deadlines. */
std::optional<QList<QDate>> daysOf(const QByteArray &content)
{
    QList<QByteArray> lines = content.split('\n');
    if (lines.takeFirst().trimmed() != kClosedHeading)
        return std::nullopt;
    QList<QDate> days;
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.trimmed().isEmpty())
            continue;
        days.append(QDate::fromString(QString::fromLatin1(line.trimmed()), Qt::ISODate));
        if (!domain::canBeClosed(days.last()) || days.size() > domain::kMostClosed)
            return std::nullopt;
    }
    return domain::closedDaysOf(days);
}

} // namespace

FolderRulesStore::FolderRulesStore(const QString &dataFolder)
    : m_packs(dataFolder, domain::PackKind::Rules)
{
}

Stored<QList<StoredPack>> FolderRulesStore::inUse()
{
    return m_packs.inUse();
}

Stored<QList<PackRecord>> FolderRulesStore::kept()
{
    return m_packs.kept();
}

Stored<QByteArray> FolderRulesStore::textOf(const QString &key)
{
    return m_packs.textOf(key);
}

Stored<void> FolderRulesStore::take(const PackRecord &record, const QByteArray &text)
{
    return m_packs.take(record, text);
}

Stored<void> FolderRulesStore::giveUp(const QString &market)
{
    return m_packs.giveUp(market);
}

Stored<QList<QDate>> FolderRulesStore::closedDays()
{
    const QString path = m_packs.folder().filePath(kClosedDays);
    if (!QFileInfo(path).exists())
        return QList<QDate>();
    const auto content = contentOf(path);
    const auto days = content ? daysOf(*content) : std::nullopt;
    if (!days)
        return failure(storageError(StorageErrorKind::Damaged, path));
    return *days;
}

Stored<void> FolderRulesStore::closeOn(const QList<QDate> &days)
{
    if (!m_packs.folder().mkpath(u"."_s))
        return failure(storageError(StorageErrorKind::ReadOnly, m_packs.folder().path()));
    sweep(m_packs.folder());
    QByteArray content = kClosedHeading + '\n';
    for (const QDate &day : domain::closedDaysOf(days))
        content += day.toString(Qt::ISODate).toLatin1() + '\n';
    return writeWhole(m_packs.folder().filePath(kClosedDays), content);
}

} // namespace recourse::storage
