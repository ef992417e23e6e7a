// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>

namespace recourse::formats {

/**
 * The file that a saved page refers to as "./Orders_files/a.jpg", where a browser put it: in the
 * folder beside the page that is named after it. Nothing for anything else: another folder, a way
 * up or out, a link, a device, a file that is known by several names, one that is not there. Reads
 * no contents. Any thread.
 */
[[nodiscard]] std::optional<QString> companionFile(const QString &page, const QString &reference);

} // namespace recourse::formats
