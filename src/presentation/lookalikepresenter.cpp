// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/lookalikepresenter.h"

#include "domain/lookalike.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

LookAlikePresenter::LookAlikePresenter(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_courier(this)
{
    connect(&sources.detail, &OrderDetailPresenter::changed, this, &LookAlikePresenter::follow);
    connect(&sources.language, &LanguageSetting::changed, this, &LookAlikePresenter::changed);
    follow();
}

LookAlikePresenter::~LookAlikePresenter()
{
    m_courier.close();
}

void LookAlikePresenter::reload()
{
    m_asked.reset();
    follow();
}

/** The pane changes at every beat of the clock, the order in it seldom. */
void LookAlikePresenter::follow()
{
    const domain::Order *order = m_sources.detail.order();
    if (order && m_asked && m_id == m_sources.detail.id() && *m_asked == *order)
        return;
    const bool another = m_id != m_sources.detail.id() || !order;
    m_id = m_sources.detail.id();
    m_asked = order ? std::optional(*order) : std::nullopt;
    ++m_question;
    if (another && !m_alike.isEmpty()) {
        m_alike.clear();
        emit changed();
    }
    if (!order || order->trashedAt || !order->total)
        return;
    m_sources.reader.post([this, courier = m_courier, id = m_id, asked = *order,
                           question = m_question](domain::Book &book) {
        const auto candidates = book.queries().mayLookAlike(asked);
        if (!candidates) { // interrupted by a newer query of the table
            courier.deliver([this, question] {
                if (question == m_question)
                    m_asked.reset();
            });
            return;
        }
        QList<domain::StoredOrder> alike;
        for (const OrderId candidate : *candidates) {
            const auto other = candidate == id
                ? std::nullopt
                : book.orders().load(candidate).value_or(std::nullopt);
            if (other && domain::looksAlike(asked, *other))
                alike.append({candidate, *other});
        }
        courier.deliver([this, question, alike] { take(question, alike); });
    });
}

void LookAlikePresenter::take(quint64 question, const QList<domain::StoredOrder> &alike)
{
    if (question != m_question || (alike.isEmpty() && m_alike.isEmpty()))
        return;
    m_alike = alike;
    emit changed();
}

QString LookAlikePresenter::text() const
{
    if (m_alike.isEmpty())
        return {};
    if (m_alike.size() > 1)
        return tr("%Ln other order(s) of that day and total look like this one. "
                  "Did one order come in several times?",
                  nullptr, int(m_alike.size()));
    const domain::Order &other = m_alike.constFirst().order;
    const QString title = wording::isolated(other.displayTitle().simplified());
    const QString day = wording::shortDay(other.date(domain::DateKind::PlacedAt)->moment,
                                          m_sources.clock.now(), m_sources.language.regional());
    //: %1 is the title of another order, %2 the day it was placed on
    return tr("Another order looks like this one: “%1”, placed on %2 for the same total. Is it the "
              "same?")
        .arg(title, day);
}

QList<OrderId> LookAlikePresenter::orders() const
{
    QList<OrderId> ids;
    if (!m_alike.isEmpty())
        ids.append(m_id);
    for (const domain::StoredOrder &each : m_alike)
        ids.append(each.id);
    return ids;
}

} // namespace recourse::presentation
