// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "domain/ports/orderreader.h"
#include "formats/documents/node.h"
#include "formats/packs/readerpack.h"
#include "formats/pictures/pagepictures.h"

namespace recourse::formats {

/**
 * Reads one foreign file by the shapes of all packs, and the documents that are wrapped in it. What
 * several places of the file tell of one order is one order. Refusals name the value, not the file.
 */
class DocumentReading final
{
public:
    DocumentReading(const std::vector<ReaderPack> &packs, const domain::ReadOptions &options,
                    PictureSource pictures = {});

    /** False where the progress cancelled. `seen`: when the document was, by its own word. */
    [[nodiscard]] bool read(DocumentKind kind, const Node &document,
                            std::optional<core::Instant> seen,
                            const domain::ReadProgress &progress = {});
    /** What was found; `format` is the shape that gave the most orders. Fatal where no shape found
     * anything, not even something to refuse. */
    [[nodiscard]] domain::ReadResult take();

private:
    void readShapes(const ReaderPack &pack, DocumentKind kind, const Node &document,
                    std::optional<core::Instant> seen);
    [[nodiscard]] bool readWrapped(const WrappedShape &shape, const Node &document,
                                   std::optional<core::Instant> seen,
                                   const domain::ReadProgress &progress);
    void add(const domain::OrderDraft &draft);

    const std::vector<ReaderPack> &m_packs;
    const domain::ReadOptions &m_options;
    PictureSource m_pictures;
    std::vector<SentenceShape> m_sentences;
    domain::ReadResult m_result;
    QHash<QString, qsizetype> m_places; ///< by order number: index of the draft
    QHash<QString, int> m_given;        ///< orders by shape
    int m_depth = 0;
};

} // namespace recourse::formats
