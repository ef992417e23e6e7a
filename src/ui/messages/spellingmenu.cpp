// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/spellingmenu.h"

#include <QMenu>
#include <QPointer>

#include "ui/common/paint.h"
#include "ui/messages/messageedit.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;
using presentation::SpelledWord;

SpellingMenu::SpellingMenu(presentation::MessageSpelling &spelling, Side side, MessageEdit &edit)
    : QObject(&edit)
    , m_spelling(spelling)
    , m_side(side)
    , m_edit(edit)
{
    connect(&edit, &MessageEdit::wordMenuWanted, this, &SpellingMenu::ask);
}

void SpellingMenu::ask(const SpelledWord &word, const QPoint &at)
{
    m_spelling.suggest(
        m_side, word.word,
        [self = QPointer(this), question = ++m_asked, word, at](const QStringList &suggestions) {
            if (self && self->m_asked == question)
                self->open(word, suggestions, at);
        });
}

void SpellingMenu::open(const SpelledWord &word, const QStringList &suggestions, const QPoint &at)
{
    if (!m_edit.isVisible() || !m_edit.stands(word))
        return;
    QMenu *menu = m_edit.createStandardContextMenu();
    menu->setObjectName(u"wordMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *first = menu->actions().value(0);
    const auto add = [menu, first](const QString &text) {
        auto *action = new QAction(text, menu);
        menu->insertAction(first, action);
        return action;
    };
    for (const QString &suggestion : suggestions) {
        QAction *action = add(QString(suggestion).replace(u'&', u"&&"_s));
        action->setFont(boldFont(menu->font()));
        connect(action, &QAction::triggered, &m_edit,
                [this, word, suggestion] { m_edit.replace(word, suggestion); });
    }
    if (suggestions.isEmpty())
        add(tr("No suggestions"))->setEnabled(false);
    menu->insertSeparator(first);
    connect(add(tr("&Add to my words")), &QAction::triggered, this,
            [this, word] { m_spelling.learn(m_side, word.word); });
    connect(add(tr("&Ignore here")), &QAction::triggered, this,
            [this, word] { m_spelling.ignore(m_side, word.word); });
    menu->insertSeparator(first);
    menu->popup(at);
}

} // namespace recourse::ui
