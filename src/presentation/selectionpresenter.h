// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>

#include <QList>
#include <QObject>
#include <QTimer>

#include "presentation/languagesetting.h"
#include "presentation/rowwalk.h"
#include "presentation/types.h"

namespace recourse::presentation {

/**
 * How many orders are selected and what they come to, each currency on its own. Sums are made on
 * the reader thread, a slice at a time, so that a search never waits behind them. GUI thread.
 */
class SelectionPresenter final : public QObject
{
    Q_OBJECT
public:
    /** Both outlive the presenter. */
    SelectionPresenter(domain::BookThread &reader, LanguageSetting &language,
                       QObject *parent = nullptr);

    /** "3 orders selected, together 45.00 USD, 3.00 EUR"; empty where it is one or none. */
    [[nodiscard]] QString text() const;

public slots:
    void setOrders(const QList<recourse::core::OrderId> &orders);
    /** After a write: the same orders may come to something else. */
    void reload();

signals:
    void changed();

private:
    struct Sums
    {
        std::map<QString, qint64> minor; ///< by currency
        qint64 unknown = 0;              ///< orders without a total
        bool tooLarge = false;           ///< more than a number holds: nothing is said of it
    };
    void add(const QList<domain::OrderRow> &rows);

    LanguageSetting &m_language;
    RowWalk m_walk;
    QTimer m_rest;
    QList<OrderId> m_orders;
    Sums m_sums;
    bool m_complete = false;
};

} // namespace recourse::presentation
