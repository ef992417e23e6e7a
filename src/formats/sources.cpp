// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/sources.h"

#include <array>

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::SourceKind;

namespace {
struct Known
{
    QLatin1StringView name;
    SourceKind kind;
};
/** Formats that say more than their reader. */
constexpr std::array kFormats{
    Known{"privacy-export"_L1, SourceKind::PrivacyExport},
    Known{"shopper-inventory-json"_L1, SourceKind::Exporter},
    Known{"spreadsheet"_L1, SourceKind::Table}, // with our own columns; others have their layout's
};
constexpr std::array kReaders{
    Known{"recourse-json"_L1, SourceKind::Unknown},
    Known{"page"_L1, SourceKind::Page},
    Known{"capture"_L1, SourceKind::Capture},
    Known{"mail"_L1, SourceKind::Mail},
    Known{"text"_L1, SourceKind::Text},
    Known{"csv"_L1, SourceKind::Table},
};

void setSource(domain::SeenTimes &seen, SourceKind kind)
{
    for (domain::Seen &each : seen) {
        if (each.by == SourceKind::Unknown)
            each.by = kind;
    }
}
} // namespace

SourceKind sourceKindOf(const QString &reader, const QString &format)
{
    for (const Known &known : kFormats) {
        if (format == known.name)
            return known.kind;
    }
    for (const Known &known : kReaders) {
        if (reader == known.name)
            return known.kind;
    }
    return SourceKind::Exporter; // every other reader is a layout of a pack
}

void setSource(domain::ReadResult &result, SourceKind kind)
{
    if (kind == SourceKind::Unknown)
        return;
    for (domain::OrderDraft &draft : result.drafts) {
        domain::Order &order = draft.order;
        if (order.source == SourceKind::Unknown)
            order.source = kind;
        setSource(order.seen, kind);
        for (domain::Item &item : order.items)
            setSource(item.seen, kind);
        for (domain::Parcel &parcel : order.parcels)
            setSource(parcel.seen, kind);
        for (domain::DatedFact &fact : order.dates) {
            if (fact.seenAt && fact.seenBy == SourceKind::Unknown)
                fact.seenBy = kind;
        }
    }
}

} // namespace recourse::formats
