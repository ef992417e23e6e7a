// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispute/disputeoutcomepage.h"

#include <QSignalBlocker>

#include "ui/common/plaintext.h"
#include "ui_disputeoutcomepage.h"

namespace recourse::ui {

using presentation::DisputePresenter;

DisputeOutcomePage::DisputeOutcomePage(DisputePresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::DisputeOutcomePage>())
{
    m_ui->setupUi(this);
    m_ui->recordBox->bind(m_presenter);
    connect(m_ui->outcomeList, &ChoiceList::chosen, this,
            [this](const QString &id) { m_presenter.setOutcome(domain::EventKind(id.toInt())); });
    connect(m_ui->amountEdit, &QLineEdit::textEdited, &m_presenter,
            &DisputePresenter::setOutcomeAmount);
    connect(m_ui->noteEdit, &QLineEdit::textEdited, &m_presenter,
            &DisputePresenter::setOutcomeNote);
}

DisputeOutcomePage::~DisputeOutcomePage() = default;

QWidget *DisputeOutcomePage::firstField() const
{
    return m_ui->outcomeList;
}

void DisputeOutcomePage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->recordBox->retranslate();
    refresh();
}

void DisputeOutcomePage::refresh()
{
    QList<Choice> choices;
    const auto outcomes = m_presenter.outcomes();
    for (const presentation::DisputeOutcomeView &outcome : outcomes) {
        choices.append({QString::number(int(outcome.kind)),
                        outcome.label,
                        {},
                        ChipTone::Neutral,
                        outcome.effect,
                        {},
                        outcome.chosen});
    }
    m_ui->outcomeList->setChoices(choices);
    const bool asks = m_presenter.asksOutcomeAmount();
    m_ui->amountLabel->setVisible(asks);
    m_ui->amountEdit->setVisible(asks);
    m_ui->amountEdit->setAccessibleName(bareText(m_ui->amountLabel->text()));
    m_ui->noteEdit->setAccessibleName(bareText(m_ui->noteLabel->text()));
    {
        const QSignalBlocker amount(m_ui->amountEdit);
        const QSignalBlocker note(m_ui->noteEdit);
        if (m_ui->amountEdit->text() != m_presenter.state().outcomeAmount)
            m_ui->amountEdit->setText(m_presenter.state().outcomeAmount);
        if (m_ui->noteEdit->text() != m_presenter.state().outcomeNote)
            m_ui->noteEdit->setText(m_presenter.state().outcomeNote);
    }
    m_ui->recordBox->refresh();
}

} // namespace recourse::ui
