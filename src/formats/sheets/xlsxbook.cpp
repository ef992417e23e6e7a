// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHash>

#include "formats/sheets/sheetbook.h"
#include "formats/sheets/sheetvalues.h"
#include "formats/sheets/sheetxml.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::failure;
using domain::RefusalReason;

namespace {

constexpr std::size_t kMostSheets = 1000;
constexpr std::size_t kMostFormats = 70'000;
constexpr std::size_t kMostTexts = 5'000'000;
constexpr int kRowsPerQuestion = 256;

using Problem = std::optional<RefusalReason>;

/** Carriage returns are written in words. */
QByteArray plain(QString text)
{
    return text.remove(u"_x000D_"_s).toUtf8();
}

struct XlsxParts
{
    bool since1904 = false;
    std::vector<QByteArray> sheets; ///< names of members
    std::vector<SheetFormat> formats;
    std::shared_ptr<QByteArray> texts = std::make_shared<QByteArray>();
    std::vector<SheetText> shared;
};

/** Reads the parts that all sheets need. */
class XlsxOpening
{
public:
    XlsxOpening(ZipArchive &archive, XlsxParts &parts)
        : m_archive(archive)
        , m_parts(parts)
    {
    }

    [[nodiscard]] Problem read()
    {
        if (const auto problem = each("xl/_rels/workbook.xml.rels", &XlsxOpening::takeRelation))
            return problem;
        if (const auto problem = each("xl/workbook.xml", &XlsxOpening::takeOfBook))
            return problem;
        if (m_archive.has("xl/styles.xml")) {
            if (const auto problem = each("xl/styles.xml", &XlsxOpening::takeStyle))
                return problem;
        }
        return m_archive.has("xl/sharedStrings.xml")
            ? each("xl/sharedStrings.xml", &XlsxOpening::takeText)
            : Problem();
    }

private:
    using Take = void (XlsxOpening::*)(SheetXml &);

    Problem each(const QByteArray &name, Take take)
    {
        const auto member = m_archive.member(name);
        if (!member)
            return member.error();
        SheetXml xml(**member);
        while (xml.next())
            (this->*take)(xml);
        return xml.fault();
    }

    void takeRelation(SheetXml &xml)
    {
        if (!xml.begins(u"Relationship") || std::size_t(m_targets.size()) >= kMostSheets)
            return;
        const QString target = xml.attribute(u"Target");
        m_targets.insert(
            xml.attribute(u"Id"),
            (target.startsWith(u'/') ? target.mid(1) : QString(u"xl/"_s + target)).toUtf8());
    }

    void takeOfBook(SheetXml &xml)
    {
        if (xml.begins(u"workbookPr")) {
            const QString since = xml.attribute(u"date1904");
            m_parts.since1904 = since == "1"_L1 || since == "true"_L1;
        } else if (xml.begins(u"sheet") && m_parts.sheets.size() < kMostSheets) {
            const QByteArray name = m_targets.value(xml.attribute(u"id"));
            if (m_archive.has(name))
                m_parts.sheets.push_back(name);
        }
    }

    void takeStyle(SheetXml &xml)
    {
        if (xml.begins(u"numFmt"))
            m_codes.insert(xml.attribute(u"numFmtId").toInt(),
                           formatOfCode(xml.attribute(u"formatCode")));
        else if (xml.begins(u"cellXfs") || xml.ends(u"cellXfs"))
            m_inFormats = xml.begins();
        else if (m_inFormats && xml.begins(u"xf"))
            addFormat(xml.attribute(u"numFmtId").toInt());
        if (std::size_t(m_codes.size()) > kMostFormats || m_parts.formats.size() > kMostFormats)
            xml.refuse(RefusalReason::TooLarge);
    }

    void addFormat(int id)
    {
        SheetFormat format = m_codes.value(id);
        format.isDate = format.isDate || (!m_codes.contains(id) && isBuiltInDate(id));
        m_parts.formats.push_back(format);
    }

    /** Runs of different letters are one text; how it is pronounced is none. */
    void takeText(SheetXml &xml)
    {
        if (xml.begins(u"rPh"))
            xml.skip();
        else if (xml.begins(u"t") || xml.ends(u"t"))
            m_inText = xml.begins();
        else if (xml.isText() && m_inText)
            m_text += xml.text();
        else if (xml.ends(u"si"))
            addText(xml);
        if (m_text.size() > kLongestCell)
            xml.refuse(RefusalReason::TooLarge);
    }

    void addText(SheetXml &xml)
    {
        const QByteArray text = plain(std::exchange(m_text, QString()));
        m_parts.shared.push_back({quint64(m_parts.texts->size()), quint32(text.size()), true});
        m_parts.texts->append(text);
        if (m_parts.shared.size() > kMostTexts)
            xml.refuse(RefusalReason::TooLarge);
    }

