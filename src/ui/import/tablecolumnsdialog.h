// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/tablecolumnsmodel.h"

namespace Ui {
class TableColumnsDialog;
}

namespace recourse::ui {

/**
 * Asks what the columns of a table are that nobody knows. Shown by open(); deletes itself and its
 * model. Closed it changes nothing.
 */
class TableColumnsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit TableColumnsDialog(std::unique_ptr<presentation::TableColumnsModel> model,
                                QWidget *parent = nullptr);
    ~TableColumnsDialog() override;

signals:
    /** The user has said what the columns are. */
    void said(const recourse::domain::TableMapping &columns);
    /** What was said before counts no more. */
    void forgotten();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void refresh();
    void dress();
    void layOutColumns();
    [[nodiscard]] int row() const;

    std::unique_ptr<presentation::TableColumnsModel> m_model;
    std::unique_ptr<Ui::TableColumnsDialog> m_ui;
};

} // namespace recourse::ui
