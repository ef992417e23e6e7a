// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/disputing.h"

#include "app/wizardrun.h"
#include "formats/moneytext.h"
#include "ui/evidence/planner.h"
#include "ui/orders/ordercommands.h"

namespace recourse::app {

using presentation::DisputePresenter;
using presentation::EvidencePresenter;
using presentation::OrderActions;

Disputing::Disputing(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_command(sources.window, sources.detail, ui::disputeEntry())
{
    connect(&m_command, &ui::OrderCommand::wanted, this, &Disputing::open);
    connect(&sources.actions, &OrderActions::disputeWanted, this, &Disputing::open);
}

void Disputing::open(core::OrderId id)
{
    const presentation::Preferences preferences = m_sources.settings.preferences();
    auto *wizard = new ui::DisputeWizard(
        std::make_unique<DisputePresenter>(
            id,
            DisputePresenter::Tools{*m_sources.book.writer, m_sources.rules, m_sources.clock,
                                    m_sources.language, m_sources.opener,
                                    [](const QString &text, const QString &currency, QChar point) {
                                        return formats::readMoney(text, {currency, point});
                                    },
                                    preferences.longestMessage, preferences.weekBegins}),
        &m_sources.window);
    connect(wizard, &ui::DisputeWizard::packWanted, this, [this, id, wizard] {
        const DisputePresenter &presenter = wizard->presenter();
        m_sources.packing.open(id, presenter.problemId(), presenter.statement().site.text, *wizard);
    });
    bindPlanner(*wizard);
    runWizard(*wizard, {m_sources.watcher, m_sources.beat, m_sources.actions, m_sources.window},
              [] { return tr("Your answers are kept: open the dispute again to go on."); });
}

/** The step Evidence is the planner of the order's tab; both go by one problem. */
void Disputing::bindPlanner(ui::DisputeWizard &wizard)
{
    auto *evidence = new EvidencePresenter(m_sources.evidence.tools(), &wizard);
    DisputePresenter &presenter = wizard.presenter();
    wizard.planner().bind(*evidence);
    m_sources.evidence.serve(wizard.planner(), *evidence);
    connect(&presenter, &DisputePresenter::changed, evidence,
            [evidence, &presenter] { evidence->setOrder(presenter.orderId(), presenter.order()); });
    connect(evidence, &EvidencePresenter::chosen, &presenter, &DisputePresenter::setProblem);
    connect(&presenter, &DisputePresenter::problemKept, evidence, &EvidencePresenter::reload);
    connect(&presenter, &DisputePresenter::problemKept, &m_sources.watcher,
            &presentation::BookWatcher::check);
}

} // namespace recourse::app
