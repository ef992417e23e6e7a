// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDialog>

#include "presentation/handbook.h"

namespace Ui {
class HelpWindow;
}

namespace recourse::ui {

/** The handbook: its pages on the left, to search, and the one that is read. No link leads out. */
class HelpWindow final : public QDialog
{
    Q_OBJECT
public:
    /** The handbook outlives the window and is in its language. */
    explicit HelpWindow(presentation::Handbook &handbook, QWidget *parent = nullptr);
    ~HelpWindow() override;

    /** Turns to the page of that topic. */
    void show(const QString &topic);
    [[nodiscard]] QString topic() const;
    /** The handbook is in another language, or other keys do its commands. */
    void refill();

protected:
    void changeEvent(QEvent *event) override;

private:
    void find(const QString &typed);
    void turn();

    presentation::Handbook &m_handbook;
    std::unique_ptr<Ui::HelpWindow> m_ui;
};

} // namespace recourse::ui
