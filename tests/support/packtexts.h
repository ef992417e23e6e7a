// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>
#include <utility>

#include <QFile>

#include "domain/order.h"

namespace recourse::test {

/** The example market of the authors' guide; each piece named must be there and is replaced. */
inline QByteArray
examplePack(std::initializer_list<std::pair<const char *, const char *>> replaced = {})
{
    QFile file(QStringLiteral(RECOURSE_TEST_DATA "/packs/example-market.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example pack is not there");
    QByteArray text = file.readAll();
    for (const auto &[old, other] : replaced) {
        if (!text.contains(old))
            qFatal("the example pack has no %s", old);
        text.replace(old, other);
    }
    return text;
}

/**
 * The shipped pack for AliExpress under another version: what is not paid may close after 18 days
 * already, one rule is reworded, one is new, and so is a page.
 */
inline QByteArray changedShippedPack(const QString &version)
{
    QFile file(QStringLiteral(":/rules/aliexpress.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the shipped pack is not there");
    QByteArray text = file.readAll();
    // In the text itself, whose order counts: a bound uses those before it.
    const auto put = [&text](const char *behind, const char *old, const QByteArray &other) {
        const qsizetype from = text.indexOf(behind);
        const qsizetype at = from < 0 ? from : text.indexOf(old, from);
        if (at < 0)
            qFatal("the shipped pack has no %s behind %s", old, behind);
        text.replace(at, qsizetype(qstrlen(old)), other);
    };
    const qsizetype before = text.indexOf("\"version\": \"") + 12;
    text.replace(before, text.indexOf('"', before) - before, version.toUtf8());
    put("\"id\": \"unpaid_autoclose\"", "{\"value\": 21,", "{\"value\": 18,");
    put("\n \"rules\": [", "[",
        R"([{"id": "added", "text": "rule.added", "sources": ["guide-2026"]},)");
    put("\n \"pages\": [", "[", R"([{"id": "help", "path": "/p/help/{order}.html"},)");
    put("\n \"texts\": {", "{", R"({"rule.added": {"en": "This rule was not there before."},)");
    put("\"rule.unpaid-cancel\": {\"en\"", "at once", "as soon as it is placed");
    return text;
}

/** An order of a market, paid for on 2 November 2026 at ten and seen then. */
inline domain::Order paidOrder(const QString &market, const QString &number)
{
    domain::Order order;
    order.market = market;
    order.number = number;
    order.status = domain::OrderStatus::AwaitingShipment;
    order.observedAt = core::Instant::fromIso(QStringLiteral("2026-11-02T10:00:00Z")).value();
    order.observedStated = true;
    domain::DatedFact paid;
    paid.kind = domain::DateKind::PaidAt;
    paid.moment = domain::Moment::at(*order.observedAt);
    order.dates.append(paid);
    return order;
}

} // namespace recourse::test
