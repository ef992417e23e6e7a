// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/sortkeys.h"

#include <algorithm>

#include <QMetaEnum>

namespace recourse::presentation {

namespace {

using Column = OrderTableModel::Column;

Column columnOf(SortColumn sort)
{
    for (int column = 0; column < OrderTableModel::kColumnCount; ++column) {
        if (OrderTableModel::sortColumnOf(Column(column)) == sort)
            return Column(column);
    }
    return Column::Deadline;
}

} // namespace

QList<SortKey> afterClick(QList<SortKey> keys, SortColumn column, bool further)
{
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [column](SortKey key) { return key.column == column; });
    if (!further) {
        const bool led = !keys.isEmpty() && found == keys.begin();
        return {{column, led && !keys.constFirst().descending}};
    }
    if (found == keys.end())
        keys.append({column, false});
    else if (!found->descending || keys.size() == 1)
        found->descending = !found->descending;
    else
        keys.erase(found);
    return keys;
}

QStringList toNames(const QList<SortKey> &keys)
{
    const auto columns = QMetaEnum::fromType<Column>();
    QStringList names;
    for (const SortKey key : keys) {
        const QString name = QLatin1String(columns.valueToKey(int(columnOf(key.column))));
        names.append(key.descending ? QString(u'-' + name) : name);
    }
    return names;
}

QList<SortKey> sortKeysFromNames(const QStringList &names)
{
    const auto columns = QMetaEnum::fromType<Column>();
    QList<SortKey> keys;
    for (const QString &name : names) {
        const bool descending = name.startsWith(u'-');
        const int column = columns.keyToValue(name.mid(descending ? 1 : 0).toLatin1().constData());
        if (column < 0)
            continue;
        const SortColumn sort = OrderTableModel::sortColumnOf(Column(column));
        const bool twice = std::any_of(keys.cbegin(), keys.cend(),
                                       [sort](SortKey key) { return key.column == sort; });
        if (!twice)
            keys.append({sort, descending});
    }
    return keys.isEmpty() ? QList<SortKey>{SortKey()} : keys;
}

} // namespace recourse::presentation
