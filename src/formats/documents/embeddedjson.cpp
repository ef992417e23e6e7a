// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/embeddedjson.h"

#include <QString>

#include "formats/jsontext.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDeepest = 256;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c == u'.' || c == u'-' || c == u'+';
}

/** What `c` stands for behind a backslash, as far as it is one character. */
QChar unescaped(QChar c)
{
    switch (c.unicode()) {
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'v':
        return u'\v';
    case '0':
        return u'\0';
    default:
        return c;
    }
}

/** Writes JSON of a literal while it reads it. */
class LiteralReader
{
public:
    LiteralReader(QStringView source, qsizetype from)
        : m_source(source)
        , m_at(from)
    {
    }

    std::optional<QByteArray> read()
    {
        skipSpace();
        if (now() != u'{' && now() != u'[')
            return std::nullopt;
        do {
            if (!readNext())
                return std::nullopt;
            skipSpace();
        } while (!m_open.isEmpty());
        return m_json;
    }

private:
    [[nodiscard]] QChar now() const { return m_at < m_source.size() ? m_source[m_at] : QChar(); }
    [[nodiscard]] QChar next() const
    {
        return m_at + 1 < m_source.size() ? m_source[m_at + 1] : QChar();
    }

    void skipSpace()
    {
        for (;;) {
            while (m_at < m_source.size() && m_source[m_at].isSpace())
                ++m_at;
            if (now() != u'/' || (next() != u'/' && next() != u'*'))
                return;
            const bool isLine = next() == u'/';
            const qsizetype end = isLine ? m_source.indexOf(u'\n', m_at)
                                         : m_source.indexOf(u"*/"_s, m_at + 2);
            m_at = end < 0 ? m_source.size() : end + (isLine ? 1 : 2);
        }
    }

    bool readNext()
    {
        const QChar c = now();
        switch (c.unicode()) {
        case '{':
        case '[':
            return open(c);
        case '}':
        case ']':
            return close(c);
        case ',':
        case ':':
            return put(c);
        case '"':
        case '\'':
        case '`':
            return readText(c);
        default:
            return readWord();
        }
    }

    bool open(QChar c)
    {
        if (m_open.size() >= kDeepest)
            return false;
        m_open += c.toLatin1();
        return put(c);
    }

    bool close(QChar c)
    {
        const char opened = c == u'}' ? '{' : '[';
        if (m_open.isEmpty() || m_open.back() != opened)
            return false;
        m_open.chop(1);
        if (m_json.endsWith(','))
            m_json.chop(1);
        return put(c);
    }

    bool put(QChar c)
    {
        m_json += c.toLatin1();
        ++m_at;
        return true;
    }

    bool readText(QChar quote)
    {
        QString text;
        for (++m_at; m_at < m_source.size(); ++m_at) {
            const QChar c = m_source[m_at];
            if (c == quote) {
                ++m_at;
                appendJsonText(m_json, text);
                return true;
            }
            if (quote == u'`' && c == u'$' && next() == u'{')
                return false; // would have to be computed
            if (c != u'\\')
                text += c;
            else if (!readEscape(text))
                return false;
        }
        return false;
    }

    bool readEscape(QString &text)
    {
        const QChar kind = next();
        ++m_at;
        const int digits = kind == u'u' ? 4 : kind == u'x' ? 2 : 0;
        if (digits == 0) {
            if (kind != u'\n') // goes on in the next line
                text += unescaped(kind);
            return m_at < m_source.size();
        }
        bool isNumber = false;
        const ushort code = m_source.mid(m_at + 1, digits).toUShort(&isNumber, 16);
        text += QChar(code);
        m_at += digits;
        return isNumber && m_at < m_source.size();
    }

    bool readWord()
    {
        if (now() == u'!' && (next() == u'0' || next() == u'1')) {
            m_json += next() == u'0' ? "true" : "false";
            m_at += 2;
            return true;
        }
        const qsizetype from = m_at;
        while (m_at < m_source.size() && isWordCharacter(m_source[m_at]))
            ++m_at;
        const QStringView word = m_source.mid(from, m_at - from);
        if (word.isEmpty())
            return false;
        skipSpace();
        const bool isName = now() == u':' && m_json.back() != ':';
        if (isName)
            appendJsonText(m_json, word);
        else if (now() == u',' || now() == u'}' || now() == u']')
            m_json += valueOf(word);
        else
            return false; // a call, a sum, two words
        return true;
    }

    static QByteArray valueOf(QStringView word)
    {
        const QChar first = word.front();
        if (word == "true"_L1 || word == "false"_L1 || first.isDigit() || first == u'-')
            return word.toUtf8();
        return "null";
    }

    QStringView m_source;
    qsizetype m_at = 0;
    QByteArray m_json;
    QByteArray m_open; ///< what is open, the last one last
};

} // namespace

std::optional<QByteArray> embeddedJson(QStringView source, qsizetype from)
{
    return LiteralReader(source, from).read();
}

} // namespace recourse::formats
