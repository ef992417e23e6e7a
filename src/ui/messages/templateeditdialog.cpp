// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/templateeditdialog.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSignalBlocker>

#include "ui/common/theme.h"
#include "ui/common/wrappeditems.h"
#include "ui/messages/textdirection.h"
#include "ui_templateeditdialog.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::TemplateEditor;

TemplateEditDialog::TemplateEditDialog(std::unique_ptr<TemplateEditor> editor, QWidget *parent)
    : QDialog(parent)
    , m_editor(std::move(editor))
    , m_ui(std::make_unique<Ui::TemplateEditDialog>())
    , m_fields(new QMenu(this))
    , m_wheres(new QMenu(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->fieldButton->setMenu(m_fields);
    m_ui->whereButton->setMenu(m_wheres);
    new WrappedItems(m_ui->occasionList);
    m_ui->groupRow->setVisible(m_editor->hasGroup());
    m_ui->groupBox->addItems(m_editor->groups());
    m_ui->groupBox->setCurrentText(m_editor->group());
    nameParts();
    connectParts();
    fillMenus();
    fillOccasions();
    fill();
    refresh();
    dress();
    m_ui->titleEdit->setFocus();
}

TemplateEditDialog::~TemplateEditDialog() = default;

/** What a box is edited in is a part of its own for a screen reader. */
void TemplateEditDialog::nameParts()
{
    m_ui->groupBox->lineEdit()->setAccessibleName(m_ui->groupBox->accessibleName());
}

void TemplateEditDialog::connectParts()
{
    TemplateEditor *editor = m_editor.get();
    connect(editor, &TemplateEditor::changed, this, &TemplateEditDialog::refresh);
    connect(editor, &TemplateEditor::languageChanged, this, &TemplateEditDialog::fill);
    connect(m_ui->languageBox, &QComboBox::activated, this,
            [this](int row) { m_editor->setLanguage(m_languages.value(row).code); });
    connect(m_ui->titleEdit, &QLineEdit::textEdited, editor, &TemplateEditor::setTitle);
    connect(m_ui->groupBox, &QComboBox::editTextChanged, editor, &TemplateEditor::setGroup);
    connect(m_ui->bodyEdit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_editor->setBody(m_ui->bodyEdit->toPlainText());
    });
    connect(m_ui->occasionList, &QListWidget::itemChanged, editor,
            [editor](const QListWidgetItem *item) {
                editor->setOccasion(item->data(Qt::UserRole).toStringList(),
                                    item->checkState() == Qt::Checked);
            });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &TemplateEditDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &TemplateEditDialog::reject);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, m_ui->saveButton,
                &QPushButton::click);
}

void TemplateEditDialog::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->titleEdit->setText(m_editor->title());
    m_ui->titleEdit->setLayoutDirection(m_editor->isRightToLeft() ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    showIn(*m_ui->bodyEdit, m_editor->body(), m_editor->isRightToLeft());
}

void TemplateEditDialog::fillMenus()
{
    m_fields->clear();
    m_wheres->clear();
    for (const TemplateEditor::Field &field : m_editor->fields()) {
        QString label = field.label;
        label.replace(u'&', u"&&"_s);
        connect(m_fields->addAction(label), &QAction::triggered, this,
                [this, field] { insert(TemplateEditor::fieldText(field.name)); });
        connect(m_wheres->addAction(label), &QAction::triggered, this, [this, field] {
            // Lines of a selection are kept apart by another character than in the text.
            const QString words = m_ui->bodyEdit->textCursor().selectedText().replace(
                QChar::ParagraphSeparator, u'\n');
            insert(TemplateEditor::onlyWhereKnown(field.name, words));
        });
    }
}

void TemplateEditDialog::fillOccasions()
{
    m_ui->occasionLabel->setVisible(m_editor->hasOccasions());
    m_ui->occasionList->setVisible(m_editor->hasOccasions());
    const QSignalBlocker quiet(m_ui->occasionList);
    m_ui->occasionList->clear();
    for (const TemplateEditor::Occasion &occasion : m_editor->occasions()) {
        auto *item = new QListWidgetItem(occasion.text, m_ui->occasionList);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, occasion.ids);
        item->setCheckState(occasion.chosen ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->occasionList->setCurrentRow(0);
}

void TemplateEditDialog::insert(const QString &text)
{
    m_ui->bodyEdit->insertPlainText(text);
    m_ui->bodyEdit->setFocus(Qt::OtherFocusReason);
}

void TemplateEditDialog::refreshLanguages()
{
    const auto languages = m_editor->languages();
    if (languages != m_languages) {
        m_languages = languages;
        m_ui->languageBox->clear();
        for (const TemplateEditor::Language &language : languages)
            m_ui->languageBox->addItem(language.name);
    }
    for (int row = 0; row < int(languages.size()); ++row) {
        if (languages.at(row).code == m_editor->language())
            m_ui->languageBox->setCurrentIndex(row);
    }
}

void TemplateEditDialog::refresh()
{
    refreshLanguages();
    m_ui->headingLabel->setText(m_editor->heading());
    m_ui->previewHeading->setText(m_editor->previewHeading());
    showIn(*m_ui->previewView, m_editor->preview(), m_editor->isRightToLeft());
    const QString blocked = m_editor->blockingReason();
    m_ui->blockedLabel->setText(blocked);
    m_ui->saveButton->setEnabled(blocked.isEmpty());
    m_ui->saveButton->setAccessibleDescription(blocked);
}

void TemplateEditDialog::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsOf(quiet).muted);
    m_ui->previewHeading->setPalette(quiet);
    m_ui->blockedLabel->setPalette(quiet);
}

void TemplateEditDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameParts();
        fillMenus();
        fillOccasions();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace recourse::ui
