// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "domain/evidence/evidenceitem.h"
#include "domain/order.h"
#include "domain/rules/rulespack.h"
#include "wording/regional.h"

namespace recourse::presentation {

/** A file of evidence, ready to be shown. */
struct EvidenceFileView
{
    domain::EvidenceId id;
    QString fingerprint;
    QString name;         ///< of the file that the buyer gave
    QString factsText;    ///< its kind, when it was taken, its size and length
    QStringList warnings; ///< sentences; what may weaken it
    QString caption;
    QString place;     ///< id of the one it stands in; empty: none of this problem's
    bool seen = false; ///< a picture, of which there may be a preview
    bool operator==(const EvidenceFileView &) const = default;
};

/** One thing that shows the problem, with the files that do. */
struct EvidencePlaceView
{
    QString id;
    QString name;
    QString howTo;
    QString stateText; ///< "Shown" or "Missing", for who does not see the mark
    bool met = false;
    QList<EvidenceFileView> files;
    bool operator==(const EvidencePlaceView &) const = default;
};

/** A choice of what is wrong, or, without an id, what stands over the next ones. */
struct EvidenceProblemChoice
{
    QString id;
    QString text;
    bool operator==(const EvidenceProblemChoice &) const = default;
};

/** The planner of one order. */
struct PlannerView
{
    bool known = false;     ///< an order is shown
    bool loading = false;   ///< the book was asked, and has not answered
    bool mayChange = false; ///< the order is not in the trash, and the book can be written
    QString blockedText;    ///< why not
    QList<EvidenceProblemChoice> problems;
    QString problem; ///< the buyer's choice; empty: none yet
    qsizetype met = 0;
    QString meterText; ///< "3 of 5 shown; missing: …"; empty without a problem
    QString whyText;   ///< why what is missing matters, or what choosing is good for
    QList<EvidencePlaceView> places;
    QString othersText; ///< stands over them
    QList<EvidenceFileView> others;
    QString promiseText; ///< what the log proves; empty without files
    QString trashText;   ///< of the button to them; empty: there are none
    QList<EvidenceFileView> trash;
    bool operator==(const PlannerView &) const = default;
};

/** What is known of the evidence of an order. */
struct EvidenceKnown
{
    const domain::Order &order;
    const domain::RulesPack &pack;
    QList<domain::EvidenceItem> items;
    QString problem; ///< one that the pack does not know is none
};

[[nodiscard]] PlannerView plannerView(const EvidenceKnown &known, core::Instant now,
                                      const wording::Regional &regional);
/** "Picture · 20 Nov, 14:03 by the camera's clock · 1.8 MB" */
[[nodiscard]] QString evidenceFactsText(const domain::EvidenceItem &item, core::Instant now,
                                        const wording::Regional &regional);

} // namespace recourse::presentation
