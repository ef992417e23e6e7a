// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tonecard.h"

#include <QPainter>

namespace recourse::ui {

void ToneCard::setTone(ChipTone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    update();
}

void ToneCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColors &colors = colorsOf(palette()).tone(m_tone);
    painter.setBrush(colors.card);
    painter.setPen(colors.cardLine);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace recourse::ui
