// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "core/clock.h"
#include "domain/order.h"
#include "domain/ports/bookthread.h"
#include "presentation/courier.h"
#include "presentation/importviews.h"
#include "presentation/languagesetting.h"

namespace recourse::presentation {

/**
 * Which of several orders that are the same stays, and what it will hold then. Nothing is written
 * here: keep() and others() say what is wanted. GUI thread.
 */
class MergePresenter final : public QObject
{
    Q_OBJECT
public:
    struct Sources
    {
        domain::BookThread &reader;
        const core::Clock &clock;
        LanguageSetting &language;
    };
    MergePresenter(const Sources &sources, QList<core::OrderId> orders, QObject *parent = nullptr);
    ~MergePresenter() override;

    /** One line for each order: what it is, its number, its total. */
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] int choice() const { return m_choice; }
    [[nodiscard]] core::OrderId keep() const;
    [[nodiscard]] QList<core::OrderId> others() const;
    [[nodiscard]] QString title() const;
    /** What the one that stays gets from the others; empty where it holds all of it. */
    [[nodiscard]] QList<ChangeLine> changes() const;
    /** Why they cannot be made one; empty where they can. */
    [[nodiscard]] QString blockingReason() const;

public slots:
    void setChoice(int index);

signals:
    void changed();

private:
    void take(const QList<domain::StoredOrder> &orders);
    [[nodiscard]] QList<domain::Order> otherOrders() const;

    const Sources m_sources;
    Courier m_courier;
    const QList<core::OrderId> m_ids;
    QList<domain::StoredOrder> m_orders;
    int m_choice = 0;
    bool m_ready = false;
};

} // namespace recourse::presentation
