// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/disputepresenter.h"
#include "ui/wizard/wizardpage.h"

namespace Ui {
class DisputeProblemPage;
}

namespace recourse::ui {

/** Step 2: did it come, and what is wrong; nothing is chosen beforehand. */
class DisputeProblemPage final : public WizardPage
{
    Q_OBJECT
public:
    DisputeProblemPage(presentation::DisputePresenter &presenter, QWidget *parent);
    ~DisputeProblemPage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    presentation::DisputePresenter &m_presenter;
    std::unique_ptr<Ui::DisputeProblemPage> m_ui;
};

} // namespace recourse::ui
