// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openbook.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include "formats/samples.h"
#include "services/importservice.h"
#include "storage/bookhealth.h"
#include "storage/sqlitebookcopies.h"
#include "wording/errortext.h"
#include "wording/numbertext.h"

namespace recourse::app {

using core::failure;
using domain::Stored;
using storage::SqliteBook;
using storage::SqliteBookThread;
using namespace Qt::StringLiterals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::app::OpenBook)
};

Stored<OpenBook> openThreads(const QString &path, SqliteBook::Access writing,
                             const domain::OpeningProgress &progress)
{
    OpenBook book;
    auto writer = SqliteBookThread::start(path, writing, progress);
    if (!writer)
        return failure(writer.error());
    auto reader = SqliteBookThread::start(path, SqliteBook::Access::Read);
    if (!reader)
        return failure(reader.error());
    book.writer = std::move(*writer);
    book.reader = std::move(*reader);
    book.path = path;
    book.readOnly = writing == SqliteBook::Access::Read;
    return book;
}

/** Lies in the folder of the machine's state while the book is open; stays there after a crash. */
struct Marker
{
    std::unique_ptr<QLockFile> file; ///< empty: another program has the book open
    bool wasLeft = false;
    QString unchecked; ///< a file that stays where the look after a crash was cancelled
};

Marker markOpen(const QString &path, const QString &stateFolder)
{
    const QString folder = stateFolder + u"/open"_s;
    QDir().mkpath(folder);
    const QByteArray book = QFileInfo(path).absoluteFilePath().toUtf8();
    const QString name = folder + u'/'
        + QString::fromLatin1(QCryptographicHash::hash(book, QCryptographicHash::Sha256)
                                  .toHex()
                                  .left(32));
    Marker marker;
    marker.unchecked = name + u".unchecked"_s;
    const bool wasThere = QFile::exists(name) || QFile::exists(marker.unchecked);
    auto file = std::make_unique<QLockFile>(name);
    file->setStaleLockTime(0); // by the process that holds it, not by its age
    if (!file->tryLock(0))
        return marker;
    marker.file = std::move(file);
    marker.wasLeft = wasThere;
    if (QFile unchecked(marker.unchecked); wasThere)
        (void)unchecked.open(QIODevice::WriteOnly);
    return marker;
}

QString withBackup(const QString &text, const QString &path)
{
    storage::SqliteBookCopies copies;
    if (copies.kept(path).isEmpty())
        return text;
    return text + u"\n\n"_s
        + Texts::tr("Backups of it are kept in the folder %1.")
              .arg(wording::isolatedLtr(QDir::toNativeSeparators(storage::backupFolderOf(path))));
}

} // namespace

presentation::Notice refused(const domain::StorageError &error, const QString &path)
{
    QString text = wording::isolatedLtr(QDir::toNativeSeparators(path)) + u"\n\n"_s
        + wording::storageErrorText(error);
    if (error.kind == domain::StorageErrorKind::Damaged)
        text = withBackup(text, path);
    return {Texts::tr("The order book cannot be opened"), text, error.detail};
}

OpenBook::OpenBook() = default;
OpenBook::OpenBook(OpenBook &&other) noexcept = default;
OpenBook &OpenBook::operator=(OpenBook &&other) noexcept = default;
OpenBook::~OpenBook() = default;

Stored<void> OpenBook::openWindow()
{
    auto opened = SqliteBook::open(path, SqliteBook::Access::Read);
    if (!opened)
        return failure(opened.error());
    window = std::move(*opened);
    return {};
}

Stored<OpenBook> openBook(const QString &path)
{
    auto book = openThreads(path, SqliteBook::Access::Create, {});
    if (!book)
        return book;
    if (const auto done = book->openWindow(); !done)
        return failure(done.error());
    return book;
}

Opening openOrExplain(const QString &path, const QString &stateFolder,
                      const domain::OpeningProgress &progress)
{
    Opening opening;
    const auto goesOn = [&progress](domain::OpeningStep step) {
        return !progress || progress(step, 0, 0);
    };
    const auto stopped = [] {
        Opening nothing;
        nothing.isCancelled = true;
        return nothing;
    };
    Marker marker = markOpen(path, stateFolder);
    auto access = SqliteBook::Access::Create;
    if (marker.wasLeft && QFileInfo(path).size() > 0) {
        const auto problems = storage::quickProblems(
            path, [&goesOn] { return goesOn(domain::OpeningStep::Checking); });
        if (!goesOn(domain::OpeningStep::Reading))
            return stopped();
        QFile::remove(marker.unchecked);
        const bool sound = problems && problems->isEmpty();
        const bool damaged = problems ? !sound
                                      : problems.error().kind == domain::StorageErrorKind::Damaged;
        if (damaged) {
            access = SqliteBook::Access::Read;
            opening.isTrouble = true;
            opening.notice = {
                Texts::tr("The book is damaged"),
                withBackup(Texts::tr("Recourse did not end properly, and the order book is "
                                     "damaged since. It is opened to be looked at only, and "
                                     "nothing is written to it. Restore a backup with File > "
                                     "Restore from a backup."),
                           path),
                problems ? problems->join(u'\n') : problems.error().detail};
        } else if (sound) {
            opening.notice = {Texts::tr("The book was checked"),
                              Texts::tr("Recourse did not end properly the last time. The order "
                                        "book was looked at, and it is sound."),
                              {}};
        }
    }
    auto book = openThreads(path, access, progress);
    if (!book && book.error().kind == domain::StorageErrorKind::ReadOnly
        && QFileInfo(path).size() > 0) {
        book = openThreads(path, SqliteBook::Access::Read, progress);
        opening.isTrouble = true;
        opening.notice = {Texts::tr("The book cannot be written to"),
                          Texts::tr("This order book may not be written to. You can look at "
                                    "everything in it, but nothing can be changed."),
                          {}};
    }
    if (!goesOn(domain::OpeningStep::Reading))
        return stopped(); // what was opened is closed again
    if (!book) {
        opening.isTrouble = true;
        opening.notice = refused(book.error(), path);
        return opening;
    }
    book->marker = std::move(marker.file);
    opening.book = std::move(*book);
    return opening;
}

Stored<void> fillWithSamples(const QString &path, const domain::RulesLibrary &rules,
                             const core::Clock &clock)
{
    auto book = SqliteBook::open(path, SqliteBook::Access::Create);
    if (!book)
        return failure(book.error());
    domain::ReadResult samples;
    samples.file = u"samples"_s;
    for (const domain::Order &order : formats::sampleOrders(clock.now()))
        samples.drafts.append({order, 0, {}});
    const services::ImportService imports(rules);
    const auto plan = imports.plan(**book, {samples}, clock.now());
    if (!plan)
        return failure(plan.error());
    const auto report = imports.apply(**book, *plan, clock.now());
    if (!report)
        return failure(report.error());
    return {};
}

} // namespace recourse::app
