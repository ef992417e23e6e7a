// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>

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
    const auto found = services::AssessmentService(session.rules).assess(book, *id, session.now);
    if (!found)
        return failure(complaintOf(found.error()));
    if (!*found)
        return failure(unknownOrder(typed));
    return **found;
}

core::Result<QList<OrderRow>, Complaint> paidTogetherWith(const AssessedOrder &one, Book &book)
{
    if (one.order.checkoutId.isEmpty() || one.order.trashedAt)
        return QList<OrderRow>();
    auto found = book.queries().ofCheckout(one.order.market, one.order.checkoutId);
    if (!found)
        return failure(complaintOf(found.error()));
    found->removeIf([&one](const OrderRow &row) { return row.id == one.id; });
    return *found;
}

/** Gathers what is to be printed, order by order; the orders themselves are let go. */
class Answers final
{
public:
    explicit Answers(const Session &session)
        : m_session(session)
    {
    }
    void add(const AssessedOrder &one)
    {
        if (m_session.wantsJson) {
            m_json += (m_json.isEmpty() ? "" : ", ")
                + assessmentToJson(one.order, one.assessment, m_session.packFor(one.order));
            return;
        }
        if (!m_text.isEmpty())
            m_text += u"\n\n"_s;
        m_text += assessmentText(one, m_session);
    }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QByteArray json() const { return '[' + m_json + ']'; }

private:
    const Session &m_session;
    QString m_text;
    QByteArray m_json;
};

std::optional<Complaint> assessAll(const Session &session, Book &book, Answers &answers)
{
    const auto done = book.orders().forEach([&](OrderId id, const Order &order) {
        if (!order.trashedAt)
            answers.add({id, order, domain::assess(order, session.packFor(order), session.now)});
        return !wasInterrupted();
    });
    if (!done)
        return complaintOf(done.error());
    return wasInterrupted() ? std::optional(interrupted()) : std::nullopt;
}

} // namespace

Outcome runAssess(const Session &session, const CommandWords &words)
{
    const auto book = session.open(storage::SqliteBook::Access::Read);
    if (!book)
        return failure(book.error());
    Answers answers(session);
    if (words.plain.isEmpty()) {
        if (const auto problem = assessAll(session, **book, answers))
            return failure(*problem);
    }
    for (const QString &typed : words.plain) {
        const auto one = assessTyped(session, **book, typed);
        if (!one)
            return failure(one.error());
        answers.add(*one);
    }
    if (!session.wantsJson)
        return Answer{answers.text(), {}, {}};
    return Answer{{},
                  formats::JsonObjectWriter()
                      .instant("at", session.now)
                      .raw("rules", rulesToJson(session.rules.mainPack()))
                      .raw("orders", answers.json())
                      .take(),
                  {}};
}

Outcome runShow(const Session &session, const CommandWords &words)
{
    const auto book = session.open(storage::SqliteBook::Access::Read);
    if (!book)
        return failure(book.error());
    const auto one = assessTyped(session, **book, words.plain.constFirst());
    if (!one)
        return failure(one.error());
    const auto together = paidTogetherWith(*one, **book);
    if (!together)
        return failure(together.error());
    const QByteArray json = formats::JsonObjectWriter()
                                .raw("order", formats::orderToJson(one->order))
                                .raw("assessment",
                                     assessmentToJson(one->order, one->assessment,
                                                      session.packFor(one->order)))
                                .take();
    return Answer{
        orderText(*one, *together, session) + u"\n\n"_s + assessmentText(*one, session), json, {}};
}

} // namespace recourse::cli
