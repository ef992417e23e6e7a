// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/statuslinepresenter.h"

#include "presentation/packwords.h"
#include "wording/moneytext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

StatusLinePresenter::StatusLinePresenter(const domain::RulesLibrary &rules,
                                         const core::Clock &clock, LanguageSetting &language,
                                         QObject *parent)
    : QObject(parent)
    , m_rules(rules)
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
    const wording::Regional &regional = m_language.regional();
    const domain::RulesPack &pack = m_rules.mainPack();
    const QString version = packVersion(pack, regional);
    if (!m_checkedAt)
        //: %1 is a shop, %2 the version of its rules, %3 where they are from
        return tr("Rules: %1, %2, %3", "shop, version, origin")
            .arg(shopName(pack), version, packOrigin(pack, regional));
    //: %1 is a shop, %2 the version of its rules, %3 where they are from, %4 how long ago
    return tr("Rules: %1, %2, %3 · checked %4", "shop, version, origin, how long ago")
        .arg(shopName(pack), version, packOrigin(pack, regional),
             wording::ago(*m_checkedAt, m_clock.now()));
}

QString StatusLinePresenter::rulesToolTip() const
{
    QStringList lines;
    for (const domain::RulesPack &pack : m_rules.packs())
        lines.append(packSentence(pack, m_language.regional()));
    return lines.join(u'\n');
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

void StatusLinePresenter::setUnchecked()
{
    m_checkedAt.reset();
    emit changed();
}

void StatusLinePresenter::tick()
{
    emit changed();
}

} // namespace recourse::presentation
