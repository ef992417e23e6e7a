// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tables/columnwords.h"

#include <algorithm>

namespace recourse::formats {

using domain::RefusalReason;

QString plainHeading(QStringView heading)
{
    QString made;
    made.reserve(heading.size());
    for (const QChar c : heading) {
        const bool says = c.isLetterOrNumber() || c.isMark() || c == u'№' || c == u'°';
        if (says)
            made += c.toLower();
        else if (!made.isEmpty() && !made.endsWith(u' '))
            made += u' ';
    }
    return made.trimmed();
}

std::vector<ColumnWords> readColumnWords(PackObject &root)
{
    std::vector<ColumnWords> columns;
    eachObjectOr(root, "column_words", [&columns](PackObject &object) {
        ColumnWords column;
        const QString holds = object.text("holds");
        const auto known = columnFromName(holds);
        if (!known && !holds.isEmpty())
            object.complain("holds", RefusalReason::BadValue, holds);
        column.column = known.value_or(Column::OrderId);
        const bool doubled = std::any_of(
            columns.begin(), columns.end(),
            [&column](const ColumnWords &other) { return other.column == column.column; });
        if (known && doubled)
            object.complain("holds", RefusalReason::DuplicateId, holds);
        for (const QString &word : object.texts("words"))
            column.words.append(plainHeading(word));
        columns.push_back(std::move(column));
    });
    return columns;
}

} // namespace recourse::formats
