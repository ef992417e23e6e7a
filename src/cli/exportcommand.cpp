// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include "cli/commands.h"
#include "cli/selection.h"
#include "domain/ports/orderwriter.h"
#include "formats/csvwriter.h"
#include "formats/exchangewriter.h"
#include "formats/jsonobjectwriter.h"
#include "services/exportservice.h"

namespace recourse::cli {

using core::failure;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(recourse::cli::Export)
public:
    static QString noFormat(const QString &file)
    {
        //: %1 is a file name
        return tr("%1 names no format. The file has to end with .json or .csv.").arg(file);
    }
    static QString notWritten(const QString &file, const QString &why)
    {
        //: %1 is a file name, %2 what the system said
        return tr("%1 cannot be written, and nothing of it was changed: %2").arg(file, why);
    }
    static QString written(qint64 orders, const QString &file)
    {
        //: %1 is a file name
        return tr("%n order(s) written to %1.", nullptr, int(orders)).arg(file);
    }
};

class JsonOut final : public OrderWriter
{
public:
    QByteArray begin(const QByteArray &extra) override { return m_writer.begin(extra); }
    QByteArray add(const Order &order) override { return m_writer.add(order); }
    QByteArray end() override { return m_writer.end(); }

private:
    formats::ExchangeWriter m_writer;
};

class CsvOut final : public OrderWriter
{
public:
    QByteArray begin(const QByteArray &) override { return m_writer.begin(); }
    QByteArray add(const Order &order) override { return m_writer.add(order); }
    QByteArray end() override { return {}; }

private:
    formats::CsvWriter m_writer;
};

std::unique_ptr<OrderWriter> writerFor(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == "json"_L1)
        return std::make_unique<JsonOut>();
    if (suffix == "csv"_L1)
        return std::make_unique<CsvOut>();
    return nullptr;
}

Complaint notWritten(const QSaveFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError
        || file.error() == QFileDevice::WriteError;
    return {kDiskRefused,
            full ? u"disk_full"_s : u"read_only"_s,
            Texts::notWritten(file.fileName(), file.errorString()),
            {}};
}

core::Result<std::optional<QSet<OrderId>>, Complaint> wanted(const Selection &selection,
                                                             const Session &session, Book &book)
{
    if (selection.isEverything())
        return std::optional<QSet<OrderId>>();
    const auto listed = selection.read(session, book);
    if (!listed)
        return failure(listed.error());
    QSet<OrderId> ids;
    for (const ListedOrder &one : *listed)
        ids.insert(one.row.id);
    return std::optional(ids);
}
} // namespace

Outcome runExport(const Session &session, const CommandWords &words)
{
    const QString path = words.plain.constFirst();
    const auto writer = writerFor(path);
    if (!writer)
        return failure(wrongWords(Texts::noFormat(path)));
    const auto selection = Selection::of(words);
    if (!selection)
        return failure(selection.error());
    const auto book = session.open(storage::SqliteBook::Access::Read);
    if (!book)
        return failure(book.error());
    const auto only = wanted(*selection, session, **book);
    if (!only)
        return failure(only.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(notWritten(file));
    const auto sink = [&file](const QByteArray &piece) {
        return !wasInterrupted() && file.write(piece) == piece.size();
    };
    const auto outcome = services::ExportService().write(**book, *writer, sink, *only);
    if (!outcome)
        return failure(complaintOf(outcome.error()));
    if (wasInterrupted())
        return failure(interrupted());
    if (!outcome->written || !file.commit())
        return failure(notWritten(file));
    const QByteArray json = formats::JsonObjectWriter()
                                .text("file", path)
                                .number("orders", outcome->orders)
                                .take();
    return Answer{Texts::written(outcome->orders, path),
                  formats::JsonObjectWriter().raw("exported", json).take(),
                  {}};
}

} // namespace recourse::cli
