// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "presentation/messageviews.h"

namespace recourse::presentation {

/** Where in a text a word stands. */
struct SpelledWord
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString word;
    bool operator==(const SpelledWord &) const = default;
};

/** Whether the spelling of texts in that language can be looked up word by word. */
[[nodiscard]] bool isWrittenInWords(const QString &language);

/**
 * The words of a message that a dictionary may be asked about: none inside of a mark or of one of
 * the `names`, no number and no word with a digit, no address of the web or of a mail, no single
 * letter, no short word in capitals. Of a very long text its beginning alone.
 */
[[nodiscard]] QList<SpelledWord> wordsToCheck(const QString &text, const QList<MessageMark> &marks,
                                              const QStringList &names);

} // namespace recourse::presentation
