// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/cancellationpresenter.h"
#include "ui/wizard/wizardpage.h"

namespace Ui {
class ReasonPage;
}

namespace recourse::ui {

/** Step 2: the site's reasons, none of them chosen beforehand. */
class ReasonPage final : public WizardPage
{
    Q_OBJECT
public:
    ReasonPage(presentation::CancellationPresenter &presenter, QWidget *parent);
    ~ReasonPage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    presentation::CancellationPresenter &m_presenter;
    std::unique_ptr<Ui::ReasonPage> m_ui;
};

} // namespace recourse::ui
