// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/recentbooks.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

const QString kPathsName = u"recentBooks/paths"_s;
const QString kKeptName = u"recentBooks/kept"_s;
const QString kInBase = u"./"_s;

QString nameOf(const QString &path)
{
    return path.section(u'/', -1);
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

} // namespace

RecentBooks::RecentBooks(KeptValues &kept, const QString &base, QObject *parent)
    : QObject(parent)
    , m_kept(kept)
    , m_base(base.isEmpty() ? QString() : QString(base + u'/'))
{
}

bool RecentBooks::isKept() const
{
    return m_kept.value(kKeptName).isNull() || m_kept.value(kKeptName).toBool();
}

void RecentBooks::setKept(bool kept)
{
    if (kept == isKept())
        return;
    m_kept.setValue(kKeptName, kept);
    if (!kept)
        m_kept.remove(kPathsName);
    emit changed();
}

QStringList RecentBooks::paths() const
{
    m_kept.refresh();
    QStringList all = isKept() ? m_kept.value(kPathsName).toStringList() : QStringList();
    for (QString &path : all) {
        if (!m_base.isEmpty() && path.startsWith(kInBase))
            path = m_base + path.mid(kInBase.size());
    }
    return all;
}

QList<RecentBooks::Entry> RecentBooks::entries() const
{
    const QStringList all = paths();
    QHash<QString, int> names;
    for (const QString &path : all)
        ++names[nameOf(path)];
    QList<Entry> entries;
    for (const QString &path : all) {
        const QString name = nameOf(path);
        entries.append(
            {path, names.value(name) > 1 ? QString(name + u" – "_s + folderOf(path)) : name});
    }
    return entries;
}

void RecentBooks::add(const QString &path)
{
    if (!isKept())
        return;
    QStringList all = paths();
    all.removeAll(path);
    all.prepend(path);
    keep(all.mid(0, kMost));
}

void RecentBooks::remove(const QString &path)
{
    QStringList all = paths();
    if (all.removeAll(path) > 0)
        keep(all);
}

void RecentBooks::clear()
{
    keep({});
}

void RecentBooks::keep(const QStringList &paths)
{
    QStringList kept = paths;
    for (QString &path : kept) {
        if (!m_base.isEmpty() && path.startsWith(m_base))
            path = kInBase + path.mid(m_base.size());
    }
    m_kept.setValue(kPathsName, kept);
    emit changed();
}

} // namespace recourse::presentation
