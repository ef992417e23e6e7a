// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/markupcanvas.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace recourse::ui {

using domain::MarkTool;

namespace {
constexpr double kStep = 0.01; ///< of what is seen
constexpr double kLargeStep = 0.1;
constexpr int kCross = 9; ///< pixels, half of it
} // namespace

MarkupCanvas::MarkupCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMinimumSize(240, 180);
}

void MarkupCanvas::setEditor(presentation::MarkupEditor *editor)
{
    m_editor = editor;
    connect(editor, &presentation::MarkupEditor::toolChanged, this, qOverload<>(&QWidget::update));
}

void MarkupCanvas::setPicture(const QByteArray &bytes)
{
    m_picture = QImage::fromData(bytes);
    update();
}

QSize MarkupCanvas::sizeHint() const
{
    return {640, 480};
}

QRectF MarkupCanvas::frame() const
{
    const QSizeF size = QSizeF(m_picture.size()).scaled(this->size(), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QPointF MarkupCanvas::pointAt(const QPointF &part) const
{
    const QRectF seen = frame();
    return seen.topLeft() + QPointF(part.x() * seen.width(), part.y() * seen.height());
}

QPointF MarkupCanvas::partAt(const QPointF &point) const
{
    const QRectF seen = frame();
    if (seen.isEmpty())
        return {};
    return {(point.x() - seen.x()) / seen.width(), (point.y() - seen.y()) / seen.height()};
}

void MarkupCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull())
        return;
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter.drawImage(frame(), m_picture);
    const auto twice = [&painter](const auto &draw) { // seen on any ground
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, 3));
        draw();
        painter.setPen(QPen(Qt::black, 1, Qt::DashLine));
        draw();
    };
    if (m_editor && m_editor->underWay()) {
        const QPointF from = pointAt(m_editor->underWay()->from);
        const QPointF to = pointAt(m_editor->underWay()->to);
        const auto tool = m_editor->tool();
        twice([&] {
            if (tool == MarkTool::Arrow || tool == MarkTool::Ruler)
                painter.drawLine(from, to);
            else if (tool == MarkTool::Circle)
                painter.drawEllipse(QRectF(from, to).normalized());
            else
                painter.drawRect(QRectF(from, to).normalized());
        });
    }
    if (m_showsCross && hasFocus()) {
        const QPointF at = pointAt(m_cross);
        twice([&] {
            painter.drawLine(at - QPointF(kCross, 0), at + QPointF(kCross, 0));
            painter.drawLine(at - QPointF(0, kCross), at + QPointF(0, kCross));
        });
    }
}

void MarkupCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_editor || m_picture.isNull())
        return;
    m_showsCross = false;
    m_editor->begin(partAt(event->position()));
}

void MarkupCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_editor && event->buttons().testFlag(Qt::LeftButton))
        m_editor->moveTo(partAt(event->position()));
}

void MarkupCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_editor && event->button() == Qt::LeftButton)
        m_editor->finish();
}

void MarkupCanvas::moveCross(const QPointF &by)
{
    m_showsCross = true;
    m_cross = {std::clamp(m_cross.x() + by.x(), 0.0, 1.0),
               std::clamp(m_cross.y() + by.y(), 0.0, 1.0)};
    m_editor->moveTo(m_cross);
    update();
}

void MarkupCanvas::press()
{
    m_showsCross = true;
    if (m_editor->underWay())
        m_editor->finish();
    else
        m_editor->begin(m_cross);
    update();
}

void MarkupCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!m_editor || m_picture.isNull())
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
        return press();
    case Qt::Key_Escape:
        if (m_editor->underWay())
            return m_editor->abandon();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MarkupCanvas::focusOutEvent(QFocusEvent *event)
{
    if (m_editor)
        m_editor->abandon();
    QWidget::focusOutEvent(event);
}

} // namespace recourse::ui
