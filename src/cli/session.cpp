// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/session.h"

#include <csignal>
#include <cstdio>

#include <QDir>
#include <QFileInfo>

#include "formats/machinereaders.h"
#include "formats/rulespackreader.h"
#include "formats/shippedrules.h"
#include "services/loadedreaders.h"
#include "services/loadedrules.h"
#include "storage/folderrulesstore.h"
#include "wording/errortext.h"
#include "wording/timetext.h"

namespace recourse::cli {

using core::failure;
using namespace Qt::StringLiterals;

namespace {
volatile std::sig_atomic_t interruptions = 0;

void noteInterruption(int)
{
    interruptions = 1;
}
} // namespace

OpenBook Session::open(storage::SqliteBook::Access access) const
{
    if (access == storage::SqliteBook::Access::Create)
        QDir().mkpath(QFileInfo(bookPath).absolutePath()); // where it cannot be, opening says so
    auto book = storage::SqliteBook::open(bookPath, access);
    const bool isOlder = !book && book.error().kind == domain::StorageErrorKind::Failed
        && book.error().bookVersion > 0;
    if (isOlder && access == storage::SqliteBook::Access::Read) {
        // Brought up to date as by the window, with a copy of it kept before.
        if (auto brought = storage::SqliteBook::open(bookPath, storage::SqliteBook::Access::Write);
            !brought)
            return failure(complaintOf(brought.error()));
        book = storage::SqliteBook::open(bookPath, access);
    }
    if (!book)
        return failure(complaintOf(book.error()));
    return std::move(*book);
}

core::Result<core::OrderId, Complaint> Session::find(domain::Book &book, const QString &typed) const
{
    const auto id = book.orders().findTyped(typed.trimmed());
    if (!id)
        return failure(complaintOf(id.error()));
    if (!*id)
        return failure(unknownOrder(typed));
    const auto order = book.orders().load(**id);
    if (!order)
        return failure(complaintOf(order.error()));
    if (*order && (*order)->trashedAt)
        return failure(inTrash(typed));
    return **id;
}

QString Session::time(core::Instant instant) const
{
    return wording::exactInstant(instant, regional);
}

QString Session::time(const domain::Moment &moment) const
{
    return wording::exactMoment(moment, regional);
}

domain::RulesLibrary rulesOfMachine(const QString &dataFolder)
{
    storage::FolderRulesStore store(dataFolder);
    const services::RulesInUse inUse = services::rulesInUse(formats::shippedRules().packs(), store,
                                                            formats::RulesPackReader());
    for (const domain::PackSetAside &aside : inUse.setAside)
        std::fprintf(stderr, "%s\n", qUtf8Printable(wording::packSetAsideText(aside)));
    if (inUse.closedDaysError)
        std::fprintf(stderr, "%s\n",
                     qUtf8Printable(wording::closedDaysErrorText(*inUse.closedDaysError)));
    domain::RulesLibrary library(inUse.packs);
    library.closeOn(inUse.closedDays);
    return library;
}

formats::ReaderPacks readerPacksOfMachine(const QString &dataFolder)
{
    storage::FolderPackStore store(dataFolder, domain::PackKind::Readers);
    formats::ReaderPackLibrary library;
    for (const domain::PackSetAside &aside : services::useLoadedReaders(library, store)) {
        const QString text = wording::packSetAsideText(aside, domain::PackKind::Readers);
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    }
    return library.packs();
}

bool wasInterrupted()
{
    return interruptions != 0;
}

void watchForInterruption()
{
    std::signal(SIGINT, noteInterruption);
    std::signal(SIGTERM, noteInterruption);
}

} // namespace recourse::cli
