// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include "core/clock.h"
#include "domain/ports/bookthread.h"
#include "domain/ports/evidencefiles.h"
#include "presentation/bookwatcher.h"
#include "presentation/evidencepresenter.h"
#include "ui/evidence/markupdialog.h"
#include "ui/evidence/planner.h"

namespace recourse::app {

/** Offers to mark up the pictures of a planner, in the menu of each, and opens the dialog. Lives as
 * long as the planner. GUI thread. */
class MarkingUp final : public QObject
{
    Q_OBJECT
public:
    /** All that is not shared outlives it. */
    struct Sources
    {
        domain::BookThread &writer;
        const core::Clock &clock;
        QThreadPool &pool;
        presentation::BookWatcher &watcher;
        std::shared_ptr<domain::EvidenceFiles> files;
        bool readOnly = false;
    };
    MarkingUp(Sources sources, ui::EvidencePlanner &planner,
              presentation::EvidencePresenter &presenter);

private:
    void offer(QMenu *menu, domain::EvidenceId id);
    void open(const domain::EvidenceItem &item);

    const Sources m_sources;
    ui::EvidencePlanner &m_planner;
    presentation::EvidencePresenter &m_presenter;
    QPointer<ui::MarkupDialog> m_dialog;
};

} // namespace recourse::app
