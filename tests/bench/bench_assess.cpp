// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// 100,000 assessments of the table's orders on one core; prints one JSON line.

#include <cstdio>

#include <QElapsedTimer>

#include "domain/rules/assess.h"
#include "formats/shippedrules.h"
#include "support/situations.h"

using namespace recourse;

int main()
{
    constexpr int kAssessments = 100000;
    const domain::RulesLibrary rules = formats::shippedRules();
    const domain::RulesPack &pack = rules.mainPack();
    QList<domain::Order> orders;
    QList<core::Instant> instants;
    for (const test::Situation &situation : test::allSituations()) {
        for (const QJsonObject &expected : situation.instants) {
            orders.append(test::orderOf(situation.order));
            instants.append(test::instantOf(expected.value(u"at").toString()));
        }
    }
    QElapsedTimer timer;
    timer.start();
    qsizetype options = 0;
    for (int i = 0; i < kAssessments; ++i) {
        const qsizetype which = i % orders.size();
        options += domain::assess(orders.at(which), pack, instants.at(which)).options.size();
    }
    std::printf("{\"bench\": \"assess\", \"assessments\": %d, \"options\": %lld, \"ms\": %lld}\n",
                kAssessments, static_cast<long long>(options),
                static_cast<long long>(timer.elapsed()));
    return 0;
}
