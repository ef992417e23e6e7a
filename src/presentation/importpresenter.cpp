// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/importpresenter.h"

#include <algorithm>

#include <QFileInfo>
#include <QThreadPool>

#include "presentation/importtexts.h"
#include "services/importservice.h"
#include "wording/errortext.h"
#include "wording/numbertext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

bool isDate(const domain::Refusal &refusal)
{
    return refusal.reason == domain::RefusalReason::AmbiguousDate;
}

bool isAmbiguous(const domain::ReadResult &result)
{
    return std::any_of(result.refused.cbegin(), result.refused.cend(), isDate)
        || (result.fatal && isDate(*result.fatal));
}

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
        if (!m_read.contains(path))
            paths.append(path);
    }
    return paths;
}

QList<domain::ReadResult> ImportPresenter::results() const
{
    QList<domain::ReadResult> all;
    for (const QString &path : m_paths) {
        if (const auto found = m_read.constFind(path); found != m_read.constEnd())
            all.append(*found);
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
    const JobToken token = m_job.start([this](qint64 done, qint64 total) {
        //: the progress of reading files: megabytes done and in all
        return tr("Reading: %1 of %2 MB")
            .arg(m_tools.language.regional().locale.toString((done + kMegabyte - 1) / kMegabyte),
                 m_tools.language.regional().locale.toString((total + kMegabyte - 1) / kMegabyte));
    });
    const int round = ++m_round;
    domain::ReadOptions options;
    options.dateOrder = m_dateOrder;
    m_tools.pool.start([this, courier = m_courier, token, round, options, paths = unread(),
                        copied = m_copied, &readers = m_tools.readers] {
        qint64 total = 0;
        for (const QString &path : paths)
            total += QFileInfo(path).size();
        Read read;
        qint64 before = 0;
        for (const QString &path : paths) {
            const domain::ReadProgress progress = [&](qint64 done, qint64) {
                return token.report(before + done, total);
            };
            const auto text = copied.constFind(path);
            domain::ReadResult result = text == copied.constEnd()
                ? readers.readFile(path, options, progress)
                : readers.readContent(path, *text, options, progress);
            read.cancelled = result.cancelled || token.isCancelled();
            if (read.cancelled)
                break;
            result.file = path;
            read.results.append(std::move(result));
            before += QFileInfo(path).size();
        }
        courier.deliver([this, read, round] { takeRead(read, round); });
    });
    emit changed();
}

void ImportPresenter::takeRead(const Read &read, int round)
{
    if (round != m_round || m_stage != Stage::Reading)
        return;
    if (read.cancelled) {
        stopped({});
        return;
    }
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

// ------------------------------------------------------------------ words

QString ImportPresenter::title() const
{
    if (m_paths.isEmpty())
        return tr("Import orders");
    if (m_paths.size() == m_copied.size())
        return tr("Import what was copied");
    //: the title of the import's window
    return tr("Import: %Ln file(s)", nullptr, int(m_paths.size()));
}

QList<ImportFileView> ImportPresenter::files() const
{
    QList<ImportFileView> views;
    for (const QString &path : m_paths) {
        ImportFileView view{QFileInfo(path).fileName(), path, {}, true};
        if (m_copied.contains(path))
            view.path.clear(); // there is no such file
        const auto found = m_read.constFind(path);
        if (found == m_read.constEnd()) {
            view.text = m_stage == Stage::Reading ? tr("Waiting to be read") : tr("Not read");
        } else {
            view.waits = isAmbiguous(*found);
            view.readable = view.waits || !found->fatal;
            view.text = view.readable ? fileText(*found) : refusedText(path, *found->fatal);
        }
        views.append(view);
    }
    return views;
}

QString ImportPresenter::refusedText(const QString &path, const domain::Refusal &refusal) const
{
    if (m_copied.contains(path) && refusal.reason == domain::RefusalReason::NotAnOrderFile)
        return tr("No orders can be read from this. Copy whole rows, together with the first one "
                  "that names the columns.");
    return wording::refusalText(refusal);
}

QString ImportPresenter::fileText(const domain::ReadResult &result) const
{
    const auto waiting = std::count_if(result.refused.cbegin(), result.refused.cend(), isDate);
    const auto refused = result.refused.size() - waiting;
    QString text = formatLabel(result.format);
    const auto add = [&text](const QString &more) {
        //: %1 what a file is, %2 what is in it: "18 orders", "3 refused"
        text = text.isEmpty() ? more : tr("%1, %2").arg(text, more);
    };
    // How many orders it has is known once its dates are.
    if (!isAmbiguous(result) || !result.drafts.isEmpty())
        add(tr("%Ln order(s)", nullptr, int(result.drafts.size())));
    if (refused > 0)
        add(tr("%Ln refused", nullptr, int(refused)));
    if (isAmbiguous(result))
        add(tr("waits for your answer how its dates are meant"));
    return text;
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
