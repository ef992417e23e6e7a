// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "formats/sheets/sheetbook.h"
#include "formats/sheets/sheetxml.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::failure;
using domain::RefusalReason;

namespace {

constexpr std::size_t kMostSheets = 1000;
constexpr int kMostColumns = 16384;
constexpr int kMostSpaces = 1000;
constexpr int kRowsPerQuestion = 256;
constexpr qint64 kMostRows = 2'000'000;

/** All sheets of the one file that holds them. */
class OdsContent
{
public:
    [[nodiscard]] std::optional<RefusalReason> read(ZipMember &member,
                                                    const std::function<bool()> &goOn)
    {
        SheetXml xml(member);
        while (xml.next()) {
            if (xml.begins(u"annotation"))
                xml.skip();
            else if (xml.begins(u"table"))
                beginTable();
            else if (xml.ends(u"table"))
                endTable();
            else if (m_depth == 1)
                takeOfTable(xml);
            if (xml.begins(u"table-row") && m_line % kRowsPerQuestion == 0 && !goOn())
                xml.refuse(RefusalReason::TooLarge);
        }
        return xml.fault();
    }

    std::vector<std::unique_ptr<SheetTable>> sheets;

private:
    void beginTable()
    {
        if (++m_depth > 1)
            return;
        m_builder.emplace();
        m_line = 0;
    }

    void endTable()
    {
        if (--m_depth == 0 && sheets.size() < kMostSheets)
            sheets.push_back(m_builder->take());
    }

    static int timesIn(const SheetXml &xml, QStringView attribute, qint64 most)
    {
        return int(std::clamp(xml.attribute(attribute).toLongLong(), 1LL, most));
    }

    void takeOfTable(SheetXml &xml)
    {
        bool fits = true;
        if (xml.begins(u"table-row")) {
            m_rowTimes = timesIn(xml, u"number-rows-repeated", kMostRows);
            m_builder->beginRow(++m_line);
            m_column = 0;
        } else if (xml.ends(u"table-row")) {
            fits = m_builder->repeatRow(m_rowTimes - 1);
            m_line += m_rowTimes - 1;
        } else if (xml.begins(u"table-cell") || xml.begins(u"covered-table-cell")) {
            beginCell(xml);
        } else if (xml.ends(u"table-cell") || xml.ends(u"covered-table-cell")) {
            fits = endCell();
        } else if (m_inCell) {
            takeOfCell(xml);
        }
        if (!fits || m_text.size() > kLongestCell)
            xml.refuse(RefusalReason::TooLarge);
    }

    void beginCell(const SheetXml &xml)
    {
        m_inCell = true;
        m_times = timesIn(xml, u"number-columns-repeated", kMostColumns);
        m_type = xml.attribute(u"value-type");
        m_value = m_type == "date"_L1 ? xml.attribute(u"date-value") : xml.attribute(u"value");
        m_currency = xml.attribute(u"currency");
        m_text.clear();
        m_paragraphs = 0;
    }

    void takeOfCell(const SheetXml &xml)
    {
        if (xml.begins(u"p")) {
            if (m_paragraphs++ > 0)
                m_text += u'\n';
        } else if (xml.begins(u"s")) {
            m_text += QString(timesIn(xml, u"c", kMostSpaces), u' ');
        } else if (xml.begins(u"tab")) {
            m_text += u'\t';
        } else if (xml.begins(u"line-break")) {
            m_text += u'\n';
        } else if (xml.isText() && m_paragraphs > 0) {
            m_text += xml.text();
        }
    }

    bool endCell()
    {
        m_inCell = false;
        const bool isNumber = m_type == "float"_L1 || m_type == "currency"_L1;
        const QByteArray text = m_type == "date"_L1 ? m_value.toUtf8() : m_text.toUtf8();
        for (int i = 0; i < m_times; ++i, ++m_column) {
            if (m_column >= kMostColumns)
                return m_text.isEmpty();
            if (m_text.isEmpty() && m_value.isEmpty()) {
                m_column += m_times;
                return true;
            }
            const bool fits = isNumber
                ? m_builder->addNumber(m_column, m_value.toLatin1(), m_currency.toUtf8())
                : m_builder->addCell(m_column, text);
            if (!fits)
                return false;
        }
        return true;
    }

    std::optional<SheetBuilder> m_builder;
    int m_depth = 0;
    qint64 m_line = 0;
    int m_rowTimes = 1;
    int m_column = 0;
    bool m_inCell = false;
    int m_times = 1;
    QString m_type;
    QString m_value;
    QString m_currency;
    QString m_text;
    int m_paragraphs = 0;
};

/** The sheets stand in one file, which has been read. */
class OdsBook final : public SheetBook
{
public:
    explicit OdsBook(std::vector<std::unique_ptr<SheetTable>> sheets)
        : m_sheets(std::move(sheets))
    {
    }
    [[nodiscard]] qsizetype count() const override { return qsizetype(m_sheets.size()); }
    [[nodiscard]] SheetOr sheet(qsizetype index, const std::function<bool()> &) override
    {
        return std::move(m_sheets.at(std::size_t(index)));
    }

private:
    std::vector<std::unique_ptr<SheetTable>> m_sheets;
};

} // namespace

SheetBookOr openOds(ZipArchive &archive, const std::function<bool()> &goOn)
{
    const auto member = archive.member("content.xml");
    if (!member)
        return failure(member.error());
    OdsContent content;
    if (const auto problem = content.read(**member, goOn))
        return failure(*problem);
    return std::make_unique<OdsBook>(std::move(content.sheets));
}

} // namespace recourse::formats
