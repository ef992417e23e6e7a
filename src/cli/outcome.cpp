// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outcome.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include "formats/jsonobjectwriter.h"
#include "wording/errortext.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Outcome)
public:
    static QString unknownOrder(const QString &typed)
    {
        //: %1 is what was typed
        return tr("There is no order %1 in this book. 'recourse-cli list' shows them all.")
            .arg(typed);
    }
    static QString inTrash(const QString &typed)
    {
        //: %1 is the number of an order
        return tr("Order %1 is in the trash. Bring it back in the window first.").arg(typed);
    }
    static QString notWritten(const QString &file, const QString &why)
    {
        //: %1 is a file name, %2 what the system said
        return tr("%1 cannot be written, and nothing of it was changed: %2").arg(file, why);
    }
    static QString noFile(const QString &file)
    {
        //: %1 is a file name
        return tr("%1 is no file that could be replaced. Choose another name.").arg(file);
    }
    static QString noRoom(const QString &file)
    {
        //: %1 is a file name
        return tr("There is no room for %1. Nothing of it was changed; free some space or choose "
                  "another disk.")
            .arg(file);
    }
    static QString interrupted() { return tr("Interrupted. Nothing was written."); }
    static QString lineOf(const QString &file, qint64 line)
    {
        //: %1 is a file, %2 the number of a line in it
        return tr("%1, line %2").arg(file).arg(line);
    }
};

std::optional<qint64> known(qint64 number)
{
    return number > 0 ? std::optional(number) : std::nullopt;
}
} // namespace

Complaint wrongWords(const QString &message)
{
    return {kWrongWords, u"bad_input"_s, message, {}};
}

Complaint badInput(const QString &message)
{
    return {kInputRefused, u"bad_input"_s, message, {}};
}

Complaint unknownOrder(const QString &typed)
{
    return {kInputRefused, u"unknown_order"_s, Texts::unknownOrder(typed), {}};
}

Complaint inTrash(const QString &typed)
{
    return {kInputRefused, u"not_allowed"_s, Texts::inTrash(typed), {}};
}

Complaint interrupted()
{
    return {kInterrupted, u"bad_input"_s, Texts::interrupted(), {}};
}

Complaint complaintOf(const StorageError &error)
{
    const QString message = wording::storageErrorText(error);
    switch (error.kind) {
    case StorageErrorKind::NoBook:
        return {kInputRefused, u"no_book"_s, message, {}};
    case StorageErrorKind::Foreign:
    case StorageErrorKind::Damaged:
        return {kBookDamaged, u"damaged"_s, message, {}};
    case StorageErrorKind::NewerBook:
        return {kBookDamaged, u"newer_book"_s, message, {}};
    case StorageErrorKind::Busy:
        return {kBookHeld, u"busy"_s, message, {}};
    case StorageErrorKind::DiskFull:
        return {kDiskRefused, u"disk_full"_s, message, {}};
    case StorageErrorKind::ReadOnly:
    case StorageErrorKind::Gone:
    case StorageErrorKind::Failed:
        return {kDiskRefused, u"read_only"_s, message, {}};
    }
    return {kDiskRefused, u"read_only"_s, message, {}};
}

Complaint complaintOf(const Refusal &refusal)
{
    return {kInputRefused, u"bad_input"_s,
            placeText(refusal) + u": "_s + wording::refusalTextOfCall(refusal), refusal};
}

core::Result<void, Complaint> openToReplace(QSaveFile &file)
{
    const QFileInfo before(file.fileName());
    if (before.exists() && !before.isFile())
        return failure(Complaint{kDiskRefused, u"read_only"_s, Texts::noFile(file.fileName()), {}});
    if (!file.open(QIODevice::WriteOnly))
        return failure(notWritten(file));
    return {};
}

Complaint notWritten(const QSaveFile &file)
{
    // Qt gives one error for a full disk and for a file that may not be written, so the disk is
    // asked.
    const QFileInfo there(file.fileName());
    const QFileInfo folder(there.absolutePath());
    const bool mayWrite = folder.isWritable() && (!there.exists() || there.isWritable());
    if (mayWrite && !QStorageInfo(folder.filePath()).isReadOnly())
        return {kDiskRefused, u"disk_full"_s, Texts::noRoom(file.fileName()), {}};
    return {
        kDiskRefused, u"read_only"_s, Texts::notWritten(file.fileName(), file.errorString()), {}};
}

QByteArray toJson(const Complaint &complaint)
{
    formats::JsonObjectWriter error;
    error.text("kind", complaint.kind).text("message", complaint.message);
    if (complaint.where)
        error.raw("where", placeToJson(*complaint.where));
    return formats::JsonObjectWriter().raw("error", error.take()).take();
}

QByteArray placeToJson(const Refusal &refusal)
{
    return formats::JsonObjectWriter()
        .text("file", refusal.file)
        .number("line", known(refusal.line))
        .number("column", known(refusal.column))
        .text("path", refusal.path)
        .take();
}

QString placeText(const Refusal &refusal)
{
    QString place = refusal.line > 0 ? Texts::lineOf(refusal.file, refusal.line) : refusal.file;
    if (!refusal.path.isEmpty())
        place += u", "_s + refusal.path;
    return place;
}

} // namespace recourse::cli
