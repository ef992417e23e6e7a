// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace recourse::ui {

class MainWindow;

/** "Back up…" and "Restore from a backup…" in the File menu, "Check the book…" in Help. */
class CareCommands final : public QObject
{
    Q_OBJECT
public:
    /** The window outlives it and owns the actions. */
    explicit CareCommands(MainWindow &window, QObject *parent = nullptr);

signals:
    void backupWanted();
    void restoreWanted();
    void checkWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    QAction *m_backup;
    QAction *m_restore;
    QAction *m_check;
};

} // namespace recourse::ui
