// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include "cli/bookpaper.h"
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
        return tr("%1 names no format. The file has to end with .csv, .json, .html or .pdf.")
            .arg(file);
    }
    static QString written(qint64 orders, const QString &file)
    {
        //: %1 is a file name
        return tr("%n order(s) written to %1.", nullptr, int(orders)).arg(file);
    }
    static QString missing(const QString &signs)
    {
        //: %1 are some characters
        return tr("No font on this computer has these characters, and boxes stand in their "
                  "place: %1. The packages fonts-noto-core and fonts-noto-cjk have most of them.")
            .arg(signs);
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

enum class Format { Csv, Json, Html, Pdf };

std::optional<Format> formatOf(const QString &file)
{
    static const QHash<QString, Format> formats{{u"csv"_s, Format::Csv},
                                                {u"json"_s, Format::Json},
                                                {u"html"_s, Format::Html},
                                                {u"pdf"_s, Format::Pdf}};
    const auto found = formats.constFind(QFileInfo(file).suffix().toLower());
    return found == formats.cend() ? std::nullopt : std::optional(*found);
}

std::unique_ptr<OrderWriter> writerFor(Format format, const Session &session)
{
    switch (format) {
    case Format::Csv:
        return std::make_unique<CsvOut>();
    case Format::Json:
        return std::make_unique<JsonOut>();
    case Format::Html:
        return htmlWriter(session);
    case Format::Pdf:
        break; // paints into its file
    }
    return nullptr;
}

constexpr qsizetype kMostNamed = 20;

QString missingText(QStringList signs)
{
    if (signs.size() > kMostNamed)
        signs = signs.mid(0, kMostNamed) + QStringList{u"…"_s};
    return signs.isEmpty() ? QString() : Texts::missing(signs.join(u' '));
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
    const auto format = formatOf(path);
    if (!format)
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
    if (auto opened = openToReplace(file); !opened)
        return failure(opened.error());
    const auto pdf = *format == Format::Pdf ? pdfWriter(session, file) : nullptr;
    const auto plain = writerFor(*format, session);
    OrderWriter &writer = pdf ? *pdf : *plain;
    const auto sink = [&file](const QByteArray &piece) {
        return !wasInterrupted() && file.write(piece) == piece.size();
    };
    const auto outcome = services::ExportService().write(**book, writer, sink, *only);
    if (!outcome)
        return failure(complaintOf(outcome.error()));
    if (wasInterrupted())
        return failure(interrupted());
    if (!outcome->written || (pdf && !pdf->isWritten()) || !file.flush() || !file.commit())
        return failure(notWritten(file));
    const QByteArray json = formats::JsonObjectWriter()
                                .text("file", path)
                                .number("orders", outcome->orders)
                                .take();
    return Answer{Texts::written(outcome->orders, path),
                  formats::JsonObjectWriter().raw("exported", json).take(),
                  pdf ? missingText(pdf->missing()) : QString()};
}

} // namespace recourse::cli
