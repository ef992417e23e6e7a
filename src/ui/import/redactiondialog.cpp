// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/redactiondialog.h"

#include <QEvent>
#include <QFileInfo>

#include "ui_redactiondialog.h"

namespace recourse::ui {

RedactionDialog::RedactionDialog(std::unique_ptr<presentation::RedactionPresenter> presenter,
                                 presentation::Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_prompt(prompt)
    , m_ui(std::make_unique<Ui::RedactionDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &RedactionDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RedactionDialog::save);
    connect(m_presenter.get(), &presentation::RedactionPresenter::changed, this, [this] {
        m_ui->copyEdit->setPlainText(m_presenter->shownText());
        refresh();
    });
    connect(m_presenter.get(), &presentation::RedactionPresenter::saved, this,
            [this](const QString &problem) {
                m_problem = problem;
                if (problem.isEmpty())
                    accept();
                else
                    refresh();
            });
    refresh();
    m_ui->closeButton->setFocus();
}

RedactionDialog::~RedactionDialog() = default;

void RedactionDialog::refresh()
{
    m_ui->explanationLabel->setText(m_presenter->explanation());
    m_ui->problemLabel->setText(m_problem);
    m_ui->problemLabel->setVisible(!m_problem.isEmpty());
    m_ui->copyEdit->setVisible(m_presenter->canSave());
    m_ui->saveButton->setEnabled(m_presenter->canSave());
}

void RedactionDialog::save()
{
    presentation::FileQuestion question;
    question.title = tr("Save the copy without private data");
    question.filter = tr("All files (*)");
    question.several = false;
    question.toSave = true;
    question.suggested = m_presenter->suggestedPath();
    m_prompt.chooseFiles(this, question, [this](const QStringList &paths) {
        m_presenter->save(paths.constFirst());
    });
}

void RedactionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace recourse::ui
