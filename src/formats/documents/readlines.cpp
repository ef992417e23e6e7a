// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Mails come in tens of thousands, and of each only its lines and links are wanted: they are read
// in one pass over the bytes, without the tree that a page is walked by, which takes ten times as
// long.

#include "formats/documents/readlines.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>

#include "formats/documents/htmlentities.h"
#include "formats/plaintext.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 16;

const QSet<QByteArray> &inlineTags()
{
    static const QSet<QByteArray> kTags{"a",    "b",      "i",   "u",    "span",
                                        "font", "strong", "em",  "big",  "small",
                                        "sub",  "sup",    "del", "code", "label"};
    return kTags;
}

/** Have no end, so nothing is inside. */
const QSet<QByteArray> &voidTags()
{
    static const QSet<QByteArray> kTags{"br",  "img",   "hr",     "input", "meta", "link", "area",
                                        "col", "embed", "source", "track", "wbr",  "base"};
    return kTags;
}

/** Hold no tags and nothing that is read in a mail. */
const QSet<QByteArray> &unreadTags()
{
    static const QSet<QByteArray> kTags{"script",   "style",  "title",    "template",
                                        "noscript", "iframe", "textarea", "xmp"};
    return kTags;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class HtmlScan
{
public:
    explicit HtmlScan(QByteArrayView html)
        : m_html(html)
    {
    }

    ReadLines read()
    {
        while (m_at < m_html.size()) {
            const qsizetype tag = std::min(indexOf("<", m_at), m_html.size());
            addText(m_html.sliced(m_at, tag - m_at));
            m_at = tag;
            if (m_at < m_html.size())
                takeMarkup();
        }
        endLine();
        return std::move(m_read);
    }

private:
    /** Behind the end where it is not there. */
    qsizetype indexOf(QByteArrayView text, qsizetype from) const
    {
        const qsizetype at = m_html.indexOf(text, from);
        return at < 0 ? m_html.size() : at;
    }
    char charAt(qsizetype at) const { return at < m_html.size() ? m_html.at(at) : '\0'; }

    void addText(QByteArrayView text)
    {
        if (m_hidden.isEmpty())
            appendDecoded(m_line, text);
    }
    void endLine()
    {
        const QString line = m_line.isEmpty() ? QString() : plainText(QString::fromUtf8(m_line));
        if (!line.isEmpty())
            m_read.lines.append(line);
        m_line.clear();
    }

    void takeMarkup()
    {
        const char next = charAt(m_at + 1);
        if (isLetter(next)) {
            takeTag();
        } else if (next == '/' && isLetter(charAt(m_at + 2))) {
            m_at += 2;
            endTag(takeName());
            m_at = std::min(indexOf(">", m_at) + 1, m_html.size());
        } else if (m_html.sliced(m_at).startsWith("<!--")) {
            m_at = std::min(indexOf("-->", m_at + 2) + 3, m_html.size());
        } else if (next == '!' || next == '?' || next == '/') {
            m_at = std::min(indexOf(">", m_at) + 1, m_html.size());
        } else {
            addText("<");
            ++m_at;
        }
    }

    QByteArray takeName()
    {
        const qsizetype begin = m_at;
        while (m_at < m_html.size() && !isBlank(m_html.at(m_at)) && m_html.at(m_at) != '>'
               && m_html.at(m_at) != '/')
            ++m_at;
        return m_html.sliced(begin, std::min(m_at - begin, kLongestName)).toByteArray().toLower();
    }

    void takeTag()
    {
        ++m_at;
        const QByteArray name = takeName();
        bool hides = false;
        QByteArray link;
        while (takeAttribute(name, hides, link))
            continue;
        if (!inlineTags().contains(name))
            endLine();
        if (unreadTags().contains(name)) {
            skipUnread(name);
            return;
        }
        if (!m_hidden.isEmpty()) {
            // A paragraph ends where the next begins.
            if (name == m_hidden && name == "p")
                m_hidden.clear();
            else
                m_hiddenDepth += name == m_hidden ? 1 : 0;
        }
        if (m_hidden.isEmpty() && hides && !voidTags().contains(name)) {
            m_hidden = name;
            m_hiddenDepth = 1;
        }
        if (m_hidden.isEmpty() && !hides && !link.isEmpty())
            m_read.links.append(QString::fromUtf8(link).trimmed());
    }

    void endTag(const QByteArray &name)
    {
        if (!inlineTags().contains(name))
            endLine();
        if (name == m_hidden && --m_hiddenDepth == 0)
            m_hidden.clear();
    }

    /** False at the end of the tag. */
    bool takeAttribute(const QByteArray &tag, bool &hides, QByteArray &link)
    {
        while (m_at < m_html.size() && (isBlank(m_html.at(m_at)) || m_html.at(m_at) == '/'))
            ++m_at;
        if (m_at >= m_html.size() || m_html.at(m_at) == '>') {
            m_at = std::min(m_at + 1, m_html.size());
            return false;
        }
        const qsizetype begin = m_at;
        ++m_at; // an equals sign in front belongs to the name
        while (m_at < m_html.size() && !isBlank(m_html.at(m_at)) && m_html.at(m_at) != '='
               && m_html.at(m_at) != '>' && m_html.at(m_at) != '/')
            ++m_at;
        const QByteArray name = m_html.sliced(begin, std::min(m_at - begin, kLongestName))
                                    .toByteArray()
                                    .toLower();
        while (m_at < m_html.size() && isBlank(m_html.at(m_at)))
            ++m_at;
        QByteArrayView value;
        if (charAt(m_at) == '=') {
            ++m_at;
            value = takeValue();
        }
        if (name == "hidden")
            hides = true;
        else if (name == "style" && !value.isEmpty())
            hides = hides
                || value.toByteArray()
                       .replace(' ', QByteArray())
                       .toLower()
                       .contains("display:none");
        else if (name == "href" && tag != "link" && tag != "base")
            appendDecoded(link, value);
        return true;
    }

    QByteArrayView takeValue()
    {
        while (m_at < m_html.size() && isBlank(m_html.at(m_at)))
            ++m_at;
        const char quote = charAt(m_at);
        const qsizetype begin = quote == '"' || quote == '\'' ? m_at + 1 : m_at;
        if (begin > m_at) {
            const qsizetype end = indexOf(QByteArrayView(&quote, 1), begin);
            m_at = std::min(end + 1, m_html.size());
            return m_html.sliced(begin, end - begin);
        }
        while (m_at < m_html.size() && !isBlank(m_html.at(m_at)) && m_html.at(m_at) != '>')
            ++m_at;
        return m_html.sliced(begin, m_at - begin);
    }

    /** To the end tag of that name; what has none goes on to the end. */
    void skipUnread(const QByteArray &name)
    {
        for (m_at = indexOf("</", m_at); m_at < m_html.size(); m_at = indexOf("</", m_at + 2)) {
            const QByteArrayView end = m_html.sliced(m_at + 2);
            if (end.size() >= name.size()
                && end.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
                return;
        }
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
    QByteArray m_line;
    QByteArray m_hidden; ///< the tag that hides what is inside; empty: nothing does
    int m_hiddenDepth = 0;
    ReadLines m_read;
};

} // namespace

ReadLines linesOfHtml(const QByteArray &utf8)
{
    return HtmlScan(utf8).read();
}

ReadLines linesOfText(const QString &text)
{
    static const QRegularExpression kLink(u"https?://[^\\s<>\"']+"_s);
    ReadLines read;
    for (const QString &line : text.split(u'\n')) {
        auto links = kLink.globalMatch(line);
        while (links.hasNext())
            read.links.append(links.next().captured());
        const QString plain = plainText(line);
        if (!plain.isEmpty())
            read.lines.append(plain);
    }
    return read;
}

} // namespace recourse::formats
