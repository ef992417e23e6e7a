// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <variant>

#include <QList>
#include <QString>

#include "core/orderid.h"
#include "domain/errors.h"
#include "domain/order.h"

namespace recourse::services {

/** A value before or after an import; monostate: not known. */
using FieldValue = std::variant<std::monostate, QString, domain::Money, domain::Moment,
                                domain::OrderStatus, qint64, bool>;

/** One fact that an import changes, named by its key in the exchange format. */
struct FieldChange
{
    QString field; ///< "status", "ship_by", "seller.name", "items[1].title", "parcels[0].number"
    FieldValue before;
    FieldValue after;
    bool operator==(const FieldChange &) const = default;
};

/** The facts in which two states of an order differ, in the order of the exchange format. */
[[nodiscard]] QList<FieldChange> fieldChanges(const domain::Order &before,
                                              const domain::Order &after);

enum class Answer {
    None, ///< not given: what counts by itself does
    Mine,
    Theirs,
};

/** A known value and another one that a source tells; the user says which of them counts. */
struct Contradiction
{
    QString field; ///< as in FieldChange, by the source's own index
    QString item;  ///< of a line of the order: what tells it from others
    FieldValue mine;
    FieldValue theirs;
    domain::SourceKind mineBy = domain::SourceKind::Unknown; ///< what told it
    domain::SourceKind theirsBy = domain::SourceKind::Unknown;
    std::optional<core::Instant> mineSeen = {}; ///< when, where the source said so
    std::optional<core::Instant> theirsSeen = {};
    bool own = false;         ///< the buyer entered or chose `mine` himself
    bool theirsCount = false; ///< what counts where nobody answers
    Answer answer = Answer::None;
    bool operator==(const Contradiction &) const = default;
    /** Does the source's value count as things stand? */
    [[nodiscard]] bool takesTheirs() const
    {
        return answer == Answer::None ? theirsCount : answer == Answer::Theirs;
    }
};

enum class PlannedState { New, Changed, Same };

/** What one file said about a planned order. */
struct Contribution
{
    qsizetype file = 0; ///< index in ImportPlan::files
    PlannedState state = PlannedState::New;
};

/** One order as it would be after the import. The user may leave it out by `taken`. */
struct PlannedOrder
{
    PlannedState state = PlannedState::New;
    QString file; ///< the first that brought it
    qint64 line = 0;
    domain::Order merged;
    std::optional<core::OrderId> existing;
    QList<FieldChange> changes; ///< empty unless Changed
    QList<Contribution> from;
    /** What was read, in turn, where the book knew the order or several files told it. */
    QList<domain::Order> incoming;
    QList<Contradiction> contradictions;
    bool taken = true;
    /** Is there anything that taking it writes? */
    [[nodiscard]] bool writes() const;
};

/** A file of the import. `fatal` set: it is no order file at all. */
struct PlannedFile
{
    QString file;
    QString format; ///< reader id
    qint64 added = 0;
    qint64 changed = 0;
    qint64 same = 0;
    QList<domain::Refusal> refused;
    QByteArray extra; ///< see domain::ReadResult
    std::optional<domain::Refusal> fatal;
};

/** What an import would do. A value: nothing is written before it is applied. */
struct ImportPlan
{
    QList<PlannedFile> files;
    QList<PlannedOrder> orders; ///< in the order of the files
    QList<domain::Refusal> refused;
    bool cancelled = false;
};

/** What an import did. */
struct ImportReport
{
    QList<PlannedFile> files; ///< counts of what was taken
    QList<core::OrderId> touched;
    qint64 changeId = 0;    ///< 0: nothing was written
    bool cancelled = false; ///< and nothing was written
};

} // namespace recourse::services
