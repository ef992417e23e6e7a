// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/taborder.h"

#include <QWidget>

namespace recourse::ui {

namespace {

void putBehind(QWidget *before, const QList<QWidget *> &parts)
{
    for (QWidget *part : parts) {
        QWidget::setTabOrder(before, part);
        before = part;
    }
}

} // namespace

void tabInPlaceOf(const QWidget *host, const QList<QWidget *> &parts)
{
    QWidget *before = host->previousInFocusChain();
    while (before != host
           && (!(before->focusPolicy() & Qt::TabFocus) || host->isAncestorOf(before)))
        before = before->previousInFocusChain();
    if (before != host)
        putBehind(before, parts);
}

void tabLast(const QList<QWidget *> &parts)
{
    const QWidget *window = parts.constFirst()->window();
    QWidget *before = window->previousInFocusChain();
    while (before != window && (!(before->focusPolicy() & Qt::TabFocus) || parts.contains(before)))
        before = before->previousInFocusChain();
    if (before != window)
        putBehind(before, parts);
}

} // namespace recourse::ui
