// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/markupcanvas.h"

#include <QPainter>

namespace recourse::ui {

using domain::MarkTool;

MarkupCanvas::MarkupCanvas(QWidget *parent)
    : PictureCanvas(parent)
{
}

void MarkupCanvas::setEditor(presentation::MarkupEditor *editor)
{
    m_editor = editor;
    connect(editor, &presentation::MarkupEditor::toolChanged, this, qOverload<>(&QWidget::update));
}

void MarkupCanvas::paintAbove(QPainter &painter)
{
    if (!m_editor || !m_editor->underWay())
        return;
    const QPointF from = pointAt(m_editor->underWay()->from);
    const QPointF to = pointAt(m_editor->underWay()->to);
    const auto tool = m_editor->tool();
    drawTwice(painter, [&] {
        if (tool == MarkTool::Arrow || tool == MarkTool::Ruler)
            painter.drawLine(from, to);
        else if (tool == MarkTool::Circle)
            painter.drawEllipse(QRectF(from, to).normalized());
        else
            painter.drawRect(QRectF(from, to).normalized());
    });
}

void MarkupCanvas::pressed(const QPointF &part)
{
    if (m_editor)
        m_editor->begin(part);
}

void MarkupCanvas::movedTo(const QPointF &part)
{
    if (m_editor)
        m_editor->moveTo(part);
}

void MarkupCanvas::released()
{
    if (m_editor)
        m_editor->finish();
}

void MarkupCanvas::keyPressed(const QPointF &part)
{
    if (m_editor && m_editor->underWay())
        m_editor->finish();
    else
        pressed(part);
}

bool MarkupCanvas::gaveUp()
{
    if (!m_editor || !m_editor->underWay())
        return false;
    m_editor->abandon();
    return true;
}

void MarkupCanvas::focusOutEvent(QFocusEvent *event)
{
    if (m_editor)
        m_editor->abandon();
    PictureCanvas::focusOutEvent(event);
}

} // namespace recourse::ui
