// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ticker.h"

namespace recourse::presentation {

TimerTicker::TimerTicker(std::chrono::milliseconds interval, QObject *parent)
    : Ticker(parent)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::tick);
}

void TimerTicker::start()
{
    m_timer.start();
}

void TimerTicker::stop()
{
    m_timer.stop();
}

} // namespace recourse::presentation
