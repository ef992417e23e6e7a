// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Spreadsheets, XML in a zip: what is read has numbers and stays within bounds. A fuzzer hardly
// makes a sound zip, so what begins like XML is also put into one as its sheet.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <QList>

#include "formats/sheets/sheetreader.h"

namespace {

using recourse::domain::ReadResult;

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

quint32 checksumOf(const QByteArray &bytes)
{
    quint32 sum = 0xffffffffU;
    for (const char c : bytes) {
        sum ^= quint8(c);
        for (int i = 0; i < 8; ++i)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320U : 0);
    }
    return ~sum;
}

QByteArray little(quint32 value, int bytes)
{
    QByteArray made;
    for (int i = 0; i < bytes; ++i)
        made += char(value >> (8 * i) & 0xff);
    return made;
}

/** A zip of members that are stored as they are. */
QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &members)
{
    QByteArray zip;
    QByteArray list;
    for (const auto &[name, content] : members) {
        const QByteArray common = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4)
            + little(checksumOf(content), 4) + little(quint32(content.size()), 4)
            + little(quint32(content.size()), 4) + little(quint32(name.size()), 2) + little(0, 2);
        list += "PK\x01\x02" + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
            + little(0, 4) + little(quint32(zip.size()), 4) + name;
        zip += "PK\x03\x04" + common + name + content;
    }
    const auto count = quint32(members.size());
    return zip + list + "PK\x05\x06" + little(0, 4) + little(count, 2) + little(count, 2)
        + little(quint32(list.size()), 4) + little(quint32(zip.size()), 4) + little(0, 2);
}

void check(const QByteArray &content)
{
    const ReadResult result = recourse::formats::SheetReader().read({}, content, {}, {});
    demand(!result.fatal || (result.drafts.isEmpty() && result.refused.isEmpty()));
    for (const auto &draft : result.drafts)
        demand(draft.line > 0 && draft.order.market == QStringLiteral("aliexpress"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), qsizetype(size));
    check(content);
    if (!content.startsWith('<'))
        return 0;
    check(zipOf({{"xl/workbook.xml", "<workbook><sheets><sheet id='a'/></sheets></workbook>"},
                 {"xl/_rels/workbook.xml.rels",
                  "<Relationships><Relationship Id='a' Target='s.xml'/></Relationships>"},
                 {"xl/styles.xml", content},
                 {"xl/sharedStrings.xml", content},
                 {"xl/s.xml", content}}));
    check(zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                 {"content.xml", content}}));
    return 0;
}
