// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QThreadPool>

#include "app/openbook.h"
#include "core/clock.h"
#include "domain/ports/orderreader.h"
#include "presentation/bookwatcher.h"
#include "presentation/importpresenter.h"
#include "presentation/lastimport.h"
#include "presentation/machinesettings.h"
#include "presentation/orderactions.h"
#include "presentation/orderformpresenter.h"
#include "ui/edit/entrycommands.h"
#include "ui/import/importdialog.h"
#include "ui/import/reportcommand.h"
#include "ui/mainwindow.h"

namespace recourse::app {

/** The ways for orders into the open book: files, copied rows, one by hand. GUI thread. */
class OrderIntake final : public QObject
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
        const domain::OrderReaders &readers;
        QThreadPool &pool; ///< reads files
        presentation::Prompt &prompt;
        presentation::BookWatcher &watcher;
        presentation::OrderActions &actions;
        const presentation::MachineSettings &settings; ///< preset the entry by hand
        ui::MainWindow &window;
        presentation::KeptValues &kept; ///< what the columns of tables are
    };
    explicit OrderIntake(const Sources &sources, QObject *parent = nullptr);

    /** Shows the preview of these files. */
    void importFiles(const QStringList &files);
    void importCopied(const QByteArray &text);
    void enterOrder();
    void editOrder(core::OrderId id);

private:
    [[nodiscard]] ui::ImportDialog *newImport();
    [[nodiscard]] presentation::OrderFormPresenter::Tools formTools() const;
    void openForm(std::unique_ptr<presentation::OrderFormPresenter> presenter);
    void tellImported(const services::ImportReport &report);
    void tell(const QString &sentence);

    const Sources m_sources;
    ui::EntryCommands m_commands;
    presentation::LastImport m_lastImport;
    ui::ReportCommand m_reportCommand;
};

} // namespace recourse::app
