// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/restorepresenter.h"

#include <QDir>
#include <QFileInfo>

#include "wording/copytext.h"
#include "wording/numbertext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using domain::BackupKind;
using namespace Qt::StringLiterals;

namespace {
domain::CopyProgress progressOf(const JobToken &token)
{
    return [token](qint64 done, qint64 total) { return token.report(done, total); };
}
} // namespace

RestorePresenter::RestorePresenter(Work work, QThreadPool &pool, LanguageSetting &language,
                                   QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
    , m_pool(pool)
    , m_language(language)
    , m_courier(this)
{
    connect(&m_job, &JobPresenter::changed, this, &RestorePresenter::changed);
    connect(&m_language, &LanguageSetting::changed, this, &RestorePresenter::changed);
}

RestorePresenter::~RestorePresenter()
{
    m_job.cancel();
    m_courier.close();
}

void RestorePresenter::start()
{
    m_pool.start([this, courier = m_courier, list = m_work.list] {
        courier.deliver([this, kept = list()] {
            m_isListed = true;
            m_kept = kept;
            if (m_current < 0 && !m_kept.isEmpty())
                choose(0);
            emit changed();
        });
    });
}

void RestorePresenter::choose(int index)
{
    if (index == m_current || index < 0 || index >= choices().size() || m_job.isBusy())
        return;
    m_current = index;
    look();
}

void RestorePresenter::chooseFile(const QString &file)
{
    if (m_job.isBusy())
        return;
    m_files.append(file);
    m_current = -1;
    choose(int(m_kept.size() + m_files.size()) - 1);
}

QString RestorePresenter::path() const
{
    const qsizetype kept = m_kept.size();
    return m_current < kept ? m_kept.value(m_current).file.path : m_files.value(m_current - kept);
}

void RestorePresenter::look()
{
    m_preview.reset();
    m_failure.reset();
    const int round = ++m_round;
    const JobToken token = m_job.start(
        [](qint64, qint64) { return tr("Looking at what the backup would change"); });
    m_pool.start(
        [this, courier = m_courier, token, round, preview = m_work.preview, backup = path()] {
            const auto found = preview(backup, progressOf(token));
            courier.deliver([this, found, round] {
                if (round != m_round)
                    return;
                if (found) {
                    m_preview = *found;
                    m_job.succeed();
                } else {
                    m_failure = found.error();
                    m_job.fail();
                }
            });
        });
}

void RestorePresenter::restore()
{
    if (!blockingReason().isEmpty())
        return;
    m_failure.reset();
    const int round = ++m_round;
    const JobToken token = m_job.start([](qint64, qint64) { return tr("Restoring the backup"); });
    m_pool.start(
        [this, courier = m_courier, token, round, restoring = m_work.restore, backup = path()] {
            const auto report = restoring(backup, progressOf(token));
            courier.deliver([this, report, round] {
                if (round != m_round)
                    return;
                if (report) {
                    m_job.succeed();
                    emit restored(*report);
                } else {
                    m_failure = report.error();
                    m_job.fail();
                }
            });
        });
}

// ------------------------------------------------------------------ words

QStringList RestorePresenter::choices() const
{
    const QLocale &locale = regional().locale;
    QStringList texts;
    for (const KeptBackup &one : m_kept) {
        const QString when = wording::exactInstant(one.file.at, regional());
        const QString size = locale.formattedDataSize(one.file.bytes, 0,
                                                      QLocale::DataSizeTraditionalFormat);
        const QString orders = one.orders ? tr("%Ln order(s)", nullptr, int(*one.orders))
                                          : tr("cannot be read");
        QString why;
        switch (one.file.kind) {
        case BackupKind::Automatic:
            why = tr("Automatic");
            break;
        case BackupKind::BeforeMigration:
            why = tr("Before a newer Recourse changed the book");
            break;
        case BackupKind::BeforeRestore:
            why = tr("Before a backup was restored");
            break;
        }
        //: A backup in a list: %1 is when it was made, %2 why, %3 how many orders, %4 its size
        texts.append(tr("%1\n%2, %3, %4").arg(when, why, orders, size));
    }
    for (const QString &file : m_files)
        texts.append(wording::isolatedLtr(QDir::toNativeSeparators(file)));
    return texts;
}

QString RestorePresenter::choicesText() const
{
    if (!m_isListed || !choices().isEmpty())
        return {};
    return tr("There are no backups of this book yet. One is made each day on which Recourse is "
              "started.");
}

QString RestorePresenter::summaryText() const
{
    if (!m_preview)
        return {};
    const auto &difference = m_preview->difference;
    if (difference.returning.count + difference.vanishing.count + difference.differing.count == 0)
        return tr("The backup holds the same orders as the book.");
    return tr("The book would hold %Ln order(s).", nullptr, int(m_preview->content.orders));
}

QList<PackSection> RestorePresenter::sections() const
{
    if (!m_preview)
        return {};
    QList<PackSection> sections;
    const auto add = [&sections](const QString &heading, const services::OrderChanges &changes) {
        if (changes.count == 0)
            return;
        PackSection section{heading, {}};
        for (const services::OrderChange &one : changes.first)
            section.lines.append({one.number.isEmpty()
                                      ? one.title
                                      //: %1 is the number of an order, %2 its title
                                      : tr("%1: %2").arg(wording::isolatedLtr(one.number),
                                                         wording::isolated(one.title)),
                                  {}});
        if (const qint64 rest = changes.count - changes.first.size(); rest > 0)
            section.lines.append({tr("and %Ln more", nullptr, int(rest)), {}});
        sections.append(section);
    };
    const auto &difference = m_preview->difference;
    add(tr("%Ln order(s) vanish", nullptr, int(difference.vanishing.count)), difference.vanishing);
    add(tr("%Ln order(s) become what they were", nullptr, int(difference.differing.count)),
        difference.differing);
    add(tr("%Ln order(s) come back", nullptr, int(difference.returning.count)),
        difference.returning);
    return sections;
}

QString RestorePresenter::problem() const
{
    if (!m_failure || m_failure->problem == domain::CopyProblem::Cancelled)
        return {};
    return wording::restoreFailureText(*m_failure);
}

QString RestorePresenter::blockingReason() const
{
    if (m_current < 0)
        return tr("Choose a backup first.");
    if (m_job.isBusy())
        return tr("The backup is being looked at.");
    return m_preview ? QString() : tr("This backup cannot be restored.");
}

QString RestorePresenter::restoredText(const domain::RestoreReport &report) const
{
    QString done = tr("%Ln order(s) restored.", nullptr, int(report.content.orders));
    if (report.keptAs.isEmpty())
        return done;
    return done + u' ' + tr("The book before is among the backups.");
}

} // namespace recourse::presentation
