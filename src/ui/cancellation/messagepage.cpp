// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cancellation/messagepage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalBlocker>

#include "ui/common/plaintext.h"
#include "ui_messagepage.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::CancellationPresenter;

MessagePage::MessagePage(CancellationPresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::MessagePage>())
{
    m_ui->setupUi(this);
    connect(m_ui->messageEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_ui->copiedLabel->clear();
        m_presenter.setMessage(m_ui->messageEdit->toPlainText());
    });
    connect(m_ui->copyButton, &QPushButton::clicked, this, &MessagePage::copy);
    connect(m_ui->resetButton, &QPushButton::clicked, &m_presenter,
            &CancellationPresenter::resetMessage);
    connect(m_ui->sentBox, &QCheckBox::toggled, &m_presenter,
            &CancellationPresenter::setMessageSent);
}

MessagePage::~MessagePage() = default;

QWidget *MessagePage::firstField() const
{
    return m_ui->messageEdit;
}

void MessagePage::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void MessagePage::refresh()
{
    showText(m_ui->explanationLabel, m_presenter.messageExplanation());
    // Set only where it differs: the cursor of somebody who types stays where it is.
    if (m_ui->messageEdit->toPlainText() != m_presenter.message()) {
        const QSignalBlocker blocker(m_ui->messageEdit);
        m_ui->messageEdit->setPlainText(m_presenter.message());
    }
    m_ui->resetButton->setVisible(m_presenter.state().message.has_value());
    const QSignalBlocker blocker(m_ui->sentBox);
    m_ui->sentBox->setChecked(m_presenter.state().messageSentAt.has_value());
}

void MessagePage::copy()
{
    QGuiApplication::clipboard()->setText(m_ui->messageEdit->toPlainText());
    m_ui->copiedLabel->setText(tr("Copied. Paste it into the chat with the seller."));
}

} // namespace recourse::ui
