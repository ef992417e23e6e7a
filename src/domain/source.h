// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QString>
#include <QStringView>

#include "core/instant.h"

namespace recourse::domain {

/**
 * What told a value. A closed list, kept as its number: append only. What the export of a book
 * tells keeps the source that stands in it, so an export is none of its own.
 */
enum class SourceKind {
    Unknown,       ///< told before sources were kept, or by a file that does not say
    Page,          ///< a saved page of the site
    Capture,       ///< the site's answers, as a browser recorded them
    Mail,          ///< a mail of the site
    Exporter,      ///< the table of a program that reads the site
    Table,         ///< a table with our own columns
    MappedTable,   ///< a table whose columns were guessed or named by the user
    PrivacyExport, ///< what the site hands out of what it keeps of a person
    Text,          ///< copied text
    Hand,          ///< entered by the user
};
inline constexpr int kSourceKindCount = int(SourceKind::Hand) + 1;

/** How far a source of that kind is to be believed; never stored. */
enum class Confidence { Low, Medium, High };

[[nodiscard]] Confidence confidenceOf(SourceKind kind);
/** Of two kinds that saw different values at one instant, does `a` count? False where they tie. */
[[nodiscard]] bool countsBefore(SourceKind a, SourceKind b);
/** The names of the exchange format ("page", "privacy_export", …); empty for Unknown. */
[[nodiscard]] QString toName(SourceKind kind);
/** Unknown where nobody knows the name. */
[[nodiscard]] SourceKind sourceKindFromName(QStringView name);

/** When a value was seen, and by what. */
struct Seen
{
    Seen() = default;
    // An instant alone says so of an unknown source.
    Seen(core::Instant instant, SourceKind kind = SourceKind::Unknown) // NOLINT(google-explicit-*)
        : at(instant)
        , by(kind)
    {
    }
    core::Instant at;
    SourceKind by = SourceKind::Unknown;
    bool operator==(const Seen &) const = default;
};
using MaybeSeen = std::optional<Seen>;

} // namespace recourse::domain
