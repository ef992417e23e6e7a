// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/mergepresenter.h"

namespace Ui {
class MergeDialog;
}

namespace recourse::ui {

/** Several orders that are the same: which one stays, and what it will hold. Shown by open(). */
class MergeDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit MergeDialog(std::unique_ptr<presentation::MergePresenter> presenter,
                         QWidget *parent = nullptr);
    ~MergeDialog() override;

signals:
    void mergeWanted(recourse::core::OrderId keep, const QList<recourse::core::OrderId> &others);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void save();
    void dress();

    std::unique_ptr<presentation::MergePresenter> m_presenter;
    std::unique_ptr<Ui::MergeDialog> m_ui;
};

} // namespace recourse::ui
