// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/cancellationpresenter.h"
#include "ui/wizard/wizarddialog.h"

namespace recourse::ui {

/** The pages of the cancellation wizard. */
class CancellationWizard final : public WizardDialog
{
    Q_OBJECT
public:
    explicit CancellationWizard(std::unique_ptr<presentation::CancellationPresenter> presenter,
                                QWidget *parent = nullptr);
    [[nodiscard]] presentation::CancellationPresenter &presenter() const { return m_presenter; }

private:
    presentation::CancellationPresenter &m_presenter;
};

} // namespace recourse::ui
