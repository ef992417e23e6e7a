// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dictionaries.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

#include "formats/spelling/folderdictionaries.h"

namespace recourse::app {

using namespace Qt::StringLiterals;

std::shared_ptr<domain::SpellingDictionaries> machineDictionaries()
{
    const QString program = QCoreApplication::applicationDirPath();
    QStringList folders{program + u"/dictionaries"_s};
#if defined(Q_OS_MACOS)
    folders.append(
        {program + u"/../Resources/dictionaries"_s,
         QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + u"/Library/Spelling"_s});
#endif
    QStringList shared = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
#if defined(Q_OS_UNIX)
    shared.append(u"/usr/share"_s);
#endif
    for (const QString &folder : std::as_const(shared))
        folders.append({folder + u"/hunspell"_s, folder + u"/myspell/dicts"_s});
    folders.removeDuplicates();
    // Of a language that is spoken in several countries first that of the user's.
    return std::make_shared<formats::FolderDictionaries>(folders,
                                                         QStringList{QLocale::system().name()});
}

} // namespace recourse::app
