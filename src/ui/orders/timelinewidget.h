// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "presentation/orderviews.h"

namespace recourse::ui {

/**
 * The line of an order's life: what was, what comes, the open window shaded, "now" marked. Labels
 * never overlap: they move to a lower row, and the widget asks for the height that this takes.
 */
class TimelineWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineWidget(QWidget *parent = nullptr);
    void setView(const presentation::TimelineView &view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /** Where the labels stand, in the order of the points; for the painter and for tests. */
    [[nodiscard]] QList<QRect> labelRects(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int lineY() const;
    [[nodiscard]] int xAt(double position, int width) const;
    [[nodiscard]] QFont labelFont() const;
    void paintLine(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    [[nodiscard]] QString toolTipAt(QPoint position) const;

    presentation::TimelineView m_view;
};

} // namespace recourse::ui
