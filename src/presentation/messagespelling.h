// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QObject>
#include <QSet>

#include "presentation/messagecomposer.h"
#include "presentation/spelledwords.h"
#include "presentation/spelling.h"

namespace recourse::presentation {

/** What is to be shown of the spelling of one text. */
struct SpellingView
{
    QList<SpelledWord> wrong; ///< words that are not known, in the order of the text
    QString note;             ///< how many, or why none is looked up; may be empty
    bool operator==(const SpellingView &) const = default;
};

/** The spelling of both texts of one message. GUI thread. Ask again on changed(). */
class MessageSpelling final : public QObject
{
    Q_OBJECT
public:
    using Side = MessageComposer::Side;
    /** Both outlive it; without a spelling nothing is marked and nothing said. */
    MessageSpelling(const MessageComposer &composer, Spelling *spelling, QObject *parent = nullptr);
    ~MessageSpelling() override;

    [[nodiscard]] SpellingView view(Side side) const;
    /** What may stand there instead; `found` is told later, as long as this lives. */
    void suggest(Side side, const QString &word,
                 const std::function<void(const QStringList &)> &found) const;
    /** Right in this message, in the language of that text. */
    void ignore(Side side, const QString &word);
    /** Right from now on, in the language of that text. */
    void learn(Side side, const QString &word);

signals:
    void changed();

private:
    const MessageComposer &m_composer;
    Spelling *const m_spelling;
    Courier m_courier;
    QSet<QString> m_ignored; ///< by textKey(word, language)
};

} // namespace recourse::presentation
