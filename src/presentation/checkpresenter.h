// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QObject>
#include <QThreadPool>

#include "domain/ports/stored.h"
#include "presentation/courier.h"
#include "presentation/jobpresenter.h"

namespace recourse::presentation {

/** "Check the book…": looks at all of it in the background and says in words what was found. */
class CheckPresenter final : public QObject
{
    Q_OBJECT
public:
    /** Runs in a thread of the pool; `more` false: to be ended. */
    using Work = std::function<domain::Stored<QStringList>(const std::function<bool()> &more)>;
    /** `evidence`: looked for in a sound book, what is wrong with originals of evidence, a line
     * each; null: nobody looks. */
    CheckPresenter(Work work, QThreadPool &pool, Work evidence = {}, QObject *parent = nullptr);
    ~CheckPresenter() override;

    void start();
    [[nodiscard]] JobPresenter &job() { return m_job; }
    /** What is happening, then what was found and what to do. */
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isSound() const { return m_state == State::Sound; }
    [[nodiscard]] bool isDone() const { return m_state != State::Running; }
    /** For "Copy details"; empty where there is nothing wrong. */
    [[nodiscard]] QString details() const { return m_details; }

public slots:
    void cancel() { m_job.cancel(); }

signals:
    void changed();

private:
    enum class State { Running, Sound, EvidenceWrong, Damaged, Failed };
    void take(const domain::Stored<QStringList> &problems, State wrong);

    const Work m_work;
    const Work m_evidence;
    QThreadPool &m_pool;
    Courier m_courier;
    JobPresenter m_job;
    State m_state = State::Running;
    int m_problems = 0;
    QString m_details;
    domain::StorageError m_error;
};

} // namespace recourse::presentation
