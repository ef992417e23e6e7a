// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "formats/csvrows.h"
#include "formats/jsonobjectwriter.h"
#include "formats/sheets/sheetreader.h"
#include "formats/sheets/ziparchive.h"
#include "formats/strictjson.h"
#include "formats/tableguess.h"
#include "formats/textinput.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::failure;
using domain::Refusal;
using domain::RefusalReason;
using domain::TableMapping;

namespace {

constexpr qsizetype kHeaderHead = 64 * 1024;

Refusal refusalAt(const JsonValue &value, const QString &path, RefusalReason reason,
                  const QString &argument = {})
{
    Refusal refusal;
    refusal.line = value.line();
    refusal.path = path;
    refusal.reason = reason;
    if (!argument.isEmpty())
        refusal.arguments.append(argument);
    return refusal;
}

} // namespace

core::Result<TableMapping, Refusal> readMapping(const QByteArray &content)
{
    const auto json = parseStrictJson(content);
    if (!json)
        return failure(json.error());
    if (json->type() != JsonValue::Type::Object)
        return failure(refusalAt(*json, {}, RefusalReason::BadValue));
    TableMapping mapping;
    for (const JsonValue::Member &member : json->members()) {
        const QString &heading = member.value.text();
        if (!columnFromName(member.key))
            return failure(
                refusalAt(member.value, member.key, RefusalReason::BadValue, member.key));
        if (member.value.type() != JsonValue::Type::Text || heading.trimmed().isEmpty())
            return failure(refusalAt(member.value, member.key, RefusalReason::BadValue));
        if (std::find(mapping.cbegin(), mapping.cend(), heading) != mapping.cend())
            return failure(
                refusalAt(member.value, member.key, RefusalReason::DuplicateKey, heading));
        mapping.insert(member.key, heading);
    }
    const QString number = toName(Column::OrderId);
    if (!mapping.contains(number))
        return failure(refusalAt(*json, number, RefusalReason::MissingValue));
    return mapping;
}

QByteArray writeMapping(const TableMapping &mapping)
{
    JsonObjectWriter writer;
    for (auto column = mapping.cbegin(); column != mapping.cend(); ++column)
        writer.text(column.key().toLatin1().constData(), column.value());
    return writer.take();
}

TableLayout layoutOf(const TableMapping &mapping)
{
    TableLayout layout;
    layout.format = u"csv"_s;
    layout.byProgram = true;
    for (auto column = mapping.cbegin(); column != mapping.cend(); ++column) {
        const auto holds = columnFromName(column.key());
        if (!holds)
            continue;
        layout.columns.push_back({column.value().toUtf8(), *holds});
        layout.required.push_back(column.value().toUtf8());
    }
    return layout;
}

bool isMapped(const TableMapping &mapping, const QByteArray &content)
{
    const TableLayout layout = layoutOf(mapping);
    if (layout.required.empty())
        return false;
    if (!isZip(content)) {
        const QByteArray text = headText(content.left(kHeaderHead));
        return !text.isEmpty() && !text.startsWith('{') && !text.startsWith('[')
            && !text.startsWith('<') && isHeaderOf(layout, headerOf(text));
    }
    bool found = false;
    eachSheet(content, [&](const TableSource &sheet) {
        found = isHeaderOf(layout, headerOf(sheet));
        return !found;
    });
    return found;
}

} // namespace recourse::formats
