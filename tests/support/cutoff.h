// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>

namespace recourse::test {

/** The text that a label or a button paints. The buttons inside a search field paint their icon
    alone and keep the text for the screen reader. */
inline QString paintedText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return qobject_cast<const QLineEdit *>(widget.parentWidget()) ? QString() : button->text();
    return {};
}

/** The visible labels and buttons under `root` whose text does not fit into what the layout gave
    them: one line for all of them, empty when everything fits. */
inline QString cutOff(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const QString text = paintedText(*widget);
        if (!widget->isVisible() || text.isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        QSize wanted = label ? widget->sizeHint() : widget->minimumSizeHint();
        if (label && label->wordWrap())
            wanted = QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()));
        if (wanted.width() > widget->width() || wanted.height() > widget->height())
            found.append(QStringLiteral("%1 %2x%3 wants %4x%5: %6")
                             .arg(widget->objectName())
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(wanted.width())
                             .arg(wanted.height())
                             .arg(text));
    }
    return found.join(u" | ");
}

} // namespace recourse::test
