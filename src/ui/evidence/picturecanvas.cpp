// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/picturecanvas.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace recourse::ui {

namespace {
constexpr double kStep = 0.01; ///< of what is seen
constexpr double kLargeStep = 0.1;
constexpr int kCross = 9; ///< pixels, half of it
} // namespace

PictureCanvas::PictureCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMinimumSize(240, 180);
}

void PictureCanvas::setPicture(const QByteArray &bytes)
{
    m_picture = QImage::fromData(bytes);
    update();
}

QSize PictureCanvas::sizeHint() const
{
    return {640, 480};
}

QRectF PictureCanvas::frame() const
{
    const QSizeF size = QSizeF(m_picture.size()).scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QPointF PictureCanvas::pointAt(const QPointF &part) const
{
    const QRectF seen = frame();
    return seen.topLeft() + QPointF(part.x() * seen.width(), part.y() * seen.height());
}

QPointF PictureCanvas::partAt(const QPointF &point) const
{
    const QRectF seen = frame();
    if (seen.isEmpty())
        return {};
    return {(point.x() - seen.x()) / seen.width(), (point.y() - seen.y()) / seen.height()};
}

void PictureCanvas::setWide(QPainter &painter)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 3));
}

void PictureCanvas::setFine(QPainter &painter)
{
    painter.setPen(QPen(Qt::black, 1, Qt::DashLine));
}

void PictureCanvas::setCross(const QPointF &part)
{
    m_cross = part;
    update();
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull())
        return;
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.drawImage(frame(), m_picture);
    paintAbove(painter);
    if (!m_showsCross || !hasFocus())
        return;
    const QPointF at = pointAt(m_cross);
    drawTwice(painter, [&painter, &at] {
        painter.drawLine(at - QPointF(kCross, 0), at + QPointF(kCross, 0));
        painter.drawLine(at - QPointF(0, kCross), at + QPointF(0, kCross));
    });
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_picture.isNull())
        return;
    m_showsCross = false;
    pressed(partAt(event->position()));
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_picture.isNull())
        movedTo(partAt(event->position()));
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_picture.isNull())
        released();
}

void PictureCanvas::moveCross(const QPointF &by)
{
    m_showsCross = true;
    m_cross = {std::clamp(m_cross.x() + by.x(), 0.0, 1.0),
               std::clamp(m_cross.y() + by.y(), 0.0, 1.0)};
    movedTo(m_cross);
    update();
}

void PictureCanvas::keyPressEvent(QKeyEvent *event)
{
    if (m_picture.isNull())
        return QWidget::keyPressEvent(event);
    const double step = event->modifiers().testFlag(Qt::ControlModifier) ? kLargeStep : kStep;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCross({-step, 0});
    case Qt::Key_Right:
        return moveCross({step, 0});
    case Qt::Key_Up:
        return moveCross({0, -step});
    case Qt::Key_Down:
        return moveCross({0, step});
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_showsCross = true;
        keyPressed(m_cross);
        return update();
    case Qt::Key_Escape:
        if (gaveUp())
            return;
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace recourse::ui
