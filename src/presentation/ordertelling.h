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

/** Whether the problems, which are told on demand, are wanted. */
enum class Problems { Closed, Open };

/** What becomes of a coupon when the order is cancelled. */
struct CouponView
{
    QString text;        ///< the pack's advice
    QString unknownText; ///< said where nobody knows whether one was used
    QList<RuleView> rules;
};

/** Where one item stands. */
struct CaseView
{
    QString title;        ///< the item's
    QString label;        ///< "Dispute open"
    QString text;         ///< "Dispute open, since 12 Nov"
    QString nextText;     ///< "Next: Wait (4 days left)", may be empty
    QString deadlineText; ///< "4 days left", may be empty
    QString toolTip;
};

/** The whole pane; the functions below are its parts. Pure: same inputs, same words. */
[[nodiscard]] OrderView orderView(OrderId id, const OrderTelling &telling, Problems problems);
/** The recommended one first, then possible, not yet, not known, no longer, never. */
[[nodiscard]] QList<OptionView> optionViews(const OrderTelling &telling);
/** One option or problem with the rules, deadlines and doubts behind it; no title, no advice. */
[[nodiscard]] OptionView answerView(const domain::Option &option, const OrderTelling &telling);
/** "It depends on …", what would decide; empty where nothing is told to. */
[[nodiscard]] QString dependsText(const OptionView &view, const OrderTelling &telling);
/** What a dispute can be about; its rows are told only where it is open. */
[[nodiscard]] ProblemsView problemsView(const OrderTelling &telling, Problems problems);
/** By id: what would turn an answer of that list into which other one, by itself or by an event. */
[[nodiscard]] QHash<QString, QStringList>
changesTexts(const OrderTelling &telling, QList<domain::Option> domain::Assessment::*answers);
/** How and why it ended, as a sentence; empty while it runs or where nobody knows. */
[[nodiscard]] QString endText(const OrderTelling &telling);
[[nodiscard]] QList<FactView> endFacts(const OrderTelling &telling);
/** All empty where the pack does not tell, or where nothing is paid yet. */
[[nodiscard]] CouponView couponView(const OrderTelling &telling);
/** One an item, where an order has several and something happened to one of them alone. */
[[nodiscard]] QList<CaseView> caseViews(const OrderTelling &telling);
/** The same in a line each: "LED strip: Dispute open (4 days left)". */
[[nodiscard]] QStringList caseTexts(const OrderTelling &telling);
/** The item's title; "An item without a title" where nobody knows it. */
[[nodiscard]] QString itemTitle(const QString &lineId, const domain::Order &order);
/** "Only for LED strip", where the order's answer is not that of all of its items; else empty. */
[[nodiscard]] QString itemsText(const domain::Option &option, const OrderTelling &telling,
                                QList<domain::Option> domain::LineAssessment::*answers);
/** The item that an event is about, where the order has others; empty otherwise. */
[[nodiscard]] QString itemOf(const domain::Event &event, const domain::Order &order);
[[nodiscard]] QStringList upcomingTexts(const OrderTelling &telling);
[[nodiscard]] TimelineView timelineView(const OrderTelling &telling);
[[nodiscard]] QList<FactView> factViews(const OrderTelling &telling);
/** The rules of those ids that the pack has, each with its sources. */
[[nodiscard]] QList<RuleView> ruleViews(const QStringList &ids, const OrderTelling &telling);
/** The newest first; what was taken back stays there, marked. */
[[nodiscard]] QList<HistoryView> historyViews(const OrderTelling &telling);

} // namespace recourse::presentation
