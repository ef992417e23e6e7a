// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/disputepresenter.h"
#include "ui/wizard/wizardpage.h"

namespace Ui {
class DisputeOutcomePage;
}

namespace recourse::ui {

/** The last step: what happened, and what is written about it. */
class DisputeOutcomePage final : public WizardPage
{
    Q_OBJECT
public:
    DisputeOutcomePage(presentation::DisputePresenter &presenter, QWidget *parent);
    ~DisputeOutcomePage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void showActsBy();

    void setTimeFormat();
    presentation::DisputePresenter &m_presenter;
    std::unique_ptr<Ui::DisputeOutcomePage> m_ui;
};

} // namespace recourse::ui
