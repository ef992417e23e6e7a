// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/checkpresenter.h"

#include "wording/errortext.h"

namespace recourse::presentation {

CheckPresenter::CheckPresenter(Work work, QThreadPool &pool, Work evidence, QObject *parent)
    : QObject(parent)
    , m_work(std::move(work))
    , m_evidence(std::move(evidence))
    , m_pool(pool)
    , m_courier(this)
{
    connect(&m_job, &JobPresenter::changed, this, &CheckPresenter::changed);
}

CheckPresenter::~CheckPresenter()
{
    m_job.cancel();
    m_courier.close();
}

void CheckPresenter::start()
{
    const JobToken token = m_job.start([](qint64, qint64) { return tr("Looking at the book"); });
    m_pool.start([this, courier = m_courier, token, work = m_work, evidence = m_evidence] {
        const auto more = [token] { return !token.isCancelled(); };
        auto problems = work(more);
        State wrong = State::Damaged;
        if (evidence && problems && problems->isEmpty() && more()) {
            wrong = State::EvidenceWrong;
            problems = evidence(more);
        }
        courier.deliver([this, problems, wrong] { take(problems, wrong); });
    });
}

/** `wrong`: what it means where there are any. */
void CheckPresenter::take(const domain::Stored<QStringList> &problems, State wrong)
{
    if (!problems) {
        m_error = problems.error();
        m_details = m_error.detail;
        const bool damaged = m_error.kind == domain::StorageErrorKind::Damaged;
        m_state = damaged ? State::Damaged : State::Failed;
        m_problems = 1;
        m_job.fail();
        return;
    }
    m_problems = int(problems->size());
    m_details = problems->join(u'\n');
    m_state = problems->isEmpty() ? State::Sound : wrong;
    m_job.succeed();
}

QString CheckPresenter::text() const
{
    switch (m_state) {
    case State::Running:
        return tr("Every order, every page of the file and every original of its evidence is "
                  "looked at. You can go on working meanwhile.");
    case State::Sound:
        return tr("The book is sound.");
    case State::EvidenceWrong:
        return tr("The book is sound, but %Ln original(s) of its evidence are not as they were "
                  "when they were added. Nothing was changed. A backup with its evidence may "
                  "have them.",
                  nullptr, m_problems);
    case State::Damaged:
        return tr("The book is damaged in %Ln place(s). Nothing was changed. Restore a backup "
                  "with File > Restore from a backup, or export what can still be read.",
                  nullptr, m_problems);
    case State::Failed:
        return wording::storageErrorText(m_error);
    }
    return {};
}

} // namespace recourse::presentation
