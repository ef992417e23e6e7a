// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bookplaces.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace recourse::storage {

using namespace Qt::StringLiterals;

BookPlaces bookPlaces(const QString &programFolder, bool wantsPortable)
{
    const QFileInfo mark(programFolder + u"/.portable"_s);
    const QFileInfo data(programFolder + u"/recourse-data"_s);
    const bool marked = mark.isFile() && mark.isWritable();
    const bool begun = data.isDir() && data.isWritable();
    if (wantsPortable || marked || begun)
        return {data.absoluteFilePath(), true};
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), false};
}

} // namespace recourse::storage
