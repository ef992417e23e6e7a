// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "core/instant.h"
#include "domain/order.h"
#include "domain/rules/rulespack.h"
#include "wording/regional.h"

namespace recourse::presentation {

/** What may be supposed of an order: one thing that happens, or that the seller lets time pass. */
enum class SupposedEvent {
    Nothing,
    YouAsk,
    SellerShips,
    SellerAgrees,
    SellerRefuses,
    SellerSilent,
};

/** A supposed event and a supposed instant. Stored nowhere. */
struct Supposition
{
    SupposedEvent event = SupposedEvent::Nothing;
    core::Instant since;             ///< when the event was supposed: "tomorrow" counts from here
    std::optional<core::Instant> at; ///< empty: now
    bool operator==(const Supposition &) const = default;
    [[nodiscard]] bool isActive() const { return event != SupposedEvent::Nothing || at; }
};

struct SuppositionChoice
{
    SupposedEvent event = SupposedEvent::Nothing;
    QString text;
    bool operator==(const SuppositionChoice &) const = default;
};

/** The slider and the choice below the timeline. */
struct WhatIfView
{
    bool active = false;
    QString bannerText; ///< says that this is not now; empty unless it is so
    QList<SuppositionChoice> choices;
    int chosen = 0;
    int stops = 0; ///< of the slider; the first is now
    int stop = 0;
    QString stopText;
    bool operator==(const WhatIfView &) const = default;
};

// Pure: an order, the pack and now give the same choices, stops and words.

/** Those that can happen to the order by now or tomorrow; Nothing is the first. */
[[nodiscard]] QList<SupposedEvent>
supposableEvents(const domain::Order &order, const domain::RulesPack &pack, core::Instant now);
/** The order as if the event had happened. */
[[nodiscard]] domain::Order supposedOrder(const domain::Order &order,
                                          const Supposition &supposition);
/** The instant that the event is about: tomorrow, or the end of a wait in vain. */
[[nodiscard]] std::optional<core::Instant> instantOf(SupposedEvent event,
                                                     const domain::Order &order,
                                                     const domain::RulesPack &pack,
                                                     core::Instant now);
/** Now, each day ahead at this hour, and each instant at which the answer changes. */
[[nodiscard]] QList<core::Instant> stopsAhead(const domain::Order &order,
                                              const domain::RulesPack &pack, core::Instant now);
[[nodiscard]] WhatIfView whatIfView(const domain::Order &order, const Supposition &supposition,
                                    const domain::RulesPack &pack, core::Instant now,
                                    const wording::Regional &regional);

} // namespace recourse::presentation
