// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "domain/assessment.h"
#include "domain/order.h"
#include "domain/rules/rulespack.h"
#include "presentation/orderviews.h"
#include "wording/packtext.h"
#include "wording/regional.h"

namespace recourse::presentation {

/** An order with its answer, the pack behind it and the language to tell it in; all outlive it. */
struct OrderTelling
{
    const domain::Order &order;
    const domain::Assessment &assessment;
    const domain::RulesPack &pack;
    core::Instant now;
    const wording::Regional &regional;

    [[nodiscard]] wording::PackFields fields() const { return {&order, &assessment, now}; }
    [[nodiscard]] QString packText(const QString &textId) const
    {
        return wording::PackText(pack, regional).text(textId, fields());
    }
    [[nodiscard]] QString actionTitle(const QString &action) const
    {
        return wording::PackText(pack, regional).actionTitle(action);
    }
};

/** The whole pane; the functions below are its parts. Pure: same inputs, same words. */
[[nodiscard]] OrderView orderView(OrderId id, const OrderTelling &telling);
/** The recommended one first, then possible, not yet, not known, no longer, never. */
[[nodiscard]] QList<OptionView> optionViews(const OrderTelling &telling);
/** By action: what would turn its verdict into which other one, by itself or by an event. */
[[nodiscard]] QHash<QString, QStringList> changesTexts(const OrderTelling &telling);
[[nodiscard]] QStringList upcomingTexts(const OrderTelling &telling);
[[nodiscard]] TimelineView timelineView(const OrderTelling &telling);
[[nodiscard]] QList<FactView> factViews(const OrderTelling &telling);
/** The newest first; what was taken back stays there, marked. */
[[nodiscard]] QList<HistoryView> historyViews(const OrderTelling &telling);

} // namespace recourse::presentation
