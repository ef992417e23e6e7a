// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/orderdetailpresenter.h"

#include "domain/rules/assess.h"

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
    m_supposition = {};
    m_problems = Problems::Closed;
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

void OrderDetailPresenter::showProblems(bool open)
{
    m_problems = open ? Problems::Open : Problems::Closed;
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

void OrderDetailPresenter::suppose(SupposedEvent event)
{
    if (!m_order)
        return;
    const core::Instant now = m_sources.clock.now();
    const auto at = instantOf(event, *m_order, pack(), now);
    m_supposition = {event, now, at && *at > now ? at : m_supposition.at};
    if (event == SupposedEvent::Nothing)
        m_supposition.at.reset();
    say();
}

void OrderDetailPresenter::supposeStop(int stop)
{
    if (!m_order || stop == m_view.whatIf.stop)
        return;
    const auto stops = stopsAhead(supposedOrder(*m_order, m_supposition), pack(),
                                  m_sources.clock.now());
    if (stop > 0 && stop < stops.size())
        m_supposition.at = stops.at(stop);
    else
        m_supposition.at.reset();
    say();
}

void OrderDetailPresenter::backToNow()
{
    m_supposition = {};
    say();
}

const domain::RulesPack &OrderDetailPresenter::pack() const
{
    return m_sources.rules.packFor(m_order->market);
}

void OrderDetailPresenter::reassess()
{
    m_assessment = m_order ? domain::assess(*m_order, pack(), m_sources.clock.now())
                           : domain::Assessment();
}

OrderView OrderDetailPresenter::supposedView() const
{
    const core::Instant at = m_supposition.at.value_or(m_sources.clock.now());
    const domain::Order order = supposedOrder(*m_order, m_supposition);
    const domain::Assessment assessment = domain::assess(order, pack(), at);
    OrderView view = orderView(m_id, {order, assessment, pack(), at, m_sources.language.regional()},
                               m_problems);
    // Nothing can be done about what is only supposed.
    view.buttons.clear();
    view.staleText.clear();
    //: The mark on the timeline where another instant than now is shown
    view.timeline.nowText = tr("then");
    return view;
}

void OrderDetailPresenter::say()
{
    const core::Instant now = m_sources.clock.now();
    if (m_supposition.at && *m_supposition.at <= now)
        m_supposition.at.reset();
    OrderView view;
    if (m_order) {
        const auto &regional = m_sources.language.regional();
        view = m_supposition.isActive()
            ? supposedView()
            : orderView(m_id, {*m_order, m_assessment, pack(), now, regional}, m_problems);
        if (!m_order->trashedAt)
            view.whatIf = whatIfView(*m_order, m_supposition, pack(), now, regional);
    }
    if (view == m_view)
        return;
    m_view = std::move(view);
    emit changed();
}

} // namespace recourse::presentation
