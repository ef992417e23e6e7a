// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printdialog.h"

#include <algorithm>

#include <QEvent>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>

#include "paper/pagelayout.h"
#include "paper/tablepaper.h"
#include "presentation/prompt.h"
#include "ui/print/previewdialog.h"
#include "ui_printdialog.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::PrintPresenter;
using Subject = PrintPresenter::Subject;

namespace {

constexpr qsizetype kMostPreviewed = 400; ///< rows, so that the preview comes at once
constexpr qreal kPoints = 9;
constexpr int kDotsPerInch = 300;

} // namespace

PrintDialog::PrintDialog(PrintPresenter &presenter, presentation::Prompt &prompt, Columns columns,
                         QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_alive(&presenter)
    , m_prompt(prompt)
    , m_columns(std::move(columns))
    , m_ui(std::make_unique<Ui::PrintDialog>())
{
    m_ui->setupUi(this);
    m_ui->tableRadio->setChecked(true);
    for (auto *radio : {m_ui->tableRadio, m_ui->orderRadio, m_ui->caseRadio})
        connect(radio, &QRadioButton::toggled, this, &PrintDialog::refresh);
    connect(m_ui->previewButton, &QPushButton::clicked, this, &PrintDialog::preview);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, &PrintDialog::choosePdf);
    connect(m_ui->printButton, &QPushButton::clicked, this, &PrintDialog::choosePrinter);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &PrintDialog::reject);
    connect(&presenter.job(), &presentation::JobPresenter::changed, this, &PrintDialog::refresh);
    connect(&presenter, &PrintPresenter::rowsRead, this, [this](bool complete) {
        if (const auto then = std::exchange(m_then, {}))
            then(complete);
    });
    refresh();
}

PrintDialog::~PrintDialog()
{
    if (m_alive)
        m_alive->cancel(); // what it writes to goes with the dialog
}

void PrintDialog::setWay(Way way)
{
    QPushButton *wanted = way == Way::Preview ? m_ui->previewButton
        : way == Way::Pdf                     ? m_ui->pdfButton
                                              : m_ui->printButton;
    for (auto *button : {m_ui->previewButton, m_ui->pdfButton, m_ui->printButton})
        button->setDefault(button == wanted);
    // What goes on stands last, as in every dialog.
    m_ui->buttonLayout->removeWidget(wanted);
    m_ui->buttonLayout->addWidget(wanted);
    for (int at = 2; at < m_ui->buttonLayout->count(); ++at)
        setTabOrder(m_ui->buttonLayout->itemAt(at - 1)->widget(),
                    m_ui->buttonLayout->itemAt(at)->widget());
}

Subject PrintDialog::subject() const
{
    if (m_ui->orderRadio->isChecked())
        return Subject::Order;
    return m_ui->caseRadio->isChecked() ? Subject::Case : Subject::Table;
}

void PrintDialog::refresh()
{
    auto &job = m_presenter.job();
    const QList<std::pair<QRadioButton *, Subject>> radios{{m_ui->tableRadio, Subject::Table},
                                                           {m_ui->orderRadio, Subject::Order},
                                                           {m_ui->caseRadio, Subject::Case}};
    for (const auto &[radio, which] : radios) {
        radio->setText(m_presenter.choice(which).text);
        radio->setEnabled(!job.isBusy());
    }
    const QString reason = m_presenter.choice(subject()).reason;
    m_ui->reasonLabel->setText(reason);
    m_ui->reasonLabel->setVisible(!reason.isEmpty());
    for (auto *button : {m_ui->previewButton, m_ui->pdfButton, m_ui->printButton})
        button->setEnabled(reason.isEmpty() && !job.isBusy());
    m_ui->progressBar->setVisible(job.isBarVisible());
    m_ui->progressBar->setValue(job.permille());
    m_ui->progressLabel->setVisible(job.isBarVisible());
    m_ui->progressLabel->setText(job.text());
    m_ui->closeButton->setText(job.isBusy() ? tr("Stop") : tr("Close"));
}

paper::TablePaper *PrintDialog::newPaper(QPagedPaintDevice &device, qsizetype rows) const
{
    QFont paper(font());
    paper.setPointSizeF(kPoints);
    return new paper::TablePaper(device,
                                 {m_presenter.title(Subject::Table),
                                  m_presenter.headings(m_columns), rows, layoutDirection(), paper});
}

/** A text document brings margins of two centimetres of its own, and its page's number in them. */
QPageLayout PrintDialog::page() const
{
    QPageLayout layout = paper::pageLayout(m_presenter.regional().locale);
    if (subject() != Subject::Table)
        layout.setMargins({});
    return layout;
}

