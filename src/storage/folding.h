// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace recourse::storage {

/**
 * Text as the search sees it: case, accents, width and punctuation gone, two spaces before each
 * word. A character of a script that writes without spaces is a word of its own, so "耳机" becomes
 * "  耳  机" and its trigrams find one, two or more characters.
 */
[[nodiscard]] QString foldForSearch(const QString &text);

/** What a person typed, as pieces that must all occur in a folded text. Empty: everything matches.
 */
class SearchTerms final
{
public:
    explicit SearchTerms(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_needles.isEmpty(); }
    /** Each must be contained in the folded text, as it stands. */
    [[nodiscard]] const QStringList &needles() const { return m_needles; }
    /** The index's question: every trigram of every needle. Finds all hits, and rarely too many. */
    [[nodiscard]] QString matchExpression() const;

private:
    QStringList m_needles;
};

/** Case and accents gone, one space between words, at most `length` characters: a key to sort by.
 */
[[nodiscard]] QString sortKey(const QString &text, int length = 40);

} // namespace recourse::storage
