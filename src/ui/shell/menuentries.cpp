// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/menuentries.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include "ui/common/plaintext.h"

namespace recourse::ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::MenuEntries)
};

/** "recordApprovedAction" says "record Approved": the names in the code are English words. */
QString englishOf(QString name)
{
    static const QRegularExpression hump(u"(?<=[a-z])(?=[A-Z])"_s);
    static const QRegularExpression ending(u"(Action|Menu)$"_s);
    return name.remove(ending).replace(hump, u" "_s);
}

void collect(const QMenu &menu, const QString &place, const QString &english,
             QList<MenuEntry> &entries)
{
    // Those that are filled when they are opened.
    emit const_cast<QMenu &>(menu).aboutToShow();
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString words = english + u' ' + englishOf(action->objectName());
        if (const QMenu *below = action->menu()) {
            //: A menu and a menu in it: "Order › Record what happened"
            collect(*below, Texts::tr("%1 › %2").arg(place, bareText(below->title())),
                    english + u' ' + englishOf(below->objectName()), entries);
            continue;
        }
        const QString text = bareText(action->text());
        if (text.isEmpty())
            continue;
        const QString why = action->isEnabled() ? QString() : action->statusTip();
        entries.append({action,
                        {text, place, words, action->shortcut().toString(QKeySequence::NativeText),
                         action->isEnabled(), why}});
    }
}

} // namespace

QList<MenuEntry> entriesOf(const QMenuBar &bar)
{
    QList<MenuEntry> entries;
    for (const QAction *top : bar.actions()) {
        if (const QMenu *menu = top->menu(); menu && top->isVisible())
            collect(*menu, bareText(menu->title()), englishOf(menu->objectName()), entries);
    }
    return entries;
}

} // namespace recourse::ui
