// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispute/disputewizard.h"

#include "ui/dispute/disputeevidencepage.h"
#include "ui/dispute/disputeoutcomepage.h"
#include "ui/dispute/disputeproblempage.h"
#include "ui/dispute/disputesitepage.h"
#include "ui/dispute/disputestandingpage.h"
#include "ui/dispute/disputestatementpage.h"
#include "ui/dispute/disputewishpage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::DisputePage;
using presentation::DisputePresenter;

DisputeWizard::DisputeWizard(std::unique_ptr<DisputePresenter> presenter, QWidget *parent)
    : WizardDialog(std::move(presenter), u"DisputeWizard"_s, parent)
    , m_presenter(static_cast<DisputePresenter &>(wizard()))
{
    addPage(int(DisputePage::Standing), new DisputeStandingPage(m_presenter, this));
    addPage(int(DisputePage::Problem), new DisputeProblemPage(m_presenter, this));
    auto *evidence = new DisputeEvidencePage(m_presenter, this);
    m_planner = &evidence->planner();
    addPage(int(DisputePage::Evidence), evidence);
    addPage(int(DisputePage::Statement), new DisputeStatementPage(m_presenter, this));
    addPage(int(DisputePage::Wish), new DisputeWishPage(m_presenter, this));
    auto *site = new DisputeSitePage(m_presenter, this);
    connect(site, &DisputeSitePage::packWanted, this, &DisputeWizard::packWanted);
    addPage(int(DisputePage::Site), site);
    addPage(int(DisputePage::Outcome), new DisputeOutcomePage(m_presenter, this));
    begin();
}

} // namespace recourse::ui
