// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/templatesdialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include "ui/common/messagebar.h"
#include "ui/common/paint.h"
#include "ui/common/plaintext.h"
#include "ui/common/wrappeditems.h"
#include "ui/messages/templateeditdialog.h"
#include "ui/messages/templateimportdialog.h"
#include "ui/messages/textdirection.h"
#include "ui_templatesdialog.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::TemplatesPresenter;

namespace {
constexpr int kIdRole = Qt::UserRole;
const QString kSuffix = u"json"_s;
} // namespace

TemplatesDialog::TemplatesDialog(TemplatesPresenter &templates, presentation::Prompt &prompt,
                                 QWidget *parent)
    : QDialog(parent)
    , m_templates(templates)
    , m_prompt(prompt)
    , m_ui(std::make_unique<Ui::TemplatesDialog>())
{
    m_ui->setupUi(this);
    m_ui->findEdit->installEventFilter(this);
    new WrappedItems(m_ui->templateTree);
    m_templates.find({}); // what was looked for in an earlier dialog
    connectParts();
    dress();
    refresh();
    m_ui->findEdit->setFocus();
}

TemplatesDialog::~TemplatesDialog() = default;

void TemplatesDialog::connectParts()
{
    connect(&m_templates, &TemplatesPresenter::changed, this, &TemplatesDialog::refresh);
    connect(&m_templates, &TemplatesPresenter::fileRead, this, &TemplatesDialog::showImport);
    connect(&m_templates, &TemplatesPresenter::edited, this, [this](const QString &sentence) {
        showMessage({ChipTone::Good, sentence, {}, tr("Undo"), [this] { emit undoWanted(); }});
    });
    connect(&m_templates, &TemplatesPresenter::told, this, [this](const QString &sentence) {
        showMessage({ChipTone::Good, sentence, {}, {}, {}});
    });
    connect(&m_templates, &TemplatesPresenter::refused, this, [this](const QString &sentence) {
        showMessage({ChipTone::Attention, sentence, {}, {}, {}});
    });
    connect(m_ui->findEdit, &QLineEdit::textChanged, &m_templates, &TemplatesPresenter::find);
    connect(m_ui->templateTree, &QTreeWidget::currentItemChanged, this,
            &TemplatesDialog::chooseItem);
    connect(m_ui->templateTree, &QTreeWidget::itemActivated, this,
            [this] { edit(m_templates.changeEditor()); });
    connect(m_ui->languageBox, &QComboBox::activated, this,
            [this](int row) { m_templates.setLanguage(m_languages.value(row).code); });
    connect(m_ui->newButton, &QPushButton::clicked, this,
            [this] { edit(m_templates.newEditor()); });
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { edit(m_templates.copyEditor()); });
    connect(m_ui->changeButton, &QPushButton::clicked, this,
            [this] { edit(m_templates.changeEditor()); });
    connect(m_ui->removeButton, &QPushButton::clicked, &m_templates, &TemplatesPresenter::remove);
    connect(m_ui->keepButton, &QPushButton::clicked, &m_templates, &TemplatesPresenter::keepMine);
    connect(m_ui->takeButton, &QPushButton::clicked, &m_templates,
            &TemplatesPresenter::takeOriginal);
    connect(m_ui->importButton, &QPushButton::clicked, this, &TemplatesDialog::askWhatToRead);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &TemplatesDialog::askWhereToWrite);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &TemplatesDialog::reject);
}

void TemplatesDialog::showMessage(const Message &message)
{
    m_ui->messageBar->showMessage(message);
}

// ------------------------------------------------------------------ what is shown

void TemplatesDialog::refresh()
{
    const QScopedValueRollback filling(m_filling, true);
    refreshTree();
    refreshView();
    refreshButtons();
}

void TemplatesDialog::refreshTree()
{
    QTreeWidget &tree = *m_ui->templateTree;
    const auto groups = m_templates.groups();
    if (groups != m_groups || tree.topLevelItemCount() != groups.size()) {
        m_groups = groups;
        tree.clear();
        QList<QTreeWidgetItem *> headings;
        for (const TemplatesPresenter::Group &group : groups) {
            auto *heading = new QTreeWidgetItem(QStringList{group.heading});
            heading->setFlags(Qt::ItemIsEnabled);
            heading->setFont(0, boldFont(font()));
            for (const TemplatesPresenter::Line &line : group.lines) {
                const QString words = line.mark.isEmpty()
                    ? line.title
                    : QString(line.title + u"\n– "_s + line.mark);
                auto *item = new QTreeWidgetItem(heading, QStringList{words});
                item->setData(0, kIdRole, line.id);
                item->setToolTip(0, plainToolTip(words));
            }
            headings.append(heading);
        }
        tree.addTopLevelItems(headings);
        tree.expandAll();
    }
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        for (int row = 0; row < tree.topLevelItem(i)->childCount(); ++row) {
            QTreeWidgetItem *item = tree.topLevelItem(i)->child(row);
            if (item->data(0, kIdRole).toString() == m_templates.chosen())
                tree.setCurrentItem(item);
        }
    }
    m_ui->countLabel->setText(m_templates.countText());
}

