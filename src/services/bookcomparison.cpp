// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/bookcomparison.h"

#include <QCryptographicHash>
#include <QHash>

namespace recourse::services {

using core::failure;
using namespace domain;

namespace {
QByteArray fingerprint(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha1);
}

struct Known
{
    QByteArray content;
    bool isMet = false;
};

QByteArray keyOf(const Order &order, const QByteArray &content)
{
    if (order.number.isEmpty())
        return content;
    return fingerprint((order.market + u'\n' + order.number).toUtf8());
}

void add(OrderChanges &changes, const Order &order)
{
    ++changes.count;
    if (changes.first.size() < kMostNamed)
        changes.first.append({order.number, order.displayTitle()});
}
} // namespace

Stored<BookDifference> differenceBetween(Book &present, Book &other, const Exported &exported,
                                         const std::function<bool()> &more)
{
    QHash<QByteArray, Known> known;
    auto done = present.orders().forEach([&](core::OrderId, const Order &order) {
        const QByteArray content = fingerprint(exported(order));
        known.insert(keyOf(order, content), {content, false});
        return more();
    });
    if (!done)
        return failure(done.error());
    BookDifference difference;
    done = other.orders().forEach([&](core::OrderId, const Order &order) {
        const QByteArray content = fingerprint(exported(order));
        const auto found = known.find(keyOf(order, content));
        if (found == known.end()) {
            add(difference.returning, order);
        } else {
            found->isMet = true;
            if (found->content == content)
                ++difference.same;
            else
                add(difference.differing, order);
        }
        return more();
    });
    if (!done)
        return failure(done.error());
    // Asked once more for the names of those that nobody met.
    done = present.orders().forEach([&](core::OrderId, const Order &order) {
        const QByteArray content = order.number.isEmpty() ? fingerprint(exported(order))
                                                          : QByteArray();
        if (!known.value(keyOf(order, content)).isMet)
            add(difference.vanishing, order);
        return more();
    });
    if (!done)
        return failure(done.error());
    return difference;
}

} // namespace recourse::services
