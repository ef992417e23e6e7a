// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

#include <QObject>
#include <QTimer>

namespace recourse::presentation {

/** A beat that somebody else gives: a timer in the program, a test's hand in tests. GUI thread. */
class Ticker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void tick();
};

/** A beat every `interval`, from start() on. */
class TimerTicker final : public Ticker
{
    Q_OBJECT
public:
    explicit TimerTicker(std::chrono::milliseconds interval, QObject *parent = nullptr);
    void start();
    void stop();

private:
    QTimer m_timer;
};

/** Deadlines in words move at this pace. */
inline constexpr std::chrono::milliseconds kDeadlineBeat{30'000};
/** Writes of other programs are seen within this and the time of one query. */
inline constexpr std::chrono::milliseconds kWatchBeat{500};

} // namespace recourse::presentation
