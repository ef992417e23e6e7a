// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "core/instant.h"
#include "core/orderid.h"
#include "core/result.h"
#include "domain/assessment.h"
#include "domain/errors.h"
#include "domain/order.h"

namespace recourse::domain {

template <typename T>
using Stored = core::Result<T, StorageError>;
using core::OrderId;

struct StoredOrder
{
    OrderId id;
    Order order;
};

/** The orders with all of their parts, as aggregates. */
class OrderStore
{
public:
    virtual ~OrderStore() = default;
    /** By identity; an order without a number is never found this way. */
    [[nodiscard]] virtual Stored<std::optional<OrderId>> find(const QString &market,
                                                              const QString &number) = 0;
    /** By what a person types: the number, or the row id as "#12" for an order without one. */
    [[nodiscard]] virtual Stored<std::optional<OrderId>> findTyped(const QString &text) = 0;
    [[nodiscard]] virtual Stored<std::optional<Order>> load(OrderId id) = 0;
    /** Inserts, and keeps the batch that brought it for undo. */
    [[nodiscard]] virtual Stored<OrderId> insert(const Order &order) = 0;
    /** Replaces the whole aggregate. */
    [[nodiscard]] virtual Stored<void> replace(OrderId id, const Order &order) = 0;
    [[nodiscard]] virtual Stored<void> remove(OrderId id) = 0;
    /** Every order, by market and number; `visit` returns false to stop. */
    [[nodiscard]] virtual Stored<void>
    forEach(const std::function<bool(OrderId, const Order &)> &visit) = 0;
    [[nodiscard]] virtual Stored<qint64> count() = 0;
};

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
    bool canCancel = false;   ///< request_cancellation or cancel_unpaid is possible
    bool needsUser = false;   ///< it is the user's turn
    Tone tone = Tone::Neutral;
    bool operator==(const OrderRow &) const = default;
};

/** Assessed rows beside the orders. */
class RowStore
{
public:
    virtual ~RowStore() = default;
    [[nodiscard]] virtual Stored<void> put(const OrderRow &row, const Order &order,
                                           const QString &packVersion) = 0;
    /** Orders whose row has passed its `validUntil` or was made by another pack; at most `limit`. */
    [[nodiscard]] virtual Stored<QList<OrderId>> outdated(core::Instant now,
                                                          const QString &packVersion, int limit) = 0;
};

/** The saved filters of the window's left column; the command line's `--filter group=NAME`. */
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
};
inline constexpr int kGroupCount = int(Group::Refunds) + 1;

enum class SortColumn { Deadline, Title, Status, Total, NextStep, Placed, Seller, Number };

struct OrderQuery
{
    Group group = Group::All;
    QString tag;                 ///< only orders with it; empty: any
    QString search;              ///< as typed
    SortColumn sort = SortColumn::Deadline;
    bool descending = false;
    bool operator==(const OrderQuery &) const = default;
};

/** Money on its way back, one entry a currency. */
struct BookSummary
{
    qint64 orders = 0;
    qint64 needUser = 0;
    QList<Money> expectedBack;
    QList<qint64> groupCounts;   ///< by Group
    QList<std::pair<QString, qint64>> tags;
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
    /** Changes when another connection or program has written. */
    [[nodiscard]] virtual Stored<qint64> dataVersion() = 0;
    /** From any thread: makes a running ids() or rows() return an error at once. */
    virtual void interrupt() = 0;
};

/** What a change was, for "Undo import of 43 orders". */
enum class ChangeKind { Import, Record, Retract, EditNote };

struct Change
{
    qint64 id = 0;
    ChangeKind kind = ChangeKind::Import;
    core::Instant at;
    QString subject;        ///< file names of an import, order number of a record
    qint64 orders = 0;
};

struct UndoOutcome
{
    Change change;
    qint64 restored = 0;
    QList<OrderId> touched;    ///< to be assessed again
    QStringList kept;          ///< numbers of new orders that have got own entries since, left there
};

/**
 * The undo journal: before-images of changed orders, the change on new ones. Survives restarts.
 * Between begin and the end of the transaction every insert, replace and remove is journalled.
 */
class ChangeJournal
{
public:
    virtual ~ChangeJournal() = default;
    [[nodiscard]] virtual Stored<qint64> begin(ChangeKind kind, core::Instant at,
                                               const QString &subject) = 0;
    [[nodiscard]] virtual Stored<std::optional<Change>> last() = 0;
    [[nodiscard]] virtual Stored<std::optional<UndoOutcome>> undoLast() = 0;
};

/** Half-filled wizards, by kind and order. */
class DraftStore
{
public:
    virtual ~DraftStore() = default;
    [[nodiscard]] virtual Stored<QByteArray> load(const QString &kind, OrderId order) = 0;
    [[nodiscard]] virtual Stored<void> save(const QString &kind, OrderId order,
                                            const QByteArray &state) = 0;
    [[nodiscard]] virtual Stored<void> remove(const QString &kind, OrderId order) = 0;
};

/** Settings that belong to the book, not to the machine. */
class SettingStore
{
public:
    virtual ~SettingStore() = default;
    [[nodiscard]] virtual Stored<QString> value(const QString &key) = 0;
    [[nodiscard]] virtual Stored<void> setValue(const QString &key, const QString &value) = 0;
};

/**
 * One open book over one connection. Lives in one thread: whoever opened it.
 * Everything in `transaction` is done, or nothing of it.
 */
class Book
{
public:
    virtual ~Book() = default;
    virtual OrderStore &orders() = 0;
    virtual RowStore &rows() = 0;
    virtual OrderQueries &queries() = 0;
    virtual ChangeJournal &journal() = 0;
    virtual DraftStore &drafts() = 0;
    virtual SettingStore &settings() = 0;
    /** Commits where `work` succeeds, else rolls back and hands its error on. */
    [[nodiscard]] virtual Stored<void> transaction(const std::function<Stored<void>()> &work) = 0;
    /** Integrity, foreign keys, rows against orders; each problem in the log's words. */
    [[nodiscard]] virtual Stored<QStringList> verify() = 0;
};

} // namespace recourse::domain
