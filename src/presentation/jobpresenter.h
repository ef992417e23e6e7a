// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include <QObject>
#include <QString>
#include <QTimer>

namespace recourse::presentation {

/** The side of a job that its work holds: tells how far it is and learns of the cancel. Any thread.
 */
class JobToken final
{
public:
    /** False: stop now, leave nothing half done. */
    bool report(qint64 done, qint64 total) const
    {
        m_shared->done.store(done, std::memory_order_relaxed);
        m_shared->total.store(total, std::memory_order_relaxed);
        return !isCancelled();
    }
    [[nodiscard]] bool isCancelled() const { return m_shared->cancelled.load(); }

private:
    friend class JobPresenter;
    struct Shared
    {
        std::atomic<bool> cancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

/**
 * One piece of long work as a window shows it. Lives in the window's thread; the work runs
 * elsewhere and reports through its token. The bar appears only where the work takes longer than a
 * moment.
 */
class JobPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Cancelling, Succeeded, Failed, Cancelled };
    Q_ENUM(State)
    using ProgressText = std::function<QString(qint64 done, qint64 total)>;

    explicit JobPresenter(QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isBarVisible() const { return m_barVisible; }
    [[nodiscard]] qint64 done() const { return m_done; }
    /** 0: not known yet. */
    [[nodiscard]] qint64 total() const { return m_total; }
    /** 0 to 1000 for a progress bar; 0 while the total is not known. */
    [[nodiscard]] int permille() const;
    /** "12 of 40 files", or what a cancelled job is waiting for. */
    [[nodiscard]] QString text() const;

    /** `text` makes the words, again at each change, so that they follow the language. */
    [[nodiscard]] JobToken start(ProgressText text);
    void succeed() { finish(State::Succeeded); }
    void fail() { finish(State::Failed); }
    void finishCancelled() { finish(State::Cancelled); }

public slots:
    /** Asks the work to stop; it is over when the work says so. */
    void cancel();

signals:
    void changed();

private:
    void finish(State state);
    void poll();

    State m_state = State::Idle;
    bool m_barVisible = false;
    qint64 m_done = 0;
    qint64 m_total = 0;
    ProgressText m_text;
    JobToken m_token;
    QTimer m_barDelay;
    QTimer m_poll;
};

} // namespace recourse::presentation
