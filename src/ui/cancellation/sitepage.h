// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/cancellationpresenter.h"
#include "ui/wizard/wizardpage.h"

namespace Ui {
class SitePage;
}

namespace recourse::ui {

/** Step 4: the order's page in the browser, and the way through it. */
class SitePage final : public WizardPage
{
    Q_OBJECT
public:
    SitePage(presentation::CancellationPresenter &presenter, QWidget *parent);
    ~SitePage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    presentation::CancellationPresenter &m_presenter;
    std::unique_ptr<Ui::SitePage> m_ui;
};

} // namespace recourse::ui
