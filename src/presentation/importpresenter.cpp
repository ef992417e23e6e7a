// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/importpresenter.h"

#include <algorithm>
#include <atomic>
#include <memory>

#include <QFileInfo>
#include <QThreadPool>

#include "presentation/importfileviews.h"
#include "presentation/importreport.h"
#include "services/importservice.h"
#include "wording/errortext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr int kMostTables = 50;

/** Of many tables the sample rows are not kept, only which ones are alike. */
std::shared_ptr<const domain::TableGuess> likenessOf(const domain::TableGuess &table)
{
    domain::TableGuess likeness;
    likeness.fingerprint = table.fingerprint;
    return std::make_shared<const domain::TableGuess>(likeness);
}

} // namespace

ImportPresenter::ImportPresenter(const Tools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_courier(this)
    , m_model(tools.clock, tools.language)
    , m_tables(tools.kept)
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
    if (isWriting())
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
    if (isWriting())
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

std::unique_ptr<TableColumnsModel> ImportPresenter::columnsOf(const QString &table) const
{
    const domain::ReadResult read = m_read.value(table);
    if (!read.table)
        return nullptr;
    return std::make_unique<TableColumnsModel>(QFileInfo(table).fileName(), read.table,
                                               read.columns);
}

void ImportPresenter::setColumns(const QString &table, const domain::TableMapping &columns)
{
    const domain::ReadResult read = m_read.value(table);
    if (isWriting() || !read.table || columns.isEmpty())
        return;
    m_tables.keep({columns, read.table->fingerprint});
    readTablesLike(read.table->fingerprint);
}

void ImportPresenter::forgetColumns(const QString &table)
{
    const domain::ReadResult read = m_read.value(table);
    if (isWriting() || !read.table)
        return;
    m_tables.forget(read.table->fingerprint);
    readTablesLike(read.table->fingerprint);
}

void ImportPresenter::readTablesLike(const QString &fingerprint)
{
    m_read.removeIf([this, &fingerprint](const auto &each) {
        const bool like = each->table && each->table->fingerprint == fingerprint;
        if (like)
            m_ambiguous.remove(each.key());
        return like;
    });
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
    options.tables = m_tables.all();
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
    int tables = 0;
    for (const domain::ReadResult &result : read.results) {
        if (isAmbiguous(result))
            m_ambiguous.insert(result.file);
        domain::ReadResult &kept = *m_read.insert(result.file, result);
        if (kept.table && ++tables > kMostTables)
            kept.table = likenessOf(*kept.table);
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
    m_done = *report;
    m_job.succeed();
    emit imported(*report);
}

void ImportPresenter::cancel()
{
    m_job.cancel();
}

ImportReportSource ImportPresenter::reportSource() const
{
    ImportReportSource source{{},     m_model.plan(),      summary(),
                              m_done, m_tools.clock.now(), m_tools.language.regional()};
    for (const QString &file : m_paths)
        source.files += m_folders.contains(file) ? filesOf(file) : QList{m_read.value(file)};
    return source;
}

void ImportPresenter::saveReport(const QString &path)
{
    if (!canReport())
        return;
    m_tools.pool.start(
        [this, courier = m_courier, path, source = reportSource(), csv = m_tools.csv] {
            const QString problem = writeImportReport(path, source, csv);
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

} // namespace recourse::presentation
