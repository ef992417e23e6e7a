// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/edit/dayfield.h"

#include <QKeyEvent>

namespace recourse::ui {

void DayField::keyPressEvent(QKeyEvent *event)
{
    const bool moves = (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        && event->modifiers() == Qt::NoModifier && !isReadOnly();
    if (moves)
        emit moveWanted(event->key() == Qt::Key_Up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace recourse::ui
