// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include "domain/ports/orderreader.h"
#include "domain/vocabulary.h"

namespace recourse::formats {

/** What a subject, or a sentence of a mail, says of its order. */
struct MailSaying
{
    /** Of the whole text; may have the groups "order", "parcel" and "days". */
    QRegularExpression pattern;
    domain::OrderStatus status = domain::OrderStatus::Unknown;
    QString statusText; ///< the site's own label, whose meaning the rules pack knows
    std::optional<domain::EventKind> event;
    std::optional<domain::DateKind> date; ///< so many days ("days") behind the mail's own date
};

/** What stands behind a label, on its line or the next. */
enum class MailLabelKind {
    Order,
    Parcel,
    Total,
    Date,
    ItemsBelow, ///< a heading: lines of items follow
    ItemsEnd,   ///< what follows is no item, it may be the buyer's address
};

struct MailLabel
{
    QString text; ///< lower case
    MailLabelKind kind = MailLabelKind::Order;
    domain::DateKind date = domain::DateKind::PlacedAt;
    std::optional<domain::DateOrder> dateOrder; ///< of the language that the label is of
};

/** What a reader pack says of a shop's mails. */
struct MailPatterns
{
    QStringList senders;     ///< of order mails: "name@host", "*@host"
    QStringList advertising; ///< senders whose mails are of no order, whatever they look like
    QStringList relays;      ///< hosts that write a sender as name_at_host_with_underscores_…
    QStringList shop;        ///< words of which one stands in every mail of the shop, lower case
    QRegularExpression forwarded;     ///< what mail programs put before a subject
    QRegularExpression forwardedFrom; ///< the line that names the first sender in a forwarded text
    QRegularExpression forwardedDate; ///< the line with its date, which is the group "date"
    QStringList orderLinks;           ///< parameters of links that hold order numbers
    QStringList parcelLinks;
    std::vector<MailSaying> subjects;
    std::vector<MailSaying> sentences;
    QHash<QChar, QList<MailLabel>> labels; ///< by the first character of their text
};

} // namespace recourse::formats
