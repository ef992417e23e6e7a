// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/tagsdialog.h"

#include <QCompleter>
#include <QKeyEvent>

#include "ui_tagsdialog.h"

namespace recourse::ui {

using presentation::TagsModel;

TagsDialog::TagsDialog(std::unique_ptr<TagsModel> tags, QWidget *parent)
    : QDialog(parent)
    , m_tags(std::move(tags))
    , m_ui(std::make_unique<Ui::TagsDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->tagList->setModel(m_tags.get());
    auto *completer = new QCompleter(m_tags.get(), this);
    completer->setCompletionRole(Qt::DisplayRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    // In the field itself: a list that drops down would take the Return that adds the tag.
    completer->setCompletionMode(QCompleter::InlineCompletion);
    m_ui->tagEdit->setCompleter(completer);
    m_ui->tagEdit->installEventFilter(this);
    connect(m_ui->tagEdit, &QLineEdit::textChanged, this, &TagsDialog::refresh);
    connect(m_ui->addButton, &QPushButton::clicked, this, &TagsDialog::add);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &TagsDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &TagsDialog::reject);
    connect(m_tags.get(), &TagsModel::ready, this, &TagsDialog::refresh);
    refresh();
    m_ui->tagEdit->setFocus();
}

TagsDialog::~TagsDialog() = default;

void TagsDialog::refresh()
{
    m_ui->headingLabel->setText(tr("Tags of %Ln order(s)", nullptr, int(m_tags->orders().size())));
    m_ui->addButton->setEnabled(m_tags->isReady() && !m_ui->tagEdit->text().trimmed().isEmpty());
    m_ui->saveButton->setEnabled(m_tags->isReady());
    m_ui->blockedLabel->setText(m_tags->isReady() ? QString()
                                                  : tr("One moment, the orders are being read."));
}

void TagsDialog::add()
{
    const int row = m_tags->add(m_ui->tagEdit->text());
    if (row >= 0)
        m_ui->tagList->scrollTo(m_tags->index(row));
    m_ui->tagEdit->clear();
    m_ui->tagEdit->setFocus(Qt::OtherFocusReason);
}

void TagsDialog::save()
{
    m_tags->add(m_ui->tagEdit->text());
    emit tagged(m_tags->added(), m_tags->removed());
    accept();
}

/** Return adds what is typed; with nothing typed it saves, as everywhere. */
bool TagsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->tagEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_ui->addButton->isEnabled()) {
            add();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void TagsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

} // namespace recourse::ui