    ZipArchive &m_archive;
    XlsxParts &m_parts;
    QHash<QString, QByteArray> m_targets;
    QHash<int, SheetFormat> m_codes;
    bool m_inFormats = false;
    bool m_inText = false;
    QString m_text;
};

/** One sheet, cell by cell. */
class XlsxSheet
{
public:
    explicit XlsxSheet(const XlsxParts &parts)
        : m_parts(parts)
        , m_builder(parts.texts)
    {
    }

    [[nodiscard]] SheetOr read(ZipMember &member, const std::function<bool()> &goOn)
    {
        SheetXml xml(member);
        while (xml.next()) {
            take(xml);
            if (xml.begins(u"row") && m_line % kRowsPerQuestion == 0 && !goOn())
                xml.refuse(RefusalReason::TooLarge);
        }
        if (xml.fault())
            return failure(*xml.fault());
        return m_builder.take();
    }

private:
    void take(SheetXml &xml)
    {
        if (xml.begins(u"row")) {
            beginRow(xml);
        } else if (xml.begins(u"c")) {
            beginCell(xml);
        } else if (xml.begins(u"rPh")) {
            xml.skip();
        } else if (xml.begins(u"v") || xml.begins(u"t") || xml.ends(u"v") || xml.ends(u"t")) {
            m_inValue = xml.begins();
        } else if (xml.isText() && m_inValue && m_inCell) {
            m_value += xml.text();
            if (m_value.size() > kLongestCell)
                xml.refuse(RefusalReason::TooLarge);
        } else if (xml.ends(u"c")) {
            m_inCell = false;
            if (!m_value.isEmpty() && !endCell())
                xml.refuse(m_isWrong ? RefusalReason::BadSheet : RefusalReason::TooLarge);
        }
    }

    void beginRow(SheetXml &xml)
    {
        const qint64 told = xml.attribute(u"r").toLongLong();
        m_line = told > 0 ? told : m_line + 1;
        m_column = -1;
        m_builder.beginRow(m_line);
    }

    void beginCell(SheetXml &xml)
    {
        const QString place = xml.attribute(u"r");
        m_column = place.isEmpty() ? m_column + 1 : columnOfReference(place);
        m_type = xml.attribute(u"t");
        m_format = xml.attribute(u"s").toUInt();
        m_value.clear();
        m_inCell = true;
        m_inValue = false;
    }

    bool endCell()
    {
        if (m_type == "s"_L1) {
            bool isNumber = false;
            const std::size_t index = m_value.toUInt(&isNumber);
            m_isWrong = !isNumber || index >= m_parts.shared.size();
            return !m_isWrong && m_builder.addCell(m_column, m_parts.shared.at(index));
        }
        if (!m_type.isEmpty() && m_type != "n"_L1)
            return m_builder.addCell(m_column, plain(m_value));
        const SheetFormat format = m_format < m_parts.formats.size() ? m_parts.formats.at(m_format)
                                                                     : SheetFormat();
        const QByteArray raw = m_value.trimmed().toLatin1();
        const QByteArray day = format.isDate ? sheetDate(raw.toDouble(), m_parts.since1904)
                                             : QByteArray();
        if (!day.isEmpty())
            return m_builder.addCell(m_column, day);
        return m_builder.addNumber(m_column, raw, format.currency);
    }

    const XlsxParts &m_parts;
    SheetBuilder m_builder;
    qint64 m_line = 0;
    int m_column = -1;
    QString m_type;
    std::size_t m_format = 0;
    QString m_value;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_isWrong = false;
};

class XlsxBook final : public SheetBook
{
public:
    XlsxBook(ZipArchive &archive, XlsxParts parts)
        : m_archive(archive)
        , m_parts(std::move(parts))
    {
    }
    [[nodiscard]] qsizetype count() const override { return qsizetype(m_parts.sheets.size()); }
    [[nodiscard]] SheetOr sheet(qsizetype index, const std::function<bool()> &goOn) override
    {
        const auto member = m_archive.member(m_parts.sheets.at(std::size_t(index)));
        if (!member)
            return failure(member.error());
        return XlsxSheet(m_parts).read(**member, goOn);
    }

private:
    ZipArchive &m_archive;
    const XlsxParts m_parts;
};

} // namespace

SheetBookOr openXlsx(ZipArchive &archive)
{
    XlsxParts parts;
    if (const auto problem = XlsxOpening(archive, parts).read())
        return failure(*problem);
    return std::make_unique<XlsxBook>(archive, std::move(parts));
}

} // namespace recourse::formats
