// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importdialog.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>

#include "ui/common/brought.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/import/redactiondialog.h"
#include "ui/import/reportcommand.h"
#include "ui/import/tablecolumnsdialog.h"
#include "ui/shell/helpdesk.h"
#include "ui_importdialog.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::ImportPresenter;

ImportDialog::ImportDialog(std::unique_ptr<ImportPresenter> presenter, presentation::Prompt &prompt,
                           QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_prompt(prompt)
    , m_ui(std::make_unique<Ui::ImportDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->ordersView->setModel(&m_presenter->orders());
    m_ui->questions->show(*m_ui->ordersView, m_presenter->orders());
    connect(m_presenter.get(), &ImportPresenter::changed, this, &ImportDialog::refresh);
    connect(m_presenter.get(), &ImportPresenter::imported, this,
            [this](const services::ImportReport &report) {
                emit imported(report);
                accept();
            });
    connect(m_ui->importButton, &QPushButton::clicked, m_presenter.get(), &ImportPresenter::import);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_ui->moreButton, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_ui->guideButton, &QPushButton::clicked, this,
            [this] { openGuide(*this, u"getting-orders"_s); });
    connect(m_ui->reportButton, &QPushButton::clicked, this, &ImportDialog::chooseReport);
    connect(m_presenter.get(), &ImportPresenter::reported, this, &ImportDialog::tellReported);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(m_ui->fileList, &ImportFileList::redactionAsked, this, [this](const QString &path) {
        (new RedactionDialog(m_presenter->redactionOf(path), m_prompt, this))->open();
    });
    connect(m_ui->fileList, &ImportFileList::columnsAsked, this, &ImportDialog::askColumns);
    connect(m_ui->dayFirstButton, &QPushButton::clicked, this, [this] {
        m_presenter->setDateOrder(ImportPresenter::DateOrder::DayFirst);
        refresh();
    });
    connect(m_ui->monthFirstButton, &QPushButton::clicked, this, [this] {
        m_presenter->setDateOrder(ImportPresenter::DateOrder::MonthFirst);
        refresh();
    });
    dress();
    refresh();
}

ImportDialog::~ImportDialog()
{
    m_presenter->disconnect(this); // a reading that ends with the dialog is not shown any more
}

void ImportDialog::chooseFiles()
{
    m_prompt.chooseFiles(this,
                         {tr("Choose the files to import"),
                          tr("Files of orders (*.csv *.tsv *.txt *.json *.har *.html *.htm *.mhtml "
                             "*.eml *.mbox *.xlsx *.ods);;All files (*)")},
                         [this](const QStringList &paths) { m_presenter->addFiles(paths); });
}

void ImportDialog::askColumns(const QString &table)
{
    auto columns = m_presenter->columnsOf(table);
    if (!columns)
        return;
    auto *dialog = new TableColumnsDialog(std::move(columns), this);
    connect(dialog, &TableColumnsDialog::said, m_presenter.get(),
            [this, table](const auto &said) { m_presenter->setColumns(table, said); });
    connect(dialog, &TableColumnsDialog::forgotten, m_presenter.get(),
            [this, table] { m_presenter->forgetColumns(table); });
    dialog->open();
}

void ImportDialog::chooseFolder()
{
    presentation::FileQuestion question;
    question.title = tr("Choose a folder with files of orders");
    question.folder = true;
    m_prompt.chooseFiles(this, question,
                         [this](const QStringList &paths) { m_presenter->addFiles(paths); });
}

void ImportDialog::chooseReport()
{
    m_prompt.chooseFiles(this, reportQuestion(), [this](const QStringList &paths) {
        m_presenter->saveReport(paths.constFirst());
    });
}

void ImportDialog::tellReported(const QString &path, const QString &problem)
{
    const QString name = QDir::toNativeSeparators(path);
    presentation::Notice notice;
    if (problem.isEmpty()) {
        notice.title = tr("The report is saved");
        //: %1 is the path of a file
        notice.text = tr("What this preview shows stands in %1. Nothing is imported yet.")
                          .arg(name);
    } else {
        notice.title = tr("The report is not saved");
        //: %1 is the path of a file
        notice.text = tr("%1 could not be written. The import is as it was; try another folder.")
                          .arg(name);
        notice.details = problem;
    }
    m_prompt.tell(this, notice);
}

