// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tables/quotedoubler.h"

namespace recourse::formats {

/** Two marks are one that was doubled, a single one is one that was not. */
void QuoteDoubler::takeRun(qsizetype marks, bool closes)
{
    const qsizetype inside = closes ? marks - 1 : marks;
    m_line.append((inside / 2 + inside % 2) * 2, '"');
    if (!closes)
        return;
    m_line += '"';
    m_state = State::Plain;
}

const QByteArray &QuoteDoubler::doubled(const char *data, qsizetype size)
{
    m_line.resize(0);
    for (qsizetype i = 0; i < size; ++i) {
        const char c = data[i];
        if (m_state == State::Quoted && c == '"') {
            qsizetype end = i;
            while (end < size && data[end] == '"')
                ++end;
            takeRun(end - i, end == size || ends(data[end]));
            i = end - 1;
            continue;
        }
        m_line += c;
        if (m_state == State::Quoted)
            continue;
        if (ends(c))
            m_state = State::Begin;
        else if (m_state == State::Begin && c == '"')
            m_state = State::Quoted;
        else if (c != ' ' && c != '\t')
            m_state = State::Plain;
    }
    return m_line;
}

} // namespace recourse::formats
