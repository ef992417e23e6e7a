// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/folderpackstore.h"

#include <algorithm>
#include <optional>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QUrl>

#include "storage/storageerrors.h"
#include "storage/wholefiles.h"

namespace recourse::storage {

using core::failure;
using domain::PackKind;
using domain::PackRecord;
using domain::StorageErrorKind;
using domain::Stored;
using domain::StoredPack;
using namespace Qt::StringLiterals;

namespace {

const QString kPack = u".json"_s;
const QString kNote = u".origin"_s;

QString folderOf(PackKind kind)
{
    return kind == PackKind::Rules ? u"/rules"_s : u"/readers"_s;
}

/** A name of a file that nothing in a pack can lead elsewhere, on any system of files. */
QString fileNameOf(const QString &text)
{
    QString name;
    for (const char byte : text.toUtf8()) {
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')
            || byte == '-' || byte == '_' || (byte == '.' && !name.isEmpty());
        name += plain ? QString(QLatin1Char(byte))
                      : QString(u'%' + QString::fromLatin1(QByteArray(1, byte).toHex()));
    }
    return name;
}

QByteArray noteOf(const PackRecord &record)
{
    const auto coded = [](const QString &text) {
        return QUrl::toPercentEncoding(text, QByteArrayLiteral(" /"));
    };
    return "loaded " + record.loadedAt.toIso().toLatin1() + "\nover " + coded(record.overShipped)
        + "\nfor " + coded(record.subject) + "\nversion " + coded(record.version) + "\nfile "
        + coded(record.file) + '\n';
}

/** Nothing where it is no whole note. */
std::optional<PackRecord> recordOf(const QByteArray &note, const QString &key)
{
    QHash<QByteArray, QString> values;
    for (const QByteArray &line : note.split('\n')) {
        if (const qsizetype space = line.indexOf(' '); space > 0)
            values.insert(line.left(space), QUrl::fromPercentEncoding(line.mid(space + 1)));
    }
    const auto loaded = core::Instant::fromIso(values.value("loaded"));
    const QString subject = values.value("for", values.value("market")); // as it was called once
    if (!loaded || subject.isEmpty() || values.value("version").isEmpty())
        return std::nullopt;
    PackRecord record;
    record.key = key;
    record.subject = subject;
    record.version = values.value("version");
    record.file = values.value("file");
    record.loadedAt = *loaded;
    record.overShipped = values.value("over");
    return record;
}

} // namespace

FolderPackStore::FolderPackStore(const QString &dataFolder, PackKind kind)
    : m_folder(dataFolder + folderOf(kind))
    , m_kept(dataFolder + folderOf(kind) + u"/kept"_s)
{
}

QString FolderPackStore::placeOf(const QString &subject) const
{
    return m_folder.filePath(fileNameOf(subject) + kPack);
}

StoredPack FolderPackStore::packAt(const QString &name) const
{
    StoredPack pack;
    pack.place = m_folder.filePath(name);
    const auto text = contentOf(pack.place);
    pack.readable = text.has_value();
    pack.text = text.value_or(QByteArray());
    const QString subject = QUrl::fromPercentEncoding(name.chopped(kPack.size()).toUtf8());
    const QString itsNote = u"*-"_s + domain::fingerprintOf(pack.text) + kNote;
    const QStringList notes = m_kept.entryList({itsNote}, QDir::Files);
    for (const QString &note : notes) {
        const auto record = recordOf(contentOf(m_kept.filePath(note)).value_or(QByteArray()),
                                     note.chopped(kNote.size()));
        if (record && record->subject == subject) {
            pack.record = *record;
            return pack;
        }
    }
    // Put there by hand: the file itself is where it is from.
    pack.record.subject = subject;
    pack.record.file = pack.place;
    pack.record.loadedAt = core::Instant::fromDateTime(QFileInfo(pack.place).lastModified());
    return pack;
}

Stored<QList<StoredPack>> FolderPackStore::inUse()
{
    QList<StoredPack> packs;
    for (const QString &name : m_folder.entryList({QString(u'*' + kPack)}, QDir::Files, QDir::Name))
        packs.append(packAt(name));
    return packs;
}

Stored<QList<PackRecord>> FolderPackStore::kept()
{
    QList<PackRecord> records;
    for (const QString &note : m_kept.entryList({QString(u'*' + kNote)}, QDir::Files, QDir::Name)) {
        const QString key = note.chopped(kNote.size());
        const auto record = recordOf(contentOf(m_kept.filePath(note)).value_or(QByteArray()), key);
        if (record && m_kept.exists(key + kPack))
            records.append(*record);
    }
    std::stable_sort(records.begin(), records.end(), [](const auto &one, const auto &other) {
        return one.loadedAt > other.loadedAt;
    });
    return records;
}

Stored<QByteArray> FolderPackStore::textOf(const QString &key)
{
    const auto text = key.contains(u'/') ? std::nullopt : contentOf(m_kept.filePath(key + kPack));
    if (!text)
        return failure(storageError(StorageErrorKind::Gone, u"no kept pack "_s + key));
    return *text;
}

Stored<void> FolderPackStore::take(const PackRecord &record, const QByteArray &text)
{
    if (!m_kept.mkpath(u"."_s))
        return failure(storageError(StorageErrorKind::ReadOnly, m_kept.path()));
    sweep(m_folder);
    sweep(m_kept);
    const QString key = fileNameOf(record.subject) + u'-' + fileNameOf(record.version) + u'-'
        + domain::fingerprintOf(text);
    const QString pack = m_kept.filePath(key + kPack);
    const QString note = m_kept.filePath(key + kNote);
    const bool wasKept = QFile::exists(note);
    auto done = writeWhole(pack, text)
                    .and_then([&] { return writeWhole(note, noteOf(record)); })
                    .and_then([&] { return writeWhole(placeOf(record.subject), text); });
    if (!done && !wasKept) {
        QFile::remove(note);
        QFile::remove(pack);
    }
    return done;
}

Stored<void> FolderPackStore::giveUp(const QString &subject)
{
    QFile file(placeOf(subject));
    if (file.exists() && !file.remove())
        return refusedBy(file);
    return {};
}

} // namespace recourse::storage
