// SPDX-FileCopyrightText: 2026 The Recourse developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/htmlnode.h"

#include <algorithm>

#include <QRegularExpression>
#include <QStringDecoder>

#include "formats/documents/htmltree.h"
#include "formats/textinput.h"
#include "formats/utf8.h"

namespace recourse::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHead = 4096;

/** The value of an attribute: nothing is below it. */
class HtmlValue final : public Node
{
public:
    explicit HtmlValue(QString text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] QList<NodePtr> find(const QString &path) const override
    {
        if (path.isEmpty())
            return {std::make_shared<HtmlValue>(m_text)};
        return {};
    }
    [[nodiscard]] QString text() const override { return m_text; }

private:
    QString m_text;
};

/** "https://…/a.jpg" of "background-image: url('https://…/a.jpg')", and "var(--a)" where the page
 * writes the address once in its styles. */
QString urlInStyle(const QString &style)
{
    static const QRegularExpression kVariable(
        u"background(?:-image)?\\s*:\\s*(var\\(--[\\w-]+\\))"_s);
    if (const auto variable = kVariable.match(style); variable.hasMatch())
        return variable.captured(1);
    const qsizetype open = style.indexOf("url("_L1);
    const qsizetype close = open < 0 ? -1 : style.indexOf(u')', open);
    if (close < 0)
        return {};
    QString url = style.mid(open + 4, close - open - 4).trimmed();
    if (url.size() >= 2 && (url.front() == u'"' || url.front() == u'\''))
        url = url.sliced(1).chopped(1);
    return url;
}

class HtmlNode final : public Node
{
public:
    HtmlNode(std::shared_ptr<const HtmlTree> tree, int at)
        : m_tree(std::move(tree))
        , m_at(at)
    {
    }

    [[nodiscard]] QList<NodePtr> find(const QString &path) const override
    {
        const auto ways = parseHtmlPath(path);
        if (!ways)
            return {};
        QList<Hit> hits;
        for (const HtmlWay &way : *ways) {
            for (const int at : m_tree->find(m_at, way))
                hits.append({at, way.attribute});
        }
        if (ways->size() > 1)
            putInOrder(hits);
        QList<NodePtr> nodes;
        for (const Hit &hit : std::as_const(hits)) {
            if (hit.attribute.isEmpty())
                nodes.append(std::make_shared<HtmlNode>(m_tree, hit.at));
            else
                appendValue(nodes, hit);
        }
        return nodes;
    }
    [[nodiscard]] QString text() const override { return m_tree->text(m_at); }

private:
    struct Hit
    {
        int at;
        QByteArray attribute;
        bool operator==(const Hit &) const = default;
    };

    /** As they stand in the page, what several alternatives lead to only once. */
    static void putInOrder(QList<Hit> &hits)
    {
        std::stable_sort(hits.begin(), hits.end(),
                         [](const Hit &a, const Hit &b) { return a.at < b.at; });
        hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
    }
    void appendValue(QList<NodePtr> &nodes, const Hit &hit) const
    {
        if (hit.attribute == "lines") {
            nodes.append(std::make_shared<HtmlValue>(m_tree->lines(hit.at)));
            return;
        }
        const bool isUrl = hit.attribute == "style-url";
        const char *value = m_tree->attribute(hit.at, isUrl ? "style" : hit.attribute);
        if (!value)
            return;
        const QString text = QString::fromUtf8(value).trimmed();
        nodes.append(std::make_shared<HtmlValue>(isUrl ? urlInStyle(text) : text));
    }

    std::shared_ptr<const HtmlTree> m_tree;
    int m_at = 0;
};

/** The encoding that the page names itself, or nothing. */
QByteArray statedEncoding(const QByteArray &content)
{
    static const QRegularExpression charset(u"<meta[^>]*\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(content.left(kHead))).captured(1).toLatin1();
}

} // namespace

core::Result<QByteArray, domain::Refusal> htmlToUtf8(const QByteArray &content)
{
    // Wrongly stated encodings are common, text that is UTF-8 by accident is not.
    if (firstInvalidUtf8(content) >= 0) {
        QStringDecoder decoder(statedEncoding(content).constData());
        if (decoder.isValid()) {
            const QString text = decoder.decode(content);
            if (!decoder.hasError() && !text.contains(QChar(QChar::ReplacementCharacter)))
                return toUtf8Text(text.toUtf8());
        }
    }
    return toUtf8Text(content);
}

core::Result<NodePtr, domain::Refusal> readHtmlDocument(const QByteArray &content)
{
    const auto utf8 = htmlToUtf8(content);
    if (!utf8)
        return core::failure(utf8.error());
    auto page = GumboTree::parse(*utf8);
    if (!page)
        return core::failure(page.error());
    return NodePtr(
        std::make_shared<HtmlNode>(std::make_shared<const HtmlTree>(std::move(*page)), 0));
}

} // namespace recourse::formats
