// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/samples.h"

#include <QFile>

#include "formats/exchangereader.h"
#include "formats/strictjson.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::Instant;
using domain::Moment;

namespace {

constexpr std::chrono::seconds kDay = std::chrono::hours(24);

QByteArray resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

/** Whole days from the instant at which the samples were written down to the last such instant. */
qint64 daysSince(Instant reference, Instant now)
{
    const std::chrono::seconds span = now.since(reference);
    const qint64 days = span / kDay;
    return span < std::chrono::seconds(0) && span % kDay != std::chrono::seconds(0) ? days - 1
                                                                                    : days;
}

class Shift
{
public:
    explicit Shift(qint64 days)
        : m_days(days)
    {
    }
    void apply(Instant &instant) const { instant = instant.plus(kDay * m_days); }
    void apply(std::optional<Instant> &instant) const
    {
        if (instant)
            apply(*instant);
    }
    void apply(Moment &moment) const
    {
        const QDate day = moment.isDay() ? moment.day().addDays(m_days) : QDate();
        moment = Moment::fromParts(day, moment.asEnd().plus(kDay * m_days),
                                   moment.asStart().plus(kDay * m_days));
    }
    void apply(domain::Order &order) const
    {
        apply(order.observedAt);
        for (domain::DatedFact &fact : order.dates) {
            apply(fact.moment);
            apply(fact.seenAt);
        }
        for (domain::Event &event : order.events) {
            if (event.at)
                apply(*event.at);
            apply(event.recordedAt);
        }
    }

private:
    qint64 m_days;
};

} // namespace

QList<domain::Order> sampleOrders(Instant now)
{
    const QByteArray content = resource(u":/samples/demo.json"_s);
    QList<domain::Order> orders;
    const auto top = parseStrictJson(content);
    const JsonValue *reference = top ? top->member(u"reference_instant") : nullptr;
    const auto written = reference ? Instant::fromIso(reference->text()) : std::nullopt;
    if (!written)
        return orders;
    const Shift shift(daysSince(*written, now));
    const domain::ReadResult read = ExchangeReader().read(u"demo.json"_s, content, {}, {});
    for (const domain::OrderDraft &draft : read.drafts) {
        orders.append(draft.order);
        shift.apply(orders.back());
    }
    return orders;
}

QByteArray sampleTable()
{
    return resource(u":/samples/sample-orders.csv"_s);
}

} // namespace recourse::formats
