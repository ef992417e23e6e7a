// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

#include "app/startoptions.h"

namespace recourse::app {

using namespace Qt::StringLiterals;

storage::BookPlaces places(const StartOptions &options)
{
    return storage::bookPlaces(QCoreApplication::applicationDirPath(), options.portable);
}

QString dataFolder(const StartOptions &options)
{
    QString folder = places(options).dataFolder;
    QDir().mkpath(folder); // where it cannot be, opening the book says so
    return folder;
}

QString stateFolder(const StartOptions &options)
{
    if (places(options).portable)
        return dataFolder(options) + u"/state"_s;
#if defined(Q_OS_LINUX)
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(set) ? set : QString(QDir::homePath() + u"/.local/state"_s))
        + u"/recourse"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/state"_s;
#endif
}

QString defaultBookPath(const StartOptions &options)
{
    return dataFolder(options) + u"/orders.recourse"_s;
}

std::unique_ptr<QSettings> machineSettings(const StartOptions &options)
{
    if (places(options).portable)
        return std::make_unique<QSettings>(QString(dataFolder(options) + u"/settings.ini"_s),
                                           QSettings::IniFormat);
    return std::make_unique<QSettings>(u"recourse"_s, u"recourse"_s);
}

} // namespace recourse::app
