// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include "core/clock.h"
#include "domain/rules/ruleslibrary.h"
#include "presentation/languagesetting.h"
#include "presentation/orderdetailpresenter.h"

namespace recourse::presentation {

/** One message, ready to be shown. */
struct MessageView
{
    bool sent = false;        ///< by the buyer; else from the seller
    QString whoText;          ///< "You", the seller's name
    QString whenText;         ///< the day
    QString toolTip;          ///< the exact instant with its zone
    QString detailText;       ///< its language, and what the answer means; may be empty
    QString text;             ///< plain, as it was written
    bool rightToLeft = false; ///< the text is written so
    bool operator==(const MessageView &) const = default;
};

struct ThreadView
{
    QList<MessageView> messages; ///< the newest last
    QString earlierText;         ///< the words of the button to those before; empty: there are none
    QString emptyText;           ///< said where there is no message
    bool mayWrite = false;       ///< an order is shown, and it is not in the trash
    bool operator==(const ThreadView &) const = default;
};

/** Those of `order`'s messages that were not taken back, the newest last. Pure. */
[[nodiscard]] QList<MessageView> messageViews(const domain::Order &order,
                                              const domain::RulesPack &pack, core::Instant now,
                                              const wording::Regional &regional, qsizetype most);
[[nodiscard]] qsizetype countMessages(const domain::Order &order);

/**
 * The exchange with the seller about the order that the pane shows. The last messages first; those
 * before are told when asked for. view() is made when it is asked. GUI thread.
 */
class MessageThread final : public QObject
{
    Q_OBJECT
public:
    struct Sources
    {
        const OrderDetailPresenter &detail;
        const domain::RulesLibrary &rules;
        const core::Clock &clock;
        LanguageSetting &language;
    };
    explicit MessageThread(const Sources &sources, QObject *parent = nullptr);

    [[nodiscard]] const ThreadView &view();
    [[nodiscard]] OrderId order() const { return m_sources.detail.id(); }

public slots:
    void showEarlier();

signals:
    /** view() may be another one. */
    void changed();

private:
    void follow();

    const Sources m_sources;
    OrderId m_shown;
    qsizetype m_most;
    bool m_outdated = true;
    ThreadView m_view;
};

} // namespace recourse::presentation
