// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/answers.h"
#include "services/recordservice.h"

namespace recourse::services {

/** A message that the buyer says is sent. */
struct SentMessage
{
    QString text;
    QString language;   ///< code of the text's language; empty: not known
    QString templateId; ///< empty: written freely
    domain::Moment at;
};

/** What the seller wrote, and what the buyer says it means. */
struct SellerAnswer
{
    QString text;                              ///< may be empty, where a meaning is told
    QString language;                          ///< empty: not known
    QString meaning;                           ///< id of one of the pack's answers; empty: not said
    std::optional<domain::Money> offered = {}; ///< kept where the meaning asks for it
    std::optional<domain::Moment> until = {};  ///< likewise: time is asked for until then
    domain::Moment at;
};

/** The exchange with the seller, kept with the order; each call is one change, assessed again. */
class MessageService final
{
public:
    explicit MessageService(const domain::RulesLibrary &rules)
        : m_rules(rules)
    {
    }

    [[nodiscard]] core::Result<void, RecordError>
    sent(domain::Book &book, core::OrderId id, const SentMessage &message, core::Instant now) const;
    /** The same message about several orders, as one change: kept with each of them or with none.
     */
    [[nodiscard]] core::Result<void, RecordError> sent(domain::Book &book,
                                                       const QList<core::OrderId> &ids,
                                                       const SentMessage &message,
                                                       core::Instant now) const;
    /** Records what follows from the answer by the pack, too: an offer in a dispute. */
    [[nodiscard]] core::Result<void, RecordError> answered(domain::Book &book, core::OrderId id,
                                                           const SellerAnswer &answer,
                                                           core::Instant now) const;

private:
    const domain::RulesLibrary &m_rules;
};

/** The events that the answer makes of the order as it stood when it came, the message first. */
[[nodiscard]] QList<domain::Event> eventsOf(const SellerAnswer &answer, const domain::Order &order,
                                            const domain::RulesPack &pack);

} // namespace recourse::services
