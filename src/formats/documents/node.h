// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QList>
#include <QString>

namespace recourse::formats {

class Node;
using NodePtr = std::shared_ptr<const Node>;

/**
 * A place in a foreign document, whatever its kind: what the paths of a reader pack walk over. A
 * node keeps its document alive. Nothing in a document is ever executed or fetched. Any thread.
 */
class Node
{
public:
    virtual ~Node() = default;
    /** The places that `path` leads to from here, in the order of the document. How a path is
     * written is the document's own: see the class that walks it. */
    [[nodiscard]] virtual QList<NodePtr> find(const QString &path) const = 0;
    /** What a person reads here, one space between words; empty where nothing is known. */
    [[nodiscard]] virtual QString text() const = 0;
};

} // namespace recourse::formats
