// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QPainter>
#include <QStringList>

#include "paper/missingglyphs.h"

class QPagedPaintDevice;
class QTextOption;

namespace recourse::paper {

/**
 * Paints a table on pages, a slice of rows at a time, so that any number of them never holds the
 * window up: headings and the page's number on every page.
 */
class TablePaper final
{
public:
    struct Head
    {
        QString title;
        QStringList headings;
        /** How many will come, in two lines each: then each page says how many pages there are, and
         * the first slice decides how wide the columns are. */
        qsizetype rows = 0;
        Qt::LayoutDirection direction = Qt::LeftToRight;
        QFont font;
        /** Else the columns' parts of the page's width, their sum 1: then a row is as high as its
         * texts are and goes on over the end of a page. */
        QList<qreal> shares = {};
    };
    /** The device outlives the paper; its page is set. */
    TablePaper(QPagedPaintDevice &device, Head head);

    /** False where the device cannot be written. */
    [[nodiscard]] bool begin();
    void add(const QList<QStringList> &rows);
    /** False where something of it could not be written. */
    [[nodiscard]] bool end();
    [[nodiscard]] int pages() const { return m_pages; }
    /** The one being painted, from 1. */
    [[nodiscard]] int page() const { return m_page; }
    /** Characters that no font of this machine has, of rows that flow. */
    [[nodiscard]] const QStringList &missing() const { return m_missing.found(); }

private:
    void divide(const QList<QStringList> &rows);
    void beginPage();
    void drawTitle();
    void drawFoot();
    void drawRow(const QStringList &cells, const QFont &font, qreal height);
    void drawRule(qreal y);
    void flow(const QStringList &cells);
    [[nodiscard]] QList<qreal> lefts() const;
    [[nodiscard]] QTextOption option(Qt::Alignment alignment) const;
    [[nodiscard]] qreal gap() const;

    QPagedPaintDevice &m_device;
    Head m_head;
    QPainter m_painter;
    QList<qreal> m_widths;
    MissingGlyphs m_missing;
    qreal m_line = 0;
    qreal m_rowHeight = 0;
    qreal m_top = 0;
    int m_perPage = 1;
    int m_pages = 1;
    int m_page = 0;
    int m_onPage = 0;
};

} // namespace recourse::paper
