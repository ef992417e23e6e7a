// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "domain/ports/orderreader.h"
#include "formats/documents/node.h"
#include "formats/packs/readerpack.h"
#include "formats/pictures/pagepictures.h"

namespace recourse::formats {

/** What is known of a document beside what stands in it. */
struct DocumentSource
{
    QString market;
    std::optional<domain::DateOrder> dateOrder;
    std::optional<core::Instant> seen; ///< by the document's own word
    PictureSource pictures = {};
};

/**
 * Reads the orders of one document as a shape says. A value that cannot be read stays unknown and
 * is refused with its name and reason; what has neither the order's number nor a parcel's is no
 * order and is passed over.
 */
class ShapeReader final
{
public:
    /** All must outlive the reader. */
    ShapeReader(const OrderShape &shape, const std::vector<SentenceShape> &sentences,
                const DocumentSource &source);

    void read(const Node &document);
    [[nodiscard]] QList<domain::OrderDraft> takeDrafts() { return std::move(m_drafts); }
    [[nodiscard]] QList<domain::Refusal> takeRefused() { return std::move(m_refused); }

private:
    /** An order or a part of one: the place, what is told of it, and its name in a refusal. */
    struct Place
    {
        const Node &node;
        const ValueShapes &values;
        QString name;
        QString currency; ///< of its amounts that do not say
    };
    using PartSink = std::function<void(const Place &place)>;

    void readOrder(const Node &node);
    void readTexts(const Place &place, domain::Order &order);
    void readDates(const Place &place, domain::Order &order);
    void readParts(const Place &order, const std::vector<PartShape> &parts, const QString &name,
                   const PartSink &sink);
    void readItem(const Place &place, domain::Order &order);
    /** By the first way that leads to a picture, not only to a text. */
    [[nodiscard]] QByteArray picture(const Place &place) const;
    void readParcel(const Place &place, domain::Order &order) const;
    void readEvent(const Place &place, domain::Order &order);
    void readDiscount(const Place &place, domain::Order &order);
    void readSentences(const Node &node, domain::Order &order) const;
    [[nodiscard]] std::optional<domain::Moment> moment(const Place &place, const QString &name);
    [[nodiscard]] std::optional<domain::Money> money(const Place &place, const QString &name);
    void refuse(const Place &place, const QString &name, domain::RefusalReason reason,
                const QString &text);

    const OrderShape &m_shape;
    const std::vector<SentenceShape> &m_sentences;
    const DocumentSource &m_source;
    QList<domain::OrderDraft> m_drafts;
    QList<domain::Refusal> m_refused;
};

} // namespace recourse::formats
