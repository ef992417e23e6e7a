// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/sheets/sheetreader.h"

#include "formats/csvreader.h"
#include "formats/saidof.h"
#include "formats/sheets/sheetbook.h"
#include "formats/tablereader.h"
#include "formats/tables/exporterreader.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::failure;
using domain::ReadOptions;
using domain::ReadProgress;
using domain::ReadResult;
using domain::RefusalReason;

namespace {

const QString kId = u"spreadsheet"_s;
constexpr int kSpreadsheet = 90;
constexpr int kSomeArchive = 20; ///< to say what it is instead of what it is not
constexpr qsizetype kHead = 64 * 1024;
constexpr auto kSheets = "application/vnd.oasis.opendocument.spreadsheet";

bool looksLikeSheets(const QByteArray &head)
{
    return head.contains("xl/") || head.contains("[Content_Types].xml") || head.contains(kSheets);
}

ReadResult refused(const QString &fileName, RefusalReason reason)
{
    ReadResult result = fatalOf(fileName, refusalOf(reason));
    result.format = kId;
    return result;
}

SheetBookOr openBook(ZipArchive &archive, const std::function<bool()> &goOn)
{
    if (archive.has("orders.recourse"))
        return failure(RefusalReason::Backup);
    if (archive.has("xl/workbook.xml"))
        return openXlsx(archive);
    if (archive.beginning("mimetype").startsWith(kSheets))
        return openOds(archive, goOn);
    return failure(RefusalReason::NotAnOrderFile);
}

/** The layout that the header is of; null where it is of none. */
const TableLayout *layoutOf(const std::vector<TableLayout> &layouts, const TableSource &table)
{
    const std::vector<QByteArray> header = headerOf(table);
    const TableLayout *best = nullptr;
    int bestLikeness = 0;
    for (const TableLayout &layout : layouts) {
        const int likeness = likenessOf(layout, header);
        if (likeness > bestLikeness) {
            best = &layout;
            bestLikeness = likeness;
        }
    }
    return best;
}

} // namespace

SheetReader::SheetReader(const std::vector<ReaderPack> &packs)
    : m_layouts(tablesOf(packs))
{
    m_layouts.push_back(contractLayout());
    m_layouts.back().format = kId;
}

QString SheetReader::id() const
{
    return kId;
}

int SheetReader::recognise(const QByteArray &head) const
{
    if (!isZip(head))
        return 0;
    return looksLikeSheets(head) ? kSpreadsheet : kSomeArchive;
}

ReadResult SheetReader::read(const QString &fileName, const QByteArray &content,
                             const ReadOptions &options, const ReadProgress &progress) const
{
    return readSheets(m_layouts, fileName, content, options, progress);
}

void eachSheet(const QByteArray &content, const std::function<bool(const TableSource &)> &visit)
{
    const auto goOn = [] { return true; };
    auto archive = ZipArchive::open(content);
    if (!archive)
        return;
    const auto book = openBook(*archive, goOn);
    for (qsizetype i = 0; book && i < (*book)->count(); ++i) {
        const auto table = (*book)->sheet(i, goOn);
        if (!table || !visit(**table))
            return;
    }
}

ReadResult readSheets(const std::vector<TableLayout> &layouts, const QString &fileName,
                      const QByteArray &content, const ReadOptions &options,
                      const ReadProgress &progress)
{
    bool cancelled = false;
    const auto goOn = [&] {
        cancelled = cancelled || (progress && !progress(0, content.size()));
        return !cancelled;
    };
    const auto stopped = [&](RefusalReason reason) {
        ReadResult result = refused(fileName, reason);
        result.cancelled = cancelled;
        if (cancelled)
            result.fatal.reset();
        return result;
    };
    auto archive = ZipArchive::open(content);
    if (!archive)
        return refused(fileName,
                       looksLikeSheets(content.left(kHead)) ? archive.error()
                                                            : RefusalReason::NotAnOrderFile);
    const auto book = openBook(*archive, goOn);
    if (!book)
        return stopped(book.error());
    std::unique_ptr<SheetTable> first;
    for (qsizetype i = 0; i < (*book)->count(); ++i) {
        auto table = (*book)->sheet(i, goOn);
        if (!table)
            return stopped(table.error());
        if (const TableLayout *layout = layoutOf(layouts, **table))
            return readTable(*layout, fileName, **table, options, progress);
        if (!first && (*table)->size() > 0)
            first = std::move(*table);
    }
    if (!first)
        return refused(fileName, RefusalReason::Empty);
    return readTable(layouts.back(), fileName, *first, options, progress); // says what is missing
}

} // namespace recourse::formats
