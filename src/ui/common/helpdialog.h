// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

namespace Ui {
class HelpDialog;
}

namespace recourse::ui {

/** The short guide behind F1: what the window shows and how an order is cancelled. */
class HelpDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit HelpDialog(QWidget *parent = nullptr);
    ~HelpDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    std::unique_ptr<Ui::HelpDialog> m_ui;
};

} // namespace recourse::ui
