// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tables/exporterreader.h"

#include <algorithm>

#include "formats/packs/readerpackreader.h"
#include "formats/sheets/sheetreader.h"
#include "formats/sheets/ziparchive.h"
#include "formats/tablereader.h"
#include "formats/textinput.h"

namespace recourse::formats {

namespace {
constexpr int kSure = 91;
constexpr std::size_t kMostMarks = 8;
/** No header is longer, and every reader looks at every file. */
constexpr qsizetype kHeaderHead = 8 * 1024;
} // namespace

const std::vector<TableLayout> &shippedTables()
{
    static const std::vector<TableLayout> kLayouts = tablesOf(shippedReaderPacks());
    return kLayouts;
}

std::vector<TableLayout> tablesOf(const std::vector<ReaderPack> &packs)
{
    std::vector<TableLayout> layouts;
    for (const ReaderPack &pack : packs)
        layouts.insert(layouts.end(), pack.tables.begin(), pack.tables.end());
    return layouts;
}

int likenessOf(const TableLayout &layout, const std::vector<QByteArray> &header)
{
    return isHeaderOf(layout, header) ? kSure + int(std::min(layout.required.size(), kMostMarks))
                                      : 0;
}

ExporterReader::ExporterReader(TableLayout layout)
    : m_layout(std::move(layout))
{
}

int ExporterReader::recognise(const QByteArray &head) const
{
    const QByteArray text = headText(head.left(kHeaderHead));
    if (text.isEmpty() || text.startsWith('{') || text.startsWith('[') || text.startsWith('<'))
        return 0;
    return likenessOf(m_layout, headerOf(text));
}

domain::ReadResult ExporterReader::read(const QString &fileName, const QByteArray &content,
                                        const domain::ReadOptions &options,
                                        const domain::ReadProgress &progress) const
{
    if (isZip(content))
        return readSheets({m_layout}, fileName, content, options, progress);
    return readTable(m_layout, fileName, content, options, progress);
}

} // namespace recourse::formats
