// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QPoint>
#include <QString>
#include <QStringList>

namespace recourse::domain {

// What is printed on top of a pack of evidence: plain texts, ready for people. Nothing in them is
// obeyed as HTML.

/** A label with what it says; without a label it is a paragraph. Line feeds are breaks. */
struct CaseRow
{
    QString label;
    QString text;
    bool operator==(const CaseRow &) const = default;
};

struct CaseSection
{
    QString heading;
    QList<CaseRow> rows;
    bool operator==(const CaseSection &) const = default;
};

/** What stands with a file of the pack. */
struct CaseFigure
{
    QString heading; ///< "Figure 1"
    QString caption;
    QStringList notes; ///< when it was taken, its fingerprint …
    bool operator==(const CaseFigure &) const = default;
};

/** A number on the picture of a side; the place is a pixel of its whole original. */
struct CasePin
{
    int number = 0;
    QPoint at;
    bool operator==(const CasePin &) const = default;
};

/** What was promised, or what came: a picture of the pack, or words. */
struct CaseSide
{
    QString heading;                      ///< "Promised"
    QString text = {};                    ///< of words themselves, else which figure it is
    std::optional<qsizetype> figure = {}; ///< index of the picture
    QList<CasePin> pins = {};
    bool operator==(const CaseSide &) const = default;
};

/** Two sides and their differences, numbered as on the pictures: a page of its own. */
struct CaseComparison
{
    QString heading; ///< "Figure 3: …"
    CaseSide promised = {};
    CaseSide received = {};
    QStringList differences = {}; ///< each with its number
    bool operator==(const CaseComparison &) const = default;
};

struct CaseSheet
{
    QString title;
    QString language; ///< "de", for browsers
    bool rightToLeft = false;
    QList<CaseSection> sections;
    QString figuresHeading;
    QList<CaseFigure> figures;         ///< one a file, in their order
    QList<CaseComparison> comparisons; ///< numbered after them
    bool operator==(const CaseSheet &) const = default;
};

/** What is not to be read by whoever gets a redacted page. */
struct Redaction
{
    QString number;    ///< of the order: its last four signs stay
    QStringList words; ///< names, lines of an address: black, whatever their case
    bool operator==(const Redaction &) const = default;
};

/** The same sheet with black squares in the place of it, in every text. */
[[nodiscard]] CaseSheet redacted(CaseSheet sheet, const Redaction &redaction);

} // namespace recourse::domain
