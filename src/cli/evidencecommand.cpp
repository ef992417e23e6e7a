// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>

#include "cli/commands.h"
#include "cli/packcommands.h"
#include "cli/progressline.h"
#include "evidence/filefacts.h"
#include "evidence/packsource.h"
#include "formats/jsonobjectwriter.h"
#include "services/evidenceservice.h"
#include "storage/folderevidencefiles.h"
#include "wording/evidencewords.h"
#include "wording/numbertext.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;
using storage::FolderEvidenceFiles;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Evidence)
public:
    static QString usage()
    {
        return tr("Write evidence add ORDER FILE…, evidence list ORDER, evidence pack ORDER OUT or "
                  "evidence verify PACK-OR-BOOK.");
    }
    static QString reading(const QString &file)
    {
        //: %1 is the name of a file
        return tr("Copying %1").arg(file);
    }
    static QString checking() { return tr("Reading the originals again"); }
    static QString added(int files)
    {
        return tr("%n file(s) are kept as evidence.", nullptr, files);
    }
    static QString whole(int files)
    {
        return tr("%n original(s) are as they were when they were added.", nullptr, files);
    }
    static QString stranger(const QString &name)
    {
        //: %1 is the name of a file
        return tr("%1: no order of the book has this file.").arg(name);
    }
    static QString removed() { return tr("in the trash"); }
    static QString stays(int files)
    {
        return tr("%n file(s) of this call stay in the folder of evidence, and no order of the "
                  "book has them. Adding them later takes no further room.",
                  nullptr, files);
    }
    static QString untold()
    {
        return tr("The log of evidence could not be written, so it does not tell that the "
                  "originals were read again.");
    }
};

QByteArray jsonOf(const EvidenceItem &item)
{
    const EvidenceFacts &facts = item.facts;
    formats::JsonObjectWriter json;
    json.number("id", item.id.value)
        .text("file", item.name)
        .text("sha256", item.fingerprint)
        .number("bytes", item.bytes)
        .text("kind", toName(facts.kind))
        .text("type", facts.mediaType)
        .text("captured_at", facts.capturedAt)
        .text("camera", facts.camera)
        .text("editor", facts.editor)
        .raw("contains_location", facts.hasPlace ? "true" : "false")
        .text("slot", item.place.slot)
        .text("caption", item.place.caption)
        .instant("added_at", item.addedAt)
        .instant("removed_at", item.place.removedAt);
    return json.take();
}

QByteArray jsonOf(const QList<EvidenceItem> &items)
{
    QByteArray json = "{\"evidence\": [";
    for (const EvidenceItem &item : items)
        json += (json.endsWith('[') ? QByteArray() : QByteArray(", ")) + jsonOf(item);
    return json + "]}";
}

QString lineOf(const EvidenceItem &item, const Session &session)
{
    const QLocale &locale = session.regional.locale;
    QStringList parts{item.name,
                      wording::evidenceKindLabel(item.facts.kind),
                      locale.formattedDataSize(item.bytes, 1, QLocale::DataSizeSIFormat),
                      session.time(item.addedAt),
                      item.place.slot.isEmpty() ? u"-"_s : item.place.slot,
                      item.fingerprint};
    if (item.place.removedAt)
        parts.append(Texts::removed());
    for (QString &part : parts)
        part.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return parts.join(u'\t');
}

Complaint complaintOf(const KeepFailure &refused, const QLocale &locale)
{
    const QString message = wording::keepFailureText(refused, locale);
    switch (refused.problem) {
    case KeepProblem::NoRoom:
        return {kDiskRefused, u"disk_full"_s, message, {}};
    case KeepProblem::Folder:
        return {kDiskRefused, u"read_only"_s, message, {}};
    case KeepProblem::Cancelled:
        return interrupted();
    default:
        return badInput(message);
    }
}

/** All of the call, or what was wrong; what was copied by then stays, for another program may count
 * on it by now. */
std::optional<Complaint> keepFiles(const QStringList &paths, FolderEvidenceFiles &files,
                                   const Session &session, QList<services::NewEvidence> &kept)
{
    for (const QString &path : paths) { // most of what is wrong is so before anything is copied
        if (const auto refused = files.refused(path))
            return complaintOf(*refused, session.regional.locale);
    }
    evidence::FileFacts facts;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        ProgressLine line(Texts::reading(wording::isolated(name)));
        const auto file = files.keep(path, [&line](qint64 done, qint64 total) {
            line.show(done, total);
            return !wasInterrupted();
        });
        if (!file)
            return complaintOf(file.error(), session.regional.locale);
        kept.append({*file, name, facts.factsOf(files.pathOf(file->fingerprint), name)});
    }
    return {};
}

