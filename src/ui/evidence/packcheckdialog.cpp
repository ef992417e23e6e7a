// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/packcheckdialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include "ui/common/plaintext.h"
#include "ui_packcheckdialog.h"

namespace recourse::ui {

using presentation::PackCheck;

PackCheckDialog::PackCheckDialog(std::unique_ptr<PackCheck> check, presentation::Prompt &prompt,
                                 QWidget *parent)
    : QDialog(parent)
    , m_check(std::move(check))
    , m_prompt(prompt)
    , m_ui(std::make_unique<Ui::PackCheckDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    connect(m_check.get(), &PackCheck::changed, this, &PackCheckDialog::refresh);
    connect(m_ui->zipButton, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_ui->folderButton, &QPushButton::clicked, this, [this] { choose(true); });
    const auto unlock = [this] { m_check->checkWith(m_ui->passwordEdit->text()); };
    connect(m_ui->passwordButton, &QPushButton::clicked, this, unlock);
    connect(m_ui->passwordEdit, &QLineEdit::textChanged, this, &PackCheckDialog::refresh);
    connect(m_ui->stopButton, &QPushButton::clicked, m_check.get(), &PackCheck::cancel);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_check->text() + u'\n'
                                              + m_check->lines().join(u'\n'));
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, m_check.get(), &PackCheck::cancel);
    refresh();
}

PackCheckDialog::~PackCheckDialog() = default;

void PackCheckDialog::open()
{
    QDialog::open();
    m_ui->zipButton->setFocus(Qt::OtherFocusReason);
}

void PackCheckDialog::choose(bool folder)
{
    presentation::FileQuestion question;
    question.several = false;
    question.folder = folder;
    question.title = folder ? tr("Choose the folder of a pack") : tr("Choose a pack");
    //: The kind of files in the file dialog; keep the pattern in brackets as it is.
    question.filter = tr("Evidence packs (*.zip)");
    m_prompt.chooseFiles(this, question, [this](const QStringList &paths) {
        m_ui->passwordEdit->clear();
        m_check->check(paths.constFirst());
    });
}

void PackCheckDialog::refresh()
{
    const bool isBusy = m_check->job().isBusy();
    const bool isLocked = m_check->needsPassword();
    const bool hadFocus = m_ui->stopButton->hasFocus();
    m_ui->zipButton->setEnabled(!isBusy); // the label says that a pack is being read
    m_ui->folderButton->setEnabled(!isBusy);
    showText(m_ui->pathLabel, m_check->shownPath());
    showText(m_ui->resultLabel, isBusy ? m_check->job().text() : m_check->text());
    if (isLocked != m_ui->passwordRow->isVisibleTo(this)) {
        m_ui->passwordRow->setVisible(isLocked);
        if (isLocked)
            m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
    }
    m_ui->passwordButton->setEnabled(!m_ui->passwordEdit->text().isEmpty());
    m_ui->passwordButton->setDefault(isLocked);
    m_ui->progressBar->setVisible(isBusy);
    m_ui->progressBar->setValue(m_check->job().permille());
    const QString lines = m_check->lines().join(u'\n');
    m_ui->linesText->setVisible(!lines.isEmpty());
    if (m_ui->linesText->toPlainText() != lines)
        m_ui->linesText->setPlainText(lines);
    m_ui->copyButton->setVisible(!m_check->shownPath().isEmpty() && !isBusy);
    m_ui->stopButton->setVisible(isBusy);
    if (hadFocus && !isBusy)
        m_ui->closeButton->setFocus(Qt::OtherFocusReason);
}

void PackCheckDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace recourse::ui
