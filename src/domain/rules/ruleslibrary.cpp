// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/ruleslibrary.h"

#include <utility>

namespace recourse::domain {

using namespace Qt::StringLiterals;

RulesLibrary::RulesLibrary(QList<RulesPack> packs)
    : m_packs(std::move(packs))
{
    QStringList versions;
    for (const RulesPack &pack : std::as_const(m_packs))
        versions.append(pack.id + u' ' + pack.version);
    m_version = versions.join(u", "_s);
}

const RulesPack &RulesLibrary::packFor(QStringView market) const
{
    const RulesPack *other = nullptr;
    for (const RulesPack &pack : m_packs) {
        if (pack.market == market)
            return pack;
        if (pack.market == kAnyOtherShop)
            other = &pack;
    }
    return other ? *other : mainPack();
}

const RulesPack &RulesLibrary::mainPack() const
{
    static const RulesPack knowsNothing;
    return m_packs.isEmpty() ? knowsNothing : m_packs.constFirst();
}

} // namespace recourse::domain
