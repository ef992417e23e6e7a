// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace recourse::domain {

enum class StorageErrorKind {
    NoBook,  ///< there is no file there
    Foreign, ///< a file, but no order book
    Damaged,
    NewerBook,
    Busy, ///< held by another program
    DiskFull,
    ReadOnly,
    Gone,   ///< the folder or the disk went away
    Failed, ///< anything else; `detail` is for the log
};

struct StorageError
{
    StorageErrorKind kind = StorageErrorKind::Failed;
    QString detail; ///< for the log and "Copy details", never the sentence itself
    int bookVersion = 0;
    QString holder = {}; ///< for Busy: the program that holds the book, where the system tells
};

/** Why an element of a file cannot be taken. `arguments` fill the sentence in wording/. */
enum class RefusalReason {
    NotAnOrderFile,
    Empty,
    TooLarge,
    WrongEncoding,
    UnbalancedQuotes,
    LineTooLong,
    FieldTooLong,
    WrongFieldCount,
    MissingColumn,
    MissingValue,
    BadNumber,
    BadDate,
    AmbiguousDate,
    BadAmount,
    AmbiguousAmount,
    UnknownCurrency,
    BadStatus,
    BadValue,
    UnknownEvent,
    DuplicateId,
    DuplicateKey,
    Contradiction,
    BadJson,
    NestedTooDeep,
    NewerFormat,
    UnreadableFile,
    NotInThisBuild, ///< `arguments`: the library that was not there
    BadSheet,       ///< a spreadsheet that is damaged, or made to harm
    Backup,         ///< a backup of a book, which is restored and not imported
    NotAnOrderMail, ///< a mail, but of no order of this shop
    OpenBook,       ///< the book itself, or a file that belongs to it
    InTrash,        ///< the book has the order in its trash and leaves it there
    UnknownParcel,  ///< `arguments`: a parcel's number; whose it is nobody tells
};

/** One refused element: where and why. Lines and columns count from 1; 0 means not known. */
struct Refusal
{
    QString file;
    qint64 line = 0;
    qint64 column = 0;
    QString path; ///< JSON path ("orders[3].total.amount") or the column's name
    RefusalReason reason = RefusalReason::BadValue;
    QStringList arguments; ///< e.g. the text that is no date
};

} // namespace recourse::domain
