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
    m_ui->actsByEdit->setFormat(m_presenter.weekBegins(locale()));
    connect(m_ui->outcomeList, &ChoiceList::chosen, this,
            [this](const QString &id) { m_presenter.setOutcome(domain::EventKind(id.toInt())); });
    connect(m_ui->amountEdit, &QLineEdit::textEdited, &m_presenter,
            &DisputePresenter::setOutcomeAmount);
    connect(m_ui->noteEdit, &QLineEdit::textEdited, &m_presenter,
            &DisputePresenter::setOutcomeNote);
    connect(m_ui->actsByBox, &QCheckBox::toggled, this, [this](bool counts) {
        m_presenter.setActsBy(counts ? m_ui->actsByEdit->dateTime() : QDateTime());
    });
    connect(m_ui->actsByEdit, &WallClockEdit::dateTimeChanged, &m_presenter,
            &DisputePresenter::setActsBy);
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
    m_ui->actsByEdit->setFormat(m_presenter.weekBegins(locale()));
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
    m_ui->noteLabel->setText(m_presenter.asksReference() ? tr("To &whom, and their reference")
                                                         : tr("In a f&ew words"));
    m_ui->noteEdit->setAccessibleName(bareText(m_ui->noteLabel->text()));
    {
        const QSignalBlocker amount(m_ui->amountEdit);
        const QSignalBlocker note(m_ui->noteEdit);
        if (m_ui->amountEdit->text() != m_presenter.state().outcomeAmount)
            m_ui->amountEdit->setText(m_presenter.state().outcomeAmount);
        if (m_ui->noteEdit->text() != m_presenter.state().outcomeNote)
            m_ui->noteEdit->setText(m_presenter.state().outcomeNote);
    }
    showActsBy();
    m_ui->recordBox->refresh();
}

/** The time that the page itself gives the buyer, where the chosen step may have one. */
void DisputeOutcomePage::showActsBy()
{
    const bool asks = m_presenter.asksActsBy();
    const bool counts = m_presenter.state().actsBy.has_value();
    m_ui->actsByBox->setVisible(asks);
    m_ui->actsByEdit->setVisible(asks);
    m_ui->actsByLabel->setVisible(asks);
    {
        const QSignalBlocker blocker(m_ui->actsByBox);
        m_ui->actsByBox->setChecked(counts);
    }
    m_ui->actsByEdit->setEnabled(counts);
    m_ui->actsByEdit->showTime(m_presenter.actsBy());
    m_ui->actsByLabel->setText(m_presenter.actsByText());
}

} // namespace recourse::ui
