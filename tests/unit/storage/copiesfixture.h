// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <zip.h>

#include <QCryptographicHash>

#include "storage/sqlitebookcopies.h"
#include "unit/storage/bookfixture.h"

namespace recourse::test {

inline const core::Instant kNow = core::Instant::fromSeconds(1'795'352'400); // 2026-11-22T13:00:00Z

/** A book with two orders, an older backup of it with one, and files beside. */
struct Copies
{
    BookFixture fixture;
    storage::SqliteBookCopies copies;
    QString backup = fixture.folder.filePath(QStringLiteral("older.recourse"));

    Copies()
    {
        put(*fixture.open(), anOrder(QStringLiteral("1"), QStringLiteral("Lamp")));
        if (!copies.backUp(fixture.path, backup, {}))
            qFatal("no backup");
        put(*fixture.open(), anOrder(QStringLiteral("2"), QStringLiteral("Cup")));
    }
    [[nodiscard]] QString path(const QString &name) const { return fixture.folder.filePath(name); }
    [[nodiscard]] qint64 ordersIn(const QString &file) const
    {
        const auto book = storage::SqliteBook::open(file, storage::SqliteBook::Access::Read);
        return book && (*book)->verify().value().isEmpty() ? (*book)->orders().count().value() : -1;
    }
    [[nodiscard]] qint64 orders() const { return ordersIn(fixture.path); }
    /** All files but the books named, to see that nothing half done is left. */
    [[nodiscard]] QStringList files() const
    {
        return QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] QStringList backups() const
    {
        return QDir(path(QStringLiteral("backups")))
            .entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

inline void makeZip(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : entries) {
        zip_source_t *source = zip_source_buffer(zip, content.constData(),
                                                 zip_uint64_t(content.size()), 0);
        if (zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("no entry");
    }
    if (zip_close(zip) != 0)
        qFatal("no zip");
}

inline QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace recourse::test
