// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QThreadPool>

#include "app/openbook.h"
#include "core/clock.h"
#include "presentation/bookwatcher.h"
#include "presentation/packmaker.h"
#include "ui/evidence/packcheckcommand.h"
#include "ui/mainwindow.h"
#include "ui/orders/ordercommand.h"

namespace recourse::app {

/** Packs of evidence of the open book's orders, and those that others made. GUI thread. */
class EvidencePacking final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it, and the jobs of the pool. */
    struct Sources
    {
        const OpenBook &book;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        presentation::LanguageSetting &language;
        QThreadPool &pool;
        presentation::Prompt &prompt;
        presentation::BookWatcher &watcher;
        const presentation::OrderDetailPresenter &detail;
        ui::MainWindow &window;
    };
    explicit EvidencePacking(const Sources &sources, QObject *parent = nullptr);

    /** For a wizard that makes the pack itself. */
    [[nodiscard]] presentation::PackMaker::Tools tools() const;
    /** Opens the dialog over `parent`, which knows the problem (an id in the pack) and the text for
     * the form. */
    void open(core::OrderId order, const QString &problem, const QString &statement,
              QWidget &parent);

private:
    void show(std::unique_ptr<presentation::PackMaker> maker, QWidget &parent);
    void check();

    const Sources m_sources;
    std::shared_ptr<domain::EvidencePacks> m_packs;
    ui::OrderCommand m_command;
    ui::PackCheckCommand m_checking;
};

} // namespace recourse::app
