// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/care/restoredialog.h"

#include <QEvent>
#include <QSignalBlocker>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui_restoredialog.h"

namespace recourse::ui {

using presentation::RestorePresenter;

RestoreDialog::RestoreDialog(std::unique_ptr<RestorePresenter> presenter,
                             presentation::Prompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_prompt(prompt)
    , m_ui(std::make_unique<Ui::RestoreDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    connect(m_presenter.get(), &RestorePresenter::changed, this, &RestoreDialog::refresh);
    connect(m_presenter.get(), &RestorePresenter::restored, this, [this](const auto &report) {
        emit restored(m_presenter->restoredText(report));
        accept();
    });
    connect(m_ui->backupList, &QListWidget::currentRowChanged, m_presenter.get(),
            &RestorePresenter::choose);
    connect(m_ui->fileButton, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    connect(m_ui->restoreButton, &QPushButton::clicked, m_presenter.get(),
            &RestorePresenter::restore);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, m_presenter.get(), &RestorePresenter::cancel);
    dress();
    refresh();
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::open()
{
    QDialog::open();
    m_ui->backupList->setFocus(Qt::OtherFocusReason);
    m_presenter->start();
}

void RestoreDialog::chooseFile()
{
    //: The kinds of files in the file dialog; keep the patterns in brackets as they are.
    const QString filter = tr("Backups (*.recourse *.zip);;All files (*)");
    m_prompt.chooseFiles(this, {tr("Choose a backup"), filter, false}, [this](const auto &files) {
        m_presenter->chooseFile(files.constFirst());
    });
}

void RestoreDialog::refresh()
{
    refreshChoices();
    showText(m_ui->noneLabel, m_presenter->choicesText());
    showText(m_ui->summaryLabel, m_presenter->summaryText());
    const QString problem = m_presenter->problem();
    m_ui->problemLabel->setText(problem);
    m_ui->problemCard->setVisible(!problem.isEmpty());
    const presentation::JobPresenter &job = m_presenter->job();
    const bool runs = job.isBusy() && job.isBarVisible();
    m_ui->progressBar->setVisible(runs);
    m_ui->progressLabel->setVisible(runs);
    m_ui->progressLabel->setText(job.text());
    m_ui->progressBar->setValue(job.permille());
    m_ui->backupList->setEnabled(!job.isBusy());
    m_ui->fileButton->setEnabled(!job.isBusy());
    const QString blocked = m_presenter->blockingReason();
    m_ui->blockedLabel->setText(runs || !problem.isEmpty() ? QString() : blocked);
    m_ui->restoreButton->setEnabled(blocked.isEmpty());
    m_ui->restoreButton->setAccessibleDescription(blocked);
    refreshWords();
}

void RestoreDialog::refreshChoices()
{
    const QSignalBlocker quiet(m_ui->backupList);
    const QStringList choices = m_presenter->choices();
    while (m_ui->backupList->count() > choices.size())
        delete m_ui->backupList->takeItem(m_ui->backupList->count() - 1);
    for (int i = 0; i < choices.size(); ++i) {
        if (i >= m_ui->backupList->count())
            m_ui->backupList->addItem(choices.at(i));
        else if (m_ui->backupList->item(i)->text() != choices.at(i))
            m_ui->backupList->item(i)->setText(choices.at(i));
    }
    m_ui->backupList->setCurrentRow(m_presenter->current());
}

void RestoreDialog::refreshWords()
{
    const auto sections = m_presenter->sections();
    if (sections == m_shown)
        return;
    m_shown = sections;
    WordColumn &words = *m_ui->changesWords;
    words.clear();
    for (const presentation::PackSection &section : sections) {
        words.addHeading(section.heading);
        for (const auto &line : section.lines)
            words.addLine(line.text);
    }
}

void RestoreDialog::dress()
{
    m_ui->summaryLabel->setFont(boldFont(font()));
    m_ui->problemCard->setTone(ChipTone::Urgent);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsOf(quiet).muted);
    m_ui->blockedLabel->setPalette(quiet);
}

void RestoreDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
        m_shown.clear();
        refreshWords();
    }
}

} // namespace recourse::ui
