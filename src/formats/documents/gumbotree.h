// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include <QByteArray>

#include <gumbo.h>

#include "core/result.h"
#include "domain/errors.h"

namespace recourse::formats {

class GumboMemory;

/**
 * A page as Gumbo makes a tree of it, and all that the tree holds on to. Gumbo itself knows no
 * bounds and frees by recursion: it is given a memory that stops it where a page is nested deeper
 * than browsers go, or swells beyond what pages of that size are. Any thread; never changes.
 */
class GumboTree final
{
public:
    /** Of UTF-8. Refused: NestedTooDeep, TooLarge. */
    [[nodiscard]] static core::Result<std::unique_ptr<const GumboTree>, domain::Refusal>
    parse(const QByteArray &utf8);
    ~GumboTree();
    GumboTree(const GumboTree &) = delete;
    GumboTree &operator=(const GumboTree &) = delete;

    [[nodiscard]] const GumboNode &document() const { return *m_output->document; }

private:
    explicit GumboTree(const QByteArray &utf8);
    QByteArray m_utf8;
    std::unique_ptr<GumboMemory> m_memory;
    const GumboOutput *m_output = nullptr;
};

} // namespace recourse::formats
