// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cancellation/sitepage.h"

#include "ui/common/plaintext.h"
#include "ui_sitepage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::CancellationPresenter;

SitePage::SitePage(CancellationPresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::SitePage>())
{
    m_ui->setupUi(this);
    m_ui->missingCard->setTone(ChipTone::Neutral);
    connect(m_ui->openButton, &QPushButton::clicked, &m_presenter,
            &CancellationPresenter::openPage);
    connect(m_ui->clickPath, &TickList::ticked, &m_presenter, &CancellationPresenter::setStepDone);
}

SitePage::~SitePage() = default;

QWidget *SitePage::firstField() const
{
    return m_ui->openButton;
}

void SitePage::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void SitePage::refresh()
{
    const QString noPage = m_presenter.noPageReason();
    m_ui->openButton->setVisible(noPage.isEmpty());
    showText(m_ui->noPageLabel, noPage);
    m_ui->clickPath->setSteps(m_presenter.clickPath());
    showText(m_ui->missingLabel, m_presenter.missingButtonAdvice());
}

} // namespace recourse::ui
