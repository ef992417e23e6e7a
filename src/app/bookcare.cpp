// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bookcare.h"

#include <atomic>

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include "formats/exchangewriter.h"
#include "presentation/checkpresenter.h"
#include "presentation/restorepresenter.h"
#include "services/backupservice.h"
#include "services/evidenceservice.h"
#include "storage/bookhealth.h"
#include "storage/folderevidencefiles.h"
#include "storage/sqlitebookcopies.h"
#include "ui/care/checkdialog.h"
#include "ui/care/restoredialog.h"
#include "wording/copytext.h"
#include "wording/evidencewords.h"
#include "wording/numbertext.h"

namespace recourse::app {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
QList<presentation::KeptBackup> keptBackups(const QString &book, const QString &folder)
{
    QList<presentation::KeptBackup> kept;
    for (const BackupFile &file : storage::SqliteBookCopies(folder).kept(book)) {
        const auto orders = storage::ordersIn(file.path);
        kept.append({file, orders ? std::optional(*orders) : std::nullopt});
    }
    return kept;
}

CopyFailure asFailure(const StorageError &error, CopySide side)
{
    return {CopyProblem::Storage, error, side};
}

/** Unpacked elsewhere, brought up to date and compared; the book is only read. */
Copied<presentation::RestorePreview> previewOf(const QString &backup, const QString &book,
                                               const CopyProgress &progress)
{
    const QTemporaryDir folder;
    const QString unpacked = folder.filePath(u"backup.recourse"_s);
    QFile file(unpacked);
    if (!file.open(QIODevice::WriteOnly))
        return failure(asFailure({StorageErrorKind::DiskFull, file.errorString()}, CopySide::Book));
    file.close();
    const auto content = storage::unpackBackup(backup, unpacked, progress);
    if (!content)
        return failure(content.error());
    presentation::RestorePreview preview{*content, {}};
    const auto present = storage::SqliteBook::open(book, storage::SqliteBook::Access::Read);
    if (!present) {
        if (present.error().kind == StorageErrorKind::Damaged)
            return preview; // nothing to compare with
        return failure(asFailure(present.error(), CopySide::Book));
    }
    const auto other = storage::SqliteBook::open(unpacked, storage::SqliteBook::Access::Read);
    if (!other)
        return failure(asFailure(other.error(), CopySide::Backup));
    const auto difference = services::differenceBetween(
        **present, **other, [](const Order &order) { return formats::orderToJson(order); },
        [&progress] { return !progress || progress(0, 0); });
    if (!difference)
        return failure(asFailure(difference.error(), CopySide::Book));
    preview.difference = *difference;
    return preview;
}

/** Originals that are not as they were when they were added, a line each. */
Stored<QStringList> evidenceProblems(const QString &path, const std::function<bool()> &more)
{
    const auto book = storage::SqliteBook::open(path, storage::SqliteBook::Access::Read);
    if (!book)
        return failure(book.error());
    const auto items = (*book)->evidence().all();
    if (!items)
        return failure(items.error());
    storage::FolderEvidenceFiles files(storage::evidenceFolderOf(path));
    const auto looked = services::lookAt(*items, files, [&more](qint64, qint64) { return more(); });
    QStringList problems;
    for (const services::LookedAt &one : looked.value_or(QList<services::LookedAt>())) {
        if (one.state != FileState::Whole)
            problems.append(wording::fileStateText(one.state, one.item.name));
    }
    return problems;
}
} // namespace

