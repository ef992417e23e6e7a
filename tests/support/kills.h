// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <random>
#include <thread>

#include <QProcess>
#include <QTest>

namespace recourse::test {

/** How often each kind of work is ended: a few times, RECOURSE_KILLS times where that is set. */
inline int killsOfEachKind()
{
    const int wanted = qEnvironmentVariableIntValue("RECOURSE_KILLS");
    return wanted > 0 ? wanted : 2;
}

/** Programs that were ended while they worked. */
struct Kills
{
    int ended = 0;
    int done = 0; ///< of these, how many had written all
    std::chrono::microseconds span{};

    void tell() const
    {
        qInfo("%d ended while they worked, %d of them had written all, over %lld ms", ended, done,
              static_cast<long long>(span.count() / 1000));
    }
};

/**
 * Starts the program again and again and ends it at random instants of about `span`, until enough
 * fell into its work: how busy the machine is changes between two runs. `start` begins it, `look`
 * is called after each end, whoever brought it, and says whether all was written.
 */
template <typename Start, typename Look>
Kills endAtRandomInstants(std::chrono::microseconds span, const Start &start, const Look &look)
{
    Kills kills;
    kills.span = span;
    std::mt19937 random(std::random_device{}());
    std::uniform_real_distribution<double> part(0.1, 1.1);
    const int wanted = killsOfEachKind();
    for (int kill = 0; kills.ended < wanted && kill < 20 + 8 * wanted; ++kill) {
        QProcess process;
        start(process);
        if (!process.waitForStarted())
            qFatal("it does not start");
        // The instant at which it dies is what is tried here, not something waited for.
        std::this_thread::sleep_for(span * part(random));
        process.kill();
        process.waitForFinished();
        const bool ended = process.exitStatus() == QProcess::CrashExit;
        const bool done = look(process);
        if (QTest::currentTestFailed())
            break;
        kills.ended += ended ? 1 : 0;
        kills.done += ended && done ? 1 : 0;
    }
    return kills;
}

} // namespace recourse::test
