// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace recourse::ui {

class MainWindow;

/** "Watch a folder…" in the File menu; ticked while one is watched. */
class WatchCommand final : public QObject
{
    Q_OBJECT
public:
    /** The window outlives it and owns the action. */
    explicit WatchCommand(MainWindow &window, QObject *parent = nullptr);
    /** Empty: none is watched. */
    void setFolder(const QString &folder);

signals:
    /** It was chosen: to begin, or to stop. */
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    QAction *m_watch;
    QString m_folder;
};

} // namespace recourse::ui
