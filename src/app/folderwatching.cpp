// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/folderwatching.h"

#include <QFileInfo>

namespace recourse::app {

using presentation::FolderWatch;
using presentation::MachineSettings;

FolderWatching::FolderWatching(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_watch(sources.readers, sources.pool, &sources.kept)
    , m_command(sources.window)
{
    connect(&m_command, &ui::WatchCommand::pressed, this, &FolderWatching::choose);
    connect(&m_watch, &FolderWatch::arrived, this, &FolderWatching::offer);
    connect(&sources.settings, &MachineSettings::changed, this, &FolderWatching::follow);
    follow();
}

void FolderWatching::follow()
{
    const QString folder = m_sources.settings.preferences().watchedFolder;
    m_watch.setFolder(folder);
    m_command.setFolder(folder);
}

void FolderWatching::choose()
{
    if (const QString folder = m_watch.folder(); !folder.isEmpty()) {
        keep({});
        ui::Message message;
        message.tone = ui::ChipTone::Info;
        //: %1 is the name of a folder
        message.text = tr("%1 is no longer watched.").arg(QFileInfo(folder).fileName());
        m_sources.window.showMessage(message);
        return;
    }
    presentation::FileQuestion question;
    question.title = tr("Choose the folder into which your files come");
    question.folder = true;
    m_sources.prompt.chooseFiles(this, question,
                                 [this](const QStringList &paths) { keep(paths.constFirst()); });
}

void FolderWatching::keep(const QString &folder)
{
    presentation::Preferences wanted = m_sources.settings.preferences();
    wanted.watchedFolder = folder;
    m_sources.settings.setPreferences(wanted);
}

void FolderWatching::offer(int files)
{
    ui::Message message;
    message.tone = ui::ChipTone::Info;
    //: %1 is the name of a folder
    message.text = tr("%Ln new file(s) with orders in %1.", nullptr, files)
                       .arg(QFileInfo(m_watch.folder()).fileName());
    message.actionText = tr("Look at them");
    message.action = [this] { m_sources.intake.importFiles(m_watch.take()); };
    m_sources.window.showMessage(message);
}

} // namespace recourse::app
