// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QWidget>

#include "presentation/settingspresenter.h"

namespace Ui {
class ClosedDaysPage;
}

namespace recourse::ui {

/** The page of the settings with the days on which the user's bank is closed. The presenter
 * outlives it. */
class ClosedDaysPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ClosedDaysPage(presentation::SettingsPresenter &presenter, QWidget *parent = nullptr);
    ~ClosedDaysPage() override;
    /** What Tab comes to, from top to bottom. */
    [[nodiscard]] QList<QWidget *> stops() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove();
    void fill();
    void refresh();

    presentation::SettingsPresenter &m_presenter;
    std::unique_ptr<Ui::ClosedDaysPage> m_ui;
};

} // namespace recourse::ui
