// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace recourse::domain {

// The parts of a pack about how orders end and what a dispute is about. Every `…Text` is the id of
// a text of the pack.

/** Who ended an order. */
enum class EndedBy { Buyer, Seller, Platform, Time, Carrier };

/** Why an order ended, by the site's own codes. */
struct EndReason
{
    QString id;
    QStringList codes;
    EndedBy by = EndedBy::Platform;
    bool closes = false; ///< the order was cancelled; otherwise it was completed
    QString text;
    QStringList sources;
};

enum class ProblemGroup { NotReceived, Received, Personal };

/** What shows a problem, and how to make it. */
struct EvidenceSlot
{
    QString id;
    QString text;
    QString howToText;
    bool ofPage = false; ///< a page that is seen on a screen, not a thing before a camera
    QStringList sources;
};

/** What a dispute can be about. */
struct DisputeProblem
{
    QString id;
    QString labelText; ///< the site's wording
    ProblemGroup group = ProblemGroup::Received;
    bool refundOnly = false;
    bool returnAndRefund = false;
    bool fullAmount = false;
    bool partialAmount = false;
    QStringList evidence;   ///< ids of the slots, the most telling first
    QStringList codes = {}; ///< the site's own
    QStringList sources;
};

/** What an answer of the seller's can mean. */
struct AnswerInfo
{
    QString id; ///< an event's `meaning`
    QString labelText;
    bool asksAmount = false; ///< what it offers
    bool asksUntil = false;  ///< until when it asks for time
    QStringList noteTexts;   ///< what follows from it, one for each of its outcomes
};

} // namespace recourse::domain
