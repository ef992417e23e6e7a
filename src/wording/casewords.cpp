// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/casewords.h"

#include <QCoreApplication>

#include "wording/labels.h"
#include "wording/numbertext.h"

namespace recourse::wording {

namespace {

struct CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

} // namespace

QString trackingSentence(domain::TrackingCheck check, const QString &carrier)
{
    switch (check) {
    case domain::TrackingCheck::Fits:
        //: %1 is a carrier or a kind of parcel
        return CaseWords::tr("It looks like a real number (%1). That alone does not prove that "
                             "your parcel was sent.")
            .arg(isolated(carrier));
    case domain::TrackingCheck::FailsCheck:
        //: %1 is a carrier or a kind of parcel
        return CaseWords::tr("It fails the check of such numbers (%1). It may be mistyped or made "
                             "up.")
            .arg(isolated(carrier));
    case domain::TrackingCheck::OtherCountry:
        return CaseWords::tr("It is in order, but belongs to a parcel between other countries than "
                             "the seller's and yours.");
    case domain::TrackingCheck::UnknownShape:
        break;
    }
    return CaseWords::tr("No carrier that we know gives out such numbers. Look whether it can be "
                         "tracked; alone it shows nothing.");
}

QString askSentence(const domain::DisputeProblem &problem)
{
    QStringList sentences;
    if (problem.fullAmount && problem.partialAmount)
        sentences.append(CaseWords::tr("You can ask for all of the money or a part of it."));
    else if (problem.fullAmount)
        sentences.append(CaseWords::tr("You can ask for all of the money."));
    else if (problem.partialAmount)
        sentences.append(CaseWords::tr("You can ask for a part of the money."));
    if (problem.returnAndRefund)
        sentences.append(problem.refundOnly ? CaseWords::tr("You may offer to send the goods back.")
                                            : CaseWords::tr("The goods have to go back."));
    return sentences.join(u' ');
}

QString endedByLabel(domain::EndedBy by)
{
    switch (by) {
    case domain::EndedBy::Buyer:
        return CaseWords::tr("You");
    case domain::EndedBy::Seller:
        return CaseWords::tr("The seller");
    case domain::EndedBy::Platform:
        return CaseWords::tr("The platform");
    case domain::EndedBy::Time:
        return CaseWords::tr("Nobody: a time ran out");
    case domain::EndedBy::Carrier:
        return CaseWords::tr("The carrier");
    }
    return {};
}

QString endSentence(domain::OrderStatus status, const QString &sentence)
{
    //: That it ended and why: "Cancelled. The seller did not ship it in time."
    return CaseWords::tr("%1. %2", "status, sentence").arg(statusLabel(status), sentence);
}

QString firstBecause(const QString &sentence)
{
    //: %1 is a sentence such as "It is the seller's turn."
    return CaseWords::tr("Why this comes first: %1").arg(sentence);
}

QString waitingCosts(const QString &sentence)
{
    //: %1 is a sentence such as "The seller may ship at any time." or "Nothing."
    return CaseWords::tr("What waiting costs: %1").arg(sentence);
}

QString closedDaysLeftOut()
{
    return CaseWords::tr(
        "Days on which your bank is closed, as you have set them, are not counted.");
}

QString closesSentence(const QStringList &actions, const Regional &regional)
{
    if (actions.isEmpty())
        return {};
    QStringList quoted;
    for (const QString &action : actions)
        quoted.append(CaseWords::tr("“%1”", "an action").arg(action));
    //: %1 is a list of actions in quotation marks
    return CaseWords::tr("Once you take this step, these are closed: %1.")
        .arg(regional.locale.createSeparatedList(quoted));
}

QString couponNotKnown()
{
    return CaseWords::tr("Whether a coupon or a discount was used here is not known.");
}

QString nextBy(const QString &action, const QString &deadline)
{
    return deadline.isEmpty()
        //: %1 is an action such as "Wait"
        ? CaseWords::tr("Next: %1").arg(action)
        //: An action and the time left: "Next: Wait (4 days left)"
        : CaseWords::tr("Next: %1 (%2)", "action, deadline").arg(action, deadline);
}

QString caseSince(const QString &label, const QString &since)
{
    if (since.isEmpty())
        return label;
    //: Where a case stands and since when: "Dispute open, since 12 Nov"
    return CaseWords::tr("%1, since %2", "case, day").arg(label, since);
}

} // namespace recourse::wording
