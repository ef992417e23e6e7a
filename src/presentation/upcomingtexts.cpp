// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/ordertelling.h"

#include <QCoreApplication>

#include "wording/timetext.h"

namespace recourse::presentation {

namespace {

struct UpcomingPane
{
    Q_DECLARE_TR_FUNCTIONS(UpcomingPane)
};

/** What happens by itself, in the pack's words, else in those of the rule behind it. */
QString event(const domain::Upcoming &upcoming, const OrderTelling &telling)
{
    const QString own = telling.pack.upcomingTexts.value(upcoming.what);
    if (!own.isEmpty())
        return telling.packText(own);
    for (const QString &id : upcoming.rules) {
        if (const domain::RuleInfo *rule = telling.pack.rule(id))
            return telling.packText(rule->text);
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
            day = UpcomingPane::tr("%1 (others: %2)", "day, day")
                      .arg(day,
                           wording::shortDay(*upcoming.at.other, telling.now, telling.regional));
        const QString text = event(upcoming, telling);
        if (!text.isEmpty())
            //: What happens by itself: "27 Nov: If nothing ships by then, the order closes …"
            texts.append(UpcomingPane::tr("%1: %2", "day, what happens then").arg(day, text));
    }
    return texts;
}

} // namespace recourse::presentation
