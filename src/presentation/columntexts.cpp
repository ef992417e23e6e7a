// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/columntexts.h"

#include "presentation/packwords.h"
#include "wording/labels.h"
#include "wording/moneytext.h"
#include "wording/numbertext.h"
#include "wording/packtext.h"
#include "wording/timetext.h"

namespace recourse::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargeTotal = 188'888; ///< in cents; more is rare and stands in the tooltip
// Seconds that make long words: two digits of each unit, in one and in two of them.
constexpr qint64 kDaysAndHours = 252'000;
constexpr qint64 kHoursAndMinutes = 21'480;
constexpr qint64 kHours = 79'200;
constexpr qint64 kDays = 7'603'200;

QStringList deadlineTexts()
{
    const auto late = [](qint64 seconds) {
        return wording::shortDeadline(core::Instant::fromSeconds(0),
                                      domain::DeadlineKind::OverdueSince,
                                      core::Instant::fromSeconds(seconds));
    };
    const auto left = [](qint64 seconds) {
        return wording::shortSpan(std::chrono::seconds(seconds));
    };
    return {left(kDaysAndHours), left(kHoursAndMinutes), left(0), late(kHours), late(kDays)};
}

/** The year stands beside days of other years only. */
QStringList daysOfAnotherYear(const wording::Regional &regional)
{
    QStringList days;
    for (int month = 1; month <= 12; ++month)
        days.append(wording::shortDay(QDate(2000, month, 28), core::Instant(), regional));
    return days;
}

QStringList shopNames(const domain::RulesLibrary &rules)
{
    QStringList names;
    for (const domain::RulesPack &pack : rules.packs())
        names.append(shopName(pack));
    return names;
}

QStringList nextSteps(const domain::RulesLibrary &rules, const wording::Regional &regional)
{
    QStringList texts;
    for (const domain::RulesPack &pack : rules.packs()) {
        const wording::PackText words(pack, regional);
        for (const domain::SituationInfo &situation : pack.situations) {
            if (!situation.buttons.isEmpty())
                texts.append(words.actionTitle(situation.buttons.constFirst()));
        }
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace

QStringList columnTexts(OrderTableModel::Column column, const domain::RulesLibrary &rules,
                        const wording::Regional &regional)
{
    switch (column) {
    case OrderTableModel::Column::Order:
        break;
    case OrderTableModel::Column::Status:
        return wording::chipLabels();
    case OrderTableModel::Column::Total:
        return {wording::moneyText({kLargeTotal, u"USD"_s}, regional)};
    case OrderTableModel::Column::NextStep:
        return nextSteps(rules, regional);
    case OrderTableModel::Column::Deadline:
        return deadlineTexts();
    case OrderTableModel::Column::Seller:
        break;
    case OrderTableModel::Column::Number:
        return {wording::groupedNumber(u"8888888888888888"_s)};
    case OrderTableModel::Column::Placed:
        return daysOfAnotherYear(regional);
    case OrderTableModel::Column::Market:
        return shopNames(rules);
    }
    return {};
}

QString columnTitle(OrderTableModel::Column column)
{
    switch (column) {
    case OrderTableModel::Column::Order:
        return OrderTableModel::tr("Order");
    case OrderTableModel::Column::Status:
        return OrderTableModel::tr("Status");
    case OrderTableModel::Column::Total:
        return OrderTableModel::tr("Total");
    case OrderTableModel::Column::NextStep:
        return OrderTableModel::tr("Next step");
    case OrderTableModel::Column::Deadline:
        return OrderTableModel::tr("Deadline");
    case OrderTableModel::Column::Seller:
        return OrderTableModel::tr("Seller");
    case OrderTableModel::Column::Number:
        return OrderTableModel::tr("Order number");
    case OrderTableModel::Column::Placed:
        //: Heading over the days on which orders were placed
        return OrderTableModel::tr("Placed on");
    case OrderTableModel::Column::Market:
        //: Heading over the shops at which orders were placed
        return OrderTableModel::tr("Shop");
    }
    return {};
}

QString spokenTitle(OrderTableModel::Column column, const QList<SortKey> &keys)
{
    QString title = columnTitle(column);
    const SortColumn sort = OrderTableModel::sortColumnOf(column);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i).column != sort)
            continue;
        if (keys.size() == 1)
            return keys.at(i).descending
                //: %1 is the heading of a column
                ? OrderTableModel::tr("%1, sorted downwards", "heading").arg(title)
                //: %1 is the heading of a column
                : OrderTableModel::tr("%1, sorted upwards", "heading").arg(title);
        return (keys.at(i).descending
                    //: %1 is the heading of a column; it is the %2nd of %3 that are sorted by
                    ? OrderTableModel::tr("%1, sorted downwards, %2 of %3",
                                          "heading, place, number")
                    //: %1 is the heading of a column; it is the %2nd of %3 that are sorted by
                    : OrderTableModel::tr("%1, sorted upwards, %2 of %3", "heading, place, number"))
            .arg(title)
            .arg(i + 1)
            .arg(keys.size());
    }
    return title;
}

QString cellText(const RowText &row, OrderTableModel::Column column)
{
    switch (column) {
    case OrderTableModel::Column::Order:
        return row.title();
    case OrderTableModel::Column::Status:
        return row.chip();
    case OrderTableModel::Column::Total:
        return row.total();
    case OrderTableModel::Column::NextStep:
        return row.nextStep();
    case OrderTableModel::Column::Deadline:
        return row.deadline();
    case OrderTableModel::Column::Seller:
        return row.seller();
    case OrderTableModel::Column::Number:
        return wording::isolatedLtr(row.number());
    case OrderTableModel::Column::Placed:
        return row.placed();
    case OrderTableModel::Column::Market:
        return row.shop();
    }
    return {};
}

QString cellToolTip(const RowText &row, OrderTableModel::Column column)
{
    switch (column) {
    case OrderTableModel::Column::Order:
        return row.orderToolTip();
    case OrderTableModel::Column::Status:
        return row.statusToolTip();
    case OrderTableModel::Column::Deadline:
        return row.deadlineToolTip();
    case OrderTableModel::Column::Placed:
        return row.placedToolTip();
    case OrderTableModel::Column::Total:
    case OrderTableModel::Column::NextStep:
    case OrderTableModel::Column::Seller:
    case OrderTableModel::Column::Number:
    case OrderTableModel::Column::Market:
        break;
    }
    return cellText(row, column);
}

QString cellSpoken(const RowText &row, OrderTableModel::Column column)
{
    switch (column) {
    case OrderTableModel::Column::Order:
        return row.spoken();
    case OrderTableModel::Column::Status:
        return row.statusToolTip();
    case OrderTableModel::Column::Deadline:
        return row.deadlineLong();
    case OrderTableModel::Column::Total:
    case OrderTableModel::Column::NextStep:
    case OrderTableModel::Column::Seller:
    case OrderTableModel::Column::Number:
    case OrderTableModel::Column::Placed:
    case OrderTableModel::Column::Market:
        break;
    }
    return cellText(row, column);
}

} // namespace recourse::presentation
