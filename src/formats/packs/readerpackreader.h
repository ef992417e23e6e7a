// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/result.h"
#include "domain/errors.h"
#include "formats/packs/readerpack.h"

namespace recourse::formats {

/**
 * Reads a reader pack whole or not at all: an unknown or missing key, a wrong type, a value's name
 * that nobody reads and a pattern that is none are refused with their JSON path (file name left
 * empty: the caller knows it).
 */
[[nodiscard]] core::Result<ReaderPack, domain::Refusal> readReaderPack(const QByteArray &content);

/** What a reader pack calls its format. */
inline constexpr QStringView kReaderFormat = u"recourse-reader";

/** The packs that the program brings along, in the order in which they are tried. */
[[nodiscard]] const std::vector<ReaderPack> &shippedReaderPacks();
/** The same, to hold on to. */
[[nodiscard]] ReaderPacks shippedPacks();
/** Their texts, in the same order. */
[[nodiscard]] QList<QByteArray> shippedReaderTexts();

} // namespace recourse::formats
