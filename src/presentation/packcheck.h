// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QObject>
#include <QThreadPool>

#include "domain/ports/evidencepacks.h"
#include "presentation/courier.h"
#include "presentation/jobpresenter.h"
#include "presentation/languagesetting.h"

namespace recourse::presentation {

/**
 * "Check an evidence pack…": reads a zip or a folder again in a thread of the pool, and says in
 * words whether it is as it was made, or each file that is not and why. Nothing is written and no
 * book is touched. GUI thread; the tools outlive this, and the jobs of the pool.
 */
class PackCheck final : public QObject
{
    Q_OBJECT
public:
    struct Tools
    {
        std::shared_ptr<domain::EvidencePacks> packs;
        QThreadPool &pool;
        LanguageSetting &language;
    };
    explicit PackCheck(Tools tools, QObject *parent = nullptr);
    ~PackCheck() override;

    /** A zip or a folder; not while another one is read. */
    void check(const QString &path);
    /** For the one that asks for it. */
    void checkWith(const QString &password);

    [[nodiscard]] JobPresenter &job() { return m_job; }
    /** Where the pack lies, as a person reads it; empty before one was chosen. */
    [[nodiscard]] QString shownPath() const;
    /** What was found, in a sentence; before that what is checked. */
    [[nodiscard]] QString text() const;
    /** One for each difference. */
    [[nodiscard]] QStringList lines() const;
    /** It is encrypted, and not read yet. */
    [[nodiscard]] bool needsPassword() const;
    [[nodiscard]] bool isWhole() const { return m_found && m_found->differences.isEmpty(); }

public slots:
    void cancel() { m_job.cancel(); }

signals:
    void changed();

private:
    void start(const QString &password);
    void take(const core::Result<domain::PackFindings, domain::PackFailure> &found);

    const Tools m_tools;
    Courier m_courier;
    JobPresenter m_job;
    QString m_path;
    std::optional<domain::PackFindings> m_found;
    std::optional<domain::PackFailure> m_failure;
};

} // namespace recourse::presentation
