// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <utility>

#include "cli/assessmentjson.h"
#include "cli/commands.h"
#include "cli/selection.h"
#include "formats/exchangewriter.h"
#include "formats/jsonobjectwriter.h"
#include "formats/jsontext.h"
#include "wording/labels.h"
#include "wording/packtext.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
QByteArray quoted(const QString &text)
{
    if (text.isEmpty())
        return "null";
    QByteArray json;
    formats::appendJsonText(json, text);
    return json;
}

QByteArray rowToJson(const OrderRow &row, const Order &order)
{
    return formats::orderToJson(
        order,
        {{"next_step", quoted(row.nextStep)},
         {"deadline", quoted(row.deadline ? row.deadline->toIso() : QString())},
         {"deadline_kind", quoted(row.deadlineKind ? toName(*row.deadlineKind) : QString())}});
}

/** What was not told on the way is loaded one by one: the list's memory, not that of its orders. */
core::Result<QByteArray, Complaint> listToJson(Selection::Listed listed, Book &book)
{
    QByteArray json = "{\"orders\": [";
    for (ListedOrder &one : listed) {
        if (wasInterrupted())
            return failure(interrupted());
        QByteArray told = std::exchange(one.told, {});
        if (told.isEmpty()) {
            const auto order = book.orders().load(one.row.id);
            if (!order)
                return failure(complaintOf(order.error()));
            if (!*order)
                continue; // removed since
            told = rowToJson(one.row, **order);
        }
        if (!json.endsWith('['))
            json += ",\n";
        json += told;
    }
    json += "]}";
    return json;
}

QString lineOf(const OrderRow &row, const Session &session)
{
    const wording::PackText words(session.rules.packFor(row.market), session.regional);
    QStringList parts{row.number.isEmpty() ? u"#%1"_s.arg(row.id.value) : row.number,
                      wording::chipLabel(row.status, row.caseKind, row.caseStep),
                      row.nextStep.isEmpty() ? u"-"_s : words.actionTitle(row.nextStep),
                      row.deadline ? session.time(*row.deadline) : u"-"_s,
                      row.title,
                      row.seller};
    for (QString &part : parts)
        part.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return parts.join(u'\t');
}
} // namespace

Outcome runList(const Session &session, const CommandWords &words)
{
    const auto selection = Selection::of(words);
    if (!selection)
        return failure(selection.error());
    const auto book = session.open(storage::SqliteBook::Access::Read);
    if (!book)
        return failure(book.error());
    auto listed = selection->read(
        session, **book, session.wantsJson ? Selection::Tell(rowToJson) : Selection::Tell());
    if (!listed)
        return failure(listed.error());
    if (session.wantsJson) {
        const auto json = listToJson(std::move(*listed), **book);
        return json ? Outcome(Answer{{}, *json, {}}) : failure(json.error());
    }
    QStringList lines;
    for (const ListedOrder &one : *listed)
        lines.append(lineOf(one.row, session));
    return Answer{lines.join(u'\n'), {}, {}};
}

} // namespace recourse::cli
