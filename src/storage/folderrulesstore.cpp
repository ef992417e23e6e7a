// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/folderrulesstore.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

#include "domain/rules/closeddays.h"
#include "storage/storageerrors.h"

namespace recourse::storage {

using core::failure;
using domain::PackRecord;
using domain::StorageErrorKind;
using domain::Stored;
using domain::StoredPack;
using namespace Qt::StringLiterals;

namespace {

const QString kPack = u".json"_s;
const QString kNote = u".origin"_s;
const QString kClosedDays = u"closed-days.txt"_s;
const QByteArray kClosedHeading = "Recourse closed days 1";
constexpr qint64 kMostToRead = 16 * 1024 * 1024; ///< more than any pack has

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

Stored<void> refusedBy(const QFileDevice &file)
{
    switch (file.error()) {
    case QFileDevice::NoError: // less was written than was asked for: there was no room
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError:
        return failure(storageError(StorageErrorKind::DiskFull, file.errorString()));
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return failure(storageError(StorageErrorKind::ReadOnly, file.errorString()));
    default:
        return failure(storageError(StorageErrorKind::Failed, file.errorString()));
    }
}

/** The file holds all of it or what it held before. */
Stored<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refusedBy(file);
    // Flushed by hand: a commit that finds the disk full has forgotten why.
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return refusedBy(file);
    return {};
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray content = file.read(kMostToRead);
    return file.error() == QFileDevice::NoError ? std::optional(content) : std::nullopt;
}

QByteArray noteOf(const PackRecord &record)
{
    const auto coded = [](const QString &text) {
        return QUrl::toPercentEncoding(text, QByteArrayLiteral(" /"));
    };
    return "loaded " + record.loadedAt.toIso().toLatin1() + "\nover " + coded(record.overShipped)
        + "\nmarket " + coded(record.market) + "\nversion " + coded(record.version) + "\nfile "
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
    if (!loaded || values.value("market").isEmpty() || values.value("version").isEmpty())
        return std::nullopt;
    PackRecord record;
    record.key = key;
    record.market = values.value("market");
    record.version = values.value("version");
    record.file = values.value("file");
    record.loadedAt = *loaded;
    record.overShipped = values.value("over");
    return record;
}

/** All of its lines are days, or it is none of ours: half a list would give wrong deadlines. */
std::optional<QList<QDate>> daysOf(const QByteArray &content)
{
    QList<QByteArray> lines = content.split('\n');
    if (lines.takeFirst().trimmed() != kClosedHeading)
        return std::nullopt;
    QList<QDate> days;
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.trimmed().isEmpty())
            continue;
        days.append(QDate::fromString(QString::fromLatin1(line.trimmed()), Qt::ISODate));
        if (!domain::canBeClosed(days.last()) || days.size() > domain::kMostClosed)
            return std::nullopt;
    }
    return domain::closedDaysOf(days);
}

/** What a program left that was killed while it wrote. */
void sweep(const QDir &folder)
{
    for (const QString &name : folder.entryList(
             {u"*.json.??????"_s, u"*.origin.??????"_s, QString(kClosedDays + u".??????"_s)},
             QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
}

} // namespace

FolderRulesStore::FolderRulesStore(const QString &dataFolder)
    : m_folder(dataFolder + u"/rules"_s)
    , m_kept(dataFolder + u"/rules/kept"_s)
{
}

QString FolderRulesStore::placeOf(const QString &market) const
{
    return m_folder.filePath(fileNameOf(market) + kPack);
}

StoredPack FolderRulesStore::packAt(const QString &name) const
{
    StoredPack pack;
    pack.place = m_folder.filePath(name);
    const auto text = contentOf(pack.place);
    pack.readable = text.has_value();
    pack.text = text.value_or(QByteArray());
    const QString market = QUrl::fromPercentEncoding(name.chopped(kPack.size()).toUtf8());
    const QString itsNote = u"*-"_s + domain::fingerprintOf(pack.text) + kNote;
    const QStringList notes = m_kept.entryList({itsNote}, QDir::Files);
    for (const QString &note : notes) {
        const auto record = recordOf(contentOf(m_kept.filePath(note)).value_or(QByteArray()),
                                     note.chopped(kNote.size()));
        if (record && record->market == market) {
            pack.record = *record;
            return pack;
        }
    }
    // Put there by hand: the file itself is where it is from.
    pack.record.market = market;
    pack.record.file = pack.place;
    pack.record.loadedAt = core::Instant::fromDateTime(QFileInfo(pack.place).lastModified());
    return pack;
}

Stored<QList<StoredPack>> FolderRulesStore::inUse()
{
    QList<StoredPack> packs;
    for (const QString &name : m_folder.entryList({QString(u'*' + kPack)}, QDir::Files, QDir::Name))
        packs.append(packAt(name));
    return packs;
}

Stored<QList<PackRecord>> FolderRulesStore::kept()
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

Stored<QByteArray> FolderRulesStore::textOf(const QString &key)
{
    const auto text = key.contains(u'/') ? std::nullopt : contentOf(m_kept.filePath(key + kPack));
    if (!text)
        return failure(storageError(StorageErrorKind::Gone, u"no kept pack "_s + key));
    return *text;
}

Stored<void> FolderRulesStore::take(const PackRecord &record, const QByteArray &text)
{
    if (!m_kept.mkpath(u"."_s))
        return failure(storageError(StorageErrorKind::ReadOnly, m_kept.path()));
    sweep(m_folder);
    sweep(m_kept);
    const QString key = fileNameOf(record.market) + u'-' + fileNameOf(record.version) + u'-'
        + domain::fingerprintOf(text);
    const QString pack = m_kept.filePath(key + kPack);
    const QString note = m_kept.filePath(key + kNote);
    const bool wasKept = QFile::exists(note);
    const auto done = write(pack, text)
                          .and_then([&] { return write(note, noteOf(record)); })
                          .and_then([&] { return write(placeOf(record.market), text); });
    if (!done && !wasKept) {
        QFile::remove(note);
        QFile::remove(pack);
    }
    return done;
}

Stored<void> FolderRulesStore::giveUp(const QString &market)
{
    QFile file(placeOf(market));
    if (file.exists() && !file.remove())
        return refusedBy(file);
    return {};
}

Stored<QList<QDate>> FolderRulesStore::closedDays()
{
    const QString path = m_folder.filePath(kClosedDays);
    if (!QFileInfo(path).exists())
        return QList<QDate>();
    const auto content = contentOf(path);
    const auto days = content ? daysOf(*content) : std::nullopt;
    if (!days)
        return failure(storageError(StorageErrorKind::Damaged, path));
    return *days;
}

Stored<void> FolderRulesStore::closeOn(const QList<QDate> &days)
{
    if (!m_folder.mkpath(u"."_s))
        return failure(storageError(StorageErrorKind::ReadOnly, m_folder.path()));
    sweep(m_folder);
    QByteArray content = kClosedHeading + '\n';
    for (const QDate &day : domain::closedDaysOf(days))
        content += day.toString(Qt::ISODate).toLatin1() + '\n';
    return write(m_folder.filePath(kClosedDays), content);
}

} // namespace recourse::storage
