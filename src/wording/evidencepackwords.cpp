// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/evidencepackwords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "wording/numbertext.h"

namespace recourse::wording {

using domain::PackDifferenceKind;
using domain::PackNotice;
using domain::PackProblem;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::wording::EvidencePack)
};

QString shownName(const QString &path)
{
    return isolatedLtr(path);
}

/** What the reading and the making of packs can both fail by. */
QString packFailureText(const domain::PackFailure &failure)
{
    const QString name = isolated(QFileInfo(failure.path).fileName());
    switch (failure.problem) {
    case PackProblem::Gone:
        //: %1 is the name of a file or folder
        return Texts::tr("%1 is not there.").arg(name);
    case PackProblem::NoPack:
        //: %1 is the name of a file or folder; manifest-sha256.txt is the name of a file
        return Texts::tr("%1 is no evidence pack: no manifest-sha256.txt is in it.").arg(name);
    case PackProblem::Unreadable:
        //: %1 is the name of a file or folder
        return Texts::tr("%1 cannot be read. Look whether its disk is connected and you may open "
                         "it.")
            .arg(name);
    case PackProblem::BadManifest:
        //: %1 is the name of a pack, %2 the number of a line
        return Texts::tr("The list of files in %1 cannot be trusted: its line %2 is damaged or "
                         "names a file outside of the pack. Nothing was unpacked.")
            .arg(name)
            .arg(failure.line);
    case PackProblem::BadArchive:
        //: %1 is the name of a file
        return Texts::tr("%1 is damaged or no zip. Ask for it once more.").arg(name);
    case PackProblem::TooMuch:
        //: %1 is the name of a file
        return Texts::tr("%1 holds more than a pack of its size can. It may have been made to do "
                         "harm, so it was not unpacked.")
            .arg(name);
    case PackProblem::NeedsPassword:
        //: %1 is the name of a file
        return Texts::tr("%1 is encrypted. Give its password.").arg(name);
    case PackProblem::WrongPassword:
        //: %1 is the name of a file
        return Texts::tr("That is not the password of %1.").arg(name);
    case PackProblem::Cancelled:
        return Texts::tr("Stopped.");
    default:
        return {};
    }
}
} // namespace

QString packNotReadText(const domain::PackFailure &failure)
{
    return packFailureText(failure);
}

QString packNotMadeText(const domain::PackFailure &failure, const QLocale &locale)
{
    const QString name = isolated(QFileInfo(failure.path).fileName());
    const auto size = [&locale](qint64 bytes) {
        return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    };
    switch (failure.problem) {
    case PackProblem::Cancelled:
        return Texts::tr("Stopped. No pack was made.");
    case PackProblem::Original:
        //: %1 is the name of a file of evidence
        return Texts::tr("The original of %1 is missing or was changed since it was added. No pack "
                         "was made; put it into the trash or add it again.")
            .arg(name);
    case PackProblem::NoCopy:
        //: %1 is the name of a picture
        return Texts::tr("%1 cannot be drawn anew, and without that what you made unreadable on it "
                         "would be seen. No pack was made; put it into the trash or take back what "
                         "is drawn on it.")
            .arg(name);
    case PackProblem::NoRoom:
        //: %1 and %2 are sizes such as "38 MB"
        return Texts::tr("There is no room for the pack: it needs up to %1, and %2 are free. No "
                         "pack was made; free some space or choose another disk.")
            .arg(size(failure.needed), size(failure.free));
    case PackProblem::OtherFile:
        //: %1 is the name of a file or folder
        return Texts::tr("%1 is there already and is no evidence pack. It stays as it is, and no "
                         "pack was made; choose another name.")
            .arg(name);
    case PackProblem::NotWritten:
        //: %1 is the name of a file or folder
        return Texts::tr("%1 cannot be written. No pack was made; look whether you may write there "
                         "and the disk has room.")
            .arg(name);
    default:
        return packFailureText(failure);
    }
}

QString packDifferenceText(const domain::PackDifference &difference)
{
    const QString name = shownName(difference.path);
    switch (difference.kind) {
    case PackDifferenceKind::Missing:
        //: %1 is the name of a file in an evidence pack
        return Texts::tr("%1: listed, but not in the pack.").arg(name);
    case PackDifferenceKind::Changed:
        //: %1 is the name of a file in an evidence pack
        return Texts::tr("%1: was changed since the pack was made.").arg(name);
    case PackDifferenceKind::Unlisted:
        //: %1 is the name of a file in an evidence pack
        return Texts::tr("%1: in the pack, but not listed.").arg(name);
    case PackDifferenceKind::NoFile:
        //: %1 is the name of something in an evidence pack
        return Texts::tr("%1: a link or a device and no file of a pack.").arg(name);
    case PackDifferenceKind::Twice:
        //: %1 is the name of a file in an evidence pack
        return Texts::tr("%1: two files of that name are in the pack.").arg(name);
    case PackDifferenceKind::NoLog:
        //: %1 is the name of a file in an evidence pack
        return Texts::tr("%1: the log of the evidence is missing.").arg(name);
    case PackDifferenceKind::BrokenLog:
        //: %1 is the name of a file in an evidence pack, %2 the number of a line
        return Texts::tr("%1: line %2 does not follow from the line before it. A line was changed, "
                         "added or taken out.")
            .arg(name)
            .arg(difference.line);
    case PackDifferenceKind::NotInLog:
        //: %1 is the name of a file in an evidence pack
        return Texts::tr("%1: the log of the evidence does not name this file.").arg(name);
    }
    return {};
}

QString packNoticeText(PackNotice notice, const QString &name)
{
    switch (notice) {
    case PackNotice::AsItIs:
        //: %1 is the name of a file of evidence
        return Texts::tr("%1 is in the pack as it is. If it holds the place or the camera, they "
                         "are still in it.")
            .arg(isolated(name));
    case PackNotice::NoRoom:
        //: %1 is the name of a file of evidence
        return Texts::tr("%1 is over the number of files that you chose and is not in the pack.")
            .arg(isolated(name));
    case PackNotice::TooLarge:
        //: %1 is the name of a file of evidence
        return Texts::tr("%1 is larger than a part may be, and so is the part that holds it.")
            .arg(isolated(name));
    case PackNotice::NotCompared:
        //: %1 is a heading: "Figure 4: Promised and received"
        return Texts::tr("“%1” is not in the pack, because one of its pictures is over the number "
                         "of files that you chose.")
            .arg(isolated(name));
    }
    return {};
}

} // namespace recourse::wording
