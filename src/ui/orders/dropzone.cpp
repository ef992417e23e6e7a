// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orders/dropzone.h"

#include <QPainter>

#include "ui/common/theme.h"

namespace recourse::ui {

void DropZone::setInviting(bool inviting)
{
    m_inviting = inviting;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &c = colorsOf(palette());
    QPen pen(m_inviting ? c.link : c.fieldLine, m_inviting ? 2 : 1.2, Qt::CustomDashLine);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(m_inviting ? c.selection : c.header);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

} // namespace recourse::ui
