// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/gumbomemory.h"

#include <cstdlib>
#include <cstring>

namespace recourse::formats {

using domain::RefusalReason;

namespace {
/** Browsers hang nothing deeper, so no page that one has saved is. */
constexpr int kDeepest = 512;
/** Gumbo compares each attribute of a tag with all others. */
constexpr int kMostAttributes = 512;
} // namespace

/** Before each piece of memory that Gumbo has: Gumbo gives back without saying how much. */
struct alignas(std::max_align_t) GumboMemory::Block
{
    Block *before = nullptr;
    Block *after = nullptr;
    std::size_t size = 0;
};

GumboMemory::GumboMemory(std::size_t mostBytes)
    : m_mostBytes(mostBytes)
{
}

GumboMemory::~GumboMemory()
{
    while (m_blocks) {
        Block *block = m_blocks;
        m_blocks = block->after;
        std::free(block);
    }
}

const GumboOutput *GumboMemory::parse(const char *text, std::size_t size)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &GumboMemory::take;
    options.deallocator = &GumboMemory::give;
    options.userdata = this;
    options.max_errors = 0;
    if (setjmp(m_wayOut) != 0) // NOLINT(cert-err52-cpp): over frames of C only
        return nullptr;
    return gumbo_parse_with_options(&options, text, size);
}

void *GumboMemory::take(void *memory, std::size_t size)
{
    return static_cast<GumboMemory *>(memory)->allocate(size);
}

void GumboMemory::give(void *memory, void *place)
{
    static_cast<GumboMemory *>(memory)->release(place);
}

void *GumboMemory::allocate(std::size_t size)
{
    const std::size_t whole = sizeof(Block) + size;
    if (size > m_mostBytes || m_bytes + whole > m_mostBytes)
        stop(RefusalReason::TooLarge);
    if (size == sizeof(GumboAttribute) && ++m_looseAttributes > kMostAttributes)
        stop(RefusalReason::TooLarge);
    void *memory = std::calloc(1, whole);
    if (!memory)
        stop(RefusalReason::TooLarge);
    auto *block = new (memory) Block{nullptr, m_blocks, size};
    if (m_blocks)
        m_blocks->before = block;
    m_blocks = block;
    m_bytes += whole;
    void *place = block + 1;
    if (size == sizeof(GumboNode))
        watchNode(place);
    return place;
}

void GumboMemory::release(void *place)
{
    if (!place)
        return;
    Block *block = static_cast<Block *>(place) - 1;
    (block->before ? block->before->after : m_blocks) = block->after;
    if (block->after)
        block->after->before = block->before;
    m_bytes -= sizeof(Block) + block->size;
    if (block->size == sizeof(GumboAttribute) && m_looseAttributes > 0)
        --m_looseAttributes;
    if (block->size == sizeof(GumboNode)) {
        m_depths.erase(place);
        if (m_lastNode == place)
            m_lastNode = nullptr;
    }
    std::free(block);
}

/** By now the node before this one hangs in the tree. A text as long as a node passes for one and
 * does no harm: what stands at its parent's place is only looked up. */
void GumboMemory::watchNode(void *place)
{
    if (m_lastNode) {
        const void *parent = nullptr;
        std::memcpy(&parent, static_cast<const char *>(m_lastNode) + offsetof(GumboNode, parent),
                    sizeof parent);
        const auto known = m_depths.find(parent);
        const int depth = known == m_depths.end() ? 0 : known->second + 1;
        if (depth > kDeepest)
            stop(RefusalReason::NestedTooDeep);
        m_depths[m_lastNode] = depth;
    }
    m_depths[place] = 0;
    m_lastNode = place;
    m_looseAttributes = 0;
}

void GumboMemory::stop(RefusalReason why)
{
    m_stopped = why;
    std::longjmp(m_wayOut, 1); // NOLINT(cert-err52-cpp): as above
}

} // namespace recourse::formats
