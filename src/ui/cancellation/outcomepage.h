// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/cancellationpresenter.h"
#include "ui/wizard/wizardpage.h"

namespace Ui {
class OutcomePage;
}

namespace recourse::ui {

/** Step 5: what happened, and what is written down about it. */
class OutcomePage final : public WizardPage
{
    Q_OBJECT
public:
    OutcomePage(presentation::CancellationPresenter &presenter, QWidget *parent);
    ~OutcomePage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    presentation::CancellationPresenter &m_presenter;
    std::unique_ptr<Ui::OutcomePage> m_ui;
};

} // namespace recourse::ui
