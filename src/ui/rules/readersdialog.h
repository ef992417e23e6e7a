// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

namespace Ui {
class ReadersDialog;
}
namespace recourse::presentation {
class Prompt;
class ReadersSwitch;
} // namespace recourse::presentation

namespace recourse::ui {

/**
 * By what files are read, beside the window and not before it. Other ways are loaded or chosen
 * here; what they change is shown before.
 */
class ReadersDialog final : public QDialog
{
    Q_OBJECT
public:
    /** Both outlive the dialog. */
    ReadersDialog(presentation::ReadersSwitch &readers, presentation::Prompt &prompt,
                  QWidget *parent = nullptr);
    ~ReadersDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();

    presentation::ReadersSwitch &m_readers;
    std::unique_ptr<Ui::ReadersDialog> m_ui;
};

} // namespace recourse::ui
