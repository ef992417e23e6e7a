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
using domain::KnownTable;
using domain::Refusal;
using domain::RefusalReason;
using domain::TableMapping;

namespace {

constexpr qsizetype kTableHead = 256 * 1024;

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

const KnownTable *knownTable(const QList<KnownTable> &tables, const TableSource &source)
{
    const auto header = headerOf(source);
    const QString fingerprint = fingerprintOf(headingsOf(source));
    const auto found = std::find_if(tables.cbegin(), tables.cend(), [&](const KnownTable &table) {
        const TableLayout layout = layoutOf(table.columns);
        return (table.fingerprint.isEmpty() || table.fingerprint == fingerprint)
            && !layout.required.empty() && isHeaderOf(layout, header);
    });
    return found == tables.cend() ? nullptr : &*found;
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

QByteArray tableHead(const QByteArray &content)
{
    const QByteArray text = headText(content.left(kTableHead));
    const bool isOther = text.startsWith('{') || text.startsWith('[') || text.startsWith('<');
    return isOther ? QByteArray() : text;
}

const KnownTable *knownTableIn(const QList<KnownTable> &tables, const QByteArray &content)
{
    const KnownTable *found = nullptr;
    if (tables.isEmpty())
        return found;
    if (isZip(content)) {
        eachSheet(content, [&](const TableSource &sheet) {
            found = knownTable(tables, sheet);
            return !found;
        });
        return found;
    }
    const QByteArray text = tableHead(content);
    return text.isEmpty() ? found : knownTable(tables, CsvSource(text, true));
}

} // namespace recourse::formats
