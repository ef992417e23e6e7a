// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/readers.h"

#include <algorithm>
#include <filesystem>

#include <QFile>
#include <QFileInfo>

#include "formats/capturereader.h"
#include "formats/csvreader.h"
#include "formats/exchangereader.h"
#include "formats/folderfiles.h"
#include "formats/mailreader.h"
#include "formats/pagereader.h"
#include "formats/redaction.h"
#include "formats/saidof.h"
#include "formats/sheets/sheetreader.h"
#include "formats/sources.h"
#include "formats/tableguess.h"
#include "formats/tables/exporterreader.h"
#include "formats/textinput.h"
#include "formats/textreader.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::OrderReader;
using domain::ReadOptions;
using domain::ReadProgress;
using domain::ReadResult;
using domain::Refusal;
using domain::RefusalReason;

namespace {

constexpr qint64 kLargestFile = 512LL * 1024 * 1024;
constexpr qsizetype kHead = 64 * 1024;
constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qint64 kHeldMailbox = 16 * kMegabyte; ///< a larger one is read in pieces

bool lacksColumns(const ReadResult &result)
{
    return result.fatal
        && (result.fatal->reason == RefusalReason::NotAnOrderFile
            || result.fatal->reason == RefusalReason::MissingColumn);
}

/** With what the user needs to say what the columns are, where it is a table. */
ReadResult withGuess(ReadResult result, const QByteArray &content,
                     const std::vector<ReaderPack> &packs)
{
    if (auto guess = guessTable(content, packs))
        result.table = std::make_shared<const domain::TableGuess>(*std::move(guess));
    return result;
}

/** What the table lacks of the columns that were said of every table; nothing where it is none. */
QString missingHeading(const ReadOptions &options, const domain::TableGuess &table)
{
    for (const domain::KnownTable &known : options.tables) {
        const auto missing = std::find_if(
            known.columns.cbegin(), known.columns.cend(), [&table](const QString &heading) {
                return std::none_of(table.headings.cbegin(), table.headings.cend(),
                                    [&heading](const QString &there) {
                                        return normalHeader(there.toUtf8())
                                            == normalHeader(heading.toUtf8());
                                    });
            });
        if (known.fingerprint.isEmpty() && missing != known.columns.cend())
            return *missing;
    }
    return {};
}

/** The same for a file that no reader took: with the guess, and with what --map misses in it. */
ReadResult offered(ReadResult result, const QByteArray &content, const ReadOptions &options,
                   const std::vector<ReaderPack> &packs)
{
    if (!lacksColumns(result))
        return result;
    result = withGuess(std::move(result), content, packs);
    const QString missing = result.table ? missingHeading(options, *result.table) : QString();
    if (!missing.isEmpty()) {
        result.fatal->reason = RefusalReason::MissingColumn;
        result.fatal->path = missing;
        result.fatal->arguments = {missing};
    }
    return result;
}

} // namespace

FormatReaders::FormatReaders(QString openBook, ReaderPacks packs)
    : m_openBook(std::move(openBook))
    , m_packs(std::move(packs))
{
    m_readers.push_back(std::make_unique<ExchangeReader>());
    for (const TableLayout &layout : tablesOf(*m_packs))
        m_readers.push_back(std::make_unique<ExporterReader>(layout));
    m_readers.push_back(std::make_unique<CsvReader>());
    m_readers.push_back(std::make_unique<SheetReader>(*m_packs));
    m_readers.push_back(std::make_unique<CaptureReader>(m_packs));
    m_readers.push_back(std::make_unique<PageReader>(m_packs));
    m_readers.push_back(std::make_unique<MailReader>(m_packs));
    m_readers.push_back(std::make_unique<TextReader>(m_packs));
}

FormatReaders::~FormatReaders() = default;

QStringList FormatReaders::formats() const
{
    QStringList ids;
    for (const auto &reader : m_readers)
        ids.append(reader->id());
    return ids;
}

domain::FolderFiles FormatReaders::filesIn(const QString &folder,
                                           const ReadProgress &progress) const
{
    return listFolder(folder, kFolderBounds, progress);
}

