// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QThreadPool>

#include "domain/ports/bookcopies.h"
#include "presentation/courier.h"
#include "presentation/jobpresenter.h"
#include "presentation/languagesetting.h"
#include "presentation/packpreview.h"
#include "services/bookcomparison.h"

namespace recourse::presentation {

/** A backup that is kept beside the book. */
struct KeptBackup
{
    domain::BackupFile file;
    std::optional<qint64> orders; ///< empty: it cannot be read
};

/** What a backup would bring and take. */
struct RestorePreview
{
    domain::CopyContent content;
    services::BookDifference difference;
};

/**
 * "Restore from a backup…": the backups, what one of them would change, then all of it or nothing.
 * The work is done in the pool's threads. GUI thread; the tools outlive this.
 */
class RestorePresenter final : public QObject
{
    Q_OBJECT
public:
    /** Any thread. */
    struct Work
    {
        std::function<QList<KeptBackup>()> list;
        std::function<domain::Copied<RestorePreview>(const QString &backup,
                                                     const domain::CopyProgress &progress)>
            preview;
        std::function<domain::Copied<domain::RestoreReport>(const QString &backup,
                                                            const domain::CopyProgress &progress)>
            restore;
    };
    RestorePresenter(Work work, QThreadPool &pool, LanguageSetting &language,
                     QObject *parent = nullptr);
    ~RestorePresenter() override;

    void start();
    /** One a backup: when, why, how many orders, how large; those of other files at the end. */
    [[nodiscard]] QStringList choices() const;
    /** Said where there are none. */
    [[nodiscard]] QString choicesText() const;
    [[nodiscard]] int current() const { return m_current; }
    void choose(int index);
    /** A backup that lies elsewhere. */
    void chooseFile(const QString &path);
    void restore();

    [[nodiscard]] JobPresenter &job() { return m_job; }
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QList<PackSection> sections() const;
    [[nodiscard]] QString problem() const;
    /** Why nothing can be restored yet; empty where it can. */
    [[nodiscard]] QString blockingReason() const;
    /** Once it is done. */
    [[nodiscard]] QString restoredText(const domain::RestoreReport &report) const;

public slots:
    void cancel() { m_job.cancel(); }

signals:
    void changed();
    void restored(const recourse::domain::RestoreReport &report);

private:
    void look();
    [[nodiscard]] QString path() const;
    [[nodiscard]] const wording::Regional &regional() const { return m_language.regional(); }

    const Work m_work;
    QThreadPool &m_pool;
    LanguageSetting &m_language;
    Courier m_courier;
    JobPresenter m_job;
    bool m_isListed = false;
    QList<KeptBackup> m_kept;
    QStringList m_files;
    int m_current = -1;
    int m_round = 0; ///< an answer of an earlier choice is void
    std::optional<RestorePreview> m_preview;
    std::optional<domain::CopyFailure> m_failure;
};

} // namespace recourse::presentation
