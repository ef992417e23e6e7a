// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/jobpresenter.h"

#include <algorithm>
#include <chrono>

namespace recourse::presentation {

using namespace std::chrono_literals;

namespace {

constexpr auto kBarDelay = 300ms;
constexpr auto kPollInterval = 80ms;

} // namespace

JobPresenter::JobPresenter(QObject *parent)
    : QObject(parent)
{
    m_barDelay.setSingleShot(true);
    m_barDelay.setInterval(kBarDelay);
    m_poll.setInterval(kPollInterval);
    connect(&m_barDelay, &QTimer::timeout, this, [this] {
        m_barVisible = true;
        emit changed();
    });
    connect(&m_poll, &QTimer::timeout, this, &JobPresenter::poll);
}

bool JobPresenter::isBusy() const
{
    return m_state == State::Running || m_state == State::Cancelling;
}

int JobPresenter::permille() const
{
    if (m_total <= 0)
        return 0;
    return int(std::clamp<qint64>(m_done, 0, m_total) * 1000 / m_total);
}

QString JobPresenter::text() const
{
    if (m_state == State::Cancelling)
        return tr("Stopping. Nothing will be kept.");
    return m_text ? m_text(m_done, m_total) : QString();
}

JobToken JobPresenter::start(ProgressText text)
{
    Q_ASSERT(!isBusy());
    m_token = JobToken();
    m_text = std::move(text);
    m_done = 0;
    m_total = 0;
    m_barVisible = false;
    m_state = State::Running;
    m_barDelay.start();
    m_poll.start();
    emit changed();
    return m_token;
}

void JobPresenter::cancel()
{
    if (m_state != State::Running)
        return;
    m_token.m_shared->cancelled.store(true);
    m_state = State::Cancelling;
    emit changed();
}

void JobPresenter::finish(State state)
{
    if (!isBusy())
        return;
    m_barDelay.stop();
    m_poll.stop();
    m_barVisible = false;
    m_state = state;
    emit changed();
}

void JobPresenter::poll()
{
    const qint64 done = m_token.m_shared->done.load(std::memory_order_relaxed);
    const qint64 total = m_token.m_shared->total.load(std::memory_order_relaxed);
    if (done == m_done && total == m_total)
        return;
    m_done = done;
    m_total = total;
    emit changed();
}

} // namespace recourse::presentation
