// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include "app/orderintake.h"
#include "presentation/folderwatch.h"
#include "presentation/machinesettings.h"
#include "ui/import/watchcommand.h"
#include "ui/mainwindow.h"

namespace recourse::app {

/** Offers the files with orders that come into the folder of the settings. GUI thread. */
class FolderWatching final : public QObject
{
    Q_OBJECT
public:
    /** All outlive it. */
    struct Sources
    {
        const domain::OrderReaders &readers;
        QThreadPool &pool;
        presentation::MachineSettings &settings;
        presentation::Prompt &prompt;
        OrderIntake &intake;
        ui::MainWindow &window;
        presentation::KeptValues &kept; ///< what the columns of tables are
    };
    explicit FolderWatching(const Sources &sources, QObject *parent = nullptr);
    [[nodiscard]] presentation::FolderWatch &watch() { return m_watch; }

private:
    void follow();
    void choose();
    void keep(const QString &folder);
    void offer(int files);

    const Sources m_sources;
    presentation::FolderWatch m_watch;
    ui::WatchCommand m_command;
};

} // namespace recourse::app
