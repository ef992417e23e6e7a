// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <random>

#include <QTimeZone>

#include "domain/order.h"

namespace recourse::test {

inline core::Instant at(qint64 seconds)
{
    return core::Instant::fromSeconds(seconds);
}

/** Orders of every shape from one seed: each member known or not, lists of none to three. */
class OrderGenerator final
{
public:
    explicit OrderGenerator(unsigned seed)
        : m_random(seed)
    {
    }
    domain::Order next();

private:
    bool coin() { return pick(2) == 0; }
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    QString text();
    QByteArray extra() { return coin() ? QByteArray() : QByteArray("{\"x\":\"é\",\"y\":[1]}"); }
    std::optional<core::Instant> instant();
    std::optional<domain::Money> money();
    domain::Moment moment();
    domain::SeenTimes seen();
    domain::Event event();

    std::mt19937 m_random;
    int m_count = 0;
};

inline QString OrderGenerator::text()
{
    static const QStringList texts{QString(),
                                   QStringLiteral("plain"),
                                   QStringLiteral("Ünïcödé ß"),
                                   QStringLiteral("наушники"),
                                   QStringLiteral("无线耳机 𠀀"),
                                   QStringLiteral("'; DROP TABLE orders; --"),
                                   QStringLiteral("<b>\"x\"</b>\n\ttab"),
                                   QString(QChar(0)) + QStringLiteral("nul")};
    return texts.at(pick(int(texts.size())));
}

inline std::optional<core::Instant> OrderGenerator::instant()
{
    if (coin())
        return {};
    return at(qint64(pick(2000000000)) - 1000);
}

inline std::optional<domain::Money> OrderGenerator::money()
{
    if (coin())
        return {};
    return domain::Money{qint64(pick(1000000)) * 1000003,
                         coin() ? QStringLiteral("USD") : QString()};
}

inline domain::Moment OrderGenerator::moment()
{
    const QDate day = QDate(2020, 1, 1).addDays(pick(4000));
    switch (pick(3)) {
    case 0:
        return domain::Moment::onDay(day);
    case 1:
        return domain::Moment::onDay(day, QTimeZone("Europe/Berlin"));
    default:
        return domain::Moment::at(at(pick(2000000000)));
    }
}

inline domain::SeenTimes OrderGenerator::seen()
{
    domain::SeenTimes seen;
    for (int i = pick(3); i > 0; --i)
        seen.insert(
            QStringLiteral("field %1").arg(pick(5)),
            domain::Seen(at(pick(2000000000)), domain::SourceKind(pick(domain::kSourceKindCount))));
    return seen;
}

inline domain::Event OrderGenerator::event()
{
    domain::Event event;
    event.kind = domain::EventKind(pick(domain::kEventKindCount));
    if (coin())
        event.at = moment();
    event.recordedAt = instant();
    event.source = text();
    event.caseId = text();
    event.item = text();
    event.amount = money();
    event.note = text();
    event.retractedAt = instant();
    event.extra = extra();
    event.language = text();
    event.templateId = text();
    event.meaning = text();
    if (coin())
        event.until = moment();
    return event;
}

inline domain::Order OrderGenerator::next()
{
    domain::Order order;
    order.market = coin() ? QStringLiteral("aliexpress") : QStringLiteral("other");
    if (pick(4) != 0)
        order.number = QString::number(81760000 + ++m_count);
    order.site = text();
    order.country = text();
    order.status = domain::OrderStatus(pick(domain::kOrderStatusCount));
    order.statusText = text();
    order.observedAt = instant();
    order.observedStated = coin();
    for (int i = pick(20); i > 0; --i) {
        order.dates.append({domain::DateKind(pick(domain::kDateKindCount)), moment(),
                            coin() ? domain::Provenance::Site : domain::Provenance::User, instant(),
                            text(), extra()});
        if (order.dates.last().seenAt)
            order.dates.last().seenBy = domain::SourceKind(pick(domain::kSourceKindCount));
    }
    order.total = money();
    order.paymentMethod = text();
    order.endReason = text();
    order.checkoutId = text();
    order.shipping = text();
    order.seller = {text(), text(), text(), extra()};
    for (int i = pick(4); i > 0; --i) {
        domain::Item item{text(), text(),  text(), text(),  text(),
                          {},     money(), text(), extra(), seen()};
        if (coin())
            item.quantity = pick(100);
        // Drawn from what is there, so that the seeds of tests keep their meaning.
        if (item.quantity && *item.quantity % 2 == 1)
            item.picture = QByteArray(*item.quantity * 30, 'p');
        order.items.append(item);
    }
    for (int i = pick(3); i > 0; --i)
        order.parcels.append({text(), text(), coin() ? QStringList() : QStringList{text(), text()},
                              extra(), seen()});
    for (int i = pick(3); i > 0; --i)
        order.discounts.append({text(), money(), extra()});
    order.url = text();
    for (int i = pick(4); i > 0; --i)
        order.events.append(event());
    for (int i = pick(3); i > 0; --i)
        order.tags.append(text());
    order.note = text();
    order.extra = extra();
    order.seen = seen();
    order.source = domain::SourceKind(pick(domain::kSourceKindCount));
    order.archived = coin();
    order.trashedAt = instant();
    return order;
}

} // namespace recourse::test
