// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "domain/ports/stored.h"

class QDir;
class QFileDevice;

namespace recourse::storage {

// Small files that are there whole or not at all.

[[nodiscard]] domain::Stored<void> refusedBy(const QFileDevice &file);
/** The file holds all of it or what it held before: written under another name and renamed. */
[[nodiscard]] domain::Stored<void> writeWhole(const QString &path, const QByteArray &content);
/** No more than 16 MiB of it; nothing where it cannot be read. */
[[nodiscard]] std::optional<QByteArray> contentOf(const QString &path);
/** Takes away what a program left that was killed while it wrote. */
void sweep(const QDir &folder);

} // namespace recourse::storage
