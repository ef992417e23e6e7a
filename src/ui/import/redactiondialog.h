// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/prompt.h"
#include "presentation/redactionpresenter.h"

namespace Ui {
class RedactionDialog;
}

namespace recourse::ui {

/**
 * Shows what others would see of a file that could not be read, and saves it. Shown by open();
 * deletes itself and its presenter. `prompt` outlives it.
 */
class RedactionDialog final : public QDialog
{
    Q_OBJECT
public:
    RedactionDialog(std::unique_ptr<presentation::RedactionPresenter> presenter,
                    presentation::Prompt &prompt, QWidget *parent = nullptr);
    ~RedactionDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void save();

    std::unique_ptr<presentation::RedactionPresenter> m_presenter;
    presentation::Prompt &m_prompt;
    std::unique_ptr<Ui::RedactionDialog> m_ui;
    QString m_problem;
};

} // namespace recourse::ui
