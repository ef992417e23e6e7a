// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizard/recordbox.h"

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
}

RecordBox::~RecordBox() = default;

void RecordBox::bind(WizardPresenter &presenter)
{
    m_presenter = &presenter;
    setTimeFormat();
    connect(m_ui->whenEdit, &WallClockEdit::dateTimeChanged, m_presenter,
            &WizardPresenter::setHappenedAt);
    connect(m_ui->nowButton, &QPushButton::clicked, this,
            [this] { m_presenter->setHappenedAt(QDateTime()); });
}

void RecordBox::setTimeFormat()
{
    m_ui->whenEdit->setFormat(m_presenter->weekBegins(locale()));
}

void RecordBox::retranslate()
{
    m_ui->retranslateUi(this);
    setTimeFormat();
}

void RecordBox::refresh()
{
    m_ui->whenEdit->showTime(m_presenter->happenedAt());
    const presentation::RecordView record = m_presenter->recordView();
    m_ui->recordHeading->setVisible(!record.records.isEmpty());
    showText(m_ui->recordsLabel, record.records.join(u'\n'));
    showText(m_ui->thenLabel, record.then);
    showText(m_ui->notDoneLabel, record.notDone);
}

} // namespace recourse::ui
