// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/disputepresenter.h"
#include "ui/wizard/wizardpage.h"

namespace Ui {
class DisputeWishPage;
}

namespace recourse::ui {

/** Step 5: what is asked for; the fair part is counted here. */
class DisputeWishPage final : public WizardPage
{
    Q_OBJECT
public:
    DisputeWishPage(presentation::DisputePresenter &presenter, QWidget *parent);
    ~DisputeWishPage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void takeNumbers();
    presentation::DisputePresenter &m_presenter;
    std::unique_ptr<Ui::DisputeWishPage> m_ui;
};

} // namespace recourse::ui
