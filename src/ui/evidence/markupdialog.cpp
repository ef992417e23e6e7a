// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/markupdialog.h"

#include <QEvent>
#include <QSignalBlocker>

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui_markupdialog.h"

namespace recourse::ui {

using presentation::MarkupEditor;
using presentation::MarkupPresenter;

MarkupDialog::MarkupDialog(std::unique_ptr<MarkupPresenter> presenter, QWidget *parent)
    : QDialog(parent)
    , m_presenter(std::move(presenter))
    , m_ui(std::make_unique<Ui::MarkupDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->canvas->setEditor(&m_presenter->editor());
    fillChoices();
    connectParts();
    dress();
    refresh();
}

MarkupDialog::~MarkupDialog() = default;

void MarkupDialog::open()
{
    QDialog::open();
    m_ui->toolList->setFocus(Qt::OtherFocusReason);
    m_presenter->start();
}

void MarkupDialog::connectParts()
{
    MarkupEditor &editor = m_presenter->editor();
    connect(m_presenter.get(), &MarkupPresenter::changed, this, &MarkupDialog::refresh);
    connect(m_presenter.get(), &MarkupPresenter::saved, this, [this] {
        emit kept();
        accept();
    });
    connect(&editor, &MarkupEditor::toolChanged, this, &MarkupDialog::refreshTool);
    connect(m_ui->toolList, &QListWidget::currentRowChanged, &editor,
            [&editor](int row) { editor.setTool(MarkupEditor::tools().value(row)); });
    connect(m_ui->colourBox, &QComboBox::currentIndexChanged, &editor,
            [&editor](int row) { editor.setColour(domain::MarkColour(std::max(row, 0))); });
    connect(m_ui->textEdit, &QLineEdit::textChanged, &editor, &MarkupEditor::setText);
    connect(m_ui->undoButton, &QPushButton::clicked, &editor, &MarkupEditor::undo);
    connect(m_ui->redoButton, &QPushButton::clicked, &editor, &MarkupEditor::redo);
    connect(m_ui->turnButton, &QPushButton::clicked, &editor, &MarkupEditor::turn);
    connect(m_ui->wholeButton, &QPushButton::clicked, &editor, &MarkupEditor::showWhole);
    connect(m_ui->removeButton, &QPushButton::clicked, &editor,
            [this, &editor] { editor.remove(m_ui->markList->currentRow()); });
    connect(m_ui->markList, &QListWidget::currentRowChanged, this,
            [this](int row) { m_ui->removeButton->setEnabled(row >= 0); });
    connect(m_ui->keepButton, &QPushButton::clicked, m_presenter.get(), &MarkupPresenter::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

void MarkupDialog::fillChoices()
{
    const QSignalBlocker quietTools(m_ui->toolList);
    const QSignalBlocker quietColours(m_ui->colourBox);
    const MarkupEditor &editor = m_presenter->editor();
    m_ui->toolList->clear();
    const QList<MarkupEditor::Tool> tools = MarkupEditor::tools();
    for (const MarkupEditor::Tool tool : tools)
        m_ui->toolList->addItem(MarkupEditor::toolLabel(tool));
    m_ui->toolList->setCurrentRow(int(tools.indexOf(editor.tool())));
    m_ui->colourBox->clear();
    for (int at = 0; at < domain::kMarkColourCount; ++at)
        m_ui->colourBox->addItem(MarkupEditor::colourLabel(domain::MarkColour(at)));
    m_ui->colourBox->setCurrentIndex(int(editor.colour()));
}

void MarkupDialog::refresh()
{
    const MarkupEditor &editor = m_presenter->editor();
    if (m_shown != m_presenter->picture()) {
        m_shown = m_presenter->picture();
        m_ui->canvas->setPicture(m_shown);
    }
    showText(m_ui->problemLabel, m_presenter->problem());
    m_ui->undoButton->setEnabled(editor.canUndo());
    m_ui->redoButton->setEnabled(editor.canRedo());
    m_ui->wholeButton->setEnabled(editor.markup().crop.has_value());
    m_ui->keepButton->setEnabled(m_presenter->canSave());
    // It stays where it is without words too: it keeps the steps apart from the end.
    m_ui->unchangedLabel->setText(editor.isChanged() ? QString() : tr("Nothing is changed yet."));
    refreshMarks();
    refreshTool();
}

void MarkupDialog::refreshTool()
{
    const MarkupEditor &editor = m_presenter->editor();
    m_ui->hintLabel->setText(editor.hint());
    m_ui->textEdit->setVisible(editor.takesText());
    m_ui->textLabel->setVisible(editor.takesText());
    m_ui->colourBox->setVisible(editor.takesColour());
    m_ui->colourLabel->setVisible(editor.takesColour());
}

void MarkupDialog::refreshMarks()
{
    const int before = m_ui->markList->currentRow();
    const QStringList labels = m_presenter->editor().markLabels();
    {
        const QSignalBlocker quiet(m_ui->markList);
        m_ui->markList->clear();
        m_ui->markList->addItems(labels);
        m_ui->markList->setCurrentRow(std::min(before, int(labels.size()) - 1));
    }
    m_ui->removeButton->setEnabled(m_ui->markList->currentRow() >= 0);
}

void MarkupDialog::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsOf(quiet).muted);
    m_ui->unchangedLabel->setPalette(quiet);
    m_ui->hintLabel->setPalette(quiet);
}

void MarkupDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChoices();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace recourse::ui
