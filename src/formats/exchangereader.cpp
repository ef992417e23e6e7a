// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/exchangereader.h"

#include <utility>

#include <QHash>

#include "formats/exchangekeys.h"
#include "formats/jsonelement.h"
#include "formats/saidof.h"
#include "formats/textinput.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using domain::ReadOptions;
using domain::ReadProgress;
using domain::ReadResult;
using domain::Refusal;
using domain::RefusalReason;

namespace {

constexpr int kCertain = 100;
constexpr int kLooksLikeJson = 20;
constexpr int kOrdersPerReport = 64;

Refusal wholeFile(RefusalReason reason, const QString &path, qint64 line)
{
    Refusal refusal;
    refusal.reason = reason;
    refusal.path = path;
    refusal.line = line;
    return refusal;
}

/** Whether the top object is a book that this version can read. */
std::optional<Refusal> unfit(const JsonValue &top)
{
    const JsonValue *format = top.member(u"format");
    const JsonValue *version = top.member(u"version");
    const JsonValue *orders = top.member(u"orders");
    if (!format || format->type() != JsonValue::Type::Text || format->text() != kExchangeFormat)
        return wholeFile(RefusalReason::NotAnOrderFile, u"format"_s, format ? format->line() : 0);
    bool whole = false;
    const int number = version && version->type() == JsonValue::Type::Number
        ? version->text().toInt(&whole)
        : 0;
    if (!whole || number < 1)
        return wholeFile(RefusalReason::BadValue, u"version"_s, version ? version->line() : 0);
    if (number > kExchangeVersion) {
        Refusal refusal = wholeFile(RefusalReason::NewerFormat, u"version"_s, version->line());
        refusal.arguments.append(QString::number(number));
        return refusal;
    }
    if (!orders || orders->type() != JsonValue::Type::Array)
        return wholeFile(RefusalReason::NotAnOrderFile, u"orders"_s, orders ? orders->line() : 0);
    return std::nullopt;
}

QByteArray unknownKeys(const JsonValue &top)
{
    JsonProblem problem;
    JsonElement element(top, QString(), problem);
    for (const QStringView known : {u"format", u"version", u"orders"})
        element.drop(known);
    return element.leftOver();
}

/** Takes the elements of one book as they come. */
class BookReading
{
public:
    BookReading(const ReadOptions &options, const ReadProgress &progress, qint64 size,
                ReadResult &result)
        : m_options(options)
        , m_progress(progress)
        , m_size(size)
        , m_result(result)
    {
    }

    bool take(const JsonValue &element, qsizetype index, qint64 offset)
    {
        if (index % kOrdersPerReport == 0 && m_progress && !m_progress(offset, m_size)) {
            m_result.cancelled = true;
            return false;
        }
        const QString path = u"orders["_s + QString::number(index) + u']';
        auto order = orderFromJson(element, path, m_options.market);
        if (!order) {
            m_result.refused.append(order.error());
            return true;
        }
        if (isDoubled(*order, path, element.line()))
            return true;
        domain::OrderDraft draft;
        draft.order = std::move(*order);
        draft.line = element.line();
        draft.path = path;
        m_result.drafts.append(std::move(draft));
        return true;
    }

private:
    bool isDoubled(const domain::Order &order, const QString &path, qint64 line)
    {
        if (order.number.isEmpty())
            return false;
        const auto identity = std::make_pair(order.market, order.number);
        const auto known = m_seen.constFind(identity);
        if (known == m_seen.constEnd()) {
            m_seen.insert(identity, path);
            return false;
        }
        Refusal refusal = wholeFile(RefusalReason::DuplicateId, path + u".id"_s, line);
        refusal.arguments = QStringList{order.number, *known};
        m_result.refused.append(refusal);
        return true;
    }

    const ReadOptions &m_options;
    const ReadProgress &m_progress;
    const qint64 m_size;
    ReadResult &m_result;
    QHash<std::pair<QString, QString>, QString> m_seen;
};

} // namespace

QString ExchangeReader::id() const
{
    return u"recourse-json"_s;
}

int ExchangeReader::recognise(const QByteArray &head) const
{
    const QByteArray text = headText(head).trimmed();
    if (!text.startsWith('{') && !text.startsWith('['))
        return 0;
    return text.contains("\"recourse-book\"") ? kCertain : kLooksLikeJson;
}

ReadResult ExchangeReader::read(const QString &fileName, const QByteArray &content,
                                const ReadOptions &options, const ReadProgress &progress) const
{
    ReadResult result;
    result.file = fileName;
    result.format = id();
    const auto text = toUtf8Text(content);
    if (text) {
        BookReading book(options, progress, text->size(), result);
        const auto top = streamStrictJson(
            *text, u"orders"_s, [&book](JsonValue &&element, qsizetype index, qint64 offset) {
                return book.take(element, index, offset);
            });
        if (result.cancelled)
            return cancelledAt(fileName);
        if (!top)
            result.fatal = top.error();
        else
            result.fatal = unfit(*top);
        if (!result.fatal)
            result.extra = unknownKeys(*top);
    } else {
        result.fatal = text.error();
    }
    if (result.fatal) {
        result.drafts.clear();
        result.refused.clear();
    }
    return saidOf(fileName, std::move(result));
}

} // namespace recourse::formats