/** Tells what the call brought into the folder for nothing. */
Complaint withWhatStays(Complaint complaint, const QList<services::NewEvidence> &kept)
{
    const auto brought = std::count_if(kept.begin(), kept.end(),
                                       [](const auto &one) { return !one.kept.wasThere; });
    if (brought > 0)
        complaint.message += u'\n' + Texts::stays(int(brought));
    return complaint;
}

Outcome add(const Session &session, const QStringList &words)
{
    const auto book = session.open(storage::SqliteBook::Access::Write);
    if (!book)
        return failure(book.error());
    const auto order = session.find(**book, words.constFirst());
    if (!order)
        return failure(order.error());
    FolderEvidenceFiles files(storage::evidenceFolderOf(session.bookPath));
    QList<services::NewEvidence> kept;
    if (const auto refused = keepFiles(words.mid(1), files, session, kept))
        return failure(withWhatStays(*refused, kept));
    const auto added = services::EvidenceService().add(**book, *order, kept, session.now);
    if (!added)
        return failure(withWhatStays(cli::complaintOf(added.error()), kept));
    return Answer{Texts::added(int(added->size())), jsonOf(*added), {}};
}

Outcome list(const Session &session, const QString &typed)
{
    const auto book = session.open(storage::SqliteBook::Access::Read);
    if (!book)
        return failure(book.error());
    const auto order = session.find(**book, typed);
    if (!order)
        return failure(order.error());
    const auto items = (*book)->evidence().of(*order);
    if (!items)
        return failure(cli::complaintOf(items.error()));
    QStringList lines;
    for (const EvidenceItem &item : *items)
        lines.append(lineOf(item, session));
    return Answer{lines.join(u'\n'), jsonOf(*items), {}};
}

/** Files of the folder that no order has. */
QStringList strangers(const QList<EvidenceItem> &items, const FolderEvidenceFiles &files)
{
    QSet<QString> known;
    for (const EvidenceItem &item : items)
        known.insert(item.fingerprint);
    QStringList found = files.names();
    found.removeIf([&known](const QString &name) { return known.contains(name); });
    return found;
}

Outcome verify(Session session, const QString &path)
{
    session.bookPath = QFileInfo(path).absoluteFilePath();
    auto book = session.open(storage::SqliteBook::Access::Write);
    std::optional<Complaint> unwritten;
    if (!book) { // of a book that cannot be written the log stays as it is
        unwritten = book.error();
        book = session.open(storage::SqliteBook::Access::Read);
    }
    if (!book)
        return failure(book.error());
    const auto items = (*book)->evidence().all();
    if (!items)
        return failure(cli::complaintOf(items.error()));
    FolderEvidenceFiles files(storage::evidenceFolderOf(session.bookPath));
    ProgressLine line(Texts::checking());
    const auto looked = services::lookAt(*items, files, [&line](qint64 done, qint64 total) {
        line.show(done, total);
        return !wasInterrupted();
    });
    if (!looked)
        return failure(interrupted());
    QStringList findings;
    for (const services::LookedAt &one : *looked) {
        if (one.state != FileState::Whole)
            findings.append(wording::fileStateText(one.state, one.item.name));
    }
    for (const QString &name : strangers(*items, files))
        findings.append(Texts::stranger(name));
    const auto told = unwritten
        ? Stored<void>()
        : services::EvidenceService().verified(**book, *looked, session.now);
    if (!told)
        unwritten = cli::complaintOf(told.error());
    if (unwritten)
        findings.append(Texts::untold() + u' ' + unwritten->message);
    if (unwritten && findings.size() == 1) { // all originals are whole, and that is not all of it
        unwritten->message = Texts::whole(int(looked->size())) + u'\n' + findings.constFirst();
        return failure(*unwritten);
    }
    if (!findings.isEmpty())
        return failure(badInput(findings.join(u'\n')));
    formats::JsonObjectWriter json;
    return Answer{Texts::whole(int(looked->size())),
                  "{\"verify\": " + json.number("files", looked->size()).take() + "}",
                  {}};
}
} // namespace

Outcome runEvidence(const Session &session, const CommandWords &words)
{
    const QString what = words.plain.constFirst();
    const QStringList rest = words.plain.mid(1);
    if (what == "add"_L1 && rest.size() >= 2)
        return add(session, rest);
    if (what == "list"_L1 && rest.size() == 1)
        return list(session, rest.constFirst());
    if (what == "pack"_L1 && rest.size() == 2)
        return makePack(session, words);
    if (what == "verify"_L1 && rest.size() == 1) {
        const QString &path = rest.constFirst();
        return evidence::looksLikePack(path) ? verifyPack(path, words) : verify(session, path);
    }
    return failure(wrongWords(Texts::usage()));
}

} // namespace recourse::cli
