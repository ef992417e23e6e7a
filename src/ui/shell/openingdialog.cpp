// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/openingdialog.h"

#include <QEvent>

#include "ui/common/theme.h"
#include "ui_openingdialog.h"

namespace recourse::ui {

using presentation::OpeningPresenter;

namespace {
constexpr int kPermille = 1000;
}

OpeningDialog::OpeningDialog(OpeningPresenter &presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::OpeningDialog>())
{
    m_ui->setupUi(this);
    QFont strong(font());
    strong.setBold(true);
    m_ui->titleLabel->setFont(strong);
    connect(&m_presenter, &OpeningPresenter::changed, this, &OpeningDialog::refresh);
    connect(m_ui->cancelButton, &QPushButton::clicked, &m_presenter, &OpeningPresenter::cancel);
    refresh();
}

OpeningDialog::~OpeningDialog() = default;

void OpeningDialog::reject()
{
    if (m_presenter.canCancel())
        m_presenter.cancel();
}

void OpeningDialog::refresh()
{
    setWindowTitle(m_presenter.title());
    m_ui->titleLabel->setText(m_presenter.title());
    m_ui->stepLabel->setText(m_presenter.text());
    const auto permille = m_presenter.permille();
    m_ui->progressBar->setMaximum(permille ? kPermille : 0);
    m_ui->progressBar->setValue(permille.value_or(0));
    m_ui->cancelLabel->setText(m_presenter.cancelText());
    m_ui->cancelButton->setEnabled(m_presenter.canCancel());
    QPalette quiet(palette());
    quiet.setColor(QPalette::WindowText, colorsOf(palette()).muted);
    m_ui->cancelLabel->setPalette(quiet);
    fit();
}

/** A sentence of several lines has its room, which a dialog's layout does not see to by itself. */
void OpeningDialog::fit()
{
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void OpeningDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

void OpeningDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace recourse::ui
