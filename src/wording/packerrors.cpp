// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Why loaded packs are not in use, or not kept.

#include <QCoreApplication>

#include "wording/errortext.h"
#include "wording/numbertext.h"

namespace recourse::wording {

using domain::PackKind;
using domain::StorageErrorKind;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::wording::ErrorText)
};

QString newerText(PackKind kind)
{
    if (kind == PackKind::Rules)
        //: %1 and %3 are versions of rules such as 2026-11-22, %2 is a file
        return Texts::tr("Recourse has got newer rules since you loaded version %1 from %2. "
                         "Version %3, which came with it, is used.");
    //: %1 and %3 are versions of what files are read by, such as 2026-11-22, %2 is a file
    return Texts::tr("Recourse knows newer ways to read files since you loaded version %1 from %2. "
                     "Version %3, which came with it, is used.");
}

QString unusableText(PackKind kind, bool hasShipped)
{
    if (kind == PackKind::Rules && !hasShipped)
        //: %1 says which file, where in it and what is wrong
        return Texts::tr("Rules that you loaded cannot be used. %1");
    if (kind == PackKind::Rules)
        //: %1 says which file, where in it and what is wrong, %2 is a version such as 2026-11-22
        return Texts::tr("Rules that you loaded cannot be used; version %2, which came with "
                         "Recourse, is used instead. %1");
    if (!hasShipped)
        //: %1 says which file, where in it and what is wrong
        return Texts::tr("A way to read files that you loaded cannot be used. %1");
    //: %1 says which file, where in it and what is wrong, %2 is a version such as 2026-11-22
    return Texts::tr("A way to read files that you loaded cannot be used; version %2, which came "
                     "with Recourse, is used instead. %1");
}

} // namespace

QString packSetAsideText(const domain::PackSetAside &aside, PackKind kind)
{
    if (!aside.refusal)
        return newerText(kind).arg(isolatedLtr(aside.record.version), isolated(aside.record.file),
                                   isolatedLtr(aside.shippedVersion));
    const QString what = packFileRefusalText(*aside.refusal);
    const bool hasShipped = !aside.shippedVersion.isEmpty();
    const QString text = unusableText(kind, hasShipped);
    return hasShipped ? text.arg(what, isolatedLtr(aside.shippedVersion)) : text.arg(what);
}

QString packStoreErrorText(const domain::StorageError &error, PackKind kind)
{
    const bool isRules = kind == PackKind::Rules;
    switch (error.kind) {
    case StorageErrorKind::DiskFull:
        return storageErrorText(error);
    case StorageErrorKind::ReadOnly:
        return isRules
            ? Texts::tr("The folder of the rules cannot be written to. The rules in use stay as "
                        "they are; look at the permissions of your data folder.")
            : Texts::tr("Your data folder cannot be written to, so files are read as before; look "
                        "at its permissions.");
    case StorageErrorKind::Gone:
        return isRules
            ? Texts::tr("These rules are not there any more. The rules in use stay as they are.")
            : Texts::tr("What you chose is not there any more. Files are read as before.");
    default:
        return isRules
            ? Texts::tr("The rules could not be kept. The rules in use stay as they are; try "
                        "again.")
            : Texts::tr("It could not be kept, so files are read as before; try again.");
    }
}

} // namespace recourse::wording
