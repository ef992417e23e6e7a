// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <variant>

#include <QList>
#include <QMap>
#include <QString>
#include <QStringView>

#include "domain/moment.h"
#include "domain/money.h"
#include "domain/order.h"

namespace recourse::domain {

/** What a field of a message holds, and so how it is asked for and written. */
enum class FieldKind { Text, Number, Money, Day, List };

/** A field that a message template may use. */
struct MessageField
{
    QStringView name; ///< as templates write it, never shown to people
    FieldKind kind = FieldKind::Text;
    bool buyers = false; ///< only the buyer knows it; no order tells it
};

[[nodiscard]] std::span<const MessageField> messageFields();
/** Null where no field is called so. */
[[nodiscard]] const MessageField *messageField(QStringView name);
/** The fields of one item inside {#items}: title, variant, quantity. */
[[nodiscard]] bool isItemField(QStringView name);

using FieldValue = std::variant<QString, Money, Moment>;

/** What is known for the fields of a message; a field that is not in here is not known. */
struct MessageValues
{
    QMap<QString, FieldValue> fields;
    QList<QMap<QString, QString>> items; ///< of each item the fields that are known
    bool operator==(const MessageValues &) const = default;
};

/**
 * What the order itself tells at `now`; what happened later is left out. Texts are as its sources
 * wrote them, whatever they hold.
 */
[[nodiscard]] MessageValues messageValues(const Order &order, core::Instant now);

} // namespace recourse::domain
