// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace recourse::app {

/**
 * Keeps a report on this computer when the program crashes: version, system, the last lines of the
 * log without numbers, names and paths, and where in the program it was. Nothing is sent anywhere.
 * To be called at the very start, and behind stopCrashReports(), in the main thread, whose stack
 * may be what ran out; `stateFolder` is made. Unix only: on Windows no report is written.
 */
void keepCrashReports(const QString &stateFolder);
/** Crashes leave no report from now on. */
void stopCrashReports();
/** The report of the last crash; empty where there is none. */
[[nodiscard]] QString crashReport(const QString &stateFolder);
void deleteCrashReport(const QString &stateFolder);
/** A line of the log as a report may hold it. */
[[nodiscard]] QByteArray withoutPersonalData(const QString &line);

} // namespace recourse::app
