// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <optional>

#include "domain/ports/rulesstore.h"

namespace recourse::test {

/** Loaded packs in memory. A `failure` refuses the next change and leaves all as it was. */
class FakeRulesStore final : public domain::RulesStore
{
public:
    std::map<QString, domain::StoredPack> used; ///< by market
    QList<domain::StoredPack> ever;
    QList<QDate> closed;
    std::optional<domain::StorageError> failure;

    domain::Stored<QList<domain::StoredPack>> inUse() override
    {
        if (failure)
            return core::failure(*failure);
        QList<domain::StoredPack> packs;
        for (const auto &[market, pack] : used)
            packs.append(pack);
        return packs;
    }
    domain::Stored<QList<domain::PackRecord>> kept() override
    {
        QList<domain::PackRecord> records;
        for (const domain::StoredPack &pack : ever)
            records.prepend(pack.record);
        return records;
    }
    domain::Stored<QByteArray> textOf(const QString &key) override
    {
        for (const domain::StoredPack &pack : ever) {
            if (pack.record.key == key)
                return pack.text;
        }
        return core::failure(domain::StorageError{domain::StorageErrorKind::Gone, {}});
    }
    domain::Stored<void> take(const domain::PackRecord &record, const QByteArray &text) override
    {
        if (failure)
            return core::failure(*failure);
        domain::StoredPack pack{record, text, QStringLiteral("/rules/") + record.subject};
        pack.record.key = record.subject + u'-' + record.version + u'-'
            + domain::fingerprintOf(text);
        ever.removeIf([&](const auto &other) { return other.record.key == pack.record.key; });
        ever.append(pack);
        used[record.subject] = pack;
        return {};
    }
    domain::Stored<void> giveUp(const QString &market) override
    {
        if (failure)
            return core::failure(*failure);
        used.erase(market);
        return {};
    }
    domain::Stored<QList<QDate>> closedDays() override
    {
        if (failure)
            return core::failure(*failure);
        return closed;
    }
    domain::Stored<void> closeOn(const QList<QDate> &days) override
    {
        if (failure)
            return core::failure(*failure);
        closed = days;
        return {};
    }
};

} // namespace recourse::test
