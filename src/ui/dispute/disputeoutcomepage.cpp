// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dispute/disputeoutcomepage.h"

#include <QCalendarWidget>
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
    m_ui->recordCard->setTone(ChipTone::Info);
    m_ui->whenEdit->setTimeSpec(Qt::UTC);
    // From right to left Qt turns the sections around, hours and minutes too; the letters and
    // marks of such a date bring its direction with them.
    m_ui->whenEdit->setLayoutDirection(Qt::LeftToRight);
    setTimeFormat();
    connect(m_ui->outcomeList, &ChoiceList::chosen, this,
            [this](const QString &id) { m_presenter.setOutcome(domain::EventKind(id.toInt())); });
    connect(m_ui->amountEdit, &QLineEdit::textEdited, &m_presenter,
            &DisputePresenter::setOutcomeAmount);
    connect(m_ui->noteEdit, &QLineEdit::textEdited, &m_presenter,
            &DisputePresenter::setOutcomeNote);
    connect(m_ui->whenEdit, &QDateTimeEdit::dateTimeChanged, &m_presenter,
            &DisputePresenter::setHappenedAt);
    connect(m_ui->nowButton, &QPushButton::clicked, this,
            [this] { m_presenter.setHappenedAt(QDateTime()); });
}

DisputeOutcomePage::~DisputeOutcomePage() = default;

QWidget *DisputeOutcomePage::firstField() const
{
    return m_ui->outcomeList;
}

void DisputeOutcomePage::setTimeFormat()
{
    m_ui->whenEdit->setDisplayFormat(m_ui->whenEdit->locale().dateTimeFormat(QLocale::ShortFormat));
    m_ui->whenEdit->calendarWidget()->setFirstDayOfWeek(m_presenter.weekBegins(locale()));
}

void DisputeOutcomePage::retranslate()
{
    m_ui->retranslateUi(this);
    setTimeFormat();
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
    {
        // The wall clock's reading as such: the presenter knows whose wall it hangs on.
        const QSignalBlocker blocker(m_ui->whenEdit);
        const QDateTime wall = m_presenter.happenedAt();
        const QDateTime minute(wall.date(), QTime(wall.time().hour(), wall.time().minute()),
                               Qt::UTC);
        if (m_ui->whenEdit->dateTime() != minute)
            m_ui->whenEdit->setDateTime(minute);
    }
    const presentation::RecordView record = m_presenter.recordView();
    m_ui->recordHeading->setVisible(!record.records.isEmpty());
    showText(m_ui->recordsLabel, record.records.join(u'\n'));
    showText(m_ui->thenLabel, record.then);
    showText(m_ui->notDoneLabel, record.notDone);
}

} // namespace recourse::ui
