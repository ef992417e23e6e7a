// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <memory>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include "cli/commands.h"
#include "cli/importanswer.h"
#include "cli/progressline.h"
#include "cli/tablemaps.h"
#include "core/logging.h"
#include "formats/readers.h"
#include "services/assessmentservice.h"
#include "services/filereading.h"
#include "services/importservice.h"
#include "wording/errortext.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;
using services::ImportPlan;
using services::ImportReport;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Import)
public:
    static QString noFormat(const QString &typed, const QStringList &known)
    {
        //: %1 is what was typed behind --from, %2 a list of names
        return tr("%1 is no format. These are: %2.").arg(typed, known.join(u", "_s));
    }
    static QString noDateOrder(const QString &typed)
    {
        //: %1 is what was typed behind --dates
        return tr("%1 is no order of day, month and year. These are: dmy, mdy, ymd.").arg(typed);
    }
    static QString nothingTaken(qsizetype refused)
    {
        return tr("Nothing was written: %n entries were refused.", nullptr, int(refused));
    }
    //: beside how far it is; %1 is a file
    static QString reading(const QString &file) { return tr("Reading %1").arg(file); }
    static QString readingFiles() { return tr("Reading the files"); }
    static QString comparing() { return tr("Comparing with the book"); }
    static QString writing() { return tr("Writing into the book"); }
};

std::optional<Complaint> readOptions(const CommandWords &words, const OrderReaders &readers,
                                     ReadOptions &options)
{
    options.format = words.value(u"from");
    if (words.has(u"from") && !readers.formats().contains(options.format))
        return wrongWords(Texts::noFormat(options.format, readers.formats()));
    const QString dates = words.value(u"dates");
    if (dates == "dmy"_L1)
        options.dateOrder = DateOrder::DayFirst;
    else if (dates == "mdy"_L1)
        options.dateOrder = DateOrder::MonthFirst;
    else if (dates == "ymd"_L1)
        options.dateOrder = DateOrder::YearFirst;
    else if (words.has(u"dates"))
        return wrongWords(Texts::noDateOrder(dates));
    options.market = words.value(u"market");
    if (!words.has(u"map"))
        return std::nullopt;
    const auto mapping = mappingIn(words.value(u"map"));
    if (!mapping)
        return mapping.error();
    options.tables = {{*mapping}};
    return std::nullopt;
}

auto goOn(ProgressLine &line)
{
    return [&line](qint64 done, qint64 total) {
        line.show(done, total);
        return !wasInterrupted();
    };
}

struct AllRead
{
    QList<ReadResult> results;
    QStringList passedOver; ///< files of folders that hold no orders
    TableGuesses guesses;   ///< of tables that nobody knows; a trial goes by them
};

struct Reading
{
    const OrderReaders &readers;
    const ReadOptions &options;
    bool mayGuess = false;
    QHash<QString, ReadResult> byFile;
    QSet<QString> taken;
};

/** What one path of the call gave, a file once; why the call is refused because of it. */
std::optional<Complaint> takePath(Reading &reading, const QString &path, const FolderFiles &folder,
                                  AllRead &all)
{
    const QStringList files = folder.isFolder ? folder.files : QStringList{path};
    bool any = false;
    for (const QString &file : files) {
        ReadResult &result = reading.byFile[file];
        if (result.fatal && reading.mayGuess && reading.options.tables.isEmpty())
            result = readByGuess(result, reading.readers, reading.options, all.guesses);
        any = any || !result.fatal;
        if (result.fatal && !folder.isFolder)
            return complaintOf(*result.fatal);
        if (reading.taken.contains(file))
            continue;
        reading.taken.insert(file);
        if (result.fatal)
            all.passedOver.append(file);
        else
            all.results.append(result);
    }
    if (any || !folder.isFolder)
        return std::nullopt;
    Refusal none;
    none.file = path;
    none.reason = files.isEmpty() ? RefusalReason::Empty : RefusalReason::NotAnOrderFile;
    return complaintOf(none);
}

/**
 * Everything is read before the book is touched; a file that is none refuses the call, but not one
 * that only lies in a folder with others.
 */
core::Result<AllRead, Complaint> readAll(const QStringList &paths, const OrderReaders &readers,
                                         const ReadOptions &options, bool mayGuess)
{
    services::FilesRead read;
    {
        ProgressLine line(paths.size() == 1 ? Texts::reading(paths.constFirst())
                                            : Texts::readingFiles());
        read = services::readFiles(paths, {readers, options, goOn(line)});
    }
    if (read.cancelled || wasInterrupted())
        return failure(interrupted());
    AllRead all;
    Reading reading{readers, options, mayGuess, {}, {}};
    for (const ReadResult &result : read.results)
        reading.byFile.insert(result.file, result);
    for (const QString &path : paths) {
        if (auto refused = takePath(reading, path, read.folders.value(path), all))
            return failure(*std::move(refused));
    }
    return all;
}

