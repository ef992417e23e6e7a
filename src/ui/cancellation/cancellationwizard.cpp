// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cancellation/cancellationwizard.h"

#include "ui/cancellation/messagepage.h"
#include "ui/cancellation/outcomepage.h"
#include "ui/cancellation/reasonpage.h"
#include "ui/cancellation/sitepage.h"
#include "ui/cancellation/standingpage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::CancellationPage;
using presentation::CancellationPresenter;

CancellationWizard::CancellationWizard(std::unique_ptr<CancellationPresenter> presenter,
                                       QWidget *parent)
    : WizardDialog(std::move(presenter), u"CancellationWizard"_s, parent)
    , m_presenter(static_cast<CancellationPresenter &>(wizard()))
{
    addPage(int(CancellationPage::Standing), new StandingPage(m_presenter, this));
    addPage(int(CancellationPage::Reason), new ReasonPage(m_presenter, this));
    addPage(int(CancellationPage::Message), new MessagePage(m_presenter, this));
    addPage(int(CancellationPage::Site), new SitePage(m_presenter, this));
    addPage(int(CancellationPage::Outcome), new OutcomePage(m_presenter, this));
    begin();
}

} // namespace recourse::ui
