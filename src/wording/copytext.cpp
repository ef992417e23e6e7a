// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/copytext.h"

#include <QCoreApplication>

#include "wording/errortext.h"

namespace recourse::wording {

using domain::CopyFailure;
using domain::CopyProblem;
using domain::CopySide;
using domain::StorageErrorKind;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::wording::CopyText)
};

/** Where the backup is written to. */
QString targetText(const domain::StorageError &error)
{
    switch (error.kind) {
    case StorageErrorKind::DiskFull:
        return Texts::tr("There is no room for the backup. Nothing was changed; free some space "
                         "or choose another disk.");
    case StorageErrorKind::ReadOnly:
        return Texts::tr("The backup cannot be written to this folder. Nothing was changed; "
                         "choose a folder that you may write to.");
    case StorageErrorKind::Gone:
        return Texts::tr("The folder for the backup is not there. Nothing was changed; connect "
                         "its disk or choose another folder.");
    case StorageErrorKind::Busy:
        return Texts::tr("The file that the backup would replace is an order book in use. It was "
                         "left as it is; choose another name.");
    default:
        return Texts::tr("The backup could not be written. Nothing was changed; try again.");
    }
}

/** The backup that is read. */
QString sourceText(const domain::StorageError &error)
{
    switch (error.kind) {
    case StorageErrorKind::NewerBook:
        return Texts::tr("The backup was made by a newer version of Recourse. Nothing was "
                         "changed; update the program to restore it.");
    case StorageErrorKind::Damaged:
        return Texts::tr("The backup is damaged. Nothing was changed; choose an older one.");
    case StorageErrorKind::Busy:
        return Texts::tr("Another program is writing to the backup. Nothing was changed; try "
                         "again in a moment.");
    default:
        return Texts::tr("The backup cannot be read. Nothing was changed; look whether its disk "
                         "is connected.");
    }
}

QString problemText(const CopyFailure &failure)
{
    switch (failure.problem) {
    case CopyProblem::Cancelled:
        return Texts::tr("Stopped. Nothing was changed.");
    case CopyProblem::SameFile:
        return Texts::tr("This is the order book itself. Choose another file for the backup.");
    case CopyProblem::OtherFile:
        return Texts::tr("A file of another kind has this name. It was left as it is; choose "
                         "another name.");
    case CopyProblem::NoBackup:
        return Texts::tr("This file is no backup of an order book. Nothing was changed.");
    case CopyProblem::BadArchive:
        return Texts::tr("This archive is no backup of Recourse, or it is damaged. Nothing was "
                         "changed.");
    case CopyProblem::Storage:
        break;
    }
    return {};
}
} // namespace

QString backupFailureText(const CopyFailure &failure)
{
    if (failure.problem == CopyProblem::BadArchive)
        return targetText({});
    if (failure.problem != CopyProblem::Storage)
        return problemText(failure);
    return failure.side == CopySide::Backup ? targetText(failure.error)
                                            : storageErrorText(failure.error);
}

QString restoreFailureText(const CopyFailure &failure)
{
    if (failure.problem != CopyProblem::Storage)
        return problemText(failure);
    return failure.side == CopySide::Backup ? sourceText(failure.error)
                                            : storageErrorText(failure.error);
}

} // namespace recourse::wording
