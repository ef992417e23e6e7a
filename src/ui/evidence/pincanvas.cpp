// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/pincanvas.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>

namespace recourse::ui {

using presentation::PinView;

namespace {
constexpr double kRadius = 11;                   ///< pixels
constexpr QRgb kGround = qRgb(0x10, 0x50, 0xd0); ///< as on the page of the pack
} // namespace

PinCanvas::PinCanvas(QWidget *parent)
    : PictureCanvas(parent)
{
    setMinimumSize(200, 150);
}

void PinCanvas::setPins(const QList<PinView> &pins)
{
    if (m_pins == pins)
        return;
    const auto current = [](const QList<PinView> &list) {
        return std::find_if(list.cbegin(), list.cend(),
                            [](const PinView &pin) { return pin.isCurrent; });
    };
    const auto now = current(pins);
    if (now != pins.cend())
        setCross(now->at); // the keys go on from where it is
    m_pins = pins;
    update();
}

void PinCanvas::paintAbove(QPainter &painter)
{
    QFont font = painter.font();
    font.setPixelSize(int(kRadius * 1.2));
    font.setBold(true);
    painter.setFont(font);
    for (const PinView &pin : std::as_const(m_pins)) {
        const QPointF at = pointAt(pin.at);
        // The current one has a wider rim, besides being chosen in the list.
        painter.setPen(QPen(Qt::white, pin.isCurrent ? 4 : 2));
        painter.setBrush(QColor(kGround));
        painter.drawEllipse(at, kRadius, kRadius);
        painter.setPen(Qt::white);
        painter.drawText(QRectF(at - QPointF(kRadius, kRadius), QSizeF(2 * kRadius, 2 * kRadius)),
                         Qt::AlignCenter, QString::number(pin.number));
    }
}

void PinCanvas::pressed(const QPointF &part)
{
    m_dragging = true;
    emit placed(part);
}

void PinCanvas::movedTo(const QPointF &part)
{
    if (m_dragging)
        emit placed(part);
}

void PinCanvas::keyPressed(const QPointF &part)
{
    emit placed(part);
}

void PinCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit taken();
    else
        PictureCanvas::keyPressEvent(event);
}

} // namespace recourse::ui
