// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/htmltree.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <QByteArrayView>
#include <QStringList>

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

/** Of a text that is read: places in a page may lie in each other, and each has all below it. */
constexpr qsizetype kLongestText = 128 * 1024;

constexpr std::array kApart{
    GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE,    GUMBO_TAG_ASIDE,   GUMBO_TAG_BLOCKQUOTE,
    GUMBO_TAG_BODY,    GUMBO_TAG_BR,         GUMBO_TAG_BUTTON,  GUMBO_TAG_CAPTION,
    GUMBO_TAG_CENTER,  GUMBO_TAG_DD,         GUMBO_TAG_DETAILS, GUMBO_TAG_DIR,
    GUMBO_TAG_DIV,     GUMBO_TAG_DL,         GUMBO_TAG_DT,      GUMBO_TAG_FIELDSET,
    GUMBO_TAG_FIGURE,  GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FOOTER,  GUMBO_TAG_FORM,
    GUMBO_TAG_H1,      GUMBO_TAG_H2,         GUMBO_TAG_H3,      GUMBO_TAG_H4,
    GUMBO_TAG_H5,      GUMBO_TAG_H6,         GUMBO_TAG_HEADER,  GUMBO_TAG_HGROUP,
    GUMBO_TAG_HR,      GUMBO_TAG_IFRAME,     GUMBO_TAG_IMG,     GUMBO_TAG_INPUT,
    GUMBO_TAG_LEGEND,  GUMBO_TAG_LI,         GUMBO_TAG_MAIN,    GUMBO_TAG_MENU,
    GUMBO_TAG_NAV,     GUMBO_TAG_OL,         GUMBO_TAG_OPTION,  GUMBO_TAG_OPTGROUP,
    GUMBO_TAG_P,       GUMBO_TAG_PRE,        GUMBO_TAG_SECTION, GUMBO_TAG_SELECT,
    GUMBO_TAG_SUMMARY, GUMBO_TAG_SVG,        GUMBO_TAG_TABLE,   GUMBO_TAG_TBODY,
    GUMBO_TAG_TD,      GUMBO_TAG_TEXTAREA,   GUMBO_TAG_TFOOT,   GUMBO_TAG_TH,
    GUMBO_TAG_THEAD,   GUMBO_TAG_TITLE,      GUMBO_TAG_TR,      GUMBO_TAG_UL,
    GUMBO_TAG_VIDEO};

bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
        || node.type == GUMBO_NODE_CDATA;
}

const GumboVector *childrenOf(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_DOCUMENT)
        return &node.v.document.children;
    return isElement(node) ? &node.v.element.children : nullptr;
}

const char *attributeOf(const GumboNode &node, const char *name)
{
    if (!isElement(node))
        return nullptr;
    const GumboAttribute *found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found ? found->value : nullptr;
}

/** Its words stand apart from what is before and behind it. */
bool isApart(const GumboNode &node)
{
    return isElement(node)
        && std::find(kApart.begin(), kApart.end(), node.v.element.tag) != kApart.end();
}

bool isSource(const GumboNode &node)
{
    return isElement(node)
        && (node.v.element.tag == GUMBO_TAG_SCRIPT || node.v.element.tag == GUMBO_TAG_STYLE);
}

bool isShown(const GumboNode &node)
{
    if (!isElement(node))
        return isText(node);
    const GumboTag tag = node.v.element.tag;
    if (isSource(node) || tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_TEMPLATE
        || tag == GUMBO_TAG_SVG || attributeOf(node, "hidden"))
        return false;
    const char *style = attributeOf(node, "style");
    return !style
        || !QByteArray::fromRawData(style, qsizetype(std::strlen(style)))
                .replace(' ', QByteArray())
                .contains("display:none");
}

bool isTag(const GumboElement &element, const QByteArray &name)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return name == gumbo_normalized_tagname(element.tag);
    GumboStringPiece written = element.original_tag;
    if (!written.data)
        return false;
    gumbo_tag_from_original_text(&written);
    return QByteArrayView(written.data, qsizetype(written.length))
               .compare(name, Qt::CaseInsensitive)
        == 0;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool endsStem(char c)
{
    return c == '-' || c == '_' || (c >= '0' && c <= '9');
}

bool hasClass(const char *classes, const HtmlClass &wanted)
{
    const char *at = classes;
    while ((at = std::strstr(at, wanted.name.constData()))) {
        const char behind = at[wanted.name.size()];
        if ((at == classes || isSpace(at[-1]))
            && (behind == '\0' || isSpace(behind) || (wanted.isStem && endsStem(behind))))
            return true;
        ++at;
    }
    return false;
}

bool fitsAttribute(const char *value, const HtmlAttribute &wanted)
{
    if (!value)
        return false;
    switch (wanted.how) {
    case '=':
        return wanted.value == value;
    case '^':
        return QByteArrayView(value).startsWith(wanted.value);
    case '*':
        return std::strstr(value, wanted.value.constData()) != nullptr;
    default:
        return true;
    }
}

} // namespace

