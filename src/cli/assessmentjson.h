// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "domain/assessment.h"
#include "domain/order.h"
#include "domain/rules/rulespack.h"

namespace recourse::cli {

/** `{"id","version"}`. */
[[nodiscard]] QByteArray rulesToJson(const domain::RulesPack &pack);
/** One order of `assess --json`, with the pack that it was assessed by. */
[[nodiscard]] QByteArray assessmentToJson(const domain::Order &order,
                                          const domain::Assessment &assessment,
                                          const domain::RulesPack &pack);
/** `["a","b"]`. */
[[nodiscard]] QByteArray textsToJson(const QStringList &texts);
[[nodiscard]] QByteArray listToJson(const QList<QByteArray> &elements);

} // namespace recourse::cli
