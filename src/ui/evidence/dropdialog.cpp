// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/dropdialog.h"

#include <QEvent>

#include "ui_dropdialog.h"

namespace recourse::ui {

DropDialog::DropDialog(const presentation::DroppedOnOrder &dropped, const QLocale &locale,
                       QWidget *parent)
    : QDialog(parent)
    , m_dropped(dropped)
    , m_locale(locale)
    , m_ui(std::make_unique<Ui::DropDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->evidenceButton, &QPushButton::clicked, this, [this] {
        emit evidenceChosen();
        accept();
    });
    connect(m_ui->importButton, &QPushButton::clicked, this, [this] {
        emit importChosen();
        accept();
    });
    refresh();
}

DropDialog::~DropDialog() = default;

void DropDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

void DropDialog::refresh()
{
    m_ui->questionLabel->setText(m_dropped.questionText(m_locale));
    const QString others = m_dropped.othersText();
    m_ui->othersLabel->setText(others);
    m_ui->othersLabel->setVisible(!others.isEmpty());
}

} // namespace recourse::ui
