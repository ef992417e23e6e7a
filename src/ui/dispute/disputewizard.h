// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation/disputepresenter.h"
#include "ui/wizard/wizarddialog.h"

namespace recourse::ui {

class EvidencePlanner;

/** The pages of the dispute wizard. */
class DisputeWizard final : public WizardDialog
{
    Q_OBJECT
public:
    explicit DisputeWizard(std::unique_ptr<presentation::DisputePresenter> presenter,
                           QWidget *parent = nullptr);
    [[nodiscard]] presentation::DisputePresenter &presenter() const { return m_presenter; }
    /** Of the step Evidence; shows nothing until it is bound. */
    [[nodiscard]] EvidencePlanner &planner() const { return *m_planner; }

signals:
    /** The evidence pack of the order, with the problem and the statement for the site. */
    void packWanted();

private:
    presentation::DisputePresenter &m_presenter;
    EvidencePlanner *m_planner = nullptr;
};

} // namespace recourse::ui
