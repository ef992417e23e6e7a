// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/selectionpresenter.h"

#include <chrono>

#include "presentation/idset.h"
#include "wording/moneytext.h"

namespace recourse::presentation {

namespace {

constexpr std::chrono::milliseconds kRest{30};

} // namespace

SelectionPresenter::SelectionPresenter(domain::BookThread &reader, LanguageSetting &language,
                                       QObject *parent)
    : QObject(parent)
    , m_language(language)
    , m_walk(reader)
{
    // A selection that is being drawn changes with every row.
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_walk.start(m_orders, [this](const QList<domain::OrderRow> &rows) { add(rows); });
    });
    connect(&m_walk, &RowWalk::finished, this, [this](bool complete) {
        m_complete = complete; // else the count stands there without its sum
        emit changed();
    });
    connect(&language, &LanguageSetting::changed, this, &SelectionPresenter::changed);
}

void SelectionPresenter::setOrders(const QList<OrderId> &orders)
{
    if (orders == m_orders)
        return;
    // The same ones in another order come to the same.
    const bool same = orders.size() == m_orders.size() && IdSet(orders) == IdSet(m_orders);
    m_orders = orders;
    if (!same)
        reload();
}

void SelectionPresenter::reload()
{
    m_walk.stop();
    m_sums = {};
    m_complete = false;
    m_rest.stop();
    if (m_orders.size() > 1)
        m_rest.start();
    emit changed();
}

void SelectionPresenter::add(const QList<domain::OrderRow> &rows)
{
    for (const domain::OrderRow &row : rows) {
        if (!row.total)
            ++m_sums.unknown;
        else if (qint64 &sum = m_sums.minor[row.total->currency];
                 __builtin_add_overflow(sum, row.total->minor, &sum))
            m_sums.tooLarge = true;
    }
}

QString SelectionPresenter::text() const
{
    if (m_orders.size() < 2)
        return {};
    QString count = tr("%Ln order(s) selected", nullptr, int(m_orders.size()));
    if (!m_complete || m_sums.minor.empty() || m_sums.tooLarge)
        return count;
    QList<domain::Money> amounts;
    for (const auto &[currency, minor] : m_sums.minor)
        amounts.append({minor, currency});
    //: %1 is how many orders are selected, %2 one amount or several, each in its currency
    QString sum = tr("%1, together %2", "how many, amounts")
                      .arg(count, wording::moneyListText(amounts, m_language.regional()));
    if (m_sums.unknown == 0)
        return sum;
    //: %1 is how many orders are selected and what they come to; %n of them are not in the sum
    return tr("%1, without %Ln of unknown total", "sum", int(m_sums.unknown)).arg(sum);
}

} // namespace recourse::presentation
