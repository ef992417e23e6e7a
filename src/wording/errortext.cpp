// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/errortext.h"

#include <QCoreApplication>

#include "wording/labels.h"
#include "wording/numbertext.h"

namespace recourse::wording {

using namespace Qt::StringLiterals;
using domain::RefusalReason;
using domain::StorageErrorKind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::wording::ErrorText)
};

/** Reasons about the file as a whole. */
QString fileText(const domain::Refusal &refusal, const QString &first)
{
    switch (refusal.reason) {
    case RefusalReason::NotAnOrderFile:
        return Texts::tr("This is not a file of orders that Recourse can read.");
    case RefusalReason::Empty:
        return Texts::tr("The file is empty.");
    case RefusalReason::TooLarge:
        return first.isEmpty() ? Texts::tr("The file is too large.")
                               //: %1 is a number of megabytes
                               : Texts::tr("The file is too large; the limit is %1 MB.").arg(first);
    case RefusalReason::WrongEncoding:
        return Texts::tr(
            "The letters of this file cannot be read. Save it as UTF-8 and try again.");
    case RefusalReason::UnbalancedQuotes:
        return Texts::tr("A quotation mark is opened here and never closed.");
    case RefusalReason::LineTooLong:
        return Texts::tr("This line is far too long for an order.");
    case RefusalReason::FieldTooLong:
        return Texts::tr("A value here is far too long for an order.");
    case RefusalReason::WrongFieldCount:
        //: %1 and %2 are numbers of cells
        return Texts::tr("The header has %1 columns, but this line has %2.")
            .arg(first, refusal.arguments.value(1));
    case RefusalReason::MissingColumn:
        return Texts::tr("The column %1 is missing.").arg(isolated(first));
    case RefusalReason::DuplicateKey:
        return Texts::tr("%1 stands here twice, so it is not clear which one counts.")
            .arg(isolated(first.isEmpty() ? refusal.path : first));
    case RefusalReason::BadJson:
        return Texts::tr("This is not valid JSON.");
    case RefusalReason::BadSheet:
        return Texts::tr("The spreadsheet is damaged. Open it in your spreadsheet program, save "
                         "it anew and try again.");
    case RefusalReason::Backup:
        return Texts::tr("This is a backup of an order book. It is not imported but restored.");
    case RefusalReason::NestedTooDeep:
        return Texts::tr("The file is nested too deep to be a file of orders.");
    case RefusalReason::NewerFormat:
        return Texts::tr(
            "The file was written by a newer version of Recourse. Update the program to read it.");
    case RefusalReason::UnreadableFile:
        return Texts::tr(
            "The file cannot be opened. Look whether it is still there and whether you may "
            "read it.");
    case RefusalReason::NotInThisBuild:
        //: %1 is the name of a library
        return Texts::tr(
                   "Recourse was built here without %1, so it cannot read files of this kind.")
            .arg(first);
    case RefusalReason::NotAnOrderMail:
        return Texts::tr("This mail is not about an order: it is advertising, from another shop or "
                         "from a person.");
    case RefusalReason::OpenBook:
        return Texts::tr(
            "This is your book itself, which is open. Everything in it is here already.");
    default:
        return {};
    }
}

/** Reasons about one value. */
QString valueText(const domain::Refusal &refusal, const QString &value)
{
    switch (refusal.reason) {
    case RefusalReason::MissingValue:
        return refusal.path.isEmpty() ? Texts::tr("A value that every order needs is missing.")
                                      : Texts::tr("%1 is missing.").arg(isolated(refusal.path));
    case RefusalReason::BadNumber:
        return Texts::tr("“%1” is no number.").arg(value);
    case RefusalReason::BadDate:
        return Texts::tr("“%1” is no date.").arg(value);
    case RefusalReason::AmbiguousDate:
        return Texts::tr(
                   "“%1” can be two different days. Say whether the day or the month comes first.")
            .arg(value);
    case RefusalReason::BadAmount:
        return Texts::tr("“%1” is no amount of money.").arg(value);
    case RefusalReason::AmbiguousAmount:
        return Texts::tr(
                   "“%1” can be two different amounts. Write it with two digits after the point.")
            .arg(value);
    case RefusalReason::UnknownCurrency:
        return value.isEmpty() ? Texts::tr("The currency of an amount is missing.")
                               : Texts::tr("The currency “%1” is not known.").arg(value);
    case RefusalReason::BadStatus:
        return Texts::tr("The status “%1” is not known.").arg(value);
    case RefusalReason::BadValue:
        return value.isEmpty() ? Texts::tr("This value cannot stand here.")
                               : Texts::tr("“%1” cannot stand here.").arg(value);
    case RefusalReason::UnknownEvent:
        return Texts::tr("The event “%1” is not known.").arg(value);
    case RefusalReason::DuplicateId:
        return Texts::tr("The order %1 stands in this file twice.").arg(value);
    case RefusalReason::InTrash:
        return Texts::tr(
                   "The order %1 is in the trash and stays there. Bring it back first to have "
                   "it updated.")
            .arg(value);
    case RefusalReason::UnknownParcel:
        return Texts::tr("Nobody knows yet whose parcel %1 is. Import its order first, then this "
                         "file again.")
            .arg(value);
    case RefusalReason::Contradiction:
        return Texts::tr("Lines of the same order contradict each other.");
    default:
        return {};
    }
}

} // namespace

