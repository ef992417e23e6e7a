// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

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

/** Orders are loaded one by one: a large book needs the memory of its list, not of its orders. */
core::Result<QByteArray, Complaint> toJson(const QList<OrderRow> &rows, Book &book)
{
    QByteArray json = "{\"orders\": [";
    for (const OrderRow &row : rows) {
        const auto order = book.orders().load(row.id);
        if (!order)
            return failure(complaintOf(order.error()));
        if (wasInterrupted())
            return failure(interrupted());
        if (!*order)
            continue; // removed since
        if (!json.endsWith('['))
            json += ",\n";
        json += formats::orderToJson(
            **order,
            {{"next_step", quoted(row.nextStep)},
             {"deadline", quoted(row.deadline ? row.deadline->toIso() : QString())},
             {"deadline_kind", quoted(row.deadlineKind ? toName(*row.deadlineKind) : QString())}});
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
    const auto rows = selection->read(session, **book);
    if (!rows)
        return failure(rows.error());
    if (session.wantsJson) {
        const auto json = toJson(*rows, **book);
        return json ? Outcome(Answer{{}, *json, {}}) : failure(json.error());
    }
    QStringList lines;
    for (const OrderRow &row : *rows)
        lines.append(lineOf(row, session));
    return Answer{lines.join(u'\n'), {}, {}};
}

} // namespace recourse::cli
