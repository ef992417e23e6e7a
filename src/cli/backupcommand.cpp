// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "cli/assessmentjson.h"
#include "cli/commands.h"
#include "cli/progressline.h"
#include "formats/jsonobjectwriter.h"
#include "services/backupservice.h"
#include "storage/sqlitebookcopies.h"
#include "wording/copytext.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Backup)
public:
    //: %1 is a file name
    static QString copying(const QString &file) { return tr("Writing %1").arg(file); }
    //: %1 is a file name
    static QString reading(const QString &file) { return tr("Restoring %1").arg(file); }
    static QString backedUp(qint64 orders, const QString &file)
    {
        //: %1 is a file name
        return tr("%n order(s) backed up to %1, and read back.", nullptr, int(orders)).arg(file);
    }
    static QString restored(qint64 orders, const QString &file)
    {
        //: %1 is a file name
        return tr("%n order(s) restored from %1.", nullptr, int(orders)).arg(file);
    }
    static QString kept(const QString &file)
    {
        //: %1 is a file name
        return tr("The previous book is kept as %1.").arg(file);
    }
    static QString leftOut(const QStringList &names)
    {
        //: %1 are names of files
        return tr("Left out, because they are not what their names say: %1.")
            .arg(names.join(u", "_s));
    }
};

CopyProgress progressOn(ProgressLine &line)
{
    return [&line](qint64 done, qint64 total) {
        if (total > 0)
            line.show(done, total);
        return !wasInterrupted();
    };
}

Complaint complaintAbout(const CopyFailure &failed, const QString &message)
{
    switch (failed.problem) {
    case CopyProblem::Cancelled:
        return interrupted();
    case CopyProblem::SameFile:
    case CopyProblem::OtherFile:
    case CopyProblem::NoBackup:
    case CopyProblem::BadArchive:
        return badInput(message);
    case CopyProblem::Storage:
        break;
    }
    Complaint complaint = complaintOf(failed.error);
    complaint.message = message;
    return complaint;
}
} // namespace

Outcome runBackup(const Session &session, const CommandWords &words)
{
    const QString out = words.plain.constFirst();
    ProgressLine line(Texts::copying(out));
    const auto content = storage::SqliteBookCopies().backUp(session.bookPath, out,
                                                            progressOn(line));
    if (!content)
        return failure(
            complaintAbout(content.error(), wording::backupFailureText(content.error())));
    const QByteArray json = formats::JsonObjectWriter()
                                .text("file", out)
                                .number("orders", content->orders)
                                .number("evidence", content->evidenceFiles)
                                .number("bytes", content->bytes)
                                .take();
    return Answer{Texts::backedUp(content->orders, out),
                  formats::JsonObjectWriter().raw("backup", json).take(),
                  {}};
}

Outcome runRestore(const Session &session, const CommandWords &words)
{
    const QString from = words.plain.constFirst();
    ProgressLine line(Texts::reading(from));
    storage::SqliteBookCopies copies;
    const auto report = services::BackupService(copies).restore(from, session.bookPath,
                                                                session.clockNow, progressOn(line));
    if (!report)
        return failure(complaintAbout(report.error(), wording::restoreFailureText(report.error())));
    QString text = Texts::restored(report->content.orders, from);
    if (!report->keptAs.isEmpty())
        text += u'\n' + Texts::kept(report->keptAs);
    const QByteArray json = formats::JsonObjectWriter()
                                .text("file", from)
                                .number("orders", report->content.orders)
                                .number("evidence", report->content.evidenceFiles)
                                .text("kept_as", report->keptAs)
                                .raw("left_out", textsToJson(report->leftOut))
                                .take();
    return Answer{text, formats::JsonObjectWriter().raw("restored", json).take(),
                  report->leftOut.isEmpty() ? QString() : Texts::leftOut(report->leftOut)};
}

} // namespace recourse::cli
