// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/openingpresenter.h"

namespace Ui {
class OpeningDialog;
}

namespace recourse::ui {

/** What is seen while a book takes its time to be opened: before the window of a start, else over
 * the one that is there. Closing it is a wish to cancel; it goes when the answer is there. */
class OpeningDialog final : public QDialog
{
    Q_OBJECT
public:
    /** The presenter outlives it. */
    explicit OpeningDialog(presentation::OpeningPresenter &presenter, QWidget *parent = nullptr);
    ~OpeningDialog() override;
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();
    presentation::OpeningPresenter &m_presenter;
    std::unique_ptr<Ui::OpeningDialog> m_ui;
};

} // namespace recourse::ui
