// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/packdialog.h"

#include <QEvent>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui_packdialog.h"

namespace recourse::ui {

using presentation::PackPreview;

PackDialog::PackDialog(std::unique_ptr<PackPreview> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_ui(std::make_unique<Ui::PackDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    connect(m_presenter.get(), &PackPreview::changed, this, &PackDialog::refresh);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &PackDialog::take);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PackDialog::reject);
    connect(this, &QDialog::rejected, m_presenter.get(), &PackPreview::cancel);
    dress();
    refresh();
}

PackDialog::~PackDialog() = default;

void PackDialog::open()
{
    QDialog::open();
    m_ui->changesScroll->setFocus(Qt::OtherFocusReason);
    m_presenter->start();
}

void PackDialog::take()
{
    if (const auto done = m_presenter->take(); !done) {
        m_problem = done.error();
        refresh();
        return;
    }
    accept();
}

void PackDialog::refresh()
{
    setWindowTitle(m_presenter->windowTitle());
    m_ui->takeButton->setText(m_presenter->takeText());
    m_ui->titleLabel->setText(m_presenter->title());
    m_ui->originLabel->setText(m_presenter->originText());
    m_ui->cautionLabel->setText(m_presenter->cautionText());
    m_ui->cautionCard->setVisible(!m_presenter->cautionText().isEmpty());
    const QString problem = m_problem.isEmpty() ? m_presenter->problem() : m_problem;
    m_ui->problemLabel->setText(problem);
    m_ui->problemCard->setVisible(!problem.isEmpty());
    showText(m_ui->ordersLabel, m_presenter->summaryText());
    const presentation::JobPresenter &job = m_presenter->job();
    const bool runs = job.isBusy() && job.isBarVisible();
    m_ui->progressBar->setVisible(runs);
    m_ui->progressLabel->setVisible(runs);
    m_ui->progressLabel->setText(job.text());
    m_ui->progressBar->setValue(job.permille());
    const QString blocked = m_presenter->blockingReason();
    const bool waits = !blocked.isEmpty() && !runs && problem.isEmpty();
    m_ui->blockedLabel->setText(waits ? blocked : QString());
    const bool couldNot = !m_ui->takeButton->isEnabled();
    m_ui->takeButton->setEnabled(blocked.isEmpty());
    m_ui->takeButton->setAccessibleDescription(blocked);
    if (couldNot && blocked.isEmpty())
        m_ui->takeButton->setFocus(Qt::OtherFocusReason);
    refreshWords();
}

void PackDialog::refreshWords()
{
    const auto sections = m_presenter->sections();
    if (sections == m_shown)
        return;
    m_shown = sections;
    WordColumn &words = *m_ui->changesWords;
    words.clear();
    for (const presentation::PackSection &section : sections) {
        words.addHeading(section.heading);
        for (const auto &line : section.lines) {
            words.addLine(line.text);
            words.addQuietLines(line.more);
        }
    }
}

void PackDialog::dress()
{
    QFont large = boldFont(font());
    large.setPointSizeF(font().pointSizeF() * 1.2);
    m_ui->titleLabel->setFont(large);
    m_ui->ordersLabel->setFont(boldFont(font()));
    m_ui->cautionCard->setTone(ChipTone::Attention);
    m_ui->problemCard->setTone(ChipTone::Urgent);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsOf(quiet).muted);
    m_ui->originLabel->setPalette(quiet);
    m_ui->blockedLabel->setPalette(quiet);
}

void PackDialog::changeEvent(QEvent *event)
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
