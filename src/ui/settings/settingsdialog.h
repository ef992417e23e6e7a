// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/prompt.h"
#include "presentation/settingspresenter.h"

namespace Ui {
class SettingsDialog;
}

namespace recourse::ui {

/** The settings on their pages. OK keeps them all, anything else keeps none. The prompt outlives
 * it.
 */
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(std::unique_ptr<presentation::SettingsPresenter> presenter,
                            presentation::Prompt &prompt, QWidget *parent = nullptr);
    ~SettingsDialog() override;
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void chooseFolder();
    void namePages();
    void fillChoices();
    void refresh();
    void fit();

    std::unique_ptr<presentation::SettingsPresenter> m_presenter;
    presentation::Prompt &m_prompt;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace recourse::ui
