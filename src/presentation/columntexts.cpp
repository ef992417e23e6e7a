// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/columntexts.h"

#include "wording/labels.h"
#include "wording/moneytext.h"
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
    }
    return {};
}

} // namespace recourse::presentation
