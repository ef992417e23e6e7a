// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/source.h"

#include <array>

namespace recourse::domain {

using namespace Qt::StringLiterals;

namespace {
/** By SourceKind. */
const std::array<QString, kSourceKindCount> &names()
{
    static const std::array<QString, kSourceKindCount> kNames{
        QString(),  u"page"_s,         u"capture"_s,        u"mail"_s, u"exporter"_s,
        u"table"_s, u"mapped_table"_s, u"privacy_export"_s, u"text"_s, u"hand"_s};
    return kNames;
}
} // namespace

Confidence confidenceOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Page:
    case SourceKind::Capture:
    case SourceKind::Mail:
    case SourceKind::Hand:
        return Confidence::High;
    case SourceKind::Unknown:
    case SourceKind::Exporter:
    case SourceKind::Table:
    case SourceKind::PrivacyExport:
        return Confidence::Medium;
    case SourceKind::MappedTable:
    case SourceKind::Text:
        return Confidence::Low;
    }
    return Confidence::Low;
}

bool countsBefore(SourceKind a, SourceKind b)
{
    if (confidenceOf(a) != confidenceOf(b))
        return confidenceOf(a) > confidenceOf(b);
    // Of equal confidence any order will do that is always the same; what is named comes first.
    if (a == SourceKind::Unknown || b == SourceKind::Unknown)
        return a != b && b == SourceKind::Unknown;
    return a < b;
}

QString toName(SourceKind kind)
{
    return names().at(std::size_t(kind));
}

SourceKind sourceKindFromName(QStringView name)
{
    for (int kind = 1; kind < kSourceKindCount; ++kind) {
        if (names().at(std::size_t(kind)) == name)
            return SourceKind(kind);
    }
    return SourceKind::Unknown;
}

} // namespace recourse::domain
