// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/prompt.h"
#include "presentation/restorepresenter.h"

namespace Ui {
class RestoreDialog;
}

namespace recourse::ui {

/**
 * The backups and what the chosen one would change, before it is restored or not. Shown by open();
 * deletes itself and its presenter. Closing it changes nothing.
 */
class RestoreDialog final : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(std::unique_ptr<presentation::RestorePresenter> presenter,
                  presentation::Prompt &prompt, QWidget *parent = nullptr);
    ~RestoreDialog() override;
    void open() override;

signals:
    /** It is done; the sentence says what is there now. */
    void restored(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshChoices();
    void refreshWords();
    void dress();
    void chooseFile();

    std::unique_ptr<presentation::RestorePresenter> m_presenter;
    presentation::Prompt &m_prompt;
    std::unique_ptr<Ui::RestoreDialog> m_ui;
    QList<presentation::PackSection> m_shown;
};

} // namespace recourse::ui
