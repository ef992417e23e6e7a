// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/checkoutpresenter.h"

#include "wording/labels.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

CheckoutPresenter::CheckoutPresenter(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_courier(this)
{
    connect(&sources.detail, &OrderDetailPresenter::changed, this, &CheckoutPresenter::follow);
    connect(&sources.language, &LanguageSetting::changed, this, &CheckoutPresenter::changed);
    follow();
}

CheckoutPresenter::~CheckoutPresenter()
{
    m_courier.close();
}

void CheckoutPresenter::reload()
{
    m_checkout.clear();
    follow();
}

/** The pane changes at every beat of the clock, the order in it seldom. */
void CheckoutPresenter::follow()
{
    const domain::Order *order = m_sources.detail.order();
    const bool told = order && !order->checkoutId.isEmpty() && !order->trashedAt;
    const QString checkout = told ? QString(order->market + u'\x1f' + order->checkoutId)
                                  : QString();
    if (m_id == m_sources.detail.id() && checkout == m_checkout)
        return;
    const bool another = m_id != m_sources.detail.id() || !told;
    m_id = m_sources.detail.id();
    m_checkout = checkout;
    ++m_question;
    if (another && !m_together.isEmpty()) {
        m_together.clear();
        emit changed();
    }
    if (!told)
        return;
    m_sources.reader.post([this, courier = m_courier, id = m_id, market = order->market,
                           checkoutId = order->checkoutId,
                           question = m_question](domain::Book &book) {
        auto found = book.queries().ofCheckout(market, checkoutId);
        if (!found) { // interrupted by a newer query of the table: asked again at the next beat
            courier.deliver([this, question] {
                if (question == m_question)
                    m_checkout.clear();
            });
            return;
        }
        found->removeIf([id](const domain::OrderRow &row) { return row.id == id; });
        courier.deliver([this, question, together = *found] { take(question, together); });
    });
}

void CheckoutPresenter::take(quint64 question, const QList<domain::OrderRow> &together)
{
    if (question != m_question || together == m_together)
        return;
    m_together = together;
    emit changed();
}

QList<TogetherView> CheckoutPresenter::orders() const
{
    QList<TogetherView> views;
    for (const domain::OrderRow &row : m_together) {
        TogetherView view;
        view.id = row.id;
        view.archived = row.archived;
        // Where it is narrow a line breaks beside the number and not in it.
        const QString number = wording::groupedNumber(row.number).replace(u' ', QChar::Nbsp);
        const QString title = wording::isolated(row.title.simplified());
        if (!row.title.isEmpty() && row.title != row.number)
            view.text = title + u'\n';
        if (!number.isEmpty())
            view.text += wording::isolatedLtr(number) + u" · "_s;
        view.text += wording::statusLabel(row.status);
        //: a button for a screen reader: %1 is the title of another order or its number
        view.spokenText = tr("Show the order %1").arg(row.title.isEmpty() ? number : title);
        views.append(view);
    }
    return views;
}

} // namespace recourse::presentation
