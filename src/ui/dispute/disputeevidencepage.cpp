// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispute/disputeevidencepage.h"

#include "ui/common/plaintext.h"
#include "ui_disputeevidencepage.h"

namespace recourse::ui {

using presentation::DisputePresenter;

DisputeEvidencePage::DisputeEvidencePage(DisputePresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::DisputeEvidencePage>())
{
    m_ui->setupUi(this);
    m_ui->adviceCard->setTone(ChipTone::Info);
}

DisputeEvidencePage::~DisputeEvidencePage() = default;

QWidget *DisputeEvidencePage::firstField() const
{
    return m_ui->disputePlanner;
}

EvidencePlanner &DisputeEvidencePage::planner() const
{
    return *m_ui->disputePlanner;
}

void DisputeEvidencePage::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void DisputeEvidencePage::refresh()
{
    const QString advice = m_presenter.evidenceAdvice();
    m_ui->adviceCard->setVisible(!advice.isEmpty());
    showText(m_ui->adviceLabel, advice);
}

} // namespace recourse::ui
