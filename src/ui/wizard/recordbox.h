// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QWidget>

#include "presentation/wizardpresenter.h"

namespace Ui {
class RecordBox;
}

namespace recourse::ui {

/** The end of a wizard's last page: when it happened, and what is written down about it. */
class RecordBox final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordBox(QWidget *parent = nullptr);
    ~RecordBox() override;
    /** Once; the presenter outlives it. Shows nothing before. */
    void bind(presentation::WizardPresenter &presenter);
    void refresh();
    void retranslate();

private:
    void setTimeFormat();

    presentation::WizardPresenter *m_presenter = nullptr;
    std::unique_ptr<Ui::RecordBox> m_ui;
};

} // namespace recourse::ui
