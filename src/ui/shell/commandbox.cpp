// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandbox.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QTimer>

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/commanddelegate.h"
#include "ui_commandbox.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::CommandList;

CommandBox::CommandBox(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CommandBox>())
    , m_entries(entriesOf(menus))
{
    m_ui->setupUi(this);
    m_ui->commandField->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    m_ui->commandField->installEventFilter(this);
    m_ui->commandList->setItemDelegate(new CommandDelegate(m_ui->commandList));
    m_ui->commandList->setModel(&m_commands);
    QPalette quiet(m_ui->commandHint->palette());
    quiet.setColor(QPalette::WindowText, colorsOf(palette()).muted);
    m_ui->commandHint->setPalette(quiet);
    QList<presentation::CommandEntry> words;
    for (const MenuEntry &entry : std::as_const(m_entries))
        words.append(entry.words);
    m_commands.setCommands(words);
    connect(m_ui->commandField, &QLineEdit::textChanged, this, &CommandBox::type);
    connect(m_ui->commandList, &QListView::clicked, this, &CommandBox::run);
    connect(m_ui->commandList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandBox::tellChosen);
    type({});
    m_ui->commandField->setFocus();
}

CommandBox::~CommandBox() = default;

bool CommandBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->commandField || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int row = m_ui->commandList->currentIndex().row();
    const int page = std::max(1,
                              m_ui->commandList->viewport()->height()
                                  / std::max(1, m_ui->commandList->sizeHintForRow(0)));
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_Up:
        choose(row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(row + page);
        return true;
    case Qt::Key_PageUp:
        choose(row - page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandBox::type(const QString &text)
{
    m_commands.setTyped(text);
    choose(0);
    tellChosen();
}

void CommandBox::choose(int row)
{
    const int last = m_commands.rowCount() - 1;
    m_ui->commandList->setCurrentIndex(m_commands.index(std::clamp(row, 0, std::max(0, last))));
}

void CommandBox::tellChosen()
{
    m_ui->commandHint->setText(m_commands.countText());
    const QModelIndex chosen = m_ui->commandList->currentIndex();
    m_ui->commandField->setAccessibleDescription(chosen.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent said(m_ui->commandField, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void CommandBox::run()
{
    const QModelIndex chosen = m_ui->commandList->currentIndex();
    const int at = m_commands.commandAt(chosen.row());
    if (at == CommandList::kNone)
        return;
    if (at == CommandList::kSearch) {
        const QString text = m_ui->commandField->text().simplified();
        accept();
        emit searchWanted(text);
        return;
    }
    QAction *action = m_entries.at(at).action;
    if (!action || !action->isEnabled()) {
        //: %1 is a command, %2 a sentence that says why it cannot be done
        m_ui->commandHint->setText(tr("%1 cannot be done now. %2")
                                       .arg(chosen.data().toString(), m_entries.at(at).words.whyNot)
                                       .trimmed());
        m_ui->commandField->setAccessibleDescription(m_ui->commandHint->text());
        return;
    }
    // When the box is gone, so that what the command opens or focuses comes last.
    QTimer::singleShot(0, action, &QAction::trigger);
    accept();
}

} // namespace recourse::ui
