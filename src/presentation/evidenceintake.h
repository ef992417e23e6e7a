// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include <QObject>

#include "core/clock.h"
#include "domain/ports/bookthread.h"
#include "domain/ports/evidencefiles.h"
#include "domain/ports/evidencereader.h"
#include "presentation/courier.h"
#include "presentation/jobpresenter.h"
#include "presentation/languagesetting.h"

class QThreadPool;

namespace recourse::presentation {

/** What is to become evidence: a file, or what was pasted. */
struct BroughtEvidence
{
    QString path; ///< empty: pasted
    /** Makes its content, in a thread of the pool: a picture is packed there. */
    std::function<QByteArray()> pasted = {};
    QString name = {}; ///< of what was pasted
};

/** What came of it. */
struct EvidenceNews
{
    core::OrderId order;
    QString text;         ///< what happened, in sentences
    QStringList refused;  ///< for each file that was not taken: which, why and what to do
    bool changed = false; ///< the book is another one, and one step takes it back
    QString details = {}; ///< of a failure, for "Copy details"
    bool failed = false;  ///< the book did not take it
};

/**
 * Takes files in as evidence: copies and fingerprints them in the pool, then notes them in the
 * book, one change for all. It belongs to the session, so what is being taken in is not lost with
 * the dialog that it was dropped on; cancelled, nothing of it is noted. GUI thread.
 */
class EvidenceIntake final : public QObject
{
    Q_OBJECT
public:
    struct Tools
    {
        domain::BookThread &writer; ///< outlives the jobs of the pool
        /** Shared with the jobs, which may end after this. */
        std::shared_ptr<domain::EvidenceFiles> files;
        std::shared_ptr<domain::EvidenceReader> reader;
        const core::Clock &clock;
        LanguageSetting &language;
        QThreadPool &pool;
    };
    explicit EvidenceIntake(const Tools &tools, QObject *parent = nullptr);
    ~EvidenceIntake() override;

    /** `place`: id of a slot, or empty. While one is being taken in, the next waits. */
    void take(core::OrderId order, const QList<BroughtEvidence> &brought, const QString &place);
    [[nodiscard]] JobPresenter &job() { return m_job; }

signals:
    void finished(const recourse::presentation::EvidenceNews &news);

private:
    struct Request
    {
        core::OrderId order;
        QList<BroughtEvidence> brought;
        QString place;
    };
    struct Outcome
    {
        int added = 0;
        int moved = 0;
        QStringList doubles; ///< names of those that the order has already
        QList<domain::KeepFailure> refused;
        std::optional<domain::StorageError> error;
        bool cancelled = false;
    };
    struct Work;
    void next();
    void take(const Request &request, const Outcome &outcome);
    [[nodiscard]] EvidenceNews newsOf(const Request &request, const Outcome &outcome) const;

    const Tools m_tools;
    Courier m_courier;
    JobPresenter m_job;
    QList<Request> m_waiting;
};

} // namespace recourse::presentation
