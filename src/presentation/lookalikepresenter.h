// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ports/bookthread.h"
#include "presentation/courier.h"
#include "presentation/orderdetailpresenter.h"

namespace recourse::presentation {

/**
 * Says of the order in the pane that another one looks like the same, see domain::looksAlike(). It
 * is looked for on the reader thread; nothing is merged but by the user. GUI thread.
 */
class LookAlikePresenter final : public QObject
{
    Q_OBJECT
public:
    struct Sources
    {
        domain::BookThread &reader;
        const OrderDetailPresenter &detail;
        const core::Clock &clock;
        LanguageSetting &language;
    };
    explicit LookAlikePresenter(const Sources &sources, QObject *parent = nullptr);
    ~LookAlikePresenter() override;

    /** One sentence; empty where no other order looks alike. */
    [[nodiscard]] QString text() const;
    /** The order of the pane and those that look like it. */
    [[nodiscard]] QList<OrderId> orders() const;

public slots:
    /** The book may hold others. */
    void reload();

signals:
    void changed();

private:
    void follow();
    void take(quint64 question, const QList<domain::StoredOrder> &alike);

    const Sources m_sources;
    Courier m_courier;
    quint64 m_question = 0;
    std::optional<domain::Order> m_asked;
    OrderId m_id;
    QList<domain::StoredOrder> m_alike;
};

} // namespace recourse::presentation
