// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QPointF>
#include <QWidget>

class QPainter;

namespace recourse::ui {

/**
 * A picture on which places are pointed at, by the pointer or by keys: arrows move a cross, with
 * Control in larger steps, Space and Enter press there. Places are parts of the picture's width and
 * height, from 0 to 1. GUI thread.
 */
class PictureCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit PictureCanvas(QWidget *parent = nullptr);

    /** Without one nothing can be pointed at. */
    void setPicture(const QByteArray &bytes);
    [[nodiscard]] QSize sizeHint() const override;
    /** Where a place is in the canvas. */
    [[nodiscard]] QPointF pointAt(const QPointF &part) const;

protected:
    /** Above the picture and below the cross. */
    virtual void paintAbove(QPainter &) { }
    virtual void pressed(const QPointF &part) = 0;
    /** The pointer is dragged, or the cross moved. */
    virtual void movedTo(const QPointF &) { }
    virtual void released() { }
    /** Space or Enter. */
    virtual void keyPressed(const QPointF &part) { pressed(part); }
    /** Escape; false: there was nothing to give up. */
    virtual bool gaveUp() { return false; }

    /** So that it is seen on any ground: `draw` is called twice. */
    template <typename Draw>
    static void drawTwice(QPainter &painter, const Draw &draw)
    {
        setWide(painter);
        draw();
        setFine(painter);
        draw();
    }
    /** Where the cross begins when the keys are used. */
    void setCross(const QPointF &part);

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static void setWide(QPainter &painter);
    static void setFine(QPainter &painter);
    [[nodiscard]] QRectF frame() const;
    [[nodiscard]] QPointF partAt(const QPointF &point) const;
    void moveCross(const QPointF &by);

    QImage m_picture;
    QPointF m_cross{0.5, 0.5};
    bool m_showsCross = false; ///< while the keys are used
};

} // namespace recourse::ui
