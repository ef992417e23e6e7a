// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "ui/print/printdialog.h"

class QAction;

namespace recourse::ui {

class MainWindow;

/** Print, its preview and the PDF in the File menu; each opens the dialog that asks what. */
class PrintMenu final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it. */
    PrintMenu(MainWindow &window, presentation::PrintPresenter &presenter,
              presentation::Prompt &prompt);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QAction *action(const char *name, PrintDialog::Way way);
    void open(PrintDialog::Way way);
    void retranslate();

    MainWindow &m_window;
    presentation::PrintPresenter &m_presenter;
    presentation::Prompt &m_prompt;
    QAction *m_print;
    QAction *m_preview;
    QAction *m_pdf;
};

} // namespace recourse::ui
