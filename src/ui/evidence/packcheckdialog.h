// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/packcheck.h"
#include "presentation/prompt.h"

namespace Ui {
class PackCheckDialog;
}

namespace recourse::ui {

/** Which pack is checked, and what was found. Shown by open(); deletes itself. */
class PackCheckDialog final : public QDialog
{
    Q_OBJECT
public:
    PackCheckDialog(std::unique_ptr<presentation::PackCheck> check, presentation::Prompt &prompt,
                    QWidget *parent = nullptr);
    ~PackCheckDialog() override;
    void open() override;
    [[nodiscard]] presentation::PackCheck &check() { return *m_check; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(bool folder);
    void refresh();

    std::unique_ptr<presentation::PackCheck> m_check;
    presentation::Prompt &m_prompt;
    std::unique_ptr<Ui::PackCheckDialog> m_ui;
};

} // namespace recourse::ui
