// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include "app/markingup.h"
#include "ui/evidence/comparisondialog.h"

namespace recourse::app {

/** Offers to compare the photos of a planner with what was promised, in the menu of each, and opens
 * the dialog. Lives as long as the planner. GUI thread. */
class Comparing final : public QObject
{
    Q_OBJECT
public:
    Comparing(MarkingUp::Sources sources, ui::EvidencePlanner &planner,
              presentation::EvidencePresenter &presenter);

private:
    void offer(QMenu *menu, domain::EvidenceId id);
    void open(const domain::EvidenceItem &item);

    const MarkingUp::Sources m_sources;
    ui::EvidencePlanner &m_planner;
    presentation::EvidencePresenter &m_presenter;
    QPointer<ui::ComparisonDialog> m_dialog;
};

} // namespace recourse::app