BookCare::BookCare(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_courier(this)
    , m_ends(std::make_shared<std::atomic<bool>>(false))
    , m_commands(sources.window)
{
    connect(&m_commands, &ui::CareCommands::backupWanted, this, &BookCare::backUp);
    connect(&m_commands, &ui::CareCommands::restoreWanted, this, &BookCare::restore);
    connect(&m_commands, &ui::CareCommands::checkWanted, this, &BookCare::check);
}

BookCare::~BookCare()
{
    m_ends->store(true);
    m_courier.close();
}

void BookCare::begin()
{
    const presentation::Preferences preferences = m_sources.settings.preferences();
    const auto plan = presentation::backupPlanOf(preferences);
    if (m_sources.book.readOnly || !plan)
        return;
    m_sources.pool.start([this, courier = m_courier, ends = m_ends, book = m_sources.book.path,
                          now = m_sources.clock.now(), plan = *plan,
                          folder = preferences.backupFolder] {
        storage::SqliteBookCopies copies(folder);
        const auto kept = services::BackupService(copies, plan)
                              .keepUp(book, now, [ends](qint64, qint64) { return !ends->load(); });
        if (kept || kept.error().problem == CopyProblem::Cancelled)
            return;
        courier.deliver([this, error = kept.error()] {
            tell(ui::ChipTone::Attention,
                 tr("Today's automatic backup could not be made.") + u' '
                     + wording::backupFailureText(error),
                 error.error.detail);
        });
    });
}

void BookCare::backUp()
{
    const QFileInfo book(m_sources.book.path);
    const QString day = m_sources.clock.now()
                            .toUtc()
                            .toTimeZone(m_sources.language.regional().zone)
                            .date()
                            .toString(Qt::ISODate);
    const presentation::FileQuestion question{
        tr("Back up the book"),
        //: The kinds of files in the file dialog; keep the patterns in brackets as they are.
        tr("The book with its evidence in one file (*.zip);;The book alone (*.recourse)"), false,
        true, QString(QDir::homePath() + u'/' + book.completeBaseName() + u'-' + day + u".zip"_s),
        u"zip"_s};
    m_sources.prompt.chooseFiles(&m_sources.window, question, [this](const QStringList &files) {
        tell(ui::ChipTone::Info, tr("The book is being backed up. You can go on working."));
        m_sources.pool.start([this, courier = m_courier, ends = m_ends, from = m_sources.book.path,
                              out = files.constFirst()] {
            const auto content = storage::SqliteBookCopies().backUp(
                from, out, [ends](qint64, qint64) { return !ends->load(); });
            courier.deliver([this, content, out] {
                if (!content)
                    return tell(ui::ChipTone::Urgent, wording::backupFailureText(content.error()),
                                content.error().error.detail);
                //: %1 is a file
                tell(ui::ChipTone::Good,
                     tr("%Ln order(s) backed up to %1, and read back.", nullptr,
                        int(content->orders))
                         .arg(wording::isolatedLtr(QDir::toNativeSeparators(out))));
            });
        });
    });
}

void BookCare::restore()
{
    presentation::RestorePresenter::Work work;
    const QString book = m_sources.book.path;
    const presentation::Preferences preferences = m_sources.settings.preferences();
    const QString folder = preferences.backupFolder;
    work.list = [book, folder] { return keptBackups(book, folder); };
    work.preview = [book](const QString &backup, const CopyProgress &progress) {
        return previewOf(backup, book, progress);
    };
    work.restore = [book, folder, plan = presentation::backupPlanOf(preferences),
                    &clock = m_sources.clock](const QString &backup, const CopyProgress &progress) {
        storage::SqliteBookCopies copies(folder);
        return services::BackupService(copies, plan.value_or(BackupPlan()))
            .restore(backup, book, clock.now(), progress);
    };
    auto *dialog = new ui::RestoreDialog(std::make_unique<presentation::RestorePresenter>(
                                             std::move(work), m_sources.pool, m_sources.language),
                                         m_sources.prompt, &m_sources.window);
    connect(dialog, &ui::RestoreDialog::restored, this, [this](const QString &sentence) {
        m_sources.watcher.check();
        const QString text = m_sources.book.readOnly
            ? QString(sentence + u' ' + tr("Start Recourse again to change something in it."))
            : sentence;
        tell(ui::ChipTone::Good, text);
    });
    dialog->open();
}

void BookCare::check()
{
    auto presenter = std::make_unique<presentation::CheckPresenter>(
        [book = m_sources.book.path](const std::function<bool()> &more) {
            return storage::problemsOf(book, more);
        },
        m_sources.pool,
        [book = m_sources.book.path](const std::function<bool()> &more) {
            return evidenceProblems(book, more);
        });
    auto *dialog = new ui::CheckDialog(std::move(presenter), &m_sources.window);
    dialog->open();
}

void BookCare::tell(ui::ChipTone tone, const QString &text, const QString &details)
{
    m_sources.window.showMessage({tone, text, details, {}, {}});
}

} // namespace recourse::app
