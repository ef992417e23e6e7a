// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/composerdialog.h"

#include <QEvent>
#include <QScrollBar>

#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui_composerdialog.h"

namespace recourse::ui {

using presentation::MessagePresenter;

ComposerDialog::ComposerDialog(std::unique_ptr<MessagePresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_ui(std::make_unique<Ui::ComposerDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->templateList->bind(m_presenter->composer());
    m_ui->messageEditor->bind(m_presenter->composer());
    connect(m_presenter.get(), &MessagePresenter::changed, this, &ComposerDialog::refresh);
    connect(m_presenter.get(), &MessagePresenter::recorded, this, [this](core::OrderId id) {
        emit recorded(id);
        accept();
    });
    connect(m_ui->templateList, &TemplateList::taken, this, [this] {
        QWidget *open = m_ui->messageEditor->openField();
        (open ? open : m_ui->copyButton)->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->copyButton, &QPushButton::clicked, m_ui->messageEditor, &MessageEditor::copy);
    connect(m_ui->messageEditor, &MessageEditor::copied, this, [this] {
        m_copied = m_presenter->composer().message();
        refresh();
    });
    connect(m_ui->openPageButton, &QPushButton::clicked, m_presenter.get(),
            &MessagePresenter::openPage);
    connect(m_ui->sentButton, &QPushButton::clicked, m_presenter.get(),
            &MessagePresenter::recordSent);
    connect(m_ui->startOverButton, &QPushButton::clicked, m_presenter.get(),
            &MessagePresenter::startOver);
    connect(m_ui->templatesButton, &QPushButton::clicked, this,
            [this] { emit templatesWanted(m_presenter->composer().templateId()); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ComposerDialog::reject);
    dress();
    refresh();
}

ComposerDialog::~ComposerDialog() = default;

/** Where something is missing the keyboard goes there, else Enter copies. */
void ComposerDialog::begin()
{
    if (m_begun || m_presenter->phase() != MessagePresenter::Phase::Open)
        return;
    m_begun = true;
    QWidget *open = m_ui->messageEditor->openField();
    (open ? open : m_ui->copyButton)->setFocus(Qt::OtherFocusReason);
}

void ComposerDialog::refresh()
{
    using Phase = MessagePresenter::Phase;
    const Phase phase = m_presenter->phase();
    setWindowTitle(m_presenter->title());
    m_ui->titleLabel->setText(m_presenter->title());
    m_ui->subtitleLabel->setText(m_presenter->subtitle());
    m_ui->restoredCard->setVisible(m_presenter->isRestored());
    m_ui->problemCard->setVisible(!m_presenter->problem().isEmpty());
    m_ui->problemLabel->setText(m_presenter->problem());
    m_ui->body->setEnabled(phase == Phase::Open);
    const QString blocked = m_presenter->blockingReason();
    const bool copied = blocked.isEmpty() && m_copied == m_presenter->composer().message();
    showText(m_ui->blockingLabel,
             copied
                 ? tr("Copied. Paste it into the chat on the site, and say here once it is sent.")
                 : blocked);
    m_ui->copyButton->setEnabled(blocked.isEmpty());
    m_ui->copyButton->setAccessibleDescription(blocked);
    m_ui->sentButton->setEnabled(blocked.isEmpty());
    m_ui->sentButton->setAccessibleDescription(blocked);
    const QString noPage = m_presenter->noPageReason();
    m_ui->openPageButton->setEnabled(noPage.isEmpty());
    showText(m_ui->noPageLabel, phase == Phase::Open ? noPage : QString());
    m_ui->closeButton->setEnabled(phase != Phase::Recording);
    m_ui->closeButton->setText(m_presenter->hasText() ? tr("C&lose, keep draft") : tr("C&lose"));
    begin();
}

void ComposerDialog::reject()
{
    if (m_presenter->phase() == MessagePresenter::Phase::Recording)
        return;
    if (m_presenter->hasText())
        emit draftKept();
    QDialog::reject();
}

void ComposerDialog::dress()
{
    const ThemeColors &colors = colorsOf(palette());
    QFont large = boldFont(font());
    large.setPointSizeF(font().pointSizeF() * 1.3);
    m_ui->titleLabel->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colors.muted);
    m_ui->subtitleLabel->setPalette(quiet);
    m_ui->blockingLabel->setPalette(quiet);
    m_ui->noPageLabel->setPalette(quiet);
    m_ui->restoredCard->setTone(ChipTone::Info);
    m_ui->problemCard->setTone(ChipTone::Urgent);
}

void ComposerDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->templateList->retranslate();
        m_ui->messageEditor->retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace recourse::ui
