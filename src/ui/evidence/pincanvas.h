// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/comparisoneditor.h"
#include "ui/evidence/picturecanvas.h"

namespace recourse::ui {

/** A picture of which numbers point at places. Pointing puts the current one there, dragging moves
 * it; so do arrows and Space. Delete takes it away. */
class PinCanvas final : public PictureCanvas
{
    Q_OBJECT
public:
    explicit PinCanvas(QWidget *parent = nullptr);
    void setPins(const QList<presentation::PinView> &pins);

signals:
    void placed(const QPointF &part);
    void taken();

protected:
    void paintAbove(QPainter &painter) override;
    void pressed(const QPointF &part) override;
    void movedTo(const QPointF &part) override;
    void released() override { m_dragging = false; }
    void keyPressed(const QPointF &part) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<presentation::PinView> m_pins;
    bool m_dragging = false;
};

} // namespace recourse::ui
