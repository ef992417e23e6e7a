// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>

#include "domain/ports/evidencestore.h"

namespace recourse::test {

/** Logs are kept, but no chain of lines. */
class FakeEvidence final : public domain::EvidenceStore
{
public:
    QList<domain::EvidenceItem> items;
    QMap<core::OrderId, QList<domain::EvidenceEntry>> entries;

    domain::Stored<QList<domain::EvidenceItem>> of(core::OrderId order) override
    {
        QList<domain::EvidenceItem> found = items;
        found.removeIf([order](const auto &item) { return item.order != order; });
        return found;
    }
    domain::Stored<std::optional<domain::EvidenceItem>> load(domain::EvidenceId id) override
    {
        for (const auto &item : items) {
            if (item.id == id)
                return item;
        }
        return std::nullopt;
    }
    domain::Stored<domain::EvidenceItem> add(const domain::EvidenceItem &item) override
    {
        for (auto &one : items) {
            if (one.order == item.order && one.fingerprint == item.fingerprint) {
                one.place.removedAt.reset();
                return one;
            }
        }
        items.append(item);
        items.last().id = domain::EvidenceId{items.size()};
        return items.last();
    }
    domain::Stored<void> place(domain::EvidenceId id, const domain::EvidencePlace &place) override
    {
        for (auto &one : items) {
            if (one.id == id)
                one.place = place;
        }
        return {};
    }
    domain::Stored<void> move(core::OrderId from, core::OrderId to) override
    {
        for (auto &one : items) {
            if (one.order == from)
                one.order = to;
        }
        return {};
    }
    domain::Stored<void> tellLog(core::Instant) override { return {}; }
    domain::Stored<void> enter(core::OrderId order, const domain::EvidenceEntry &entry) override
    {
        entries[order].append(entry);
        return {};
    }
    domain::Stored<QList<QByteArray>> log(core::OrderId order) override
    {
        QList<QByteArray> lines;
        for (const auto &entry : entries.value(order))
            lines.append(domain::evidenceLine(entry, lines.isEmpty() ? "" : lines.last()));
        return lines;
    }
    domain::Stored<QList<domain::EvidenceItem>> all() override { return items; }
};

} // namespace recourse::test
