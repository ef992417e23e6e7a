// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/packs/documentreading.h"

#include "domain/merge.h"
#include "formats/datetext.h"
#include "formats/documents/embeddedjson.h"
#include "formats/documents/jsonnode.h"
#include "formats/packs/shapereader.h"
#include "formats/packs/shapevalues.h"
#include "formats/saidof.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;
using core::Instant;
using domain::OrderDraft;
using domain::ReadProgress;
using domain::ReadResult;

namespace {
constexpr int kDeepest = 3;               ///< a capture of captures
constexpr qsizetype kMostRefused = 10000; ///< of one file
constexpr int kMostTries = 8;             ///< to find data in one script
const QString kSiteMarket = u"aliexpress"_s;

/** An answer that a browser's capture keeps as base64 is bytes; all others are text already. */
QByteArray contentOf(const WrappedShape &shape, const Node &entry)
{
    QByteArray text = textBy(shape.content, entry).toUtf8();
    if (shape.encoding.isEmpty())
        return text;
    const auto encodings = entry.find(shape.encoding);
    const bool encoded = !encodings.isEmpty() && encodings.constFirst()->text() == "base64"_L1;
    return encoded ? QByteArray::fromBase64(text) : text;
}

/** What a script assigns, again and again; most scripts assign nothing that one wants. */
QList<QByteArray> embeddedIn(const WrappedShape &shape, const Node &entry)
{
    QList<QByteArray> found;
    for (const NodePtr &place : entry.find(shape.content.path)) {
        const QString source = place->text();
        auto begins = shape.content.match.globalMatch(source);
        for (int tries = 0; begins.hasNext() && tries < kMostTries; ++tries) {
            if (const auto json = embeddedJson(source, begins.next().capturedEnd()))
                found.append(*json);
        }
    }
    return found;
}

QList<QByteArray> contentsOf(const WrappedShape &shape, const Node &entry)
{
    return shape.embedded ? embeddedIn(shape, entry) : QList<QByteArray>{contentOf(shape, entry)};
}

std::optional<Instant> seenAt(const WrappedShape &shape, const Node &entry)
{
    if (shape.seen.isEmpty())
        return std::nullopt;
    for (const NodePtr &place : entry.find(shape.seen)) {
        const auto moment = readDate(place->text().toUtf8(), std::nullopt);
        if (moment && !moment->isDay())
            return moment->asEnd();
    }
    return std::nullopt;
}
} // namespace

DocumentReading::DocumentReading(const std::vector<ReaderPack> &packs,
                                 const domain::ReadOptions &options, PictureSource pictures)
    : m_packs(packs)
    , m_options(options)
    , m_pictures(std::move(pictures))
{
    for (const ReaderPack &pack : packs)
        m_sentences.insert(m_sentences.end(), pack.sentences.begin(), pack.sentences.end());
}

bool DocumentReading::read(DocumentKind kind, const Node &document, std::optional<Instant> seen,
                           const ReadProgress &progress)
{
    for (const ReaderPack &pack : m_packs) {
        readShapes(pack, kind, document, seen);
        for (const WrappedShape &shape : pack.wrapped) {
            if (shape.kind == kind && m_depth < kDeepest
                && !readWrapped(shape, document, seen, progress))
                return false;
        }
    }
    return true;
}

void DocumentReading::readShapes(const ReaderPack &pack, DocumentKind kind, const Node &document,
                                 std::optional<Instant> seen)
{
    QString market = m_options.market.isEmpty() ? pack.market : m_options.market;
    const DocumentSource source{market.isEmpty() ? kSiteMarket : market, m_options.dateOrder, seen,
                                m_pictures};
    for (const OrderShape &shape : pack.shapes) {
        if (shape.kind != kind)
            continue;
        ShapeReader reader(shape, m_sentences, source);
        reader.read(document);
        const QList<OrderDraft> drafts = reader.takeDrafts();
        for (const OrderDraft &draft : drafts)
            add(draft);
        QList<domain::Refusal> refused = reader.takeRefused();
        if (!drafts.isEmpty() || !refused.isEmpty())
            m_given[shape.id] += int(drafts.size());
        for (domain::Refusal &refusal : refused) {
            if (m_result.refused.size() < kMostRefused)
                m_result.refused.append(std::move(refusal));
        }
    }
}

bool DocumentReading::readWrapped(const WrappedShape &shape, const Node &document,
                                  std::optional<Instant> seen, const ReadProgress &progress)
{
    const QList<NodePtr> entries = document.find(shape.each);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (progress && !progress(i, entries.size()))
            return false;
        const auto innerSeen = seenAt(shape, *entries.at(i));
        for (const QByteArray &content : contentsOf(shape, *entries.at(i))) {
            // A capture holds all that a page has loaded, and most of it is no answer.
            const auto inner = content.isEmpty() ? core::Result<NodePtr, domain::Refusal>()
                                                 : readJsonDocument(content);
            if (!inner || !*inner)
                continue;
            ++m_depth;
            const bool goOn = read(DocumentKind::Json, **inner, innerSeen ? innerSeen : seen,
                                   progress);
            --m_depth;
            if (!goOn)
                return false;
        }
    }
    return true;
}

void DocumentReading::add(const OrderDraft &draft)
{
    if (draft.ofParcel) {
        m_result.drafts.append(draft);
        return;
    }
    const QString &number = draft.order.number;
    const auto known = m_places.constFind(number);
    if (known == m_places.cend()) {
        m_places.insert(number, m_result.drafts.size());
        m_result.drafts.append(draft);
        return;
    }
    domain::Order &order = m_result.drafts[*known].order;
    order = domain::mergeOrder(order, draft.order);
}

ReadResult DocumentReading::take()
{
    if (m_result.drafts.isEmpty() && m_result.refused.isEmpty()) {
        m_result.fatal = refusalOf(domain::RefusalReason::NotAnOrderFile);
        return std::move(m_result);
    }
    int most = -1;
    for (auto given = m_given.cbegin(); given != m_given.cend(); ++given) {
        if (*given > most || (*given == most && given.key() < m_result.format)) {
            most = *given;
            m_result.format = given.key();
        }
    }
    for (const ReaderPack &pack : m_packs) {
        for (const OrderShape &shape : pack.shapes) {
            if (shape.id == m_result.format)
                m_result.title = shape.title;
        }
    }
    return std::move(m_result);
}

} // namespace recourse::formats
