// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QHash>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include "domain/vocabulary.h"
#include "formats/packs/mailpatterns.h"
#include "formats/tablelayout.h"
#include "formats/tables/columnwords.h"

namespace recourse::formats {

// What a reader pack (resources/readers/*.json) says of one kind of foreign document. Paths are
// those of the document's Node, and "." is the place where one stands; names of values are those of
// the exchange format.

/** One way to a value: what `path` finds, of it what `match` finds, put together as `give` says.
 * With neither path nor match it is `give` itself. */
struct ValueWay
{
    QString path;
    QRegularExpression match; ///< empty pattern: the whole text
    QString give;             ///< "\1.\2"; empty: the first group, or all that was matched
};

/** A value by its ways in order of preference; the first that leads to a text counts. */
struct ValueShape
{
    QList<ValueWay> ways;
    QString join;                  ///< not null: all texts of a way with this between
    QHash<QString, QString> words; ///< what a text, in lower case, means
    QString otherwise; ///< what a text means that is not among them; empty: itself, "-": nothing
};
using ValueShapes = QMap<QString, ValueShape>;

/** A part that an order has several of: an item, a parcel, an event, a discount. */
struct PartShape
{
    QString each; ///< path from the order
    ValueShapes values;
};

enum class DocumentKind { Json, Html, Mail, Text };

/** How the orders stand in one kind of document. */
struct OrderShape
{
    QString id;    ///< stable, what a file was taken for
    QString title; ///< English, for people: "Saved order list"
    DocumentKind kind = DocumentKind::Json;
    /** Paths from the top of the document; the first that leads to an order counts. */
    QStringList orders;
    ValueShapes values;
    std::vector<PartShape> items;
    std::vector<PartShape> parcels;
    std::vector<PartShape> events;
    std::vector<PartShape> discounts;
    QStringList sentences; ///< paths of texts in which the site prints dates
};

/** Documents inside a document: answers in a capture, data in the script of a page. */
struct WrappedShape
{
    DocumentKind kind = DocumentKind::Json; ///< of the outer one
    QString each;                           ///< path from the top
    ValueWay content;                       ///< from there, the text that is a document
    QString encoding;                       ///< from there, "base64" or nothing; may be empty
    QString seen;                           ///< from there, when it was seen; may be empty
    bool embedded = false; ///< the text goes on behind the value that begins where `match` ends
};

/** A sentence of the site in which a date stands. */
struct SentenceShape
{
    domain::DateKind kind = domain::DateKind::PromisedDeliveryBy;
    QRegularExpression pattern; ///< the group "date" begins where the date does, and may go on
};

struct ReaderPack
{
    QString id;
    QString version;
    QString title; ///< English, for people; may be empty
    QString market;
    std::vector<OrderShape> shapes;
    std::vector<WrappedShape> wrapped;
    std::vector<SentenceShape> sentences;
    std::vector<TableLayout> tables;
    std::vector<ColumnWords> columnWords;
    std::optional<MailPatterns> mails;
};

/** Packs in the order in which they are tried; once shared they are never changed. */
using ReaderPacks = std::shared_ptr<const std::vector<ReaderPack>>;

} // namespace recourse::formats
