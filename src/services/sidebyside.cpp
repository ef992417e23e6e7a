// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sidebyside.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

#include <QSemaphore>

namespace recourse::services {

namespace {
constexpr unsigned kMostThreads = 4;
constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qint64 kRoom = 32; ///< megabytes; what is larger than this is worked on alone
} // namespace

void doSideBySide(const SideWork &pieces)
{
    std::atomic<qsizetype> next = 0;
    QSemaphore room(kRoom);
    const auto worker = [&] {
        for (qsizetype piece = next++; piece < pieces.count; piece = next++) {
            const auto held = int(
                std::clamp(pieces.bytes(piece) / kMegabyte + 1, qint64(1), kRoom));
            room.acquire(held);
            pieces.work(piece);
            room.release(held);
        }
    };
    const auto most = std::min<qsizetype>(
        pieces.count, std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads));
    std::vector<std::thread> others;
    try {
        for (qsizetype i = 1; i < most; ++i)
            others.emplace_back(worker);
    } catch (const std::system_error &) { // no more threads to be had; those that are there do it
    }
    worker();
    for (std::thread &other : others)
        other.join();
}

} // namespace recourse::services
