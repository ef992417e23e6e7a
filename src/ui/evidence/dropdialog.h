// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>
#include <QLocale>

#include "presentation/droppedonorder.h"

namespace Ui {
class DropDialog;
}

namespace recourse::ui {

/** Asks whether files that fell on an order are its evidence or hold orders. Shown by open();
 * closed without an answer, nothing is done with any of them. Deletes itself. */
class DropDialog final : public QDialog
{
    Q_OBJECT
public:
    DropDialog(const presentation::DroppedOnOrder &dropped, const QLocale &locale,
               QWidget *parent = nullptr);
    ~DropDialog() override;

signals:
    /** All of it. */
    void evidenceChosen();
    /** Of those that may hold any; the others are evidence. */
    void importChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const presentation::DroppedOnOrder m_dropped;
    const QLocale m_locale;
    std::unique_ptr<Ui::DropDialog> m_ui;
};

} // namespace recourse::ui
