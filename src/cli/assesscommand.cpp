// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include "cli/assessmentjson.h"
#include "cli/assessmenttext.h"
#include "cli/commands.h"
#include "cli/selection.h"
#include "domain/rules/assess.h"
#include "formats/exchangewriter.h"
#include "formats/jsonobjectwriter.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;
using services::AssessedOrder;

namespace {
core::Result<AssessedOrder, Complaint> assessTyped(const Session &session, Book &book,
                                                   const QString &typed)
{
    const auto id = session.find(book, typed);
    if (!id)
        return failure(id.error());
    const auto found = services::AssessmentService(session.pack).assess(book, *id, session.now);
    if (!found)
        return failure(complaintOf(found.error()));
    if (!*found)
        return failure(unknownOrder(typed));
    return **found;
}

core::Result<QList<AssessedOrder>, Complaint> assessAll(const Session &session, Book &book)
{
    QList<AssessedOrder> orders;
    const auto done = book.orders().forEach([&](OrderId id, const Order &order) {
        orders.append({id, order, domain::assess(order, session.pack, session.now)});
        return !wasInterrupted();
    });
    if (!done)
        return failure(complaintOf(done.error()));
    if (wasInterrupted())
        return failure(interrupted());
    return orders;
}

QByteArray rulesToJson(const RulesPack &pack)
{
    return formats::JsonObjectWriter().text("id", pack.id).text("version", pack.version).take();
}
} // namespace

Outcome runAssess(const Session &session, const CommandWords &words)
{
    const auto book = session.open(storage::SqliteBook::Access::Read);
    if (!book)
        return failure(book.error());
    QList<AssessedOrder> orders;
    if (words.plain.isEmpty()) {
        auto all = assessAll(session, **book);
        if (!all)
            return failure(all.error());
        orders = std::move(*all);
    }
    for (const QString &typed : words.plain) {
        const auto one = assessTyped(session, **book, typed);
        if (!one)
            return failure(one.error());
        orders.append(*one);
    }
    QStringList texts;
    QList<QByteArray> elements;
    for (const AssessedOrder &one : orders) {
        texts.append(assessmentText(one, session));
        elements.append(assessmentToJson(one.order, one.assessment));
    }
    const QByteArray json = formats::JsonObjectWriter()
                                .instant("at", session.now)
                                .raw("rules", rulesToJson(session.pack))
                                .raw("orders", listToJson(elements))
                                .take();
    return Answer{texts.join(u"\n\n"_s), json, {}};
}

Outcome runShow(const Session &session, const CommandWords &words)
{
    const auto book = session.open(storage::SqliteBook::Access::Read);
    if (!book)
        return failure(book.error());
    const auto one = assessTyped(session, **book, words.plain.constFirst());
    if (!one)
        return failure(one.error());
    const QByteArray json = formats::JsonObjectWriter()
                                .raw("order", formats::orderToJson(one->order))
                                .raw("assessment", assessmentToJson(one->order, one->assessment))
                                .take();
    return Answer{orderText(*one, session) + u"\n\n"_s + assessmentText(*one, session), json, {}};
}

} // namespace recourse::cli
