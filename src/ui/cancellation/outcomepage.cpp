// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cancellation/outcomepage.h"

#include "ui_outcomepage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::CancellationPresenter;

OutcomePage::OutcomePage(CancellationPresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::OutcomePage>())
{
    m_ui->setupUi(this);
    m_ui->recordBox->bind(m_presenter);
    connect(m_ui->outcomeList, &ChoiceList::chosen, this, [this](const QString &id) {
        m_presenter.setOutcome(presentation::CancellationOutcome(id.toInt()));
    });
}

OutcomePage::~OutcomePage() = default;

QWidget *OutcomePage::firstField() const
{
    return m_ui->outcomeList;
}

void OutcomePage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->recordBox->retranslate();
    refresh();
}

void OutcomePage::refresh()
{
    QList<Choice> choices;
    const auto outcomes = m_presenter.outcomes();
    for (const presentation::OutcomeView &outcome : outcomes) {
        choices.append({QString::number(int(outcome.outcome)),
                        outcome.label,
                        {},
                        ChipTone::Neutral,
                        outcome.effect,
                        {},
                        outcome.chosen});
    }
    m_ui->outcomeList->setChoices(choices);
    m_ui->recordBox->refresh();
}

} // namespace recourse::ui
