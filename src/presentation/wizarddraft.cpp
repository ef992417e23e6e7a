// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presentation/wizarddraft.h"

#include <algorithm>

namespace recourse::presentation {

namespace {
/** Far more steps than any click path has: a draft cannot make a list endless. */
constexpr int kStepLimit = 100;
} // namespace

QJsonArray stepsToJson(const QList<int> &steps)
{
    QJsonArray array;
    for (const int step : steps)
        array.append(step);
    return array;
}

QList<int> stepsFromJson(const QJsonValue &value)
{
    QList<int> steps;
    const QJsonArray array = value.toArray();
    for (const auto &one : array) {
        const int step = one.toInt(-1);
        if (step >= 0 && step < kStepLimit && !steps.contains(step))
            steps.append(step);
    }
    std::sort(steps.begin(), steps.end());
    return steps;
}

} // namespace recourse::presentation
