// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QList>
#include <QString>

#include "formats/documents/gumbotree.h"
#include "formats/documents/htmlpath.h"

namespace recourse::formats {

/**
 * A page as a list of its nodes in the order in which they begin: what is below a node is a stretch
 * of the list, so a path takes one pass for each of its steps, however the page is nested. Any
 * thread; never changes.
 */
class HtmlTree final
{
public:
    explicit HtmlTree(std::unique_ptr<const GumboTree> page);

    /** The elements that the steps of `way` lead to from `from`, in order and each once. */
    [[nodiscard]] QList<int> find(int from, const HtmlWay &way) const;
    /** What a person reads in it, one space between words; of a script its source. */
    [[nodiscard]] QString text(int at) const;
    /** The same with a line for each block. */
    [[nodiscard]] QString lines(int at) const;
    /** Null where it has none of that name. */
    [[nodiscard]] const char *attribute(int at, const QByteArray &name) const;

private:
    struct Place
    {
        const GumboNode *node = nullptr;
        int end = 0;                   ///< one behind the last that is below
        const char *classes = nullptr; ///< asked for by most paths; null: none, or no element
    };
    [[nodiscard]] QList<int> step(const QList<int> &from, const HtmlStep &step) const;
    [[nodiscard]] bool fits(int at, const HtmlStep &step) const;
    [[nodiscard]] bool has(int at, const HtmlStep &below) const;
    [[nodiscard]] QString source(int at) const;
    [[nodiscard]] QString words(int at, char between) const;

    std::unique_ptr<const GumboTree> m_page;
    std::vector<Place> m_places;
};

} // namespace recourse::formats
