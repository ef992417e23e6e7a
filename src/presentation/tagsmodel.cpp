// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/tagsmodel.h"

#include <algorithm>

namespace recourse::presentation {

TagsModel::TagsModel(domain::BookThread &reader, QList<core::OrderId> orders,
                     const QStringList &known, QObject *parent)
    : QAbstractListModel(parent)
    , m_courier(this)
    , m_orders(std::move(orders))
{
    for (const QString &tag : known)
        m_rows.append({tag});
    reader.post([this, courier = m_courier, ids = m_orders](domain::Book &book) {
        QMap<QString, qsizetype> counts;
        qsizetype found = 0;
        for (const core::OrderId id : ids) {
            const auto order = book.orders().load(id);
            if (!order || !*order)
                continue;
            ++found;
            for (const QString &tag : (*order)->tags)
                ++counts[tag];
        }
        courier.deliver([this, counts, found] { take(counts, found); });
    });
}

TagsModel::~TagsModel()
{
    m_courier.close();
}

void TagsModel::take(const QMap<QString, qsizetype> &counts, qsizetype orders)
{
    beginResetModel();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&it](const Row &row) { return row.tag == it.key(); });
        const Qt::CheckState state = *it == orders ? Qt::Checked : Qt::PartiallyChecked;
        if (known == m_rows.end())
            m_rows.append({it.key(), state, state});
        else
            known->before = known->now = state;
    }
    m_ready = true;
    endResetModel();
    emit ready();
}

int TagsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TagsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.tag;
    return role == Qt::CheckStateRole ? QVariant(int(row.now)) : QVariant();
}

bool TagsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    m_rows[index.row()].now = value.toInt() == int(Qt::Unchecked) ? Qt::Unchecked : Qt::Checked;
    emit dataChanged(index, index, {role});
    return true;
}

Qt::ItemFlags TagsModel::flags(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? Qt::ItemIsEnabled
            | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
                                                             : Qt::NoItemFlags;
}

int TagsModel::add(const QString &typed)
{
    const QString tag = typed.simplified();
    if (tag.isEmpty())
        return -1;
    auto known = std::find_if(m_rows.begin(), m_rows.end(), [&tag](const Row &row) {
        return row.tag.compare(tag, Qt::CaseInsensitive) == 0;
    });
    if (known == m_rows.end()) {
        beginInsertRows({}, 0, 0);
        m_rows.prepend({tag, Qt::Unchecked, Qt::Checked});
        endInsertRows();
        return 0;
    }
    const int row = int(known - m_rows.begin());
    setData(index(row), int(Qt::Checked), Qt::CheckStateRole);
    return row;
}

QStringList TagsModel::added() const
{
    QStringList tags;
    for (const Row &row : m_rows) {
        if (row.now == Qt::Checked && row.before != Qt::Checked)
            tags.append(row.tag);
    }
    return tags;
}

QStringList TagsModel::removed() const
{
    QStringList tags;
    for (const Row &row : m_rows) {
        if (row.now == Qt::Unchecked && row.before != Qt::Unchecked)
            tags.append(row.tag);
    }
    return tags;
}

} // namespace recourse::presentation
