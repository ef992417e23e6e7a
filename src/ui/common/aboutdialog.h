// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

namespace Ui {
class AboutDialog;
}

namespace recourse::ui {

/** Version, licence and the libraries inside, to read and to copy. */
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
    ~AboutDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace recourse::ui
