// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/reportdialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include "ui_reportdialog.h"

namespace recourse::ui {

using presentation::EvidenceReport;

EvidenceReportDialog::EvidenceReportDialog(std::unique_ptr<EvidenceReport> report, QWidget *parent)
    : QDialog(parent)
    , m_report(std::move(report))
    , m_ui(std::make_unique<Ui::EvidenceReportDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    connect(m_report.get(), &EvidenceReport::changed, this, &EvidenceReportDialog::refresh);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        const auto &view = m_report->view();
        QGuiApplication::clipboard()->setText(view.text + u'\n' + view.lines.join(u'\n'));
    });
    connect(this, &QDialog::rejected, m_report.get(), &EvidenceReport::cancel);
    refresh();
}

EvidenceReportDialog::~EvidenceReportDialog() = default;

void EvidenceReportDialog::open()
{
    QDialog::open();
    m_ui->closeButton->setFocus(Qt::OtherFocusReason);
}

void EvidenceReportDialog::refresh()
{
    const presentation::EvidenceReportView &view = m_report->view();
    const presentation::JobPresenter &job = m_report->job();
    setWindowTitle(view.title);
    m_ui->resultLabel->setText(view.text);
    m_ui->progressBar->setVisible(view.busy);
    m_ui->progressBar->setValue(job.permille());
    m_ui->progressLabel->setVisible(view.busy);
    m_ui->progressLabel->setText(job.text());
    const QString lines = view.lines.join(u'\n');
    m_ui->detailsText->setVisible(!lines.isEmpty());
    if (m_ui->detailsText->toPlainText() != lines)
        m_ui->detailsText->setPlainText(lines);
    m_ui->copyButton->setVisible(!view.busy);
}

void EvidenceReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace recourse::ui