void ImportDialog::refresh()
{
    setWindowTitle(m_presenter->title());
    m_ui->titleLabel->setText(m_presenter->title());
    const auto files = m_presenter->files();
    m_ui->fileList->setFiles(files);
    m_ui->dropLabel->setText(files.isEmpty() ? tr("Drop the files of your orders here, or a folder")
                                             : tr("Drop more files or folders here"));
    m_ui->moreButton->setText(files.isEmpty() ? tr("Choose &files…") : tr("Choose more &files…"));
    m_ui->guideButton->setVisible(files.isEmpty());
    m_ui->ordersView->setVisible(!files.isEmpty());
    m_ui->problemCard->setVisible(!m_presenter->problem().isEmpty());
    m_ui->problemLabel->setText(m_presenter->problem());
    m_ui->questionCard->setVisible(m_presenter->asksDateOrder());
    m_ui->questionLabel->setText(m_presenter->dateQuestion());
    const auto order = m_presenter->dateOrder();
    m_ui->dayFirstButton->setChecked(order == ImportPresenter::DateOrder::DayFirst);
    m_ui->monthFirstButton->setChecked(order == ImportPresenter::DateOrder::MonthFirst);
    const bool preview = m_presenter->stage() == ImportPresenter::Stage::Preview;
    m_ui->questionCard->setEnabled(preview);
    m_ui->fileList->setEnabled(m_presenter->stage() != ImportPresenter::Stage::Importing
                               && m_presenter->stage() != ImportPresenter::Stage::Imported);
    m_ui->questions->setEnabled(preview);
    m_ui->ordersView->setEnabled(preview);
    m_ui->reportButton->setEnabled(m_presenter->canReport());
    const QString blocked = m_presenter->blockingReason();
    m_ui->importButton->setText(m_presenter->importText());
    m_ui->importButton->setEnabled(blocked.isEmpty());
    m_ui->importButton->setAccessibleDescription(blocked);
    const QString summary = m_presenter->summary();
    m_ui->summaryLabel->setText(blocked.isEmpty()       ? summary
                                    : summary.isEmpty() ? blocked
                                                        : QString(summary + u'\n' + blocked));
    refreshJob();
    if (preview && !m_wasPreview)
        focusNextStep();
    m_wasPreview = preview;
}

void ImportDialog::focusNextStep()
{
    if (m_presenter->waitsForDateOrder())
        m_ui->dayFirstButton->setFocus(Qt::OtherFocusReason);
    else if (!m_ui->importButton->isEnabled() && m_ui->fileList->focusUnknownTable())
        return;
    else if (m_ui->importButton->isEnabled())
        m_ui->importButton->setFocus(Qt::OtherFocusReason);
    else
        m_ui->ordersView->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::refreshJob()
{
    const presentation::JobPresenter &job = m_presenter->job();
    const bool shown = job.isBusy() && job.isBarVisible();
    m_ui->progressBar->setVisible(shown);
    m_ui->progressLabel->setVisible(shown);
    m_ui->progressLabel->setText(job.text());
    m_ui->progressBar->setValue(job.permille());
    m_ui->cancelButton->setEnabled(job.state() != presentation::JobPresenter::State::Cancelling);
}

void ImportDialog::reject()
{
    if (m_presenter->stage() == ImportPresenter::Stage::Importing) {
        m_presenter->cancel();
        return;
    }
    QDialog::reject();
}

void ImportDialog::dress()
{
    QFont large = boldFont(font());
    large.setPointSizeF(font().pointSizeF() * 1.3);
    m_ui->titleLabel->setFont(large);
    QPalette lines = palette();
    lines.setColor(QPalette::WindowText, colorsOf(lines).line);
    m_ui->headerLine->setPalette(lines);
    m_ui->footerLine->setPalette(lines);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsOf(quiet).muted);
    m_ui->subtitleLabel->setPalette(quiet);
    m_ui->summaryLabel->setPalette(quiet);
    m_ui->questionCard->setTone(ChipTone::Attention);
    m_ui->problemCard->setTone(ChipTone::Urgent);
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!mayHoldOrders(event->mimeData()))
        return;
    m_ui->dropZone->setInviting(true);
    event->acceptProposedAction();
}

void ImportDialog::dragLeaveEvent(QDragLeaveEvent *)
{
    m_ui->dropZone->setInviting(false);
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    m_ui->dropZone->setInviting(false);
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        m_presenter->addCopied(draggedMail(event->mimeData()));
    else
        m_presenter->addFiles(files);
    event->acceptProposedAction();
}

} // namespace recourse::ui
