// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace recourse::domain {

/** What is wrong with a template. `TemplateFault::word` fills the sentence in wording/. */
enum class TemplateFaultKind {
    NoText,
    TooLong,
    UnclosedBrace,      ///< `word`: the brace that has no other
    UnknownField,       ///< `word`: a name that no field has, as below
    UndeclaredField,    ///< not among the front matter's `fields`
    UnguardedField,     ///< may be unknown here, and is not among `needs`
    NotAList,           ///< {#field} of a field that has one value
    ListWithoutSection, ///< {items} bare
    EmptyFallback,      ///< {field|}
    UnopenedSection,    ///< {/field} with nothing to close
    UnclosedSection,
    NestedTooDeep,
    NoFrontMatter,
    BadLine,    ///< `word`: a line of the front matter that is no "key: value"
    UnknownKey, ///< `word`: a key of the front matter, as below
    DoubledKey,
    MissingKey,
    UnknownLanguage, ///< `word`: what the file is called by
    Unreadable,
};

struct TemplateFault
{
    TemplateFaultKind kind = TemplateFaultKind::NoText;
    QString word = {};
    int line = 0; ///< from 1; 0: of the whole
    int column = 0;
    QString file = {};
    bool operator==(const TemplateFault &) const = default;
};

} // namespace recourse::domain