HtmlTree::HtmlTree(std::unique_ptr<const GumboTree> page)
    : m_page(std::move(page))
{
    struct Open
    {
        int at;
        unsigned int next;
    };
    m_places.push_back({&m_page->document(), 0, nullptr});
    std::vector<Open> open{{0, 0}};
    while (!open.empty()) {
        Open &last = open.back();
        const GumboVector *children = childrenOf(*m_places.at(std::size_t(last.at)).node);
        if (!children || last.next == children->length) {
            m_places.at(std::size_t(last.at)).end = int(m_places.size());
            open.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[last.next++]);
        m_places.push_back({child, 0, attributeOf(*child, "class")});
        open.push_back({int(m_places.size()) - 1, 0});
    }
}

bool HtmlTree::fits(int at, const HtmlStep &step) const
{
    const Place &place = m_places.at(std::size_t(at));
    const GumboNode &node = *place.node;
    const bool hasClasses = std::all_of(
        step.classes.begin(), step.classes.end(),
        [&](const HtmlClass &wanted) { return place.classes && hasClass(place.classes, wanted); });
    if (!hasClasses || !isElement(node)
        || (!step.tag.isEmpty() && !isTag(node.v.element, step.tag)))
        return false;
    if (!step.id.isEmpty()) {
        const char *id = attributeOf(node, "id");
        if (!id || step.id != id)
            return false;
    }
    return std::all_of(step.attributes.begin(), step.attributes.end(),
                       [&](const HtmlAttribute &wanted) {
                           return fitsAttribute(attributeOf(node, wanted.name.constData()), wanted);
                       })
        && std::all_of(step.has.begin(), step.has.end(),
                       [&](const HtmlStep &below) { return has(at, below); });
}

bool HtmlTree::has(int at, const HtmlStep &below) const
{
    for (int i = at + 1; i < m_places.at(std::size_t(at)).end; ++i) {
        if (fits(i, below))
            return true;
    }
    return false;
}

QList<int> HtmlTree::step(const QList<int> &from, const HtmlStep &step) const
{
    QList<int> found;
    int done = 0;
    for (const int start : from) {
        const int end = m_places.at(std::size_t(start)).end;
        // What is below one that is below another was looked at with that one.
        int at = step.isChild ? start + 1 : std::max(start + 1, done);
        while (at < end) {
            const Place &place = m_places.at(std::size_t(at));
            if (fits(at, step))
                found.append(at);
            at = step.isChild ? place.end : at + 1;
        }
        done = std::max(done, end);
    }
    std::sort(found.begin(), found.end());
    if (step.isOutermost) {
        int end = 0;
        found.removeIf([&](int at) {
            const bool isInside = at < end;
            end = std::max(end, m_places.at(std::size_t(at)).end);
            return isInside;
        });
    }
    return found;
}

QList<int> HtmlTree::find(int from, const HtmlWay &way) const
{
    QList<int> places{from};
    for (const HtmlStep &one : way.steps)
        places = step(places, one);
    return places;
}

QString HtmlTree::source(int at) const
{
    QString whole;
    for (int i = at + 1; i < m_places.at(std::size_t(at)).end; ++i) {
        const GumboNode &node = *m_places.at(std::size_t(i)).node;
        if (isText(node))
            whole += QString::fromUtf8(node.v.text.text);
    }
    return whole;
}

QString HtmlTree::text(int at) const
{
    if (isSource(*m_places.at(std::size_t(at)).node))
        return source(at);
    return words(at, ' ').simplified();
}

QString HtmlTree::lines(int at) const
{
    QStringList all;
    for (const QString &line : words(at, '\0').split(QChar(u'\0'))) {
        const QString told = line.simplified();
        if (!told.isEmpty())
            all.append(told);
    }
    return all.join(u'\n');
}

/** With `between` where blocks begin and end; a text of the page holds no zeros. */
QString HtmlTree::words(int at, char between) const
{
    const Place &top = m_places.at(std::size_t(at));
    QByteArray words;
    QList<int> apartUntil; // ends of what stands apart
    int i = at + 1;
    while (i < top.end && words.size() <= kLongestText) {
        const Place &place = m_places.at(std::size_t(i));
        while (!apartUntil.isEmpty() && apartUntil.last() <= i) {
            words += between;
            apartUntil.removeLast();
        }
        if (isApart(*place.node)) {
            words += between;
            apartUntil.append(place.end);
        }
        if (!isShown(*place.node)) {
            i = place.end;
            continue;
        }
        if (isText(*place.node))
            words += place.node->v.text.text;
        ++i;
    }
    qsizetype end = std::min(words.size(), kLongestText);
    while (end < words.size() && (words.at(end) & 0xc0) == 0x80)
        --end; // not in the middle of a letter
    return QString::fromUtf8(words.constData(), end);
}

const char *HtmlTree::attribute(int at, const QByteArray &name) const
{
    return attributeOf(*m_places.at(std::size_t(at)).node, name.constData());
}

} // namespace recourse::formats
