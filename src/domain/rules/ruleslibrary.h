// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include "domain/rules/rulespack.h"

namespace recourse::domain {

/**
 * The packs in use, one for each market; a market without its own goes by the pack for any other
 * shop. Immutable once made, so that any thread may read it; the packs live as long as it does.
 */
class RulesLibrary final
{
public:
    RulesLibrary() = default;
    /** The first pack is the one that most orders go by. */
    explicit RulesLibrary(QList<RulesPack> packs);

    [[nodiscard]] const RulesPack &packFor(QStringView market) const;
    /** The first pack; one that knows nothing where there is none. */
    [[nodiscard]] const RulesPack &mainPack() const;
    [[nodiscard]] const QList<RulesPack> &packs() const { return m_packs; }
    /** "aliexpress 2026-11-22, …": what was answered by other packs is asked again. */
    [[nodiscard]] const QString &version() const { return m_version; }

private:
    QList<RulesPack> m_packs;
    QString m_version;
};

/** The market of the pack that answers where no other does. */
inline constexpr QLatin1String kAnyOtherShop("generic-shop");

} // namespace recourse::domain
