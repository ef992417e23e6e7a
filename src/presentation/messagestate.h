// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace recourse::presentation {

/** What somebody wrote over the text of a template. */
struct WrittenText
{
    QString text;
    QStringList gaps; ///< the marks of missing values that stood in the text before it was changed
    bool operator==(const WrittenText &) const = default;
};

/** Everything that the buyer has said while writing one message: what a draft holds. */
struct MessageState
{
    QString templateId; ///< empty: the recommended one
    QString language;   ///< of the seller's text; empty: as the settings say
    /** What only the buyer knows, by field: a text, "2026-11-30", "5.00 USD", or what was typed
     * and cannot be read. */
    QMap<QString, QString> values;
    /** By field: what of it the pack words, as the id of its text. The value beside it is what it
     * said when it was chosen, for a pack that does not know the id. */
    QMap<QString, QString> choices;
    QMap<QString, QString> sellersWords; ///< a text for the seller, by textKey(field, language)
    QMap<QString, WrittenText> written;  ///< by textKey(template, language)
    bool operator==(const MessageState &) const = default;

    /** More than a choice: something that the buyer typed. */
    [[nodiscard]] bool hasText() const
    {
        return !values.isEmpty() || !sellersWords.isEmpty() || !written.isEmpty();
    }
};

[[nodiscard]] QString textKey(const QString &of, const QString &language);

[[nodiscard]] QJsonObject toJson(const MessageState &state);
/** What makes no sense in it is left out. */
[[nodiscard]] MessageState messageFromJson(const QJsonObject &object);
[[nodiscard]] QByteArray messageDraft(const MessageState &state);
/** Nothing where it is no draft of ours. */
[[nodiscard]] std::optional<MessageState> messageFromDraft(const QByteArray &draft);

} // namespace recourse::presentation
