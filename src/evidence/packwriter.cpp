// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/packwriter.h"

#include <QFile>

#include "evidence/manifest.h"
#include "evidence/packreader.h"
#include "evidence/packsource.h"
#include "evidence/packwork.h"

namespace recourse::evidence {

core::Result<domain::MadePack, domain::PackFailure>
PackWriter::make(const domain::PackWish &wish, const domain::PackProgress &progress)
{
    return PackWork(wish, m_originals, progress).make();
}

core::Result<domain::PackFindings, domain::PackFailure>
PackWriter::verify(const QString &path, const QString &password,
                   const domain::PackProgress &progress)
{
    return verifyPack(path, password, progress);
}

core::Result<QStringList, domain::PackFailure>
PackWriter::unpack(const QString &path, const QString &password, const QString &folder)
{
    const auto source = openPack(path, password);
    if (!source)
        return core::failure(source.error());
    QStringList paths;
    for (const PackEntry &entry : (*source)->entries()) {
        const QString name = entry.path.mid(QStringView(kFilesFolder).size());
        const bool isOurs = entry.path.startsWith(kFilesFolder) && entry.isFile && staysInside(name)
            && !name.contains(u'/') && !name.contains(u'\\');
        if (!isOurs)
            continue;
        QFile file(folder + u'/' + name);
        bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
        const auto read = (*source)->read(entry, [&](QByteArrayView piece) {
            written = written && file.write(piece.data(), piece.size()) == piece.size();
            return written;
        });
        if (!written || !file.flush())
            return core::failure(
                packFailure(domain::PackProblem::NotWritten, file.fileName(), file.errorString()));
        if (!read)
            return core::failure(read.error());
        paths.append(file.fileName());
    }
    paths.sort();
    return paths;
}

} // namespace recourse::evidence
