// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace recourse::ui {

/** A field for a day that is typed; the arrow keys up and down want the next day and the one
 * before. */
class DayField final : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

signals:
    void moveWanted(int days);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace recourse::ui
