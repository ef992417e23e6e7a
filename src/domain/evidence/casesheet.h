// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
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

struct CaseSheet
{
    QString title;
    QString language; ///< "de", for browsers
    bool rightToLeft = false;
    QList<CaseSection> sections;
    QString figuresHeading;
    QList<CaseFigure> figures; ///< one a file, in their order
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
