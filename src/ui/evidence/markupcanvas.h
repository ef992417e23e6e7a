// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QWidget>

#include "presentation/markupeditor.h"

namespace recourse::ui {

/**
 * The picture that is marked up. The pointer draws; so do the keys: arrows move a cross, with
 * Control in larger steps, Space and Enter begin a mark and end it, Escape gives it up.
 */
class MarkupCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit MarkupCanvas(QWidget *parent = nullptr);

    /** It outlives the canvas. */
    void setEditor(presentation::MarkupEditor *editor);
    void setPicture(const QByteArray &bytes);
    [[nodiscard]] QSize sizeHint() const override;
    /** Where a place of what is seen (0 to 1) is in the canvas. */
    [[nodiscard]] QPointF pointAt(const QPointF &part) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF frame() const;
    [[nodiscard]] QPointF partAt(const QPointF &point) const;
    void moveCross(const QPointF &by);
    void press();

    presentation::MarkupEditor *m_editor = nullptr;
    QImage m_picture;
    QPointF m_cross{0.5, 0.5};
    bool m_showsCross = false;
};

} // namespace recourse::ui
