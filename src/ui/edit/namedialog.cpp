// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/namedialog.h"

#include "ui/common/plaintext.h"
#include "ui_namedialog.h"

namespace recourse::ui {

NameDialog::NameDialog(const Words &words, std::function<QString(const QString &)> remark,
                       QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NameDialog>())
    , m_remark(std::move(remark))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setWindowTitle(words.title);
    m_ui->headingLabel->setText(words.heading);
    m_ui->nameEdit->setText(words.name);
    m_ui->nameEdit->selectAll();
    m_ui->nameEdit->setFocus();
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &NameDialog::refresh);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &NameDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &NameDialog::reject);
    refresh();
}

NameDialog::~NameDialog() = default;

void NameDialog::refresh()
{
    const QString name = m_ui->nameEdit->text().trimmed();
    const QString blocked = name.isEmpty() ? tr("It needs a name.") : QString();
    showText(m_ui->remarkLabel, m_remark(name));
    m_ui->blockedLabel->setText(blocked);
    m_ui->saveButton->setEnabled(blocked.isEmpty());
    m_ui->saveButton->setAccessibleDescription(blocked);
}

void NameDialog::save()
{
    emit named(m_ui->nameEdit->text().trimmed());
    accept();
}

} // namespace recourse::ui
