// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QXmlStreamReader>

#include "formats/sheets/ziparchive.h"

namespace recourse::formats {

/** The elements of a member, one after the other, by their names without prefix. */
class SheetXml final
{
public:
    explicit SheetXml(ZipMember &member);

    /** False at the end, and where it goes no further. */
    [[nodiscard]] bool next();
    [[nodiscard]] bool begins() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool begins(QStringView name) const { return begins() && m_xml.name() == name; }
    [[nodiscard]] bool ends(QStringView name) const
    {
        return m_xml.isEndElement() && m_xml.name() == name;
    }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    /** Of whatever prefix; empty where there is none. */
    [[nodiscard]] QString attribute(QStringView name) const;
    /** Past the end of the element that begins here. */
    void skip();
    [[nodiscard]] std::optional<domain::RefusalReason> fault() const { return m_fault; }
    void refuse(domain::RefusalReason reason);

private:
    ZipMember &m_member;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<domain::RefusalReason> m_fault;
};

} // namespace recourse::formats
