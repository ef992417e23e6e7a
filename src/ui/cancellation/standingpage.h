// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/cancellationpresenter.h"
#include "ui/wizard/wizardpage.h"

namespace Ui {
class StandingPage;
}

namespace recourse::ui {

/** Step 1: where the order stands, by which rule, what happens to the money. */
class StandingPage final : public WizardPage
{
    Q_OBJECT
public:
    StandingPage(presentation::CancellationPresenter &presenter, QWidget *parent);
    ~StandingPage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    presentation::CancellationPresenter &m_presenter;
    std::unique_ptr<Ui::StandingPage> m_ui;
};

} // namespace recourse::ui
