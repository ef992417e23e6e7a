// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/notedialog.h"

#include <QEvent>
#include <QShortcut>

#include "ui_notedialog.h"

namespace recourse::ui {

NoteDialog::NoteDialog(const QString &order, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NoteDialog>())
    , m_order(order)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->noteEdit->setPlainText(note);
    m_ui->noteEdit->moveCursor(QTextCursor::End);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &NoteDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &NoteDialog::reject);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this,
                &NoteDialog::save);
    retranslate();
    m_ui->noteEdit->setFocus();
}

NoteDialog::~NoteDialog() = default;

void NoteDialog::save()
{
    emit noted(m_ui->noteEdit->toPlainText().trimmed());
    accept();
}

void NoteDialog::retranslate()
{
    m_ui->headingLabel->setText(m_order);
    m_ui->blockedLabel->setText(tr("Ctrl+Return saves."));
}

void NoteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace recourse::ui
