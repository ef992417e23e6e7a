// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "presentation/lastimport.h"
#include "presentation/prompt.h"

class QAction;

namespace recourse::ui {

class MainWindow;

/** What to ask for where a report of an import is saved. */
[[nodiscard]] presentation::FileQuestion reportQuestion();

/** "Save a report of the last import…" in the File menu; disabled while there was none. */
class ReportCommand final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it; the window owns the action. */
    ReportCommand(MainWindow &window, presentation::LastImport &last, presentation::Prompt &prompt,
                  QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    void tell(const QString &path, const QString &problem);
    void refresh();

    MainWindow &m_window;
    presentation::LastImport &m_last;
    presentation::Prompt &m_prompt;
    QAction *m_save;
};

} // namespace recourse::ui
