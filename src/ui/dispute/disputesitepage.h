// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/disputepresenter.h"
#include "ui/wizard/wizardpage.h"

namespace Ui {
class DisputeSitePage;
}

namespace recourse::ui {

/** Step 6: the way through the site, with the statement to copy. */
class DisputeSitePage final : public WizardPage
{
    Q_OBJECT
public:
    DisputeSitePage(presentation::DisputePresenter &presenter, QWidget *parent);
    ~DisputeSitePage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

signals:
    /** The pack of this order, with the problem and the statement. */
    void packWanted();

private:
    presentation::DisputePresenter &m_presenter;
    std::unique_ptr<Ui::DisputeSitePage> m_ui;
};

} // namespace recourse::ui
