// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bookvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace recourse::storage {

using core::failure;
using domain::Group;
using domain::SavedFilter;
using domain::StorageErrorKind;
using namespace Qt::StringLiterals;

namespace {
/** A group of a later version of the program is shown as all orders. */
Group groupOf(qint64 number)
{
    return number < 0 || number >= domain::kGroupCount ? Group::All : Group(number);
}

SavedFilter filterOf(const Statement &row)
{
    return {row.text(0), groupOf(row.number(1)), row.text(2), row.text(3)};
}
} // namespace

QString filterToText(const SavedFilter &filter)
{
    const QJsonArray members{int(filter.group), filter.tag, filter.search};
    return QString::fromUtf8(QJsonDocument(members).toJson(QJsonDocument::Compact));
}

BookValues::BookValues(Session &session)
    : m_loadSetting(session.connection(), u"SELECT value FROM settings WHERE key = ?"_s)
    , m_saveSetting(session.connection(),
                    u"INSERT INTO settings (key, value) VALUES (?, ?) "
                    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
    , m_removeSetting(session.connection(), u"DELETE FROM settings WHERE key = ?"_s)
    , m_loadFilter(session.connection(),
                   u"SELECT name, group_bit, tag, search FROM saved_filters WHERE name = ?"_s)
    , m_saveFilter(session.connection(),
                   u"INSERT INTO saved_filters (name, group_bit, tag, search) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (name) DO UPDATE SET group_bit = excluded.group_bit, "
                   "tag = excluded.tag, search = excluded.search"_s)
    , m_removeFilter(session.connection(), u"DELETE FROM saved_filters WHERE name = ?"_s)
    , m_allFilters(session.connection(),
                   u"SELECT name, group_bit, tag, search FROM saved_filters ORDER BY name"_s)
    , m_templates(session)
    , m_evidence(session)
{
}

Stored<std::optional<QString>> BookValues::read(const ValueName &name)
{
    if (name.what == ValueName::What::Template)
        return readTemplate(name.name);
    if (name.what == ValueName::What::Evidence)
        return m_evidence.state(name.name);
    const bool setting = name.what == ValueName::What::Setting;
    std::optional<QString> value;
    auto done = (setting ? m_loadSetting : m_loadFilter)
                    .each(
                        [&](const Statement &row) {
                            value = setting ? row.text(0) : filterToText(filterOf(row));
                            return false;
                        },
                        QVariant(name.name));
    if (!done)
        return failure(done.error());
    return value;
}

Stored<void> BookValues::write(const ValueName &name, const std::optional<QString> &value)
{
    if (name.what == ValueName::What::Template)
        return value ? writeTemplate(name.name, *value) : m_templates.remove(name.name);
    if (name.what == ValueName::What::Evidence)
        return value ? m_evidence.putState(name.name, *value) : m_evidence.takeBack(name.name);
    const QVariant key(name.name);
    const bool setting = name.what == ValueName::What::Setting;
    if (!value)
        return (setting ? m_removeSetting : m_removeFilter).run(key);
    return setting ? m_saveSetting.run(key, QVariant(*value)) : writeFilter(name.name, *value);
}

Stored<void> BookValues::writeFilter(const QString &name, const QString &value)
{
    const QJsonArray members = QJsonDocument::fromJson(value.toUtf8()).array();
    constexpr qsizetype kMembers = 3;
    if (members.size() != kMembers)
        return failure(storageError(StorageErrorKind::Damaged, u"an unreadable journal"_s));
    return m_saveFilter.run(QVariant(name), members[0].toInt(), members[1].toString(),
                            members[2].toString());
}

Stored<std::optional<QString>> BookValues::readTemplate(const QString &id)
{
    const auto found = m_templates.load(id);
    if (!found)
        return failure(found.error());
    return *found ? std::optional(templateToText(**found)) : std::nullopt;
}

Stored<void> BookValues::writeTemplate(const QString &id, const QString &value)
{
    const auto one = templateFromText(id, value);
    if (!one)
        return failure(storageError(StorageErrorKind::Damaged, u"an unreadable journal"_s));
    return m_templates.write(*one);
}

Stored<QList<SavedFilter>> BookValues::filters()
{
    QList<SavedFilter> filters;
    auto done = m_allFilters.each([&filters](const Statement &row) {
        filters.append(filterOf(row));
        return true;
    });
    if (!done)
        return failure(done.error());
    return filters;
}

} // namespace recourse::storage