QList<Refusal> refusedIn(const QList<ReadResult> &results)
{
    QList<Refusal> refused;
    for (const ReadResult &result : results)
        refused += result.refused;
    return refused;
}

/** Refused entries, and nothing that could be taken beside them, or the user wants all or none. */
std::optional<Complaint> refusedAsAWhole(const QList<Refusal> &refused, bool anyTaken, bool strict)
{
    if (refused.isEmpty() || (anyTaken && !strict))
        return std::nullopt;
    QStringList lines{Texts::nothingTaken(refused.size())};
    for (const Refusal &refusal : refused)
        lines.append(complaintOf(refusal).message);
    Complaint complaint = badInput(lines.join(u'\n'));
    complaint.where = refused.constFirst();
    return complaint;
}

/** A trial on a book that is not there yet works on an empty one that goes away again. */
OpenBook openFor(const Session &session, bool dryRun, const QTemporaryDir &throwAway)
{
    if (!dryRun)
        return session.open(storage::SqliteBook::Access::Create);
    auto book = session.open(storage::SqliteBook::Access::Read);
    if (book || book.error().kind != "no_book"_L1)
        return book;
    Session empty = session;
    empty.bookPath = throwAway.filePath(u"empty.recourse"_s);
    return empty.open(storage::SqliteBook::Access::Create);
}

Outcome import(const Session &session, Book &book, const AllRead &read, bool strict, bool dryRun)
{
    QElapsedTimer phase;
    phase.start();
    const services::ImportService service(session.rules);
    const auto plan = [&] {
        ProgressLine line(Texts::comparing());
        return service.plan(book, read.results, session.now, goOn(line));
    }();
    if (!plan)
        return failure(complaintOf(plan.error()));
    if (plan->cancelled)
        return failure(interrupted());
    qCDebug(core::lcServices) << "planned in" << phase.restart() << "ms";
    // The book refuses too: an order in its trash is not touched.
    if (const auto refused = refusedAsAWhole(plan->refused, !plan->orders.isEmpty(), strict))
        return failure(*refused);
    if (dryRun)
        return importAnswer(*plan, {plan->files, read.passedOver, true, read.guesses});
    std::optional<ImportReport> report;
    const auto done = book.transaction([&]() -> Stored<void> {
        ProgressLine line(Texts::writing());
        const auto applied = service.apply(book, *plan, session.now, goOn(line));
        if (!applied)
            return failure(applied.error());
        report = *applied;
        // The table's rows answer for the real now, whatever instant was asked for.
        if (session.now == session.clockNow || report->cancelled)
            return {};
        return services::AssessmentService(session.rules)
            .refresh(book, report->touched, session.clockNow);
    });
    if (report && report->cancelled)
        return failure(interrupted());
    if (!done)
        return failure(complaintOf(done.error()));
    qCDebug(core::lcServices) << "written and assessed in" << phase.elapsed() << "ms";
    return importAnswer(*plan, {report->files, read.passedOver, false, {}});
}
} // namespace

Outcome runImport(const Session &session, const CommandWords &words)
{
    const formats::ReaderPacks packs = readerPacksOfMachine(session.dataFolder);
    const formats::FormatReaders readers(session.bookPath, packs);
    ReadOptions options;
    if (const auto problem = readOptions(words, readers, options))
        return failure(*problem);
    QElapsedTimer phase;
    phase.start();
    const bool dryRun = words.has(u"dry-run");
    const auto read = readAll(words.plain, readers, options, dryRun);
    if (!read)
        return failure(read.error());
    const QList<ReadResult> &results = read->results;
    qCDebug(core::lcServices) << "read in" << phase.elapsed() << "ms";
    const bool strict = words.has(u"strict");
    const bool anyRead = std::any_of(results.cbegin(), results.cend(),
                                     [](const auto &result) { return !result.drafts.isEmpty(); });
    if (const auto refused = refusedAsAWhole(refusedIn(results), anyRead, strict))
        return failure(*refused);
    const QTemporaryDir throwAway;
    const auto book = openFor(session, dryRun, throwAway);
    if (!book)
        return failure(book.error());
    return import(session, **book, *read, strict, dryRun);
}

} // namespace recourse::cli
