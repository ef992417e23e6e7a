// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

#include "app/openbook.h"
#include "core/clock.h"
#include "presentation/bookwatcher.h"
#include "presentation/courier.h"
#include "presentation/evidencepresenter.h"
#include "presentation/folderwatch.h"
#include "presentation/orderactions.h"
#include "presentation/orderdetailpresenter.h"
#include "ui/evidence/planner.h"
#include "ui/mainwindow.h"

namespace recourse::app {

/** Evidence in the window: the tab of the pane, and what a wizard with a planner of its own needs.
 * GUI thread. */
class EvidenceDesk final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it. */
    struct Sources
    {
        const OpenBook &book;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        presentation::LanguageSetting &language;
        QThreadPool &pool; ///< copies and reads files
        presentation::Prompt &prompt;
        presentation::BookWatcher &watcher;
        presentation::OrderActions &actions;
        const presentation::OrderDetailPresenter &detail;
        ui::MainWindow &window;
    };
    explicit EvidenceDesk(const Sources &sources, QObject *parent = nullptr);
    ~EvidenceDesk() override;

    /** For a planner elsewhere; they outlive none but this desk. */
    [[nodiscard]] presentation::EvidencePresenter::Tools tools();
    [[nodiscard]] const std::shared_ptr<domain::EvidenceFiles> &files() const { return m_files; }
    /** What the pane shows. */
    [[nodiscard]] presentation::EvidencePresenter &presenter() { return m_presenter; }
    [[nodiscard]] ui::EvidencePlanner &planner() { return *m_planner; }
    /** Whatever a planner can want of the program: what changed in the book, copies to look at, the
     * log, verifying. */
    void serve(ui::EvidencePlanner &planner, presentation::EvidencePresenter &presenter);
    /** Becomes evidence of that order, placed nowhere yet. */
    void take(core::OrderId order, const QList<presentation::BroughtEvidence> &brought);
    /** Offers the pictures that come into the folder, which outlives this, for the order that is
     * shown. */
    void follow(presentation::FolderWatch &watch);

private:
    void offer(presentation::FolderWatch &watch, int files);
    void tell(const presentation::EvidenceNews &news);
    void openCopy(const presentation::EvidencePresenter &presenter, domain::EvidenceId id);
    /** Empty: there is none. */
    void showCopy(const QString &copy, const domain::EvidenceItem &item);

    const Sources m_sources;
    const std::shared_ptr<domain::EvidenceFiles> m_files;
    const std::shared_ptr<domain::EvidenceReader> m_reader;
    presentation::EvidenceIntake m_intake;
    presentation::EvidencePreviews m_previews;
    presentation::EvidencePresenter m_presenter;
    presentation::Courier m_courier;
    QTemporaryDir m_copies; ///< for other programs; gone with the window
    int m_copied = 0;
    ui::EvidencePlanner *m_planner;
};

} // namespace recourse::app
