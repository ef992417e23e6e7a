// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/templateimportdialog.h"

#include <QEvent>

#include "ui_templateimportdialog.h"

namespace recourse::ui {

using presentation::TemplateClash;
using presentation::TemplatesPresenter;

TemplateImportDialog::TemplateImportDialog(TemplatesPresenter &templates, QWidget *parent)
    : QDialog(parent)
    , m_templates(templates)
    , m_ui(std::make_unique<Ui::TemplateImportDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    connect(&m_templates, &TemplatesPresenter::changed, this, &TemplateImportDialog::refresh);
    connect(m_ui->replaceRadio, &QRadioButton::toggled, this, &TemplateImportDialog::refresh);
    connect(m_ui->importButton, &QPushButton::clicked, this, &TemplateImportDialog::take);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &TemplateImportDialog::reject);
    refresh();
}

TemplateImportDialog::~TemplateImportDialog() = default;

TemplateClash TemplateImportDialog::clash() const
{
    return m_ui->replaceRadio->isChecked() ? TemplateClash::Replace : TemplateClash::KeepBoth;
}

void TemplateImportDialog::take()
{
    m_templates.takeFile(clash());
    accept();
}

void TemplateImportDialog::refresh()
{
    const presentation::TemplateImportView view = m_templates.importView(clash());
    m_ui->linesWords->clear();
    for (const auto &line : view.lines) {
        m_ui->linesWords->addLine(line.title);
        m_ui->linesWords->addQuietLines({line.news});
    }
    m_ui->clashRow->setVisible(view.hasClash);
    m_ui->blockedLabel->setText(view.blocked);
    m_ui->importButton->setEnabled(view.blocked.isEmpty());
    m_ui->importButton->setAccessibleDescription(view.blocked);
}

void TemplateImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace recourse::ui
