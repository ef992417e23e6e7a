// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sellertable.h"

namespace recourse::storage {

using core::failure;
using namespace Qt::StringLiterals;

namespace {
/** Bound as they are: a seller's columns are compared, and NULL equals nothing. */
QVariant asText(const QString &text)
{
    return QVariant(text.isNull() ? u""_s : text);
}
} // namespace

SellerTable::SellerTable(Session &session)
    : m_find(session.connection(),
             u"SELECT id FROM sellers WHERE name = ? AND site_id = ? AND url = ? AND extra = ?"_s)
    , m_insert(session.connection(),
               u"INSERT INTO sellers (name, site_id, url, extra) VALUES (?, ?, ?, ?)"_s)
    , m_sweep(session.connection(),
              u"DELETE FROM sellers WHERE id NOT IN "
              "(SELECT seller_id FROM orders WHERE seller_id IS NOT NULL)"_s)
{
    session.addGuest(this);
}

Stored<std::optional<qint64>> SellerTable::idOf(const domain::Seller &seller)
{
    if (seller == domain::Seller())
        return std::optional<qint64>();
    const Key key{seller.name, seller.id, seller.url, seller.extra};
    if (const auto known = m_known.find(key); known != m_known.end())
        return std::optional<qint64>(known->second);

    const QVariant name = asText(seller.name);
    const QVariant siteId = asText(seller.id);
    const QVariant url = asText(seller.url);
    const QVariant extra = asText(QString::fromUtf8(seller.extra));
    qint64 id = 0;
    auto found = m_find.each(
        [&id](const Statement &row) {
            id = row.number(0);
            return false;
        },
        name, siteId, url, extra);
    if (!found)
        return failure(found.error());
    if (id == 0) {
        if (auto done = m_insert.run(name, siteId, url, extra); !done)
            return failure(done.error());
        id = m_insert.lastId();
    }
    m_known.emplace(key, id);
    return std::optional<qint64>(id);
}

Stored<void> SellerTable::sweep()
{
    m_known.clear();
    return m_sweep.run();
}

} // namespace recourse::storage
