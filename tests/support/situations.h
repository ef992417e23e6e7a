// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "domain/assessment.h"
#include "domain/order.h"
#include "domain/rules/rulespack.h"

namespace recourse::test {

/**
 * A row of the table of situations: an order, and what must be said of it at some instants. In the
 * file `{"edge": T, "before": {…}, "then": {…}}` stands for a second before T, T and a second
 * after.
 */
struct Situation
{
    QString name;
    QStringList covers;
    QJsonObject order;
    QList<QJsonObject> instants;
    QString changes;
};

/**
 * All rows of tests/data/situations, file by file; stops the test program where one is malformed.
 * A file's orders are of its `market`, else of AliExpress.
 */
[[nodiscard]] QList<Situation> allSituations();
/** The order of a row, read from its part of the exchange format. */
[[nodiscard]] domain::Order orderOf(const QJsonObject &object);
[[nodiscard]] core::Instant instantOf(const QString &iso);
/** In words, what differs from the expectation; empty where all is as expected. */
[[nodiscard]] QStringList differences(const domain::Assessment &assessment,
                                      const QJsonObject &expected);

} // namespace recourse::test
