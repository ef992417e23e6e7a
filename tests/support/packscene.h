// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <zip.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/fingerprint.h"
#include "domain/evidence/evidencelog.h"
#include "evidence/manifest.h"

namespace recourse::test {

/** Files by name and content; a name may come twice in a zip. */
using PackFiles = QList<std::pair<QString, QByteArray>>;

inline QByteArray logOf(const QList<QByteArray> &copies)
{
    QByteArray log;
    QByteArray before;
    for (const QByteArray &copy : copies) {
        const auto at = core::Instant::fromIso(QStringLiteral("2026-11-21T12:00:00Z"));
        before = domain::evidenceLine({*at,
                                       domain::EvidenceDeed::Exported,
                                       core::Fingerprinter::of("original"),
                                       {},
                                       QStringLiteral("case.zip"),
                                       core::Fingerprinter::of(copy)},
                                      before);
        log += before + '\n';
    }
    return log;
}

/** Two figures, a page on top, the log, and a manifest of all that. */
inline PackFiles somePack()
{
    PackFiles files{{QStringLiteral("case.pdf"), "page"},
                    {QStringLiteral("files/01-label.jpg"), "first"},
                    {QStringLiteral("files/02-chat.txt"), "second"},
                    {QStringLiteral("log.jsonl"), logOf({"first", "second"})}};
    QList<evidence::ManifestLine> lines;
    for (const auto &[name, content] : std::as_const(files))
        lines.append({core::Fingerprinter::of(content), name});
    files.append({QStringLiteral("manifest-sha256.txt"), evidence::manifestOf(lines)});
    return files;
}

/** A new folder for packs of the test. */
class PackPlace final
{
public:
    QTemporaryDir folder;

    QString write(const PackFiles &files) const
    {
        const QString path = folder.filePath(QStringLiteral("pack"));
        for (const auto &[name, content] : files) {
            const QFileInfo info(path + u'/' + name);
            QDir().mkpath(info.path());
            QFile file(info.filePath());
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("no pack");
        }
        return path;
    }
    /** `mode`: of the last file, as Unix has it. */
    QString zip(const PackFiles &files, const char *password = nullptr, quint32 mode = 0) const
    {
        const QString path = folder.filePath(QStringLiteral("pack.zip"));
        zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE,
                                  nullptr);
        zip_int64_t index = -1;
        for (const auto &[name, content] : files) {
            zip_source_t *source = zip_source_buffer(archive, content.constData(),
                                                     zip_uint64_t(content.size()), 0);
            index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
            if (password != nullptr)
                zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password);
        }
        if (mode != 0)
            zip_file_set_external_attributes(archive, zip_uint64_t(index), 0, ZIP_OPSYS_UNIX,
                                             mode << 16U);
        if (zip_close(archive) != 0)
            qFatal("no zip");
        return path;
    }
    /** Names of the same length, which no sum of an archive covers: so it may have one twice. */
    static void rename(const QString &zip, const QByteArray &from, const QByteArray &to)
    {
        QFile file(zip);
        if (from.size() != to.size() || !file.open(QIODevice::ReadWrite))
            qFatal("not renamed");
        QByteArray bytes = file.readAll();
        bytes.replace(from, to);
        file.seek(0);
        file.write(bytes);
    }
};

} // namespace recourse::test
