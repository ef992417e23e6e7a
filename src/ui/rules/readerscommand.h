// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>

#include "ui/rules/readersdialog.h"

class QAction;

namespace recourse::ui {

class MainWindow;

/** "How files are read" in the Help menu. */
class ReadersCommand final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it; the window owns the action and the dialog. */
    ReadersCommand(presentation::ReadersSwitch &readers, presentation::Prompt &prompt,
                   MainWindow &window, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void retranslate();

    presentation::ReadersSwitch &m_readers;
    presentation::Prompt &m_prompt;
    MainWindow &m_window;
    QAction *m_action;
    QPointer<ReadersDialog> m_dialog;
};

} // namespace recourse::ui
