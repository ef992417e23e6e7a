// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/evidencewords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "wording/errortext.h"
#include "wording/numbertext.h"

namespace recourse::wording {

using domain::EvidenceDeed;
using domain::EvidenceKind;
using domain::EvidenceWarning;
using domain::FileState;
using domain::KeepProblem;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::wording::Evidence)
};
} // namespace

QString evidenceKindLabel(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Photo:
        return Texts::tr("Picture");
    case EvidenceKind::Video:
        return Texts::tr("Video");
    case EvidenceKind::Document:
        return Texts::tr("Document");
    case EvidenceKind::Page:
        return Texts::tr("Saved page");
    case EvidenceKind::Mail:
        return Texts::tr("Mail");
    case EvidenceKind::Text:
        return Texts::tr("Text");
    case EvidenceKind::Other:
        break;
    }
    return Texts::tr("Other file");
}

QString evidenceWarningText(EvidenceWarning warning)
{
    switch (warning) {
    case EvidenceWarning::OlderThanDelivery:
        return Texts::tr("By the camera's clock it was taken before the parcel came. If the clock "
                         "is wrong, say so in the caption.");
    case EvidenceWarning::NoDate:
        return Texts::tr("It does not say when it was taken. The original from the camera may.");
    case EvidenceWarning::Edited:
        return Texts::tr("An editing program wrote it last. Add the original as well.");
    case EvidenceWarning::TooSmall:
        return Texts::tr("It is small: details may not be seen. Take it again from nearer, or add "
                         "the original.");
    case EvidenceWarning::NoAddress:
        return Texts::tr("A picture does not tell which page it shows. Save the page itself, or "
                         "let the picture show the address bar.");
    case EvidenceWarning::HoldsPlace:
        return Texts::tr("It contains a location.");
    }
    return {};
}

QString evidenceDeedLabel(EvidenceDeed deed)
{
    switch (deed) {
    case EvidenceDeed::Added:
        return Texts::tr("Added");
    case EvidenceDeed::Removed:
        return Texts::tr("Put into the trash");
    case EvidenceDeed::PutBack:
        return Texts::tr("Put back");
    case EvidenceDeed::Viewed:
        return Texts::tr("A copy was opened");
    case EvidenceDeed::Exported:
        return Texts::tr("Put into a pack");
    case EvidenceDeed::Verified:
        return Texts::tr("Read again: unchanged");
    case EvidenceDeed::Missing:
        return Texts::tr("Read again: not found");
    case EvidenceDeed::Changed:
        return Texts::tr("Read again: changed");
    case EvidenceDeed::Unreadable:
        return Texts::tr("Could not be read again");
    }
    return {};
}

QString evidencePromiseText()
{
    return Texts::tr("The log shows that a file is unchanged since it was added here, as far as "
                     "the log itself is; not that what the file shows is true.");
}

QString keepFailureText(const domain::KeepFailure &failure, const QLocale &locale)
{
    const QString name = isolated(QFileInfo(failure.file).fileName());
    switch (failure.problem) {
    case KeepProblem::Gone:
        //: %1 is the name of a file
        return Texts::tr("%1 is not there. Nothing was added.").arg(name);
    case KeepProblem::NoFile:
        //: %1 is the name of a folder or a device
        return Texts::tr("%1 is no file. Nothing was added; choose the files in it.").arg(name);
    case KeepProblem::Empty:
        //: %1 is the name of a file
        return Texts::tr("%1 is empty. Nothing was added; copy it from the camera once more.")
            .arg(name);
    case KeepProblem::Unreadable:
        //: %1 is the name of a file
        return Texts::tr("%1 cannot be read. Nothing was added; look whether its disk is "
                         "connected and you may open it.")
            .arg(name);
    case KeepProblem::Changing:
        //: %1 is the name of a file
        return Texts::tr("Another program is writing to %1. Nothing was added; try again when it "
                         "has finished.")
            .arg(name);
    case KeepProblem::NoRoom:
        //: %1 is the name of a file, %2 and %3 are sizes such as "38 MB"
        return Texts::tr("There is no room for a copy of %1: it needs %2, and %3 are free. Nothing "
                         "was added; free some space.")
            .arg(name, locale.formattedDataSize(failure.needed, 1, QLocale::DataSizeSIFormat),
                 locale.formattedDataSize(failure.free, 1, QLocale::DataSizeSIFormat));
    case KeepProblem::Folder:
        return Texts::tr("The folder of evidence beside the order book cannot be written. Nothing "
                         "was added; look whether you may write there.");
    case KeepProblem::Cancelled:
        return Texts::tr("Stopped. Nothing was added.");
    }
    return {};
}

QString fileStateText(FileState state, const QString &name)
{
    switch (state) {
    case FileState::Whole:
        return {};
    case FileState::Missing:
        //: %1 is the name of a file of evidence
        return Texts::tr("%1: its original is not in the folder of evidence any more.")
            .arg(isolated(name));
    case FileState::Changed:
        //: %1 is the name of a file of evidence
        return Texts::tr("%1: the original was changed since it was added.").arg(isolated(name));
    case FileState::Unreadable:
        //: %1 is the name of a file of evidence
        return Texts::tr("%1: the original cannot be read.").arg(isolated(name));
    }
    return {};
}

} // namespace recourse::wording
