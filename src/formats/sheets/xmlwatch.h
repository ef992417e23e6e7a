// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace recourse::formats {

/**
 * Looks at the bytes of an XML file before the parser does and stops what would cost it time or
 * memory out of proportion: declarations of types and entities, endless tags, endless texts. A
 * parser compares each attribute of a tag with all others and keeps a text until it ends.
 */
class XmlWatch final
{
public:
    /** False where the parser should not see these bytes. */
    [[nodiscard]] bool take(QByteArrayView bytes);

private:
    enum class State {
        Text,
        TagBegins,
        Tag,
        SingleQuoted,
        DoubleQuoted,
        Instruction,
        Declaration,
        Comment,
        Data,
    };

    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool takeInTag(char c);
    [[nodiscard]] bool takeDeclaration(char c);
    void enter(State state);

    State m_state = State::Text;
    qint64 m_run = 0;    ///< bytes in this text or tag
    int m_longTags = 0;  ///< tags that were longer than usual
    char m_last[3] = {}; ///< the bytes before, the newest first
    QByteArray m_word;   ///< after "<!"
};

} // namespace recourse::formats
