// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QStringList>

namespace recourse::test {

/** What the user can reach by Tab or press. Qt's own inner parts are named by their owners. */
inline bool isInteractive(const QWidget *widget)
{
    if (widget->objectName().startsWith(QStringLiteral("qt_")))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || (widget->focusPolicy() & Qt::TabFocus);
}

/** Visible parts that a screen reader could not name, one a line; empty where all have a name. */
inline QString unnamed(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isInteractive(widget))
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            found.append(QStringLiteral("%1 %2").arg(
                QLatin1String(widget->metaObject()->className()), widget->objectName()));
    }
    return found.join(u'\n');
}

} // namespace recourse::test
