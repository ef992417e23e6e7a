// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cancellation/outcomepage.h"

#include <QCalendarWidget>
#include <QSignalBlocker>

#include "ui/common/plaintext.h"
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
    m_ui->recordCard->setTone(ChipTone::Info);
    m_ui->whenEdit->setTimeSpec(Qt::UTC);
    // From right to left Qt turns the sections around, hours and minutes too; the letters and
    // marks of such a date bring its direction with them.
    m_ui->whenEdit->setLayoutDirection(Qt::LeftToRight);
    setTimeFormat();
    connect(m_ui->outcomeList, &ChoiceList::chosen, this, [this](const QString &id) {
        m_presenter.setOutcome(presentation::CancellationOutcome(id.toInt()));
    });
    connect(m_ui->whenEdit, &QDateTimeEdit::dateTimeChanged, &m_presenter,
            &CancellationPresenter::setHappenedAt);
    connect(m_ui->nowButton, &QPushButton::clicked, this,
            [this] { m_presenter.setHappenedAt(QDateTime()); });
}

OutcomePage::~OutcomePage() = default;

QWidget *OutcomePage::firstField() const
{
    return m_ui->outcomeList;
}

void OutcomePage::setTimeFormat()
{
    m_ui->whenEdit->setDisplayFormat(m_ui->whenEdit->locale().dateTimeFormat(QLocale::ShortFormat));
    m_ui->whenEdit->calendarWidget()->setFirstDayOfWeek(m_presenter.weekBegins(locale()));
}

void OutcomePage::retranslate()
{
    m_ui->retranslateUi(this);
    setTimeFormat();
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
