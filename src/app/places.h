// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QString>

#include "storage/bookplaces.h"

class QSettings;

namespace recourse::app {

struct StartOptions;

[[nodiscard]] storage::BookPlaces places(const StartOptions &options);
/** Where the book and what else belongs to this machine lies; it is made. */
[[nodiscard]] QString dataFolder(const StartOptions &options);
/** What this machine notes for itself: open books, reports of a crash. Not to be moved along. */
[[nodiscard]] QString stateFolder(const StartOptions &options);
/** The book that a start without a name opens; its folder is made. */
[[nodiscard]] QString defaultBookPath(const StartOptions &options);
/** What belongs to the machine, not to the book: sizes, columns, language, appearance. */
[[nodiscard]] std::unique_ptr<QSettings> machineSettings(const StartOptions &options);

} // namespace recourse::app
