// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/kepttables.h"

#include <QStringList>

namespace recourse::presentation {

using namespace Qt::StringLiterals;
using domain::KnownTable;

namespace {

const QString kSources = u"tableColumns/sources"_s;

/** Holds one of our columns and its heading in turn. */
QString nameOf(const QString &fingerprint)
{
    return u"tableColumns/"_s + fingerprint;
}

} // namespace

KeptTables::KeptTables(KeptValues *kept)
    : m_kept(kept)
{
    if (!m_kept)
        return;
    m_kept->refresh();
    const QStringList sources = m_kept->value(kSources).toStringList().mid(0, kMost);
    for (const QString &fingerprint : sources) {
        const QStringList words = m_kept->value(nameOf(fingerprint)).toStringList();
        KnownTable table{{}, fingerprint};
        for (qsizetype i = 0; i + 1 < words.size(); i += 2)
            table.columns.insert(words.at(i), words.at(i + 1));
        if (!fingerprint.isEmpty() && !table.columns.isEmpty())
            m_all.append(table);
    }
}

void KeptTables::keep(const KnownTable &table)
{
    if (table.fingerprint.isEmpty() || table.columns.isEmpty())
        return;
    drop(table.fingerprint);
    m_all.prepend(table);
    while (m_all.size() > kMost)
        drop(QString(m_all.constLast().fingerprint));
    if (m_kept) {
        QStringList words;
        for (auto column = table.columns.cbegin(); column != table.columns.cend(); ++column)
            words += {column.key(), column.value()};
        m_kept->setValue(nameOf(table.fingerprint), words);
    }
    write();
}

void KeptTables::forget(const QString &fingerprint)
{
    drop(fingerprint);
    write();
}

void KeptTables::drop(const QString &fingerprint)
{
    const auto gone = m_all.removeIf(
        [&fingerprint](const KnownTable &table) { return table.fingerprint == fingerprint; });
    if (gone > 0 && m_kept)
        m_kept->remove(nameOf(fingerprint));
}

void KeptTables::write()
{
    if (!m_kept)
        return;
    QStringList sources;
    for (const KnownTable &table : m_all)
        sources.append(table.fingerprint);
    m_kept->setValue(kSources, sources);
}

} // namespace recourse::presentation
