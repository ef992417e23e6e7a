// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cancellation/messagepage.h"

#include <QSignalBlocker>

#include "ui/common/plaintext.h"
#include "ui_messagepage.h"

namespace recourse::ui {

using presentation::CancellationPresenter;
using presentation::MessageComposer;

MessagePage::MessagePage(CancellationPresenter &presenter, QWidget *parent)
    : WizardPage(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::MessagePage>())
{
    m_ui->setupUi(this);
    MessageComposer &composer = presenter.composer();
    m_ui->messageEditor->bind(composer);
    connect(&composer, &MessageComposer::changed, this, &MessagePage::refresh);
    connect(m_ui->copyButton, &QPushButton::clicked, m_ui->messageEditor, &MessageEditor::copy);
    connect(m_ui->messageEditor, &MessageEditor::copied, this, [this] {
        m_copied = m_presenter.composer().message();
        refresh();
    });
    connect(m_ui->sentBox, &QCheckBox::toggled, &m_presenter,
            &CancellationPresenter::setMessageSent);
}

MessagePage::~MessagePage() = default;

QWidget *MessagePage::firstField() const
{
    QWidget *open = m_ui->messageEditor->openField();
    return open ? open : m_ui->messageEditor->sentEdit();
}

void MessagePage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->messageEditor->retranslate();
    refresh();
}

void MessagePage::refresh()
{
    showText(m_ui->explanationLabel, m_presenter.messageExplanation());
    const MessageComposer &composer = m_presenter.composer();
    const QString blocked = composer.blockingReason();
    const bool copied = blocked.isEmpty() && m_copied == composer.message();
    m_ui->copiedLabel->setText(copied ? tr("Copied. Paste it into the chat with the seller.")
                                      : blocked);
    m_ui->copyButton->setEnabled(blocked.isEmpty());
    m_ui->copyButton->setAccessibleDescription(blocked);
    m_ui->sentBox->setEnabled(blocked.isEmpty());
    const QSignalBlocker blocker(m_ui->sentBox);
    m_ui->sentBox->setChecked(m_presenter.state().messageSentAt.has_value());
}

} // namespace recourse::ui
