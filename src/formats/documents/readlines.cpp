// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/readlines.h"

#include <array>
#include <vector>

#include <QRegularExpression>

#include "formats/documents/gumbotree.h"
#include "formats/plaintext.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kInline{
    GUMBO_TAG_A,    GUMBO_TAG_B,      GUMBO_TAG_I,   GUMBO_TAG_U,    GUMBO_TAG_SPAN,
    GUMBO_TAG_FONT, GUMBO_TAG_STRONG, GUMBO_TAG_EM,  GUMBO_TAG_BIG,  GUMBO_TAG_SMALL,
    GUMBO_TAG_SUB,  GUMBO_TAG_SUP,    GUMBO_TAG_DEL, GUMBO_TAG_CODE, GUMBO_TAG_LABEL,
};
constexpr std::array kUnread{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_HEAD, GUMBO_TAG_TEMPLATE,
                             GUMBO_TAG_NOSCRIPT};

template <typename Tags>
bool isOneOf(const Tags &tags, GumboTag tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

const GumboVector *childrenOf(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_DOCUMENT)
        return &node.v.document.children;
    return node.type == GUMBO_NODE_ELEMENT ? &node.v.element.children : nullptr;
}

bool isHidden(const GumboElement &element)
{
    if (gumbo_get_attribute(&element.attributes, "hidden"))
        return true;
    const GumboAttribute *style = gumbo_get_attribute(&element.attributes, "style");
    return style
        && QByteArray(style->value).replace(' ', QByteArray()).toLower().contains("display:none");
}

class Reading
{
public:
    void enter(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
            || node.type == GUMBO_NODE_CDATA) {
            m_line += QString::fromUtf8(node.v.text.text);
        } else if (node.type == GUMBO_NODE_ELEMENT) {
            if (!isOneOf(kInline, node.v.element.tag))
                endLine();
            const GumboAttribute *link = gumbo_get_attribute(&node.v.element.attributes, "href");
            if (link)
                m_read.links.append(QString::fromUtf8(link->value).trimmed());
        }
    }
    void leave(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_ELEMENT && !isOneOf(kInline, node.v.element.tag))
            endLine();
    }
    ReadLines take()
    {
        endLine();
        return std::move(m_read);
    }

private:
    void endLine()
    {
        const QString line = plainText(m_line);
        if (!line.isEmpty())
            m_read.lines.append(line);
        m_line.clear();
    }
    ReadLines m_read;
    QString m_line;
};

} // namespace

ReadLines linesOfHtml(const QByteArray &utf8)
{
    const auto tree = GumboTree::parse(utf8);
    if (!tree)
        return {};
    struct Step
    {
        const GumboNode *node;
        unsigned next;
    };
    Reading reading;
    std::vector<Step> way{{&(*tree)->document(), 0}};
    while (!way.empty()) {
        Step &step = way.back();
        const GumboVector *children = childrenOf(*step.node);
        if (!children || step.next >= children->length) {
            reading.leave(*step.node);
            way.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[step.next++]);
        if (child->type == GUMBO_NODE_ELEMENT
            && (isOneOf(kUnread, child->v.element.tag) || isHidden(child->v.element)))
            continue;
        reading.enter(*child);
        way.push_back({child, 0});
    }
    return reading.take();
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
