// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/taborder.h"

#include <QLayout>
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

void collectStops(const QLayout *layout, QList<QWidget *> &stops);

void collectStops(QWidget *widget, QList<QWidget *> &stops)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        stops.append(widget);
    if (widget->layout())
        collectStops(widget->layout(), stops);
}

void collectStops(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget *widget = layout->itemAt(i)->widget())
            collectStops(widget, stops);
        else if (const QLayout *inner = layout->itemAt(i)->layout())
            collectStops(inner, stops);
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

void tabAsLaidOut(const QWidget *host)
{
    QList<QWidget *> stops;
    if (host->layout())
        collectStops(host->layout(), stops);
    tabInPlaceOf(host, stops);
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
