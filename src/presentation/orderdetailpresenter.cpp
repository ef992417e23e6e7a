// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/orderdetailpresenter.h"

#include "domain/rules/assess.h"
#include "presentation/ordertelling.h"

namespace recourse::presentation {

OrderDetailPresenter::OrderDetailPresenter(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{
    connect(&sources.language, &LanguageSetting::changed, this, &OrderDetailPresenter::say);
}

void OrderDetailPresenter::setOrder(OrderId id)
{
    if (id == m_id)
        return;
    m_id = id;
    reload();
}

void OrderDetailPresenter::reload()
{
    m_order.reset();
    if (m_id.isValid()) {
        const auto loaded = m_sources.orders.load(m_id);
        if (loaded)
            m_order = *loaded;
        else
            emit failed(loaded.error());
    }
    reassess();
    say();
}

void OrderDetailPresenter::tick()
{
    if (!m_order)
        return;
    if (m_assessment.validUntil && m_sources.clock.now() >= *m_assessment.validUntil)
        reassess();
    say();
}

void OrderDetailPresenter::reassess()
{
    m_assessment = m_order
        ? domain::assess(*m_order, m_sources.rules.packFor(m_order->market), m_sources.clock.now())
        : domain::Assessment();
}

void OrderDetailPresenter::say()
{
    OrderView view;
    if (m_order)
        view = orderView(m_id,
                         {*m_order, m_assessment, m_sources.rules.packFor(m_order->market),
                          m_sources.clock.now(), m_sources.language.regional()});
    if (view == m_view)
        return;
    m_view = std::move(view);
    emit changed();
}

} // namespace recourse::presentation
