// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include "domain/assessment.h"
#include "domain/rules/packparts.h"

namespace recourse::domain {

// The parts of a pack that people are shown. Every `…Text` is the id of a text of the pack.

struct RuleSource
{
    QString id;
    QString title;
    int year = 0;       ///< 0: not known
    QString kind;       ///< "guide", "official", "community", "law"
    QString confidence; ///< "H", "M", "L"
};

/** One rule behind a verdict, in plain words. */
struct RuleInfo
{
    QString id;
    QString text;
    QStringList sources;
};

/** What a person can do: how it is called and where to click. */
struct ActionInfo
{
    QString id;
    QString titleText;       ///< "Cancel the order"
    QString descriptionText; ///< one sentence, shown under the title where the action is possible
    QStringList pathTexts;   ///< click path, one step each, with the site's own labels
    QString page;            ///< id of the page to open, may be empty
    QStringList closes = {}; ///< ids of the actions that taking this one closes
};

inline constexpr qsizetype kMostButtons = 2;

/** Where an order stands, in words. `headline` and `detail` may hold {fields}, see PackText. */
struct SituationInfo
{
    QString id;
    Tone tone = Tone::Neutral;
    QString headlineText;
    QString detailText;
    QStringList buttons;      ///< action ids, the first is the main one; at most kMostButtons
    QString whyText = {};     ///< why its next step comes before the others, may be empty
    QString waitingText = {}; ///< what waiting costs, may be empty
};

enum class Fault { Buyer, Seller, Neutral };
enum class SellerTakes { Agrees, Neutral, Contests };
/** Does the platform hold the reason against the seller? */
enum class SellerRisk { None, Penalised, Unknown };

/** A reason for cancelling as the site words it. None is ever preset. */
struct CancelReason
{
    QString id;
    QString labelText; ///< the site's wording
    Fault fault = Fault::Neutral;
    SellerTakes sellerTakes = SellerTakes::Neutral;
    QString effectText; ///< what it says about the seller and what it tends to cause
    QString atHandText; ///< what to have at hand, may be empty
    SellerRisk sellerRisk = SellerRisk::Unknown;
    QStringList codes = {}; ///< the site's own
    bool forUnpaid = false;
    bool forPaid = false;
    QStringList sources;
};

/** Where the money goes and when, by payment method. */
struct RefundBand
{
    QString method; ///< name of the exchange format; empty: any other
    QString text;
    QStringList sources;
};

/** One value that sources give for a deadline. */
struct ParameterValue
{
    QString unit;
    int amount = 0;
    bool counted = true; ///< false: told, but not counted with
    QStringList sources;
};

/** All values that sources give for one deadline. */
struct ParameterInfo
{
    QString id;
    QString unit; ///< "hours", "days", "business_days"
    QString text;
    int low = 0;   ///< the smallest value that a source gives
    int high = 0;  ///< the largest
    int usual = 0; ///< the default
    QList<ParameterValue> values = {};
};

/** A page of the site: a path with {order}; the hosts are built into the program. */
struct PageInfo
{
    QString id;
    QString path;
    QHash<QString, QString> bySite = {}; ///< where a site of the market has another path
    QString part = {}; ///< "mobile": of the site that it is on; empty: its main one
};

struct PackText
{
    QString english;
    QHash<QString, QString> byLanguage;
};

/** Where a pack came from: with the program, or loaded by the user from a file. */
struct PackOrigin
{
    QString fingerprint; ///< of the loaded text; empty: it came with the program
    QString file;        ///< that it was loaded from
    core::Instant loadedAt;

    [[nodiscard]] bool isShipped() const { return fingerprint.isEmpty(); }
};

class CompiledRules; // the conditions and windows behind it, see compiledrules.h

/** A rules pack, read and checked. Immutable after loading; any thread may read it. */
class RulesPack final
{
public:
    QString id;
    QString version;
    QString market;
    PackOrigin origin; ///< known to who loaded it; the reader of its text leaves it alone
    QList<RuleSource> sources;
    QList<RuleInfo> rules;
    QList<ActionInfo> actions;
    QList<SituationInfo> situations;
    QList<CancelReason> reasons;
    QList<RefundBand> refunds;
    QList<ParameterInfo> parameters;
    QList<PageInfo> pages;
    QList<EndReason> endReasons;
    QList<DisputeProblem> problems;
    QList<EvidenceSlot> evidence;
    QList<AnswerInfo> answers;
    QHash<QString, QString> carriers; ///< names by id
    QHash<QString, PackText> texts;
    QHash<QString, OrderStatus> statusLabels; ///< the site's states and labels, trimmed, lower case
    QHash<QString, EventKind> statusEvents; ///< labels that say that something happened (IN_CANCEL)
    QHash<QString, QString> upcomingTexts;  ///< by the name in Assessment::upcoming: a text id
    QHash<QString, QString> notices;        ///< by name ("complaint_step"): a text id
    std::shared_ptr<const CompiledRules> compiled;
    QList<QDate> closedDays = {}; ///< the user's own, see withClosedDays(); no pack has any

    [[nodiscard]] const RuleSource *source(QStringView id) const;
    [[nodiscard]] const RuleInfo *rule(QStringView id) const;
    [[nodiscard]] const ActionInfo *action(QStringView id) const;
    [[nodiscard]] const SituationInfo *situation(QStringView id) const;
    [[nodiscard]] const ParameterInfo *parameter(QStringView id) const;
    [[nodiscard]] const PageInfo *page(QStringView id) const;
    [[nodiscard]] const DisputeProblem *problem(QStringView id) const;
    [[nodiscard]] const EvidenceSlot *evidenceSlot(QStringView id) const;
    [[nodiscard]] const AnswerInfo *answer(QStringView id) const;
    /** By the site's code, in any case; null where the pack does not know it. */
    [[nodiscard]] const EndReason *endReason(QStringView code) const;
    [[nodiscard]] const RefundBand *refundBand(const QString &paymentMethod) const;
    /** The English of a text id; the id itself where the pack lacks it (the loader refuses that).
     */
    [[nodiscard]] QString english(const QString &textId) const;
};

} // namespace recourse::domain
