// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csetjmp>
#include <cstddef>
#include <unordered_map>

#include <gumbo.h>

#include "domain/errors.h"

namespace recourse::formats {

/**
 * The memory of one parse. It is the only thing that Gumbo asks while it works, so it is also where
 * the parse is watched: how much is held, how deep the last node hangs, how many attributes a tag
 * has. Where a bound is passed the parse is left by a jump over Gumbo's own frames, which are C and
 * leave nothing behind but blocks of this memory.
 */
class GumboMemory final
{
public:
    /** `mostBytes` may be held at one time. */
    explicit GumboMemory(std::size_t mostBytes);
    ~GumboMemory();
    GumboMemory(const GumboMemory &) = delete;
    GumboMemory &operator=(const GumboMemory &) = delete;

    /** The tree of `text`, which must stay; null where a bound stopped it: see stopped(). */
    [[nodiscard]] const GumboOutput *parse(const char *text, std::size_t size);
    [[nodiscard]] domain::RefusalReason stopped() const { return m_stopped; }

private:
    struct Block;
    static void *take(void *memory, std::size_t size);
    static void give(void *memory, void *place);
    void *allocate(std::size_t size);
    void release(void *place);
    void watchNode(void *place);
    [[noreturn]] void stop(domain::RefusalReason why);

    Block *m_blocks = nullptr;
    std::size_t m_mostBytes = 0;
    std::size_t m_bytes = 0;
    std::unordered_map<const void *, int> m_depths; ///< of nodes, and of what is as large as one
    const void *m_lastNode = nullptr;
    int m_looseAttributes = 0; ///< since the last node
    domain::RefusalReason m_stopped = domain::RefusalReason::TooLarge;
    std::jmp_buf m_wayOut = {};
};

} // namespace recourse::formats
