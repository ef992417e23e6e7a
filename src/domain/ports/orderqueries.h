// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <utility>

#include <QList>
#include <QString>

#include "core/instant.h"
#include "domain/assessment.h"
#include "domain/order.h"
#include "domain/ports/stored.h"

namespace recourse::domain {

/** What the table shows, sorts and filters by; one row an order, written when it is assessed. */
struct OrderRow
{
    OrderId id;
    QString market;
    QString number;
    QString title;
    QString seller;
    std::optional<core::Instant> placedAt;
    std::optional<Money> total;
    OrderStatus status = OrderStatus::Unknown;
    std::optional<CaseKind> caseKind;
    QString caseStep;
    QString situation;
    QString nextStep;
    std::optional<core::Instant> deadline;
    std::optional<DeadlineKind> deadlineKind;
    std::optional<core::Instant> validUntil;
    bool stale = false;
    bool canCancel = false; ///< request_cancellation or cancel_unpaid is possible
    bool needsUser = false; ///< it is the user's turn
    Tone tone = Tone::Neutral;
    bool archived = false;
    bool trashed = false;
    // Kept as groups alone: false in a row that was read where it is archived or trashed.
    bool hasEvidence = false;     ///< see Group::HasEvidence
    bool evidenceMissing = false; ///< see Group::EvidenceMissing
    bool windowClosing = false;   ///< see Group::WindowClosing
    bool operator==(const OrderRow &) const = default;
};

/** Assessed rows beside the orders. */
class RowStore
{
public:
    virtual ~RowStore() = default;
    [[nodiscard]] virtual Stored<void> put(const OrderRow &row, core::Instant assessedAt,
                                           const QString &packVersion) = 0;
    /** Orders whose row has passed its `validUntil`, was made by another pack or of evidence that
     * has changed since, or was assessed at an instant that is still to come because the clock was
     * ahead; at most `limit`. None of those in the trash. */
    [[nodiscard]] virtual Stored<QList<OrderId>>
    outdated(core::Instant now, const QString &packVersion, int limit) = 0;
};

/**
 * The fixed groups of the window's left column; the command line's `--filter group=NAME`. An order
 * in the trash is in no group but Trash, an archived one in none but Archive. A book keeps their
 * numbers, so a new one stands last.
 */
enum class Group {
    ActNow,
    CanCancel,
    SellerMustAnswer,
    RefundExpected,
    RefundOverdue,
    All,
    AwaitingPayment,
    PaymentReview,
    AwaitingShipment,
    Shipped,
    Delivered,
    Completed,
    Cancelled,
    Frozen,
    UnknownStatus,
    Cancellations,
    Refunds,
    Archive,
    Trash,
    HasEvidence,     ///< a file of evidence is kept for it; those in its trash do not count
    EvidenceMissing, ///< a problem is chosen, and something that the pack lists to show it is not
    WindowClosing,   ///< what the buyer can do next ends in less than kSoon; not a wait for others
};
inline constexpr int kGroupCount = int(Group::WindowClosing) + 1;

enum class SortColumn { Deadline, Title, Status, Total, NextStep, Placed, Seller, Number, Market };

/** One of the keys that orders are sorted by; those that follow decide where it is equal. */
struct SortKey
{
    SortColumn column = SortColumn::Deadline;
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

struct OrderQuery
{
    Group group = Group::All;
    QString tag;                    ///< only orders with it; empty: any
    QString search;                 ///< as typed
    QList<SortKey> sort{SortKey()}; ///< the first one leads; equal orders stand as they came
    bool operator==(const OrderQuery &) const = default;
};

/** A group of the user's own: what a fixed group, a tag and a search leave, under a name. */
struct SavedFilter
{
    QString name; ///< unique in its book, never empty
    Group group = Group::All;
    QString tag;    ///< empty: any
    QString search; ///< as typed; empty: everything
    bool operator==(const SavedFilter &) const = default;
};

/** The user's own groups; they belong to the book and are journalled while a change runs. */
class FilterStore
{
public:
    virtual ~FilterStore() = default;
    /** By name. */
    [[nodiscard]] virtual Stored<QList<SavedFilter>> all() = 0;
    /** Adds it, or takes the place of the one of that name. */
    [[nodiscard]] virtual Stored<void> put(const SavedFilter &filter) = 0;
    [[nodiscard]] virtual Stored<void> remove(const QString &name) = 0;
};

/**
 * What the window counts. Orders in the trash are in nothing of it but the count of their group,
 * archived ones in nothing but theirs. `expectedBack`: money on its way, one entry a currency.
 */
struct BookSummary
{
    qint64 orders = 0;
    qint64 needUser = 0;
    QList<Money> expectedBack;
    QList<qint64> groupCounts; ///< by Group
    QList<std::pair<QString, qint64>> tags;
    QList<std::pair<SavedFilter, qint64>> filters = {}; ///< by name
};

/** Reads for the table. A newer query on the same connection may interrupt an older one. */
class OrderQueries
{
public:
    virtual ~OrderQueries() = default;
    /** Sorted ids; `limit` < 0: all. */
    [[nodiscard]] virtual Stored<QList<OrderId>> ids(const OrderQuery &query, int limit) = 0;
    /** Rows in the order of `ids`; an id that is gone is left out. */
    [[nodiscard]] virtual Stored<QList<OrderRow>> rows(const QList<OrderId> &ids) = 0;
    [[nodiscard]] virtual Stored<BookSummary> summary() = 0;
    /** Few orders among which are those that look like this one, see looksAlike(); perhaps itself.
     */
    [[nodiscard]] virtual Stored<QList<OrderId>> mayLookAlike(const Order &order) = 0;
    /** The orders that were paid together under that number, without those in the trash. */
    [[nodiscard]] virtual Stored<QList<OrderRow>> ofCheckout(const QString &market,
                                                             const QString &checkoutId) = 0;
    /** Changes when another connection or program has written. */
    [[nodiscard]] virtual Stored<qint64> dataVersion() = 0;
    /** From any thread: makes a running ids() or rows() return an error at once. */
    virtual void interrupt() = 0;
};

} // namespace recourse::domain
