// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QPainter>
#include <QStringList>

class QPagedPaintDevice;

namespace recourse::ui {

/**
 * Paints a table on pages, a slice of rows at a time, so that any number of them never holds the
 * window up: headings on every page, rows of two lines, the page's number and how many there are.
 * The first slice decides how wide the columns are.
 */
class TablePaper final
{
public:
    struct Head
    {
        QString title;
        QStringList headings;
        qsizetype rows = 0; ///< how many will come
        Qt::LayoutDirection direction = Qt::LeftToRight;
        QFont font;
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

private:
    void divide(const QList<QStringList> &rows);
    void beginPage();
    void drawRow(const QStringList &cells, const QFont &font, qreal height);

    QPagedPaintDevice &m_device;
    Head m_head;
    QPainter m_painter;
    QList<qreal> m_widths;
    qreal m_line = 0;
    qreal m_rowHeight = 0;
    qreal m_top = 0;
    int m_perPage = 1;
    int m_pages = 1;
    int m_page = 0;
    int m_onPage = 0;
};

} // namespace recourse::ui
