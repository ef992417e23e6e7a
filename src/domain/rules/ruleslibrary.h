// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include <QList>
#include <QString>

#include "domain/rules/rulespack.h"

namespace recourse::domain {

/**
 * The packs in use, one for each market; a market without its own goes by the pack for any other
 * shop. Any thread may read it, also while its owner's thread puts other packs in use: what was
 * handed out lives as long as the library does.
 */
class RulesLibrary final
{
public:
    RulesLibrary();
    /** The first pack is the one that most orders go by. */
    explicit RulesLibrary(QList<RulesPack> packs);
    /** Begins with the packs that the other one has in use. Owner's thread, as the assignment. */
    RulesLibrary(const RulesLibrary &other);
    RulesLibrary &operator=(const RulesLibrary &other);
    ~RulesLibrary() = default;

    /** From now on these are in use, without the days that are closed. Owner's thread. */
    void use(QList<RulesPack> packs);
    /** From now on the packs count without these days of the user's own. Owner's thread. */
    void closeOn(const QList<QDate> &days);
    /** In their order, each once. */
    [[nodiscard]] const QList<QDate> &closedDays() const { return current().closedDays; }

    [[nodiscard]] const RulesPack &packFor(QStringView market) const;
    /** The first pack; one that knows nothing where there is none. */
    [[nodiscard]] const RulesPack &mainPack() const;
    [[nodiscard]] const QList<RulesPack> &packs() const { return current().packs; }
    /**
     * "aliexpress 2026-11-22, …": what was answered by other packs, or with other closed days, is
     * asked again. For machines: people are told the version of the pack. Who keeps an
     * answer under it asks for it before the pack, so that a change between them is noticed.
     */
    [[nodiscard]] const QString &version() const { return current().version; }

private:
    struct Shelf
    {
        Shelf(QList<RulesPack> packs, QList<QDate> closedDays);
        const QList<RulesPack> packs;
        const QList<QDate> closedDays;
        const QString version;
    };
    [[nodiscard]] const Shelf &current() const
    {
        return *m_current.load(std::memory_order_acquire);
    }
    void put(std::shared_ptr<const Shelf> shelf);

    std::vector<std::shared_ptr<const Shelf>> m_shelves; ///< all that were in use, the last one is
    std::atomic<const Shelf *> m_current = nullptr;
};

/** The market of the pack that answers where no other does. */
inline constexpr QLatin1String kAnyOtherShop("generic-shop");

/** The packs with this one in the place of its market's, or behind them. */
[[nodiscard]] QList<RulesPack> withPack(QList<RulesPack> packs, const RulesPack &pack);
/** The market's own pack among these; null where there is none. */
[[nodiscard]] const RulesPack *packOf(const QList<RulesPack> &packs, QStringView market);

enum class PackAge { Older, Same, Newer, Unknown };
/** How new a version is beside another one; versions are days, others cannot be told. */
[[nodiscard]] PackAge ageOf(const QString &version, const QString &other);

} // namespace recourse::domain
