// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/recordbox.h"

#include <QCalendarWidget>
#include <QSignalBlocker>

#include "ui/common/plaintext.h"
#include "ui_recordbox.h"

namespace recourse::ui {

using presentation::WizardPresenter;

RecordBox::RecordBox(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecordBox>())
{
    m_ui->setupUi(this);
    m_ui->recordCard->setTone(ChipTone::Info);
    m_ui->whenEdit->setTimeSpec(Qt::UTC);
    // From right to left Qt turns the sections around, hours and minutes too; the letters and
    // marks of such a date bring its direction with them.
    m_ui->whenEdit->setLayoutDirection(Qt::LeftToRight);
}

RecordBox::~RecordBox() = default;

void RecordBox::bind(WizardPresenter &presenter)
{
    m_presenter = &presenter;
    setTimeFormat();
    connect(m_ui->whenEdit, &QDateTimeEdit::dateTimeChanged, m_presenter,
            &WizardPresenter::setHappenedAt);
    connect(m_ui->nowButton, &QPushButton::clicked, this,
            [this] { m_presenter->setHappenedAt(QDateTime()); });
}

void RecordBox::setTimeFormat()
{
    m_ui->whenEdit->setDisplayFormat(m_ui->whenEdit->locale().dateTimeFormat(QLocale::ShortFormat));
    m_ui->whenEdit->calendarWidget()->setFirstDayOfWeek(m_presenter->weekBegins(locale()));
}

void RecordBox::retranslate()
{
    m_ui->retranslateUi(this);
    setTimeFormat();
}

void RecordBox::refresh()
{
    {
        // The wall clock's reading as such: the presenter knows whose wall it hangs on.
        const QSignalBlocker blocker(m_ui->whenEdit);
        const QDateTime wall = m_presenter->happenedAt();
        const QDateTime minute(wall.date(), QTime(wall.time().hour(), wall.time().minute()),
                               Qt::UTC);
        if (m_ui->whenEdit->dateTime() != minute)
            m_ui->whenEdit->setDateTime(minute);
    }
    const presentation::RecordView record = m_presenter->recordView();
    m_ui->recordHeading->setVisible(!record.records.isEmpty());
    showText(m_ui->recordsLabel, record.records.join(u'\n'));
    showText(m_ui->thenLabel, record.then);
    showText(m_ui->notDoneLabel, record.notDone);
}

} // namespace recourse::ui
