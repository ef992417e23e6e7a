// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/care/checkdialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include "ui_checkdialog.h"

namespace recourse::ui {

using presentation::CheckPresenter;

CheckDialog::CheckDialog(std::unique_ptr<CheckPresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_ui(std::make_unique<Ui::CheckDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    connect(m_presenter.get(), &CheckPresenter::changed, this, &CheckDialog::refresh);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_presenter->details()); });
    connect(this, &QDialog::rejected, m_presenter.get(), &CheckPresenter::cancel);
    refresh();
}

CheckDialog::~CheckDialog() = default;

void CheckDialog::open()
{
    QDialog::open();
    m_ui->closeButton->setFocus(Qt::OtherFocusReason);
    m_presenter->start();
}

void CheckDialog::refresh()
{
    m_ui->resultLabel->setText(m_presenter->text());
    m_ui->progressBar->setVisible(!m_presenter->isDone());
    const QString details = m_presenter->details();
    m_ui->detailsText->setVisible(!details.isEmpty());
    if (m_ui->detailsText->toPlainText() != details)
        m_ui->detailsText->setPlainText(details);
    m_ui->copyButton->setVisible(!details.isEmpty());
}

void CheckDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace recourse::ui
