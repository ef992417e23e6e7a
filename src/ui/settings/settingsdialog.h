// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/settingspresenter.h"

namespace Ui {
class SettingsDialog;
}

namespace recourse::ui {

/** The settings on their pages. OK keeps them all, anything else keeps none. */
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(std::unique_ptr<presentation::SettingsPresenter> presenter,
                            QWidget *parent = nullptr);
    ~SettingsDialog() override;
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void namePages();
    void fillChoices();
    void refresh();

    std::unique_ptr<presentation::SettingsPresenter> m_presenter;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace recourse::ui
