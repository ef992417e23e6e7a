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
#include "domain/ports/changejournal.h"
#include "domain/ports/evidencestore.h"
#include "domain/ports/orderqueries.h"
#include "domain/ports/stored.h"
#include "domain/ports/templatestore.h"

namespace recourse::domain {

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
    /** All orders of the market with a parcel of that number, those in the trash too. */
    [[nodiscard]] virtual Stored<QList<OrderId>> withParcel(const QString &market,
                                                            const QString &number) = 0;
    [[nodiscard]] virtual Stored<std::optional<Order>> load(OrderId id) = 0;
    /** Inserts, and keeps the batch that brought it for undo. */
    [[nodiscard]] virtual Stored<OrderId> insert(const Order &order) = 0;
    /** Replaces the whole aggregate. */
    [[nodiscard]] virtual Stored<void> replace(OrderId id, const Order &order) = 0;
    [[nodiscard]] virtual Stored<void> remove(OrderId id) = 0;
    /** Every order, those in the trash too, by market and number; `visit` returns false to stop. */
    [[nodiscard]] virtual Stored<void>
    forEach(const std::function<bool(OrderId, const Order &)> &visit) = 0;
    /** With those in the trash. */
    [[nodiscard]] virtual Stored<qint64> count() = 0;
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

/** The setting with what the last exchange file held at its top and nobody knows: a JSON object. */
inline const QString kExchangeExtra = QStringLiteral("exchange_extra");

/** Settings that belong to the book, not to the machine. Journalled while a change runs. */
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
    virtual FilterStore &filters() = 0;
    virtual TemplateStore &templates() = 0;
    virtual EvidenceStore &evidence() = 0;
    /** Commits where `work` succeeds, else rolls back and hands its error on. */
    [[nodiscard]] virtual Stored<void> transaction(const std::function<Stored<void>()> &work) = 0;
    /** Integrity, foreign keys, rows against orders; each problem in the log's words. */
    [[nodiscard]] virtual Stored<QStringList> verify() = 0;
};

} // namespace recourse::domain
