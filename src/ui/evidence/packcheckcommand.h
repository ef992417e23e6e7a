// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace recourse::ui {

class MainWindow;

/** "Check an evidence pack…" in the Help menu, where "Check the book…" is. */
class PackCheckCommand final : public QObject
{
    Q_OBJECT
public:
    /** The window outlives it and owns the action. */
    explicit PackCheckCommand(MainWindow &window, QObject *parent = nullptr);

signals:
    void wanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    QAction *m_check;
};

} // namespace recourse::ui
