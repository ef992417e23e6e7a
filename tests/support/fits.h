// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QTableView>

namespace recourse::test {

// Each says what does not fit, in one line; empty when everything does.

/** Contents that are wider than the area they are scrolled in, where nothing scrolls sideways. */
inline QString tooWide(const QWidget &root)
{
    QStringList found;
    for (const QScrollArea *area : root.findChildren<QScrollArea *>()) {
        const QWidget *contents = area->widget();
        if (!area->isVisible() || !contents
            || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            continue;
        const int room = area->viewport()->width();
        if (contents->width() <= room && contents->minimumSizeHint().width() <= room)
            continue;
        QString widest;
        for (const QWidget *part : contents->findChildren<QWidget *>()) {
            const int left = part->mapTo(contents, QPoint(0, 0)).x();
            if (part->isVisible()
                && (left + part->minimumSizeHint().width() > room
                    || part->minimumSizeHint().width() > room - 48 || left < 0))
                widest += QStringLiteral(" %1(%2+%3)")
                              .arg(part->objectName()
                                   + QLatin1String(part->metaObject()->className()))
                              .arg(left)
                              .arg(part->minimumSizeHint().width());
        }
        found.append(QStringLiteral("%1: %2 of %3:%4")
                         .arg(area->objectName())
                         .arg(contents->minimumSizeHint().width())
                         .arg(room)
                         .arg(widest));
    }
    return found.join(u" | ");
}

/** Entries of a list whose text ends in dots. */
inline QString shortened(const QListView &list)
{
    QStringList found;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (list.sizeHintForIndex(index).width() > list.viewport()->width())
            found.append(index.data().toString());
    }
    return found.join(u" | ");
}

/** Cells and headings of a table that end in dots; those of `except` may. */
inline QString shortened(const QTableView &table, int except)
{
    QStringList found;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const int room = table.columnWidth(column);
        if (table.horizontalHeader()->sectionSizeHint(column) > room)
            found.append(table.model()->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; column != except && row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, column);
            const int wanted = table.sizeHintForIndex(index).width();
            if (wanted > room)
                found.append(QStringLiteral("%1 (%2 of %3)")
                                 .arg(index.data().toString())
                                 .arg(wanted)
                                 .arg(room));
        }
    }
    found.removeDuplicates();
    return found.join(u" | ");
}

/** Sentences in which two full stops follow each other, or that still hold a field's braces. */
inline QString oddlyPunctuated(const QWidget &root)
{
    QStringList found;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        const QString text = label->text();
        for (const char16_t *odd : {u"..", u".,", u"{", u" ."}) {
            if (label->isVisible() && text.contains(QStringView(odd)))
                found.append(text);
        }
    }
    return found.join(u" | ");
}

} // namespace recourse::test
