// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/disputepresenter.h"
#include "ui/cancellation/wizardpage.h"

namespace Ui {
class DisputeEvidencePage;
}

namespace recourse::ui {

/** Step 3: what shows the problem, and what is missing. */
class DisputeEvidencePage final : public WizardPage
{
    Q_OBJECT
public:
    DisputeEvidencePage(presentation::DisputePresenter &presenter, QWidget *parent);
    ~DisputeEvidencePage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    presentation::DisputePresenter &m_presenter;
    std::unique_ptr<Ui::DisputeEvidencePage> m_ui;
};

} // namespace recourse::ui
