// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include "domain/messages/templatetext.h"

namespace recourse::domain {

/** A template in one language. */
struct TemplateText
{
    QString title; ///< what the buyer finds it by, in that language
    QString body;  ///< as it is written, see templatetext.h
    bool operator==(const TemplateText &) const = default;
};

/** A message that can be written about an order, in as many languages as somebody wrote it in. */
struct MessageTemplate
{
    QString id;         ///< "ask-to-cancel"
    QString group = {}; ///< the buyer's own; shipped ones have none
    /** Ids of the pack's situations and actions, the most fitting first. "!id" is a situation in
     * which it does not fit, whatever action is open there. */
    QStringList situations;
    QStringList fields;                ///< all that any of the texts may use
    QStringList needs;                 ///< those without which there is no message
    QMap<QString, TemplateText> texts; ///< by language ("en", "zh")
    bool operator==(const MessageTemplate &) const = default;

    /** The text's language where it is there, else English, else any; empty where none is. */
    [[nodiscard]] QString languageFor(const QString &wanted) const
    {
        if (texts.contains(wanted))
            return wanted;
        if (texts.contains(QStringLiteral("en")))
            return QStringLiteral("en");
        return texts.isEmpty() ? QString() : texts.firstKey();
    }
};

/**
 * Takes fields and needs from the texts themselves, as nobody declares them for a template of the
 * buyer's own. The fault of the first text that is none; its `file` is the language.
 */
[[nodiscard]] core::Result<void, TemplateFault> takeUses(MessageTemplate &messageTemplate);

/**
 * A template that the buyer wrote or changed. One with the id of a shipped one stands in its place.
 */
struct OwnTemplate
{
    MessageTemplate written;
    /** What the shipped one said when the buyer changed it, by language; empty: all his own. */
    QMap<QString, TemplateText> original;
    bool operator==(const OwnTemplate &) const = default;
};

} // namespace recourse::domain
