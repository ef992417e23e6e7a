// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace recourse::domain {

/** Which column of a table holds what: our column's name, and the heading that it has there. */
using TableMapping = QMap<QString, QString>;

/** What was said of the tables of one source. */
struct KnownTable
{
    TableMapping columns;
    /** Of the tables that are meant, see TableGuess; empty: all that have those columns. */
    QString fingerprint = {};
    bool operator==(const KnownTable &) const = default;
};

/** What a column probably holds. */
struct GuessedColumn
{
    QString column;     ///< our name, "order_id"
    QString heading;    ///< as the table prints it
    int confidence = 0; ///< 1 to 100; above 75 heading and contents agree
    bool operator==(const GuessedColumn &) const = default;
};

/** A table that nobody knows, for the user to look at and say what it holds. Bounded: a few rows,
 * some hundred columns, cells cut. */
struct TableGuess
{
    QStringList headings;
    QString fingerprint;          ///< equal for tables of one source; a mapping is kept under it
    QList<GuessedColumn> columns; ///< in the order of the table
    QList<QStringList> samples;   ///< the first rows, as wide as the headings
    /** Places of headings by which no column can be found: empty, too long, or there twice. */
    QSet<qsizetype> unusable = {};
    bool isCut = false; ///< there are more columns
};

} // namespace recourse::domain
