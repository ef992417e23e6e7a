// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/markupeditor.h"
#include "ui/evidence/picturecanvas.h"

namespace recourse::ui {

/** The picture that is marked up. The pointer draws; so do the keys: Space and Enter begin a mark
 * and end it, Escape gives it up. */
class MarkupCanvas final : public PictureCanvas
{
    Q_OBJECT
public:
    explicit MarkupCanvas(QWidget *parent = nullptr);

    /** It outlives the canvas. */
    void setEditor(presentation::MarkupEditor *editor);

protected:
    void paintAbove(QPainter &painter) override;
    void pressed(const QPointF &part) override;
    void movedTo(const QPointF &part) override;
    void released() override;
    void keyPressed(const QPointF &part) override;
    bool gaveUp() override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    presentation::MarkupEditor *m_editor = nullptr;
};

} // namespace recourse::ui
