// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/disputepresenter.h"
#include "ui/wizard/wizardpage.h"

namespace Ui {
class DisputeStandingPage;
}

namespace recourse::ui {

/** Step 1: may a dispute be opened, or where the one that runs stands. */
class DisputeStandingPage final : public WizardPage
{
    Q_OBJECT
public:
    DisputeStandingPage(presentation::DisputePresenter &presenter, QWidget *parent);
    ~DisputeStandingPage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    presentation::DisputePresenter &m_presenter;
    std::unique_ptr<Ui::DisputeStandingPage> m_ui;
};

} // namespace recourse::ui
