// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/result.h"
#include "domain/messages/templatefault.h"

namespace recourse::domain {

/**
 * One piece of a template's text. How templates are written is told in
 * resources/templates/README.md.
 */
struct TemplatePart
{
    enum class Kind {
        Text,      ///< `text` as it stands
        Value,     ///< the field's value, else `text`, else a gap
        IfKnown,   ///< `parts` where the field is known
        IfUnknown, ///< `parts` where it is not
        EachItem,  ///< `parts` once an item
    };
    Kind kind = Kind::Text;
    QString field;
    QString text;
    QList<TemplatePart> parts = {};
    int line = 0; ///< of the text, from 1
    int column = 0;
    bool operator==(const TemplatePart &) const = default;
};

inline constexpr qsizetype kLongestTemplate = 20000;
inline constexpr int kDeepestTemplate = 8;

/** Whole or not at all; the fault has line, column and reason. */
[[nodiscard]] core::Result<QList<TemplatePart>, TemplateFault> parseTemplate(const QString &text);

/** The fields that a text uses, each once, in the order of their first use. */
struct TemplateUses
{
    QStringList fields;
    QStringList needs; ///< used with no fallback and outside of their own condition
};
[[nodiscard]] TemplateUses usesOf(const QList<TemplatePart> &parts);
/** Where the text uses a field that is not among `fields`, or bare one not among `needs`. */
[[nodiscard]] core::Result<void, TemplateFault> checkDeclared(const QList<TemplatePart> &parts,
                                                              const QStringList &fields,
                                                              const QStringList &needs);

} // namespace recourse::domain
