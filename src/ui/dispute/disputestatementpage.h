// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "presentation/disputepresenter.h"
#include "ui/wizard/wizardpage.h"

namespace Ui {
class DisputeStatementPage;
}

namespace recourse::ui {

/** Step 4: what is confirmed, and the text that is made of it, in two languages. */
class DisputeStatementPage final : public WizardPage
{
    Q_OBJECT
public:
    DisputeStatementPage(presentation::DisputePresenter &presenter, QWidget *parent);
    ~DisputeStatementPage() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *firstField() const override;

private:
    void takeWords();
    presentation::DisputePresenter &m_presenter;
    std::unique_ptr<Ui::DisputeStatementPage> m_ui;
};

} // namespace recourse::ui