QString refusalText(const domain::Refusal &refusal)
{
    const QString first = refusal.arguments.value(0);
    const QString whole = fileText(refusal, first);
    return whole.isEmpty() ? valueText(refusal, isolated(first)) : whole;
}

QString packRefusalText(const domain::Refusal &refusal)
{
    switch (refusal.reason) {
    case RefusalReason::DuplicateId:
        return Texts::tr("“%1” stands in this pack twice.")
            .arg(isolated(refusal.arguments.value(0)));
    case RefusalReason::NestedTooDeep:
        return Texts::tr("The file is nested too deep for what it should be.");
    case RefusalReason::FieldTooLong:
        return Texts::tr("A text here is far too long.");
    case RefusalReason::TooLarge:
        return refusal.path.isEmpty() ? refusalText(refusal) : Texts::tr("This is far too much.");
    default:
        return refusalText(refusal);
    }
}

QString packFileRefusalText(const domain::Refusal &refusal)
{
    const QString file = isolated(refusal.file);
    const QString reason = packRefusalText(refusal);
    const QString path = isolatedLtr(refusal.path);
    const QString line = QLocale().toString(refusal.line);
    if (refusal.line > 0 && !refusal.path.isEmpty())
        //: %1 is a file, %2 the number of a line, %3 a place in it, %4 a sentence: what is wrong
        return Texts::tr("%1, line %2, %3: %4").arg(file, line, path, reason);
    if (refusal.line > 0)
        //: %1 is a file, %2 the number of a line, %3 a sentence: what is wrong
        return Texts::tr("%1, line %2: %3").arg(file, line, reason);
    //: %1 is a file, %2 a place in it or a sentence, %3 a sentence: what is wrong
    return refusal.path.isEmpty() ? Texts::tr("%1: %2").arg(file, reason)
                                  : Texts::tr("%1, %2: %3").arg(file, path, reason);
}

QString closedDaysErrorText(const domain::StorageError &error)
{
    //: %1 is a file
    return Texts::tr("The days on which your bank is closed cannot be read from %1, so none are "
                     "left out. The file was left as it is; enter the days anew in the settings.")
        .arg(isolatedLtr(error.detail));
}

QString closedDaysNotKept(const domain::StorageError &error)
{
    switch (error.kind) {
    case StorageErrorKind::DiskFull:
        return storageErrorText(error);
    case StorageErrorKind::ReadOnly:
        return Texts::tr("The days on which your bank is closed could not be kept, for the folder "
                         "of the rules cannot be written to. They stay as they were; look at the "
                         "permissions of your data folder.");
    default:
        return Texts::tr("The days on which your bank is closed could not be kept. They stay as "
                         "they were; try again.");
    }
}

QString refusalTextOfCall(const domain::Refusal &refusal)
{
    if (refusal.reason != RefusalReason::AmbiguousDate)
        return refusalText(refusal);
    return Texts::tr("“%1” can be two different days. Say which it is with --dates dmy, --dates "
                     "mdy or --dates ymd.")
        .arg(isolated(refusal.arguments.value(0)));
}

QString storageErrorText(const domain::StorageError &error)
{
    switch (error.kind) {
    case StorageErrorKind::NoBook:
        return Texts::tr("There is no order book at this place.");
    case StorageErrorKind::Foreign:
        return Texts::tr("This file is no order book. It was left as it is.");
    case StorageErrorKind::Damaged:
        return Texts::tr("The order book is damaged. Nothing was changed; restore a backup of it.");
    case StorageErrorKind::NewerBook:
        return Texts::tr(
            "The order book was written by a newer version of Recourse. It was left as it "
            "is; update the program to open it.");
    case StorageErrorKind::Busy:
        if (!error.holder.isEmpty())
            //: %1 is a program with its process number, "recourse (4711)"
            return Texts::tr("%1 is writing to the order book. Nothing was changed; try again in "
                             "a moment.")
                .arg(error.holder);
        return Texts::tr(
            "Another program is writing to the order book. Nothing was changed; try again in "
            "a moment.");
    case StorageErrorKind::DiskFull:
        return Texts::tr("The disk is full. Nothing was changed; free some space and try again.");
    case StorageErrorKind::ReadOnly:
        return Texts::tr(
            "The order book cannot be written to here. Nothing was changed; look at the "
            "permissions of its folder.");
    case StorageErrorKind::Gone:
        return Texts::tr(
            "The folder of the order book is not there any more. Connect its disk and try again.");
    case StorageErrorKind::Failed:
        break;
    }
    return Texts::tr("The order book could not be used. Nothing was changed; try again.");
}

QString transitionText(const domain::TransitionRefusal &refusal)
{
    if (refusal.missing) {
        //: %1 and %2 are events: "The seller agreed"
        return Texts::tr("“%1” cannot be recorded before “%2”.")
            .arg(eventLabel(refusal.event), eventLabel(*refusal.missing));
    }
    if (refusal.status) {
        //: %1 is an event, %2 the status of the order
        return Texts::tr("“%1” cannot be recorded while the status of the order is “%2”.")
            .arg(eventLabel(refusal.event), statusLabel(*refusal.status));
    }
    return Texts::tr("“%1” cannot be recorded now.").arg(eventLabel(refusal.event));
}

} // namespace recourse::wording
