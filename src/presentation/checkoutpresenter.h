// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/bookthread.h"
#include "presentation/courier.h"
#include "presentation/orderdetailpresenter.h"

namespace recourse::presentation {

/** Another order of the same checkout. */
struct TogetherView
{
    OrderId id;
    QString text;       ///< "Wool socks", under it "8176 5432 1098 0004 · Shipped"
    QString spokenText; ///< what its button does, for who does not see the row
    bool archived = false;
    bool operator==(const TogetherView &) const = default;
};

/** The orders that were paid together with the one in the pane, read on the reader thread. GUI
 * thread. */
class CheckoutPresenter final : public QObject
{
    Q_OBJECT
public:
    struct Sources
    {
        domain::BookThread &reader;
        const OrderDetailPresenter &detail;
        LanguageSetting &language;
    };
    explicit CheckoutPresenter(const Sources &sources, QObject *parent = nullptr);
    ~CheckoutPresenter() override;

    /** Empty where the order was paid alone, or nobody knows. */
    [[nodiscard]] QList<TogetherView> orders() const;

public slots:
    /** The book may hold others. */
    void reload();

signals:
    void changed();

private:
    void follow();
    void take(quint64 question, const QList<domain::OrderRow> &together);

    const Sources m_sources;
    Courier m_courier;
    quint64 m_question = 0;
    OrderId m_id;
    QString m_checkout; ///< that was asked about, with its market
    QList<domain::OrderRow> m_together;
};

} // namespace recourse::presentation
