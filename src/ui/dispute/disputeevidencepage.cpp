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
    return m_ui->needList;
}

void DisputeEvidencePage::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void DisputeEvidencePage::refresh()
{
    QList<CardText> cards;
    int met = 0;
    const auto needs = m_presenter.needs();
    for (const presentation::EvidenceNeedView &need : needs) {
        cards.append({need.text,
                      need.stand,
                      need.met ? ChipTone::Good : ChipTone::Attention,
                      need.howTo,
                      {},
                      {},
                      ChipTone::Neutral});
        met += need.met ? 1 : 0;
    }
    m_ui->needList->setCards(cards);
    m_ui->meterBar->setMaximum(std::max(1, int(needs.size())));
    m_ui->meterBar->setValue(met);
    showText(m_ui->meterLabel, m_presenter.needsMeter());
    const QString advice = m_presenter.evidenceAdvice();
    m_ui->adviceCard->setVisible(!advice.isEmpty());
    showText(m_ui->adviceLabel, advice);
}

} // namespace recourse::ui
