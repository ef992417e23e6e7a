// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cancellation/reasonpage.h"

#include "ui/common/plaintext.h"
#include "ui_reasonpage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::CancellationPresenter;

ReasonPage::ReasonPage(CancellationPresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::ReasonPage>())
{
    m_ui->setupUi(this);
    m_ui->adviceCard->setTone(ChipTone::Info);
    connect(m_ui->reasonList, &ChoiceList::chosen, &m_presenter, &CancellationPresenter::setReason);
}

ReasonPage::~ReasonPage() = default;

QWidget *ReasonPage::firstField() const
{
    return m_ui->reasonList;
}

void ReasonPage::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void ReasonPage::refresh()
{
    QList<Choice> choices;
    const auto reasons = m_presenter.reasons();
    for (const presentation::ReasonView &reason : reasons) {
        choices.append({reason.id, reason.label, reason.chip, reason.chipTone, reason.effect,
                        reason.atHand, reason.chosen});
    }
    m_ui->reasonList->setChoices(choices);
    showText(m_ui->adviceLabel, m_presenter.reasonAdvice());
    showText(m_ui->complaintLabel, m_presenter.complaintAdvice());
}

} // namespace recourse::ui
