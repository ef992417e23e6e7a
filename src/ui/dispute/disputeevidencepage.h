// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/disputepresenter.h"
#include "ui/wizard/wizardpage.h"

namespace Ui {
class DisputeEvidencePage;
}

namespace recourse::ui {

class EvidencePlanner;

/** Step 3: what shows the problem, what is missing, and files for it, as in the tab of the order.
 */
class DisputeEvidencePage final : public WizardPage
{
    Q_OBJECT
public:
    DisputeEvidencePage(presentation::DisputePresenter &presenter, QWidget *parent);
    ~DisputeEvidencePage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;
    /** Shows nothing until it is bound to what knows the files. */
    [[nodiscard]] EvidencePlanner &planner() const;

private:
    presentation::DisputePresenter &m_presenter;
    std::unique_ptr<Ui::DisputeEvidencePage> m_ui;
};

} // namespace recourse::ui
