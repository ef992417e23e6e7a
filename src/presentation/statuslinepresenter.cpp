// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/statuslinepresenter.h"

#include "wording/moneytext.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

StatusLinePresenter::StatusLinePresenter(const domain::RulesPack &pack, const core::Clock &clock,
                                         LanguageSetting &language, QObject *parent)
    : QObject(parent)
    , m_pack(pack)
    , m_clock(clock)
    , m_language(language)
{
    connect(&m_language, &LanguageSetting::changed, this, &StatusLinePresenter::changed);
}

QString StatusLinePresenter::ordersText() const
{
    return m_hasSummary ? tr("%Ln order(s)", nullptr, int(m_summary.orders)) : QString();
}

QString StatusLinePresenter::needUserText() const
{
    //: How many orders wait for the user
    return m_hasSummary ? tr("%Ln need(s) you", nullptr, int(m_summary.needUser)) : QString();
}

QString StatusLinePresenter::moneyText() const
{
    if (m_summary.expectedBack.isEmpty())
        return {};
    return tr("%1 waiting to come back")
        .arg(wording::moneyListText(m_summary.expectedBack, m_language.regional()));
}

QString StatusLinePresenter::rulesText() const
{
    const QString version = wording::isolatedLtr(
        wording::localDigits(m_pack.version, m_language.regional().locale));
    if (!m_checkedAt)
        return tr("Rules: %1, %2", "pack, version").arg(marketName(), version);
    return tr("Rules: %1, %2 · checked %3", "pack, version, how long ago")
        .arg(marketName(), version, wording::ago(*m_checkedAt, m_clock.now()));
}

QString StatusLinePresenter::marketName() const
{
    // The name of the shop is its own in every language; other packs are known by their id.
    return m_pack.market == QLatin1String("aliexpress") ? QStringLiteral("AliExpress") : m_pack.id;
}

void StatusLinePresenter::setSummary(const domain::BookSummary &summary)
{
    m_summary = summary;
    m_hasSummary = true;
    emit changed();
}

void StatusLinePresenter::setChecked()
{
    m_checkedAt = m_clock.now();
    emit changed();
}

void StatusLinePresenter::tick()
{
    emit changed();
}

} // namespace recourse::presentation