const OrderReader *FormatReaders::readerFor(const QByteArray &content, const QString &format) const
{
    const QByteArray head = content.left(kHead);
    const OrderReader *best = nullptr;
    int bestScore = 0;
    for (const auto &reader : m_readers) {
        if (!format.isEmpty()) {
            if (reader->id() == format)
                return reader.get();
            continue;
        }
        const int score = reader->recognise(head);
        if (score > bestScore) {
            best = reader.get();
            bestScore = score;
        }
    }
    return best;
}

ReadResult FormatReaders::readContent(const QString &fileName, const QByteArray &content,
                                      const ReadOptions &options,
                                      const ReadProgress &progress) const
{
    if (const domain::KnownTable *table = knownTableIn(options.tables, content)) {
        ReadResult result = ExporterReader(layoutOf(table->columns))
                                .read(fileName, content, options, progress);
        result.columns = table->columns;
        setSource(result, domain::SourceKind::MappedTable);
        return withGuess(std::move(result), content, *m_packs);
    }
    if (const OrderReader *reader = readerFor(content, options.format)) {
        ReadResult result = reader->read(fileName, content, options, progress);
        setSource(result, sourceKindOf(reader->id(), result.format));
        return offered(std::move(result), content, options, *m_packs);
    }
    if (!options.format.isEmpty()) {
        Refusal unknown = refusalOf(RefusalReason::BadValue, options.format);
        unknown.path = u"format"_s;
        return fatalOf(fileName, unknown);
    }
    // Say why a text is none before saying that it holds no orders.
    const auto text = toUtf8Text(content);
    return offered(
        fatalOf(fileName, text ? refusalOf(RefusalReason::NotAnOrderFile) : text.error()), content,
        options, *m_packs);
}

/** Told by what the file is, without opening it: links lead to the same one. */
bool FormatReaders::isOfOpenBook(const QString &path) const
{
    if (m_openBook.isEmpty())
        return false;
    const auto file = QFileInfo(path).filesystemAbsoluteFilePath();
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const auto ours = QFileInfo(m_openBook + suffix).filesystemAbsoluteFilePath();
        std::error_code notThere;
        if (file == ours || std::filesystem::equivalent(file, ours, notThere))
            return true;
    }
    return false;
}

FormatReaders::OpenFile FormatReaders::open(const QString &path) const
{
    const auto no = [&path](RefusalReason reason, const QString &argument = {}) {
        return core::failure(fatalOf(path, refusalOf(reason, argument)));
    };
    if (isOfOpenBook(path))
        return no(RefusalReason::OpenBook);
    const QFileInfo info(path);
    if (info.isDir())
        return no(RefusalReason::UnreadableFile);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return no(RefusalReason::UnreadableFile, file->errorString());
    return file;
}

core::Result<QByteArray, ReadResult> FormatReaders::contentOf(QFile &file) const
{
    const auto no = [&file](RefusalReason reason, const QString &argument = {}) {
        return core::failure(fatalOf(file.fileName(), refusalOf(reason, argument)));
    };
    if (file.size() > kLargestFile)
        return no(RefusalReason::TooLarge, QString::number(kLargestFile / kMegabyte));
    // A pipe or a growing file has no size to trust.
    QByteArray content = file.read(kLargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return no(RefusalReason::UnreadableFile, file.errorString());
    if (content.size() > kLargestFile)
        return no(RefusalReason::TooLarge, QString::number(kLargestFile / kMegabyte));
    return content;
}

ReadResult FormatReaders::readFile(const QString &path, const ReadOptions &options,
                                   const ReadProgress &progress) const
{
    const OpenFile file = open(path);
    if (!file)
        return file.error();
    const MailReader mails(m_packs);
    if ((options.format.isEmpty() || options.format == mails.id()) && (*file)->size() > kHeldMailbox
        && MailReader::isMailbox(**file)) {
        ReadResult result = mails.readMailbox(path, **file, options, progress);
        setSource(result, domain::SourceKind::Mail);
        return result;
    }
    const auto content = contentOf(**file);
    if (!content)
        return content.error();
    ReadOptions here = options;
    here.path = path;
    return readContent(path, *content, here, progress);
}

QByteArray FormatReaders::redactedFile(const QString &path) const
{
    const OpenFile file = open(path);
    const auto content = file ? contentOf(**file) : core::failure(file.error());
    return content ? redacted(*content) : QByteArray();
}

} // namespace recourse::formats
