// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/instant.h"

namespace recourse::domain {

/** What was done with a file of evidence. A closed list, kept by its name: append only. */
enum class EvidenceDeed {
    Added,
    Removed, ///< put into the trash
    PutBack,
    Viewed,     ///< opened in another program, as a copy
    Exported,   ///< `detail`: the pack's name; `copy`: what of it is in the pack
    Verified,   ///< read again and found as it was added
    Missing,    ///< looked for and not found
    Changed,    ///< read again and found to be another
    Unreadable, ///< it is there, and could not be read again
};
inline constexpr int kEvidenceDeedCount = int(EvidenceDeed::Unreadable) + 1;

/** One line of an order's log. */
struct EvidenceEntry
{
    core::Instant at;
    EvidenceDeed deed = EvidenceDeed::Added;
    QString fingerprint; ///< of the original
    QString name = {};   ///< the original's own, where it was added
    QString detail = {};
    QString copy = {}; ///< fingerprint of what was handed out
    bool operator==(const EvidenceEntry &) const = default;
};

// The log is a chain: each line names the SHA-256 of the line before it (its bytes without the line
// break), the first one an empty text. So whoever has a later line can tell whether an earlier one
// was changed, taken out or put in, by any program that makes a SHA-256. The last line is not
// covered by itself; the manifest of a pack covers it there.

/** The line, without a line break: JSON with its members in one order. */
[[nodiscard]] QByteArray evidenceLine(const EvidenceEntry &entry, const QByteArray &lineBefore);
/** Nothing where it is no such line; members that nobody knows are no fault. */
[[nodiscard]] std::optional<EvidenceEntry> evidenceEntry(const QByteArray &line);
/** Which line, from 0, is the first that does not fit the one before it; nothing: all do. */
[[nodiscard]] std::optional<qsizetype> brokenLink(const QList<QByteArray> &lines);

/** "added", "put_back", …: in the log, never shown to people. */
[[nodiscard]] QString toName(EvidenceDeed deed);
[[nodiscard]] std::optional<EvidenceDeed> evidenceDeedFromName(QStringView name);

} // namespace recourse::domain
