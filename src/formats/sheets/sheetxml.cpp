// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/sheets/sheetxml.h"

namespace recourse::formats {

using domain::RefusalReason;

namespace {
constexpr int kDeepest = 64;
} // namespace

SheetXml::SheetXml(ZipMember &member)
    : m_member(member)
    , m_xml(&member)
{
}

bool SheetXml::next()
{
    if (m_fault || m_xml.atEnd())
        return false;
    m_xml.readNext();
    if (m_xml.isStartElement() && ++m_depth > kDeepest)
        refuse(RefusalReason::NestedTooDeep);
    else if (m_xml.isEndElement())
        --m_depth;
    else if (m_xml.isDTD())
        refuse(RefusalReason::BadSheet);
    if (m_member.fault())
        m_fault = m_member.fault();
    else if (m_xml.hasError())
        refuse(RefusalReason::BadSheet);
    return !m_fault && !m_xml.isEndDocument();
}

QString SheetXml::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

void SheetXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) { }
}

void SheetXml::refuse(RefusalReason reason)
{
    if (!m_fault)
        m_fault = reason;
}

} // namespace recourse::formats
