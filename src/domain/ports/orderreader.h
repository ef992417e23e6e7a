// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/instant.h"
#include "core/result.h"
#include "domain/errors.h"
#include "domain/order.h"
#include "domain/ports/tablecolumns.h"

namespace recourse::domain {

enum class DateOrder { DayFirst, MonthFirst, YearFirst };

/** What the user decided about a file beforehand; the command line's flags, the window's questions.
 */
struct ReadOptions
{
    QString format;                     ///< id of a reader; empty: found by content
    std::optional<DateOrder> dateOrder; ///< decides dates such as 03/04/2026
    QString market;                     ///< for formats that do not say; empty: "aliexpress"
    /** For tables that are no others; the first that fits counts. */
    QList<KnownTable> tables = {};
    /** Where the file lies, so that pictures saved beside it are read; empty: none are. */
    QString path = {};
};

/** An order as one file tells it, and where. */
struct OrderDraft
{
    Order order;
    qint64 line = 0; ///< from 1; 0 where the format has no lines
    QString path;
    /** News of the parcel, of whatever orders are in it: the file does not tell their numbers. */
    bool ofParcel = false;
};

/** Everything that one file gave. `fatal` set: no order file at all, nothing else is filled. */
struct ReadResult
{
    QString file;
    QString format; ///< id of the reader or of the pack's shape, empty where none took it
    QList<OrderDraft> drafts;
    QList<Refusal> refused;
    std::optional<Refusal> fatal;
    bool cancelled = false;
    /** What the file holds beside orders and nobody knows: a JSON object, or empty. */
    QByteArray extra;
    /** English title of the pack's shape, for people; translated in the context ReaderPack. */
    QString title = {};
    /** Of a table that nobody knows, and of one that was read by `columns`. */
    std::shared_ptr<const TableGuess> table = {};
    TableMapping columns = {}; ///< by which it was read, of the options' tables
};

/** Called between units with done and total bytes; returning false cancels. */
using ReadProgress = std::function<bool(qint64 done, qint64 total)>;

/** Reads one format of foreign files. Stateless, any thread; never throws at bad input. */
class OrderReader
{
public:
    virtual ~OrderReader() = default;
    /** Stable id for `--from`, "recourse-json", "csv", "extension-csv". */
    [[nodiscard]] virtual QString id() const = 0;
    /** How surely this is mine, by content: 0 no, 100 certain. Sees the first 64 KiB. */
    [[nodiscard]] virtual int recognise(const QByteArray &head) const = 0;
    [[nodiscard]] virtual ReadResult read(const QString &fileName, const QByteArray &content,
                                          const ReadOptions &options,
                                          const ReadProgress &progress) const = 0;
};

/** The files of a folder. */
struct FolderFiles
{
    bool isFolder = false;
    QStringList files;        ///< in a stable order
    QStringList folders = {}; ///< that were looked into, the folder itself first
    bool cut = false;         ///< there are more, or deeper ones
    bool cancelled = false;
};

/** Finds the reader by content and reads. */
class OrderReaders
{
public:
    virtual ~OrderReaders() = default;
    [[nodiscard]] virtual ReadResult readFile(const QString &path, const ReadOptions &options,
                                              const ReadProgress &progress) const = 0;
    /** The same for content that is already here; `fileName` is what it is called by. */
    [[nodiscard]] virtual ReadResult readContent(const QString &fileName, const QByteArray &content,
                                                 const ReadOptions &options,
                                                 const ReadProgress &progress) const = 0;
    [[nodiscard]] virtual QStringList formats() const = 0;
    /** The file without what it tells of people and orders, UTF-8, for showing to others how it is
     * built; empty where that cannot be made. */
    [[nodiscard]] virtual QByteArray redactedFile(const QString &path) const = 0;
    /** The files in a folder and below it, but hidden ones and half downloads; bounded. */
    [[nodiscard]] virtual FolderFiles filesIn(const QString &folder,
                                              const ReadProgress &progress) const = 0;
    /**
     * These readers as they are now, for work of many files: packs that are exchanged meanwhile
     * change nothing for it. Needs this only where nothing can be exchanged. Any thread.
     */
    [[nodiscard]] virtual std::shared_ptr<const OrderReaders> asOfNow() const
    {
        return std::shared_ptr<const OrderReaders>(std::shared_ptr<const OrderReaders>(), this);
    }
};

} // namespace recourse::domain
