// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include "app/startoptions.h"

namespace recourse::app {

using namespace Qt::StringLiterals;

QString dataFolder(const StartOptions &options)
{
    QString folder = options.portable
        ? QString(QCoreApplication::applicationDirPath() + u"/recourse-data"_s)
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

QString stateFolder(const StartOptions &options)
{
    if (options.portable)
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
    if (options.portable)
        return std::make_unique<QSettings>(QString(dataFolder(options) + u"/settings.ini"_s),
                                           QSettings::IniFormat);
    return std::make_unique<QSettings>(u"recourse"_s, u"recourse"_s);
}

} // namespace recourse::app
