// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QObject>
#include <QThreadPool>

#include "app/openbook.h"
#include "core/clock.h"
#include "presentation/bookwatcher.h"
#include "presentation/courier.h"
#include "presentation/languagesetting.h"
#include "presentation/machinesettings.h"
#include "ui/care/carecommands.h"
#include "ui/mainwindow.h"

namespace recourse::app {

/** Keeps the open book safe: automatic backups, those by hand, restoring, checking. GUI thread. */
class BookCare final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it, and the jobs of the pool. */
    struct Sources
    {
        const OpenBook &book;
        const core::Clock &clock;
        presentation::LanguageSetting &language;
        const presentation::MachineSettings &settings; ///< when, where, and how many
        QThreadPool &pool; ///< copies and checks, by connections of its own
        presentation::Prompt &prompt;
        presentation::BookWatcher &watcher;
        ui::MainWindow &window;
    };
    explicit BookCare(const Sources &sources, QObject *parent = nullptr);
    ~BookCare() override;

    /** The automatic backup, where one is due. */
    void begin();

private:
    void backUp();
    void restore();
    void check();
    void tell(ui::ChipTone tone, const QString &text, const QString &details = {});

    const Sources m_sources;
    presentation::Courier m_courier;
    std::shared_ptr<std::atomic<bool>> m_ends; ///< jobs that run are to stop
    ui::CareCommands m_commands;
};

} // namespace recourse::app
