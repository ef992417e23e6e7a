// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QStringList>

namespace recourse::test {

// Each says what is wrong for somebody without a mouse, in one line; empty where nothing is.

/** Where Tab stops in a window, from its first part to its last. */
inline QList<const QWidget *> tabStops(const QWidget &root)
{
    QList<const QWidget *> stops;
    for (const QWidget *part = root.nextInFocusChain(); part != &root;
         part = part->nextInFocusChain()) {
        if (part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus)
            && !part->focusProxy() && !part->objectName().startsWith(QLatin1String("qt_"))
            && root.isAncestorOf(part))
            stops.append(part);
    }
    return stops;
}

/** Where a part is read: one that is scrolled out of sight is behind the edge of its area, seen
    from all that is not in there with it. */
inline QRect readAt(const QWidget &root, const QWidget *part, const QWidget *other)
{
    QRect rect(part->mapTo(&root, QPoint(0, 0)), part->size());
    for (const QWidget *above = part->parentWidget(); above != &root && above;
         above = above->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(above);
        if (!area || area->isAncestorOf(other))
            continue;
        const QRect seen(area->mapTo(&root, QPoint(0, 0)), area->size());
        if (rect.top() > seen.bottom())
            rect.moveBottom(seen.bottom());
        else if (rect.bottom() < seen.top())
            rect.moveTop(seen.top());
        else
            rect &= seen;
    }
    if (root.layoutDirection() == Qt::RightToLeft)
        rect.moveLeft(root.width() - rect.right() - 1);
    return rect;
}

/** Pairs of stops, the second of which stands before the first for somebody who reads: above it and
    in no further column, or on the same line before it. Once round there is one such pair. */
inline QString stopsAgainstReading(const QWidget &root)
{
    QStringList found;
    const QList<const QWidget *> stops = tabStops(root);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QWidget *one = stops.at(i);
        const QWidget *next = stops.at((i + 1) % stops.size());
        const QRect from = readAt(root, one, next);
        const QRect to = readAt(root, next, one);
        const bool above = to.bottom() < from.top() && to.left() <= from.right();
        const bool before = to.right() < from.left() && to.bottom() >= from.top()
            && to.top() <= from.bottom();
        if (above || before)
            found.append(QStringLiteral("%1 to %2 %3")
                             .arg(one->objectName(), next->objectName(),
                                  QLatin1String(next->metaObject()->className())));
    }
    return found.size() > 1 ? found.join(u" | ") : QString();
}

/** Parts that one key with Alt would have to choose between. */
inline QString sharedMnemonics(const QWidget &root)
{
    QHash<QKeySequence, QString> taken;
    QStringList found;
    for (const QWidget *part : root.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(part);
        const auto *button = qobject_cast<const QAbstractButton *>(part);
        if (!part->isVisible() || !part->isEnabled() || (label && !label->buddy()))
            continue;
        const QString text = label ? label->text() : button ? button->text() : QString();
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            found.append(taken.value(key) + QStringLiteral(" and ") + text);
        taken.insert(key, text);
    }
    return found.join(u" | ");
}

} // namespace recourse::test
