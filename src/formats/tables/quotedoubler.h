// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace recourse::formats {

/**
 * Doubles the quotation marks that a program forgot to double: within a quoted cell only the mark
 * before the end of the cell closes it. Used line by line.
 */
class QuoteDoubler final
{
public:
    explicit QuoteDoubler(char delimiter)
        : m_delimiter(delimiter)
    {
    }
    void clear() { m_state = State::Begin; }
    /** The line with its end, as it should have been; good until the next call. */
    [[nodiscard]] const QByteArray &doubled(const char *data, qsizetype size);

private:
    enum class State { Begin, Plain, Quoted };
    [[nodiscard]] bool ends(char c) const { return c == m_delimiter || c == '\n' || c == '\r'; }
    void takeRun(qsizetype marks, bool closes);

    const char m_delimiter;
    State m_state = State::Begin;
    QByteArray m_line;
};

} // namespace recourse::formats