void TemplatesDialog::refreshView()
{
    const auto languages = m_templates.languages();
    if (languages != m_languages || m_ui->languageBox->count() != languages.size()) {
        m_languages = languages;
        m_ui->languageBox->clear();
        for (const auto &language : languages)
            m_ui->languageBox->addItem(language.name);
    }
    for (int row = 0; row < int(languages.size()); ++row) {
        if (languages.at(row).code == m_templates.language())
            m_ui->languageBox->setCurrentIndex(row);
    }
    const TemplatesPresenter::View view = m_templates.view();
    m_ui->titleLabel->setText(view.title);
    m_ui->standingLabel->setText(view.standing);
    m_ui->textHeading->setText(view.heading);
    showIn(*m_ui->textView, view.text, view.rightToLeft);
    m_ui->newerColumn->setVisible(view.hasNewer);
    m_ui->newerButtons->setVisible(view.hasNewer);
    m_ui->newerHeading->setText(view.newerHeading);
    showIn(*m_ui->newerView, view.newerText, view.rightToLeft);
}

void TemplatesDialog::refreshButtons()
{
    const bool any = !m_templates.chosen().isEmpty();
    const QString removeBlocked = m_templates.removeBlocked();
    m_ui->changeButton->setEnabled(any);
    m_ui->copyButton->setEnabled(any);
    m_ui->removeButton->setText(m_templates.removeText());
    m_ui->removeButton->setEnabled(removeBlocked.isEmpty());
    m_ui->removeButton->setAccessibleDescription(removeBlocked);
    m_ui->removeBlockedLabel->setText(removeBlocked);
    const QString exportBlocked = m_templates.exportBlocked();
    m_ui->exportButton->setEnabled(exportBlocked.isEmpty());
    m_ui->exportButton->setAccessibleDescription(exportBlocked);
    m_ui->exportBlockedLabel->setText(exportBlocked);
}

void TemplatesDialog::chooseItem(QTreeWidgetItem *item)
{
    if (!m_filling && item && !item->data(0, kIdRole).toString().isEmpty())
        m_templates.choose(item->data(0, kIdRole).toString());
}

/** From the words that are typed straight into what they found. */
bool TemplatesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->findEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_ui->templateTree->setFocus(Qt::OtherFocusReason);
            QCoreApplication::sendEvent(m_ui->templateTree, event);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_ui->changeButton->isEnabled())
                edit(m_templates.changeEditor());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

// ------------------------------------------------------------------ what is asked

void TemplatesDialog::edit(std::unique_ptr<presentation::TemplateEditor> editor)
{
    auto *dialog = new TemplateEditDialog(std::move(editor), this);
    connect(dialog, &TemplateEditDialog::accepted, this,
            [this, dialog] { m_templates.save(dialog->editor()); });
    dialog->open();
}

void TemplatesDialog::askWhatToRead()
{
    //: The kinds of files in the file dialog; keep the patterns in brackets as they are.
    const QString filter = tr("Message templates (*.json);;All files (*)");
    m_prompt.chooseFiles(
        this, {tr("Import templates"), filter, false},
        [this](const QStringList &files) { m_templates.readFile(files.constFirst()); });
}

void TemplatesDialog::askWhereToWrite()
{
    //: The kinds of files in the file dialog; keep the patterns in brackets as they are.
    const QString filter = tr("Message templates (*.json);;All files (*)");
    presentation::FileQuestion question{tr("Export templates"), filter, false, true};
    question.suggested = u"templates.json"_s;
    question.suffix = kSuffix;
    m_prompt.chooseFiles(this, question, [this](const QStringList &files) {
        m_templates.writeFile(files.constFirst());
    });
}

void TemplatesDialog::showImport()
{
    (new TemplateImportDialog(m_templates, this))->open();
}

void TemplatesDialog::dress()
{
    QFont large = boldFont(font());
    large.setPointSizeF(font().pointSizeF() * 1.2);
    m_ui->titleLabel->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colorsOf(quiet).muted);
    for (QLabel *label : {m_ui->standingLabel, m_ui->countLabel, m_ui->removeBlockedLabel,
                          m_ui->exportBlockedLabel})
        label->setPalette(quiet);
}

void TemplatesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
    }
}

} // namespace recourse::ui
