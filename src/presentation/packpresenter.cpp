// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/packpresenter.h"

#include <utility>

#include "presentation/packwords.h"
#include "wording/errortext.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

namespace {

domain::RulesPack packFor(const QList<domain::RulesPack> &packs, const QString &market)
{
    return domain::RulesLibrary(packs).packFor(market);
}

/** A pack for one market says nothing about what any other shop's pack says. */
services::PackDifference differenceFor(const QString &market, const domain::RulesPack &before,
                                       const domain::RulesPack &after)
{
    const domain::RulesPack nothing;
    return services::differenceOf(before.market == market ? before : nothing,
                                  after.market == market ? after : nothing);
}

} // namespace

PackPresenter::PackPresenter(PackChange change, const QList<domain::RulesPack> &before,
                             const QList<domain::RulesPack> &after, const Tools &tools,
                             QObject *parent)
    : PackPreview(parent)
    , m_change(std::move(change))
    , m_before(packFor(before, m_change.market))
    , m_after(packFor(after, m_change.market))
    , m_difference(differenceFor(m_change.market, m_before, m_after))
    , m_tools(tools)
    , m_courier(this)
    , m_comparison(std::make_shared<services::BookComparison>(before, after, tools.clock.now()))
{
    connect(&job(), &JobPresenter::changed, this, &PackPresenter::changed);
    connect(&m_tools.language, &LanguageSetting::changed, this, &PackPresenter::changed);
}

PackPresenter::~PackPresenter()
{
    job().cancel();
    m_courier.close();
}

void PackPresenter::start()
{
    m_token = job().start([this](qint64 done, qint64 total) {
        //: the progress of looking at orders: done and in all
        return tr("Looking at your orders: %1 of %2")
            .arg(regional().locale.toString(done), regional().locale.toString(total));
    });
    nextSlice();
}

void PackPresenter::nextSlice()
{
    m_tools.writer.post([this, courier = m_courier, token = m_token,
                         comparison = m_comparison](domain::Book &book) {
        // Between two slices it is only the GUI thread that looks at the comparison.
        if (token.isCancelled())
            return;
        const domain::Stored<bool> more = comparison->step(book);
        token.report(comparison->done(), comparison->total());
        courier.deliver([this, more] { take(more); });
    });
}

void PackPresenter::take(const domain::Stored<bool> &more)
{
    if (m_token.isCancelled())
        return;
    if (!more) {
        m_problem = wording::storageErrorText(more.error());
        job().fail();
    } else if (*more) {
        nextSlice();
    } else {
        m_complete = true;
        job().succeed();
    }
}

void PackPresenter::cancel()
{
    job().cancel();
    job().finishCancelled();
}

// ------------------------------------------------------------------ words

QString PackPresenter::windowTitle() const
{
    return tr("What these rules change");
}

QString PackPresenter::takeText() const
{
    return tr("&Use these rules");
}

QString PackPresenter::title() const
{
    if (!m_change.pack)
        //: %1 is a shop
        return tr("%1 without rules of its own").arg(wording::isolated(m_change.market));
    const QString shop = shopName(*m_change.pack);
    const QString version = packVersion(*m_change.pack, regional());
    if (m_before.market != m_change.market)
        //: %1 is a shop that had no rules before, %2 the version of its rules
        return tr("Rules for %1, version %2").arg(shop, version);
    //: %1 is a shop, %2 the version of its rules now, %3 the version that would follow
    return tr("Rules for %1: from version %2 to %3")
        .arg(shop, packVersion(m_before, regional()), version);
}

QString PackPresenter::originText() const
{
    if (!m_change.pack)
        return tr("Its orders go by the rules for any other shop then.");
    if (!m_change.record)
        return tr("These rules came with Recourse.");
    //: %1 is a file
    return tr("From the file %1").arg(wording::isolated(m_change.record->file));
}

QString PackPresenter::cautionText() const
{
    if (!m_change.pack)
        return {};
    if (m_before.market != m_change.market)
        return tr("Recourse has had no rules for this shop; its orders went by the rules for any "
                  "other shop.");
    const bool same = m_before.origin.isShipped() == m_after.origin.isShipped()
        && m_before.origin.fingerprint == m_after.origin.fingerprint;
    const QString now = packVersion(m_before, regional());
    switch (domain::ageOf(m_after.version, m_before.version)) {
    case domain::PackAge::Older:
        //: %1 and %2 are versions of rules
        return tr("These rules are older (%1) than those in use (%2).")
            .arg(packVersion(m_after, regional()), now);
    case domain::PackAge::Same:
        return same ? tr("These are the rules in use.")
                    //: %1 is a version of rules
                    : tr("The rules in use have the same version, %1. What these say otherwise is "
                         "listed below.")
                          .arg(now);
    case domain::PackAge::Unknown:
        return tr("Which of the two is newer cannot be told from their versions.");
    case domain::PackAge::Newer:
        break;
    }
    return {};
}

QString PackPresenter::blockingReason() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    return m_complete ? QString() : tr("One moment, your orders are being looked at.");
}

} // namespace recourse::presentation
