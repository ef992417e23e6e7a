// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace recourse::ui {

/** The dashed box that says where files may fall. The window takes them, wherever they do. */
class DropZone final : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;
    /** While files are held over the window. */
    void setInviting(bool inviting);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_inviting = false;
};

} // namespace recourse::ui
