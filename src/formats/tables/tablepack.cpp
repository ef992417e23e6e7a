// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tables/tablepack.h"

#include <algorithm>

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::DateOrder;
using domain::RefusalReason;

namespace {

/** One table of the section, key by key. */
class TablePart
{
public:
    explicit TablePart(PackObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] TableLayout read()
    {
        m_layout.byProgram = true;
        m_layout.format = m_object.text("id");
        m_layout.title = m_object.text("title");
        m_layout.lenientQuotes = m_object.flag("lenient_quotes");
        m_layout.totalsRow = m_object.flag("totals_row");
        m_layout.titlesBetween = m_object.textOr("titles_between");
        for (const QString &word : m_object.textsOr("nothing"))
            m_layout.nothing.insert(word.toLower().toUtf8());
        readNumbers();
        readDateOrder();
        readColumns();
        readRequired();
        return std::move(m_layout);
    }

private:
    void readNumbers()
    {
        const QString told = m_object.textOr("numbers");
        if (told == "file_name"_L1)
            m_layout.numbers = TableLayout::Numbers::FileName;
        else if (told == "none"_L1)
            m_layout.numbers = TableLayout::Numbers::None;
        else if (!told.isEmpty())
            m_object.complain("numbers", RefusalReason::BadValue, told);
    }

    void readDateOrder()
    {
        const QString told = m_object.textOr("dates");
        if (told == "dmy"_L1)
            m_layout.dateOrder = DateOrder::DayFirst;
        else if (told == "mdy"_L1)
            m_layout.dateOrder = DateOrder::MonthFirst;
        else if (told == "ymd"_L1)
            m_layout.dateOrder = DateOrder::YearFirst;
        else if (!told.isEmpty())
            m_object.complain("dates", RefusalReason::BadValue, told);
    }

    void readColumns()
    {
        eachObject(m_object, "columns", [this](PackObject &object) { readColumn(object); });
        const Column first = m_layout.numbers == TableLayout::Numbers::Column ? Column::OrderId
                                                                              : Column::Title;
        if (nameOf(m_layout, first).isEmpty())
            m_object.complain("columns", RefusalReason::MissingValue, toName(first));
    }

    void readColumn(PackObject &object)
    {
        LayoutColumn column;
        column.name = object.text("name").toUtf8();
        const QString holds = object.text("holds");
        const auto known = columnFromName(holds);
        if (!known && !holds.isEmpty())
            object.complain("holds", RefusalReason::BadValue, holds);
        column.column = known.value_or(Column::OrderId);
        if (known && !nameOf(m_layout, *known).isEmpty())
            object.complain("holds", RefusalReason::DuplicateId, holds);
        if (const PackValue words = object.valueOr("words"))
            column.words = wordsOf(words);
        m_layout.columns.push_back(std::move(column));
    }

    QHash<QByteArray, QByteArray> wordsOf(const PackValue &words)
    {
        QHash<QByteArray, QByteArray> found;
        if (!words.is(JsonValue::Type::Object)) {
            m_object.problems().add(*words.value, words.path, RefusalReason::BadValue);
            return found;
        }
        for (const JsonValue::Member &word : words.value->members()) {
            if (word.value.type() == JsonValue::Type::Text)
                found.insert(word.key.toLower().toUtf8(), word.value.text().toUtf8());
            else
                m_object.problems().add(word.value, words.path + u'.' + word.key,
                                        RefusalReason::BadValue);
        }
        return found;
    }

    /** Fewer than this many names stand in tables that have nothing to do with orders. */
    void readRequired()
    {
        constexpr std::size_t kFewest = 4;
        for (const QString &name : m_object.texts("required"))
            m_layout.required.push_back(name.toUtf8());
        if (m_layout.required.size() < kFewest)
            m_object.complain("required", RefusalReason::MissingValue, m_layout.format);
    }

    PackObject &m_object;
    TableLayout m_layout;
};

} // namespace

std::vector<TableLayout> readTableLayouts(PackObject &root)
{
    std::vector<TableLayout> layouts;
    eachObjectOr(root, "tables", [&layouts](PackObject &object) {
        TableLayout layout = TablePart(object).read();
        const bool doubled = std::any_of(
            layouts.begin(), layouts.end(),
            [&layout](const TableLayout &other) { return other.format == layout.format; });
        if (doubled)
            object.complain("id", RefusalReason::DuplicateId, layout.format);
        layouts.push_back(std::move(layout));
    });
    return layouts;
}

} // namespace recourse::formats
