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

QByteArray toJson(const QList<SelectedOrder> &orders)
{
    QList<QByteArray> elements;
    for (const SelectedOrder &one : orders) {
        const OrderRow &row = one.row;
        elements.append(formats::orderToJson(
            one.assessed.order,
            {{"next_step", quoted(row.nextStep)},
             {"deadline", quoted(row.deadline ? row.deadline->toIso() : QString())},
             {"deadline_kind", quoted(row.deadlineKind ? toName(*row.deadlineKind) : QString())}}));
    }
    return "{\"orders\": [" + elements.join(",\n") + "]}";
}

QString lineOf(const SelectedOrder &one, const Session &session, const wording::PackText &words)
{
    const OrderRow &row = one.row;
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
    const auto orders = selection->read(session, **book);
    if (!orders)
        return failure(orders.error());
    const wording::PackText packText(session.pack, session.regional);
    QStringList lines;
    for (const SelectedOrder &one : *orders)
        lines.append(lineOf(one, session, packText));
    return Answer{lines.join(u'\n'), toJson(*orders), {}};
}

} // namespace recourse::cli
