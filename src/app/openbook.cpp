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

Stored<OpenBook> openAll(const QString &path, SqliteBook::Access writing)
{
    OpenBook book;
    auto writer = SqliteBookThread::start(path, writing);
    if (!writer)
        return failure(writer.error());
    auto reader = SqliteBookThread::start(path, SqliteBook::Access::Read);
    if (!reader)
        return failure(reader.error());
    auto window = SqliteBook::open(path, SqliteBook::Access::Read);
    if (!window)
        return failure(window.error());
    book.writer = std::move(*writer);
    book.reader = std::move(*reader);
    book.window = std::move(*window);
    book.path = path;
    book.readOnly = writing == SqliteBook::Access::Read;
    return book;
}

/** Lies in the folder of the machine's state while the book is open; stays there after a crash. */
struct Marker
{
    std::unique_ptr<QLockFile> file; ///< empty: another program has the book open
    bool wasLeft = false;
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
    const bool wasThere = QFile::exists(name);
    auto file = std::make_unique<QLockFile>(name);
    file->setStaleLockTime(0); // by the process that holds it, not by its age
    if (!file->tryLock(0))
        return marker;
    marker.file = std::move(file);
    marker.wasLeft = wasThere;
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

presentation::Notice refused(const domain::StorageError &error, const QString &path)
{
    QString text = wording::isolatedLtr(QDir::toNativeSeparators(path)) + u"\n\n"_s
        + wording::storageErrorText(error);
    if (error.kind == domain::StorageErrorKind::Damaged)
        text = withBackup(text, path);
    return {Texts::tr("The order book cannot be opened"), text, error.detail};
}
} // namespace

OpenBook::OpenBook() = default;
OpenBook::OpenBook(OpenBook &&other) noexcept = default;
OpenBook &OpenBook::operator=(OpenBook &&other) noexcept = default;
OpenBook::~OpenBook() = default;

Stored<OpenBook> openBook(const QString &path)
{
    return openAll(path, SqliteBook::Access::Create);
}

Opening openOrExplain(const QString &path, const QString &stateFolder)
{
    Opening opening;
    Marker marker = markOpen(path, stateFolder);
    auto access = SqliteBook::Access::Create;
    if (marker.wasLeft && QFileInfo(path).size() > 0) {
        const auto problems = storage::quickProblems(path);
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
    auto book = openAll(path, access);
    if (!book && book.error().kind == domain::StorageErrorKind::ReadOnly
        && QFileInfo(path).size() > 0) {
        book = openAll(path, SqliteBook::Access::Read);
        opening.isTrouble = true;
        opening.notice = {Texts::tr("The book cannot be written to"),
                          Texts::tr("This order book may not be written to. You can look at "
                                    "everything in it, but nothing can be changed."),
                          {}};
    }
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
