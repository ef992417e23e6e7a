// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/importpresenter.h"

#include <algorithm>
#include <atomic>
#include <memory>

#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

#include "presentation/importfileviews.h"
#include "presentation/importreport.h"
#include "services/importservice.h"
#include "wording/errortext.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qsizetype kMostCards = 200; ///< each is a widget

} // namespace

ImportPresenter::ImportPresenter(const Tools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_courier(this)
    , m_model(tools.clock, tools.language)
{
    connect(&m_model, &ImportModel::countsChanged, this, &ImportPresenter::changed);
    connect(&m_job, &JobPresenter::changed, this, &ImportPresenter::changed);
    connect(&m_tools.language, &LanguageSetting::changed, this, &ImportPresenter::changed);
}

ImportPresenter::~ImportPresenter()
{
    m_job.cancel();
    m_courier.close();
}

// ------------------------------------------------------------------ reading and comparing

void ImportPresenter::addFiles(const QStringList &paths)
{
    if (m_stage == Stage::Importing || m_stage == Stage::Imported)
        return;
    bool added = false;
    for (const QString &path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (!m_paths.contains(absolute)) {
            m_paths.append(absolute);
            added = true;
        }
    }
    if (added)
        read();
}

void ImportPresenter::addCopied(const QByteArray &text)
{
    if (m_stage == Stage::Importing || m_stage == Stage::Imported)
        return;
    //: what rows that were copied and pasted are called, where a file has its name
    const QString name = tr("Clipboard");
    if (!m_paths.contains(name))
        m_paths.append(name);
    m_copied[name] = text;
    m_read.remove(name);
    read();
}

void ImportPresenter::setDateOrder(DateOrder order)
{
    if (m_stage != Stage::Preview || m_dateOrder == order)
        return;
    m_dateOrder = order;
    for (const QString &path : std::as_const(m_ambiguous))
        m_read.remove(path);
    read();
}

QStringList ImportPresenter::unread() const
{
    QStringList paths;
    for (const QString &path : m_paths) {
        const auto folder = m_folders.constFind(path);
        const QStringList files = folder == m_folders.constEnd() ? QStringList{path}
                                                                 : folder->files;
        std::copy_if(files.cbegin(), files.cend(), std::back_inserter(paths),
                     [this](const QString &file) { return !m_read.contains(file); });
    }
    return paths;
}

QList<domain::ReadResult> ImportPresenter::results() const
{
    QList<domain::ReadResult> all;
    QSet<QString> taken;
    const auto take = [&](const QString &path, bool named) {
        const auto found = m_read.constFind(path);
        if (found == m_read.constEnd() || taken.contains(path) || (found->fatal && !named))
            return;
        taken.insert(path);
        all.append(*found);
    };
    for (const QString &path : m_paths) {
        const auto folder = m_folders.constFind(path);
        if (folder == m_folders.constEnd())
            take(path, true);
        else
            std::for_each(folder->files.cbegin(), folder->files.cend(),
                          [&take](const QString &file) { take(file, false); });
    }
    return all;
}

void ImportPresenter::read()
{
    // An older round is told to stop and its answer dropped; the new one does not wait for it.
    m_job.cancel();
    m_job.finishCancelled();
    m_stage = Stage::Reading;
    m_problem.clear();
    const auto count = std::make_shared<std::atomic<qint64>>(0);
    const JobToken token = m_job.start([this, count](qint64 done, qint64 total) {
        const QLocale &locale = m_tools.language.regional().locale;
        if (count->load() > 1)
            //: the progress of reading files: which one, and how many in all
            return tr("Reading file %1 of %2")
                .arg(locale.toString(done / services::FileReading::kStep + 1),
                     locale.toString(total / services::FileReading::kStep));
        //: the progress of reading a file: megabytes done and in all
        return tr("Reading: %1 of %2 MB")
            .arg(locale.toString((done + kMegabyte - 1) / kMegabyte),
                 locale.toString((total + kMegabyte - 1) / kMegabyte));
    });
    const int round = ++m_round;
    domain::ReadOptions options;
    options.dateOrder = m_dateOrder;
    const auto progress = [token](qint64 done, qint64 total) { return token.report(done, total); };
    const auto counted = [count](qsizetype files) { *count = files; };
    m_tools.pool.start(
        [this, courier = m_courier, round,
         how = services::FileReading{m_tools.readers, options, progress, m_copied, counted},
         paths = unread()] {
            auto read = services::readFiles(paths, how);
            courier.deliver([this, read = std::move(read), round] { takeRead(read, round); });
        });
    emit changed();
}

void ImportPresenter::takeRead(const services::FilesRead &read, int round)
{
    if (round != m_round || m_stage != Stage::Reading)
        return;
    if (read.cancelled) {
        stopped({});
        return;
    }
    m_folders.insert(read.folders);
    for (const domain::ReadResult &result : read.results) {
        if (isAmbiguous(result))
            m_ambiguous.insert(result.file);
        m_read.insert(result.file, result);
    }
    m_job.succeed();
    compare();
}

void ImportPresenter::compare()
{
    const JobToken token = m_job.start([this](qint64 done, qint64 total) {
        //: the progress of looking orders up in the book: done and in all
        return tr("Comparing with your book: %1 of %2 orders")
            .arg(m_tools.language.regional().locale.toString(done),
                 m_tools.language.regional().locale.toString(total));
    });
    m_tools.writer.post([this, courier = m_courier, token, round = m_round, results = results(),
                         now = m_tools.clock.now(), &rules = m_tools.rules](domain::Book &book) {
        auto plan = services::ImportService(rules).plan(
            book, results, now,
            [&token](qint64 done, qint64 total) { return token.report(done, total); });
        courier.deliver([this, plan = std::move(plan), round] { takePlan(plan, round); });
    });
}

void ImportPresenter::takePlan(const domain::Stored<services::ImportPlan> &plan, int round)
{
    if (round != m_round || m_stage != Stage::Reading)
        return;
    if (!plan) {
        m_job.fail();
        stopped(wording::storageErrorText(plan.error()));
        return;
    }
    if (plan->cancelled) {
        stopped({});
        return;
    }
    m_stage = Stage::Preview;
    m_model.setPlan(*plan);
    m_job.succeed();
}

/** Nothing was written; what had been read before stays on the screen. */
void ImportPresenter::stopped(const QString &problem)
{
    m_problem = problem;
    m_stage = m_paths.isEmpty() ? Stage::Empty : Stage::Preview;
    m_job.finishCancelled();
    emit changed();
}

// ------------------------------------------------------------------ writing

void ImportPresenter::import()
{
    if (!canImport())
        return;
    m_stage = Stage::Importing;
    m_problem.clear();
    const JobToken token = m_job.start([this](qint64 done, qint64 total) {
        //: the progress of an import: orders done and in all
        return tr("Importing: %1 of %2 orders")
            .arg(m_tools.language.regional().locale.toString(done),
                 m_tools.language.regional().locale.toString(total));
    });
    m_tools.writer.post([this, courier = m_courier, token, plan = m_model.plan(),
                         now = m_tools.clock.now(), &rules = m_tools.rules](domain::Book &book) {
        auto report = services::ImportService(rules).apply(
            book, plan, now,
            [&token](qint64 done, qint64 total) { return token.report(done, total); });
        courier.deliver([this, report = std::move(report)] { takeReport(report); });
    });
}

void ImportPresenter::takeReport(const domain::Stored<services::ImportReport> &report)
{
    if (!report) {
        m_job.fail();
        stopped(wording::storageErrorText(report.error()));
        return;
    }
    if (report->cancelled) {
        stopped(tr("The import was stopped. Nothing was written."));
        return;
    }
    m_stage = Stage::Imported;
    m_job.succeed();
    emit imported(*report);
}

void ImportPresenter::cancel()
{
    m_job.cancel();
}

void ImportPresenter::saveReport(const QString &path)
{
    if (!canReport())
        return;
    ImportReportSource source{
        {}, m_model.plan(), summary(), m_tools.clock.now(), m_tools.language.regional()};
    for (const QString &file : m_paths)
        source.files += m_folders.contains(file) ? filesOf(file) : QList{m_read.value(file)};
    m_tools.pool.start([this, courier = m_courier, path, source = std::move(source),
                        csv = m_tools.csv] {
        const bool table = csv && path.endsWith(".csv"_L1, Qt::CaseInsensitive);
        const QByteArray text = table ? csv(importReportRows(source)) : importReportPage(source);
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
            && file.commit();
        const QString problem = written ? QString() : file.errorString();
        courier.deliver([this, path, problem] { emit reported(path, problem); });
    });
}

QList<domain::ReadResult> ImportPresenter::filesOf(const QString &folder) const
{
    QList<domain::ReadResult> results;
    const QStringList files = m_folders.value(folder).files;
    for (const QString &file : files)
        results.append(m_read.value(file));
    return results;
}

// ------------------------------------------------------------------ words

QString ImportPresenter::title() const
{
    if (m_paths.isEmpty())
        return tr("Import orders");
    if (m_paths.size() == m_copied.size())
        return tr("Import what was copied");
    //: the title of the import's window
    return tr("Import: %Ln file(s)", nullptr, int(fileCount()));
}

qint64 ImportPresenter::fileCount() const
{
    qint64 count = 0;
    for (const QString &path : m_paths) {
        const auto folder = m_folders.constFind(path);
        count += folder == m_folders.constEnd() ? 1 : folder->files.size();
    }
    return count;
}

QList<ImportFileView> ImportPresenter::files() const
{
    QList<ImportFileView> views;
    for (const QString &path : m_paths) {
        if (views.size() == kMostCards) {
            //: stands below a list of files that does not hold them all
            views.append({tr("And %Ln more file(s)", nullptr, int(m_paths.size() - views.size())),
                          {},
                          tr("All of them are read.")});
            break;
        }
        views.append(m_folders.contains(path) ? folderViewOf(path) : viewOf(path));
    }
    return views;
}

ImportFileView ImportPresenter::viewOf(const QString &path) const
{
    ImportFileView view{QFileInfo(path).fileName(), path, {}, true};
    if (m_copied.contains(path))
        view.path.clear(); // there is no such file
    const auto found = m_read.constFind(path);
    if (found == m_read.constEnd()) {
        view.text = m_stage == Stage::Reading ? tr("Waiting to be read") : tr("Not read");
        return view;
    }
    view.waits = isAmbiguous(*found);
    view.readable = view.waits || !(found->fatal || holdsNothing(*found));
    view.canRedact = !view.readable && !view.path.isEmpty();
    view.text = view.readable ? fileText(*found) : refusedText(*found, m_copied.contains(path));
    return view;
}

ImportFileView ImportPresenter::folderViewOf(const QString &path) const
{
    const domain::FolderFiles folder = m_folders.value(path);
    FolderCounts counts;
    counts.files = folder.files.size();
    counts.cut = folder.cut;
    for (const QString &file : folder.files) {
        const auto found = m_read.constFind(file);
        if (found != m_read.constEnd())
            counts.add(*found);
    }
    ImportFileView view{QFileInfo(path).fileName(), path, folderText(counts), true};
    view.waits = counts.waiting > 0;
    view.readable = counts.withOrders > 0 || view.waits;
    return view;
}

QString ImportPresenter::summary() const
{
    if (m_stage == Stage::Empty || m_stage == Stage::Reading)
        return {};
    const ImportModel::Counts &counts = m_model.counts();
    QStringList parts{tr("%Ln new", nullptr, int(counts.added)),
                      tr("%Ln changed", nullptr, int(counts.changed)),
                      tr("%Ln same", nullptr, int(counts.same))};
    if (counts.toDecide > 0)
        //: orders with two values of which the user says which counts
        parts.append(tr("%Ln to decide", nullptr, int(counts.toDecide)));
    parts.append(tr("%Ln refused", nullptr, int(counts.refused)));
    if (counts.waiting > 0)
        parts.append(tr("%Ln waiting for your answer", nullptr, int(counts.waiting)));
    return parts.join(u" · "_s);
}

QString ImportPresenter::importText() const
{
    if (m_stage == Stage::Empty || m_stage == Stage::Reading)
        return tr("Import");
    return tr("Import %Ln order(s)", nullptr, int(m_model.counts().taken));
}

QString ImportPresenter::blockingReason() const
{
    switch (m_stage) {
    case Stage::Empty:
        return tr("Choose the files to read.");
    case Stage::Reading:
        return tr("One moment, the files are being read.");
    case Stage::Importing:
    case Stage::Imported:
        return tr("One moment, the orders are being written.");
    case Stage::Preview:
        break;
    }
    if (waitsForDateOrder())
        return tr("Say first whether the day or the month comes first.");
    if (m_model.counts().taken > 0)
        return {};
    if (m_model.counts().toDecide > 0 && m_model.counts().added + m_model.counts().changed == 0)
        return tr("Choose a value where there are two; your book knows everything else already.");
    if (m_model.counts().added + m_model.counts().changed > 0)
        return tr("No order is ticked.");
    return m_model.counts().same > 0 ? tr("Your book knows all of this already.")
                                     : tr("There is no order in these files that can be taken.");
}

QString ImportPresenter::dateQuestion() const
{
    for (const services::PlannedFile &file : m_model.plan().files) {
        for (const domain::Refusal &refusal : file.refused) {
            if (refusal.reason == domain::RefusalReason::AmbiguousDate)
                return tr("Dates such as “%1” can be two different days. Which comes first in "
                          "these files?")
                    .arg(wording::isolatedLtr(refusal.arguments.value(0)));
        }
    }
    return tr("Some dates can be two different days. Which comes first in these files?");
}

} // namespace recourse::presentation
