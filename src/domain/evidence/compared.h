// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "domain/evidence/evidenceitem.h"
#include "domain/order.h"

namespace recourse::domain {

/** A figure of a pack that shows two sides: what was promised, and a photo of what came. */
struct ComparedFigure
{
    int number = 0;                         ///< after those of the files, from 1
    qsizetype received = 0;                 ///< index of the photo among the files
    std::optional<qsizetype> promised = {}; ///< index of its picture; none: it is told in words
    QString words = {};                     ///< of the promise, where it is no picture
    bool operator==(const ComparedFigure &) const = default;
};

/** What is promised in words: the buyer's, or title and variant of the line. Nothing where it is a
 * picture, or the order has no such line. */
[[nodiscard]] std::optional<QString> promisedWords(const Promise &promise, const Order &order);

/**
 * The comparisons among the files of a pack, which are numbered in their order, from 1. One of
 * which a side is not among them, or not in the order any more, is left out.
 */
[[nodiscard]] QList<ComparedFigure> comparedFigures(const QList<EvidenceItem> &files,
                                                    const Order &order);

} // namespace recourse::domain
