// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/checkpresenter.h"

namespace Ui {
class CheckDialog;
}

namespace recourse::ui {

/** What "Check the book…" finds. Shown by open(), which begins it; deletes itself. */
class CheckDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CheckDialog(std::unique_ptr<presentation::CheckPresenter> presenter,
                         QWidget *parent = nullptr);
    ~CheckDialog() override;
    void open() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    std::unique_ptr<presentation::CheckPresenter> m_presenter;
    std::unique_ptr<Ui::CheckDialog> m_ui;
};

} // namespace recourse::ui
