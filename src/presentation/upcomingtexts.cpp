// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ordertelling.h"

#include <QCoreApplication>

#include "wording/timetext.h"

namespace recourse::presentation
{

using namespace Qt::StringLiterals;

namespace
{

struct UpcomingPane {
    Q_DECLARE_TR_FUNCTIONS(UpcomingPane)
};

QString sentence(const domain::Upcoming &upcoming, const QString &day, const OrderTelling &telling)
{
    if (upcoming.what == "closes_unshipped"_L1)
        return UpcomingPane::tr("If nothing ships by %1, the order closes and you are refunded.")
            .arg(day);
    if (upcoming.what == "closes_unpaid"_L1 || upcoming.what == "lapses"_L1)
        return UpcomingPane::tr("If it is not paid by %1, the order closes by itself.").arg(day);
    if (upcoming.what == "refund_expected"_L1 || upcoming.what == "refund_due"_L1)
        return UpcomingPane::tr("The money should be back by %1.").arg(day);
    for (const QString &id : upcoming.rules) {
        if (const domain::RuleInfo *rule = telling.pack.rule(id))
            //: Something that happens by itself: its day and the rule that says so
            return UpcomingPane::tr("%1: %2", "day, rule").arg(day, telling.packText(rule->text));
    }
    return {};
}

} // namespace

QStringList upcomingTexts(const OrderTelling &telling)
{
    QStringList texts;
    for (const domain::Upcoming &upcoming : telling.assessment.upcoming) {
        QString day = wording::shortDay(upcoming.at.careful, telling.now, telling.regional);
        if (upcoming.at.other)
            //: Between two days that sources give
            day =
                UpcomingPane::tr("%1 (others: %2)", "day, day")
                    .arg(day, wording::shortDay(*upcoming.at.other, telling.now, telling.regional));
        const QString text = sentence(upcoming, day, telling);
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

} // namespace recourse::presentation
