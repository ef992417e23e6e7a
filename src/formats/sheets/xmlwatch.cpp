// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/sheets/xmlwatch.h"

namespace recourse::formats {

namespace {
constexpr qint64 kLongestText = 2 << 20;
constexpr qint64 kLongestTag = 32 * 1024;
/** The top element of a document names dozens of namespaces; no other tag is longer than this. */
constexpr qint64 kUsualTag = 2 * 1024;
constexpr int kMostLongTags = 16;
constexpr qsizetype kLongestWord = 7; ///< "[CDATA["
} // namespace

bool XmlWatch::take(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (!take(c))
            return false;
        m_last[2] = m_last[1];
        m_last[1] = m_last[0];
        m_last[0] = c;
    }
    return true;
}

void XmlWatch::enter(State state)
{
    if (state == State::Text || state == State::TagBegins)
        m_run = 0;
    m_state = state;
}

bool XmlWatch::take(char c)
{
    ++m_run;
    switch (m_state) {
    case State::Text:
        if (c == '<')
            enter(State::TagBegins);
        return m_run <= kLongestText;
    case State::TagBegins:
        m_word.clear();
        enter(c == '!' ? State::Declaration : c == '?' ? State::Instruction : State::Tag);
        return true;
    case State::Tag:
        return takeInTag(c);
    case State::SingleQuoted:
    case State::DoubleQuoted:
        if (c == (m_state == State::SingleQuoted ? '\'' : '"'))
            m_state = State::Tag;
        return m_run <= kLongestTag;
    case State::Instruction:
        if (c == '>' && m_last[0] == '?')
            enter(State::Text);
        return m_run <= kLongestTag;
    case State::Declaration:
        return takeDeclaration(c);
    case State::Comment:
        if (c == '>' && m_last[0] == '-' && m_last[1] == '-')
            enter(State::Text);
        return m_run <= kLongestTag;
    case State::Data:
        if (c == '>' && m_last[0] == ']' && m_last[1] == ']')
            enter(State::Text);
        return m_run <= kLongestText;
    }
    return false;
}

bool XmlWatch::takeInTag(char c)
{
    if (c == '"')
        m_state = State::DoubleQuoted;
    else if (c == '\'')
        m_state = State::SingleQuoted;
    else if (c == '>' && m_run > kUsualTag && ++m_longTags > kMostLongTags)
        return false;
    else if (c == '>')
        enter(State::Text);
    return m_run <= kLongestTag;
}

bool XmlWatch::takeDeclaration(char c)
{
    m_word += c;
    if (m_word == "--")
        m_state = State::Comment;
    else if (m_word == "[CDATA[")
        m_state = State::Data;
    else
        return m_word.size() < kLongestWord
            && (QByteArrayView("--").startsWith(m_word)
                || QByteArrayView("[CDATA[").startsWith(m_word));
    return true;
}

} // namespace recourse::formats
