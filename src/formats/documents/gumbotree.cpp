// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/gumbotree.h"

#include "formats/documents/gumbomemory.h"

namespace recourse::formats {

namespace {
constexpr qsizetype kLargestPage = 64 * 1024 * 1024;
/** What a small page may swell to, and how much more a byte of a larger one. */
constexpr std::size_t kMemory = 64 * 1024 * 1024;
constexpr std::size_t kMemoryOfAByte = 8;
} // namespace

GumboTree::GumboTree(const QByteArray &utf8)
    : m_utf8(utf8)
    , m_memory(std::make_unique<GumboMemory>(kMemory + kMemoryOfAByte * std::size_t(utf8.size())))
{
    m_output = m_memory->parse(m_utf8.constData(), std::size_t(m_utf8.size()));
}

GumboTree::~GumboTree() = default;

core::Result<std::unique_ptr<const GumboTree>, domain::Refusal>
GumboTree::parse(const QByteArray &utf8)
{
    domain::Refusal refusal;
    refusal.reason = domain::RefusalReason::TooLarge;
    if (utf8.size() > kLargestPage)
        return core::failure(refusal);
    std::unique_ptr<const GumboTree> tree(new GumboTree(utf8));
    if (tree->m_output)
        return tree;
    refusal.reason = tree->m_memory->stopped();
    return core::failure(refusal);
}

} // namespace recourse::formats
