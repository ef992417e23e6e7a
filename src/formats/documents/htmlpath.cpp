// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/htmlpath.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_' || (c & 0x80) != 0;
}

/** Reads a path from its first byte to its last. */
class PathScanner
{
public:
    explicit PathScanner(const QByteArray &text)
        : m_text(text)
    {
    }

    std::optional<QList<HtmlWay>> ways()
    {
        QList<HtmlWay> found;
        do {
            HtmlWay way;
            if (!readWay(way))
                return std::nullopt;
            found.append(way);
        } while (take(','));
        if (m_at < m_text.size())
            return std::nullopt;
        return found;
    }

private:
    [[nodiscard]] char now() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    bool take(char c)
    {
        if (now() != c || c == '\0')
            return false;
        ++m_at;
        return true;
    }
    bool takeWord(QByteArrayView word)
    {
        if (!QByteArrayView(m_text).sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    void skipSpace()
    {
        while (take(' ')) { }
    }
    bool readName(QByteArray &name)
    {
        const qsizetype from = m_at;
        while (isNameByte(now()))
            ++m_at;
        name = m_text.mid(from, m_at - from);
        return !name.isEmpty();
    }

    bool readWay(HtmlWay &way)
    {
        for (;;) {
            skipSpace();
            if (take('@')) {
                const bool isRead = readName(way.attribute);
                skipSpace();
                return isRead;
            }
            const bool isChild = take('>');
            skipSpace();
            if (!isChild && (now() == ',' || now() == '\0'))
                return !way.steps.isEmpty();
            HtmlStep step;
            step.isChild = isChild;
            if (!readStep(step))
                return false;
            way.steps.append(step);
        }
    }

    bool readStep(HtmlStep &step)
    {
        const qsizetype from = m_at;
        if (!take('*') && readName(step.tag))
            step.tag = step.tag.toLower();
        for (;;) {
            bool isRead = true;
            if (take('#'))
                isRead = readName(step.id);
            else if (take('.'))
                isRead = readClass(step);
            else if (take('['))
                isRead = readAttribute(step);
            else if (takeWord(":outermost"))
                step.isOutermost = true;
            else if (takeWord(":has("))
                isRead = readHas(step);
            else
                return m_at > from;
            if (!isRead)
                return false;
        }
    }

    bool readClass(HtmlStep &step)
    {
        HtmlClass one;
        if (!readName(one.name))
            return false;
        one.isStem = take('*');
        step.classes.append(one);
        return true;
    }

    bool readAttribute(HtmlStep &step)
    {
        HtmlAttribute one;
        if (!readName(one.name))
            return false;
        if (now() == '^' || now() == '*') {
            one.how = now();
            ++m_at;
            if (!take('='))
                return false;
        } else if (take('=')) {
            one.how = '=';
        }
        if (one.how != 0 && !readValue(one.value))
            return false;
        step.attributes.append(one);
        return take(']');
    }

    bool readHas(HtmlStep &step)
    {
        HtmlStep below;
        if (m_isInside)
            return false;
        m_isInside = true;
        const bool isRead = readStep(below) && take(')');
        m_isInside = false;
        step.has.append(below);
        return isRead;
    }

    bool readValue(QByteArray &value)
    {
        const char end = now() == '"' || now() == '\'' ? now() : ']';
        if (end != ']')
            ++m_at;
        const qsizetype to = m_text.indexOf(end, m_at);
        if (to < 0)
            return false;
        value = m_text.mid(m_at, to - m_at);
        m_at = to + (end == ']' ? 0 : 1);
        return true;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    bool m_isInside = false; ///< of what an element has
};

} // namespace

std::optional<QList<HtmlWay>> parseHtmlPath(const QString &path)
{
    if (path.isEmpty() || path == u"."_s)
        return QList<HtmlWay>{HtmlWay()};
    const QByteArray text = path.toUtf8();
    return PathScanner(text).ways();
}

} // namespace recourse::formats
