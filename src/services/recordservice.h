// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <variant>

#include "core/instant.h"
#include "core/result.h"
#include "domain/ports/book.h"
#include "domain/rules/assess.h"
#include "domain/rules/ruleslibrary.h"

namespace recourse::services {

/** There is no such order (any more). */
struct UnknownOrder
{
};
/** Why nothing was recorded. */
using RecordError = std::variant<UnknownOrder, domain::TransitionRefusal, domain::StorageError>;

/** What a buyer says has happened: one undoable change each, the row assessed again. */
class RecordService final
{
public:
    explicit RecordService(const domain::RulesLibrary &rules)
        : m_rules(rules)
    {
    }

    /** Adds an event of the user's, with `now` as the instant it was recorded at. */
    [[nodiscard]] core::Result<domain::Event, RecordError>
    record(domain::Book &book, core::OrderId id, domain::Event event, core::Instant now) const;
    /** Several at once, as one change: all of them or none. */
    [[nodiscard]] core::Result<void, RecordError> record(domain::Book &book, core::OrderId id,
                                                         const QList<domain::Event> &events,
                                                         core::Instant now) const;
    /** Beside them dates that the buyer read off a page: each takes the place of his own of that
     * kind. */
    [[nodiscard]] core::Result<void, RecordError> record(domain::Book &book, core::OrderId id,
                                                         const QList<domain::Event> &events,
                                                         const QList<domain::DatedFact> &dates,
                                                         core::Instant now) const;
    /** The same in each of several orders, as one change: in all of them or in none. */
    [[nodiscard]] core::Result<void, RecordError> record(domain::Book &book,
                                                         const QList<core::OrderId> &ids,
                                                         const QList<domain::Event> &events,
                                                         core::Instant now) const;

private:
    [[nodiscard]] core::Result<void, RecordError> recordAll(domain::Book &book,
                                                            const QList<core::OrderId> &ids,
                                                            const QList<domain::Event> &events,
                                                            const QList<domain::DatedFact> &dates,
                                                            core::Instant now) const;
    const domain::RulesLibrary &m_rules;
};

} // namespace recourse::services
