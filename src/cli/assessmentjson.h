// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "domain/assessment.h"
#include "domain/order.h"

namespace recourse::cli {

/** One order of `assess --json`. */
[[nodiscard]] QByteArray assessmentToJson(const domain::Order &order,
                                          const domain::Assessment &assessment);
/** `["a","b"]`. */
[[nodiscard]] QByteArray textsToJson(const QStringList &texts);
[[nodiscard]] QByteArray listToJson(const QList<QByteArray> &elements);

} // namespace recourse::cli
