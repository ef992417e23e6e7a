// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "presentation/keptvalues.h"

namespace recourse::test {

/** Keeps in memory, for a test to look at. */
class FakeKeptValues final : public presentation::KeptValues
{
public:
    QHash<QString, QVariant> kept;

    [[nodiscard]] QVariant value(const QString &name) const override { return kept.value(name); }
    void setValue(const QString &name, const QVariant &value) override { kept[name] = value; }
    void remove(const QString &name) override
    {
        kept.removeIf([&name](const auto &entry) {
            return entry.key() == name || entry.key().startsWith(name + u'/');
        });
    }
    void refresh() override { }
};

} // namespace recourse::test
