// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <ctime>

namespace recourse::test {

/** The work that this process has done since the object was made, in milliseconds of all its
   threads together. For limits that tell bounded work from work that explodes: a clock on the wall
   counts what else the machine is doing too. */
class ProcessorTime
{
public:
    qint64 elapsed() const { return qint64(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

} // namespace recourse::test