void PrintDialog::printTable(QPagedPaintDevice &device, std::function<void(bool complete)> then)
{
    m_paper.reset(newPaper(device, m_presenter.orderCount()));
    if (!m_paper->begin()) {
        then(false);
        return;
    }
    m_then = [this, then = std::move(then)](bool complete) {
        const bool written = m_paper->end();
        m_paper.reset();
        then(complete && written);
    };
    m_presenter.readRows(m_columns, -1,
                         [this](const QList<QStringList> &rows) { m_paper->add(rows); });
}

void PrintDialog::printText(QPagedPaintDevice &device) const
{
    QTextDocument document;
    QFont paper(font());
    paper.setPointSizeF(kPoints);
    document.setDefaultFont(paper);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(layoutDirection());
    document.setDefaultTextOption(option);
    document.setHtml(m_presenter.html(subject()));
    document.print(&device);
}

void PrintDialog::preview()
{
    m_previewed.clear();
    if (subject() != Subject::Table) {
        showPreview();
        return;
    }
    m_then = [this](bool complete) {
        if (complete)
            showPreview();
    };
    m_presenter.readRows(m_columns, kMostPreviewed,
                         [this](const QList<QStringList> &rows) { m_previewed += rows; });
}

void PrintDialog::showPreview()
{
    const qsizetype all = m_presenter.orderCount();
    const QString part = subject() == Subject::Table && all > m_previewed.size()
        //: %n rows are shown, %1 is how many there are
        ? tr("Preview of the first %Ln order(s) of %1", nullptr, int(m_previewed.size()))
              .arg(QLocale().toString(all))
        : QString();
    auto *dialog = new PreviewDialog(
        page(), [this](QPrinter &printer) { paintPreview(printer); }, part, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreviewDialog::printWanted, this, &PrintDialog::choosePrinter);
    connect(dialog, &PreviewDialog::pdfWanted, this, &PrintDialog::choosePdf);
    dialog->open();
}

void PrintDialog::paintPreview(QPrinter &printer) const
{
    if (subject() != Subject::Table) {
        printText(printer);
        return;
    }
    const std::unique_ptr<paper::TablePaper> paper(newPaper(printer, m_previewed.size()));
    if (!paper->begin())
        return;
    paper->add(m_previewed);
    (void)paper->end();
}

void PrintDialog::choosePdf()
{
    //: The kind of files in the file dialog; keep the pattern in brackets as it is.
    const QString filter = tr("PDF files (*.pdf)");
    m_prompt.chooseFiles(
        this, {tr("Save as PDF"), filter, false, true, m_presenter.fileName(subject()), u"pdf"_s},
        [this](const QStringList &paths) { savePdf(paths.constFirst()); });
}

void PrintDialog::savePdf(const QString &path)
{
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly)) {
        finish(false, {});
        return;
    }
    auto writer = std::make_unique<QPdfWriter>(m_file.get());
    writer->setTitle(m_presenter.title(subject()));
    writer->setResolution(kDotsPerInch);
    writer->setPageLayout(page());
    m_pdf = std::move(writer);
    const auto close = [this, path](bool complete) {
        m_pdf.reset();
        const bool kept = complete && m_file->flush() && m_file->commit();
        m_file.reset();
        //: %1 is the name of a file
        finish(kept, tr("Saved as %1.").arg(path));
    };
    if (subject() == Subject::Table) {
        printTable(*m_pdf, close);
    } else {
        printText(*m_pdf);
        close(true);
    }
}

void PrintDialog::choosePrinter()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageLayout(page());
    m_printer->setDocName(m_presenter.title(subject()));
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &PrintDialog::print);
    dialog->open();
}

void PrintDialog::print()
{
    const auto sent = [this](bool complete) { finish(complete, tr("Sent to the printer.")); };
    if (subject() == Subject::Table) {
        printTable(*m_printer, sent);
        return;
    }
    printText(*m_printer);
    sent(true);
}

void PrintDialog::finish(bool complete, const QString &sentence)
{
    if (complete) {
        emit printed(sentence);
        accept();
        return;
    }
    m_prompt.tell(this,
                  {tr("It could not be printed"),
                   tr("Nothing was written. Look whether the disk is full or the folder can "
                      "be written to, or choose another place."),
                   {}});
    refresh();
}

void PrintDialog::reject()
{
    if (!m_presenter.job().isBusy()) {
        QDialog::reject();
        return;
    }
    m_then = {};
    m_presenter.cancel();
    if (m_paper) {
        (void)m_paper->end();
        m_paper.reset();
    }
    if (m_printer)
        m_printer->abort();
    m_pdf.reset();
    if (m_file) {
        m_file->cancelWriting();
        m_file.reset();
    }
    refresh();
}

void PrintDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace recourse::ui
